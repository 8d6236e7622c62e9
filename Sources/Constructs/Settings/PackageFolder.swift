import MainstayFiles

/// Finds what belongs to a package when the process runs somewhere else, as tests do.
package enum PackageFolder {
    /// The path itself where it exists, else the same path in the package that holds the source file.
    package static func resolve(_ path: String, calledFrom source: String) -> String {
        if path.hasPrefix("/") || FileSystem.exists(path) { return path }
        var folder = source[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if FileSystem.exists("\(folder)/Package.swift") {
                return FileSystem.exists("\(folder)/\(path)") ? "\(folder)/\(path)" : path
            }
        }
        return path
    }
}
