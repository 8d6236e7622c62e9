import MainstayAssembly
import MainstayDiagnostics
import MainstayFiles
import MainstayTerraform

/// Writes an assembly as Terraform, or looks whether it is written as it would be.
struct TerraformRun {
    private let output: String
    private let export: TerraformExport

    /// - Throws: where the assembly cannot be read, or the output is no folder.
    init(assembly: String?, output: String?, configure: (inout TerraformOptions) -> Void) throws {
        let folder = try assembly ?? CheckTarget.paths([])[0]
        guard AssemblyFolder.isAssembly(folder) else {
            throw Failure(
                "\(Paths.display(Paths.absolute(folder))) is no cloud assembly",
                help: "write one with: mainstay synth")
        }
        let absolute = Paths.absolute(folder)
        self.output = Paths.absolute(output ?? Paths.join(Paths.parent(of: absolute), "terraform"))
        if let status = Paths.status(of: self.output), status.kind != .directory {
            throw Failure("cannot write to \(Paths.display(self.output)): it is not a folder")
        }
        let read = AssemblyReader().read(folder)
        let errors = read.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw DiagnosticError(errors) }
        let name = Paths.name(of: absolute)
        var options = TerraformOptions(name: name == "cdk.out" ? Paths.name(of: Paths.parent(of: absolute)) : name)
        configure(&options)
        export = TerraformExporter(options, files: .onDisk).export(read.assembly)
    }

    /// Writes what differs, and takes away files of this program that belong to no stack any more.
    ///
    /// - Throws: before anything is written, where a file in the way is somebody else's.
    func write() throws -> TerraformResult {
        let states = try states()
        if let foreign = states.first(where: { $0.state == .foreign }) {
            throw Failure(
                "\(Paths.display(Paths.join(output, foreign.path))) was not written by this command, and is not written "
                    + "over", help: "move it, or write to another folder with --output")
        }
        let texts = Dictionary(export.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        for file in states {
            let path = Paths.join(output, file.path)
            switch file.state {
            case .missing, .stale:
                guard let text = texts[file.path]?.text else { continue }
                try FileSystem.createDirectory(Paths.parent(of: path))
                try AtomicFile.write(Array(text.utf8), to: path)
            case .leftOver: try FileSystem.remove(path)
            case .current, .foreign: continue
            }
        }
        return TerraformResult(folder: Paths.display(output), export: export, files: states, isCheck: false)
    }

    func check() throws -> TerraformResult {
        TerraformResult(folder: Paths.display(output), export: export, files: try states(), isCheck: true)
    }

    private func states() throws -> [TerraformResult.File] {
        var states = try export.files.map { file in
            TerraformResult.File(path: file.path, state: try state(of: file))
        }
        let wanted = Set(export.files.map(\.path))
        for folder in ["environments", "modules"] {
            let parent = Paths.join(output, folder)
            guard FileSystem.isDirectory(parent) else { continue }
            for entry in try FileSystem.list(parent) where entry.isDirectory {
                for file in try FileSystem.list(Paths.join(parent, entry.name)) where file.name.hasSuffix(".tf.json") {
                    let path = "\(folder)/\(entry.name)/\(file.name)"
                    guard !wanted.contains(path) else { continue }
                    let text = String(decoding: try FileSystem.read(Paths.join(output, path)), as: UTF8.self)
                    if TerraformFile.isOwn(text) { states.append(.init(path: path, state: .leftOver)) }
                }
            }
        }
        return states
    }

    private func state(of file: TerraformFile) throws -> TerraformResult.State {
        let path = Paths.join(output, file.path)
        guard FileSystem.exists(path) else { return .missing }
        let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
        if text == file.text { return .current }
        return TerraformFile.isOwn(text) ? .stale : .foreign
    }
}
