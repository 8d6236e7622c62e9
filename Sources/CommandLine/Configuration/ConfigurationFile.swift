import MainstayDiagnostics
import MainstayFiles
import MainstayReports

/// Finds the configuration of a run: the nearest `mainstay.yaml`, going up from the current folder to the root of the
/// repository, or to the root of all where there is none.
enum ConfigurationFile {
    static let name = "mainstay.yaml"

    static func find(from start: String = FileSystem.currentDirectory) -> String? {
        var folder = start
        while true {
            let path = Paths.join(folder, name)
            if Paths.status(of: path)?.kind == .file { return path }
            if folder == "/" || FileSystem.exists(Paths.join(folder, ".git")) { return nil }
            folder = Paths.parent(of: folder)
        }
    }

    /// - Parameter path: the file that was asked for; nil to find it.
    /// - Returns: nil where there is none.
    static func load(_ path: String?, rules: RuleSet) throws -> Configuration? {
        guard let path = path.map({ Paths.absolute($0) }) ?? find() else { return nil }
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(path)
        } catch {
            throw Failure(error.description)
        }
        return try Configuration(
            reading: bytes, file: Paths.display(path), folder: Paths.parent(of: path), rules: rules)
    }
}
