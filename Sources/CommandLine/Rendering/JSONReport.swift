package import MainstayDiagnostics
import MainstayReports
package import MainstayTemplate

/// The one JSON document that a command prints with `--json`; its shape is in `Documentation/reference/json-output.md`.
package struct JSONReport {
    private var object: TemplateObject

    package init(command: String, findings: [Diagnostic]) {
        object = TemplateObject([
            .init("version", .int(JSONRenderer.version)), .init("command", .string(command)),
            .init("summary", Self.counts(of: findings)),
            .init("findings", .array(findings.map(DiagnosticJSON.value(of:)))),
        ])
    }

    /// A document without findings.
    init(command: String) {
        object = TemplateObject([
            .init("version", .int(JSONRenderer.version)), .init("command", .string(command)),
        ])
    }

    package subscript(key: String) -> TemplateValue? {
        get { object[key] }
        set { object[key] = newValue }
    }

    package static func counts(of findings: [Diagnostic]) -> TemplateValue {
        JSONRenderer.counts(of: findings)
    }

    package var bytes: [UInt8] { JSONPrinter.pretty.print(TemplateValue(.object(object))) }

    func print() { Console.print(bytes) }
}
