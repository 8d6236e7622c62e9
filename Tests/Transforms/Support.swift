import MainstayDiagnostics
import MainstayTemplate
import MainstayTransforms
import Testing

/// The expansion of a template in YAML, whose text itself has to be sound.
func expand(_ text: String, file: String = "template.yaml", files: [String: String] = [:]) -> ExpansionResult {
    let parsed = TemplateParser(file: file, format: .yaml).parse(text)
    #expect(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
    let reader = TemplateFiles { path in files[path].map { Array($0.utf8) } }
    return TemplateExpander(files: reader).expand(parsed.value ?? [:], file: file)
}

extension ExpansionResult {
    var resources: TemplateObject { template["Resources"]?.object ?? TemplateObject() }

    func json(_ path: TemplatePath) -> String {
        template.value(at: path).map { JSONPrinter.compact.string($0) } ?? "nothing"
    }

    var rules: [String] { diagnostics.map { "\($0.severity.rawValue) \($0.rule)" } }
    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}
