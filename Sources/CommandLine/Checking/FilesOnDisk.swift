import MainstayFiles
import MainstayTemplate
import MainstayTransforms

extension TemplateFiles {
    /// The files that a template names, as far as they can be templates.
    static let onDisk = TemplateFiles { path in
        guard let status = Paths.status(of: path), status.kind == .file,
            status.size <= TemplateParser.Limits().bytes
        else { return nil }
        return try? FileSystem.read(path)
    }
}
