package import MainstayDiagnostics
import MainstayFiles

/// Leads the file names in findings to files that a terminal can open.
///
/// A platform knows its Swift files as `Module/File.swift` and its settings relative to the package; a person needs
/// the path from where they are.
package struct SourceFiles {
    private let root: String?
    private let directory: String
    private var swiftFiles: [String: [String]]?
    private var known: [String: String] = [:]

    /// - Parameters:
    ///   - root: the package's folder; nil where there is none, and only existing paths are shortened.
    ///   - directory: where the person is.
    package init(root: String?, directory: String = FileSystem.currentDirectory) {
        self.root = root.map { Paths.absolute($0) }
        self.directory = directory
    }

    /// - Parameter inPackage: whether other paths are relative to the package, as a platform gives them, and not to the
    ///   folder where the person is.
    package mutating func locate(_ diagnostics: [Diagnostic], inPackage: Bool) -> [Diagnostic] {
        diagnostics.map { diagnostic in
            guard let location = diagnostic.location else { return diagnostic }
            var diagnostic = diagnostic
            let file = path(of: location.file, inPackage: inPackage)
            diagnostic.location = SourceLocation(file: file, position: location.position)
            return diagnostic
        }
    }

    /// The path to show for a file; the name itself where no such file is found.
    package mutating func path(of file: String, inPackage: Bool = true) -> String {
        guard let root else { return file }
        let path = Paths.join(inPackage ? root : directory, file)
        if Paths.status(of: path) != nil { return inPackage ? Paths.display(path, in: directory) : file }
        if let path = known[file] { return path }
        let found = find(file, below: root)
        known[file] = found
        return found
    }

    private mutating func find(_ file: String, below root: String) -> String {
        guard file.hasSuffix(".swift"), !file.hasPrefix("/") else { return file }
        if swiftFiles == nil { swiftFiles = Self.swiftFiles(below: root) }
        let candidates = swiftFiles?[Paths.name(of: file)] ?? []
        let module = file.prefix { $0 != "/" }
        // A module's folder has its name; where a manifest says otherwise, a file name that is unique will do.
        let inModule = candidates.filter { candidate in
            Paths.relative(candidate, to: root).split(separator: "/").dropLast().contains { part in
                part.count == module.count && zip(part, module).allSatisfy { $0 == $1 || $1 == "_" }
            }
        }
        guard let found = inModule.first ?? (candidates.count == 1 ? candidates[0] : nil) else { return file }
        return Paths.display(found, in: directory)
    }

    private static func swiftFiles(below root: String) -> [String: [String]] {
        var files: [String: [String]] = [:]
        var walk = DirectoryWalk(skipping: ["cdk.out"])
        walk.visit(root) { path in
            if path.hasSuffix(".swift") { files[Paths.name(of: path), default: []].append(path) }
        }
        return files
    }
}
