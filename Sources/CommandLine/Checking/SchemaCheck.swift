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

    static func findings(in assembly: Assembly) -> [Diagnostic] {
        assembly.stacks.flatMap { stack in
            findings(in: stack.template, file: stack.templateFile, region: stack.region, sources: stack.sources)
                // Whoever deploys an assembly uploads its templates first.
                .filter { $0.rule != "too-large-for-inline" }
        }
    }

    static func findings(
        in template: TemplateValue, file: String, region: String? = nil, sources: [ElementSource] = []
    ) -> [Diagnostic] {
        let expansion = TemplateExpander(files: files).expand(template, file: file)
        let validated = TemplateValidator().validate(
            expansion.template, file: file, region: region, sources: sources)
        return expansion.diagnostics + expansion.unrepeated(validated)
            + NestedStackCheck(files: files).findings(in: expansion.template, file: file)
    }
}
