import MainstayFiles

/// The Swift package that a platform lives in.
package struct PlatformPackage: Sendable {
    /// The folder with `Package.swift`, from the root.
    package let directory: String

    package init(directory: String) { self.directory = directory }

    /// Finds the package around a folder: the nearest one going up.
    package static func find(from start: String) -> PlatformPackage? {
        var folder = Paths.absolute(start)
        while true {
            if Paths.status(of: Paths.join(folder, "Package.swift"))?.kind == .file {
                return PlatformPackage(directory: folder)
            }
            if folder == "/" { return nil }
            folder = Paths.parent(of: folder)
        }
    }

    /// The package around the current folder.
    static func current() throws(Failure) -> PlatformPackage {
        let folder = FileSystem.currentDirectory
        guard let package = find(from: folder) else {
            throw Failure(
                "there is no platform here: neither \(folder) nor any folder above it has a Package.swift",
                help: "go to a platform's folder, or make one with: mainstay init NAME")
        }
        return package
    }

    /// Where its assembly goes unless told otherwise.
    var defaultOutput: String { Paths.join(directory, "cdk.out") }
}
