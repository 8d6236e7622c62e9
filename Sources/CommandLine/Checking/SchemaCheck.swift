import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate
import MainstayValidation

/// The checks that `check` and `synth` run: every template against the schemas, its own references, and the limits.
enum SchemaCheck {
    static func findings(in assembly: Assembly) -> [Diagnostic] { TemplateValidator().validate(assembly) }

    static func findings(in template: TemplateValue, file: String) -> [Diagnostic] {
        TemplateValidator().validate(template, file: file)
    }
}
