import MainstayAssembly
import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate
import MainstayTransforms
import MainstayValidation

/// The checks that `check` and `synth` run: every template, after its transforms, against the schemas, its own
/// references, and the limits.
enum SchemaCheck {
    /// The files that a template names, as far as they can be templates.
    static let files = TemplateFiles { path in
        guard let status = Paths.status(of: path), status.kind == .file,
            status.size <= TemplateParser.Limits().bytes
        else { return nil }
        return try? FileSystem.read(path)
    }

    static func findings(in assembly: Assembly) -> [Diagnostic] { TemplateValidator().validate(assembly) }

    static func findings(in template: TemplateValue, file: String) -> [Diagnostic] {
        let expansion = TemplateExpander(files: files).expand(template, file: file)
        return expansion.diagnostics
            + expansion.unrepeated(TemplateValidator().validate(expansion.template, file: file))
            + NestedStackCheck(files: files).findings(in: expansion.template, file: file)
    }
}
