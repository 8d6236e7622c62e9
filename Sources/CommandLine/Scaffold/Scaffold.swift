import MainstayFiles

/// A new platform's package, before it is written.
package struct Scaffold {
    package let name: PlatformName
    /// The package's folder, from the root.
    package let directory: String
    private let toolkit: Toolkit

    /// - Parameters:
    ///   - directory: the package's folder; nil for one of the platform's name in the current folder.
    ///   - executable: the program's own file, which may lie in a checkout of the toolkit.
    package init(
        name: String, directory: String?, toolkit: String?, executable: String? = Paths.executable
    ) throws(Failure) {
        self.name = try PlatformName(name)
        let wanted = Paths.absolute(directory ?? name)
        // The manifest's relative paths are resolved from where the folder really is.
        let parent = Paths.parent(of: wanted)
        self.directory = Paths.join(Paths.real(parent) ?? parent, Paths.name(of: wanted))
        self.toolkit = try Toolkit.find(toolkit, executable: executable)
        try refuseSameIdentity()
    }

    /// Writes every file, or none where one of them exists.
    ///
    /// - Returns: the files' paths in the folder.
    package func write() throws -> [String] {
        let files = ScaffoldFiles(
            name: name, dependency: toolkit.declaration(from: directory), packageIdentity: toolkit.identity
        ).all
        let inTheWay = files.map(\.path).filter { Paths.status(of: Paths.join(directory, $0)) != nil }
        guard inTheWay.isEmpty else {
            let names = inTheWay.map { Paths.display(Paths.join(directory, $0)) }
            throw Failure(
                "\(names.joined(separator: ", ")) \(names.count == 1 ? "is" : "are") in the way; nothing was written",
                help: "choose another folder with --directory")
        }
        if let status = Paths.status(of: directory), status.kind != .directory {
            throw Failure("\(Paths.display(directory)) is in the way: it is not a folder")
        }
        for file in files {
            let path = Paths.join(directory, file.path)
            do {
                try FileSystem.createDirectory(Paths.parent(of: path))
                try FileSystem.write(Array(file.content.utf8), to: path)
            } catch {
                throw Failure(error.description, exitCode: 1)
            }
        }
        return files.map(\.path)
    }

    private func refuseSameIdentity() throws(Failure) {
        let folder = Paths.name(of: directory)
        guard folder.lowercased() == toolkit.identity else { return }
        throw Failure(
            "a package in a folder named \(folder) cannot depend on the toolkit, whose folder is named "
                + "\(toolkit.identity) too: SwiftPM takes the two for one package",
            help: "give the platform a folder of another name: --directory \(folder)Platform")
    }
}
