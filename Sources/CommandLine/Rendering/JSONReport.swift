import MainstayAssembly
package import MainstayDiagnostics
package import MainstayTemplate

/// The one JSON document that a command prints with `--json`; its shape is in `Documentation/reference/json-output.md`.
package struct JSONReport {
    /// Raised when a member goes or changes its meaning, not when one is added.
    static let version = 1

    private var object: TemplateObject

    package init(command: String, findings: [Diagnostic]) {
        object = TemplateObject([
            .init("version", .int(Self.version)), .init("command", .string(command)),
            .init("summary", Self.counts(of: findings)),
            .init("findings", .array(findings.map(DiagnosticJSON.value(of:)))),
        ])
    }

    package subscript(key: String) -> TemplateValue? {
        get { object[key] }
        set { object[key] = newValue }
    }

    package static func counts(of findings: [Diagnostic]) -> TemplateValue {
        .object(
            Severity.allCases.reversed().map { severity in
                .init("\(severity.rawValue)s", .int(findings.count { $0.severity == severity }))
            })
    }

    package var bytes: [UInt8] { JSONPrinter.pretty.print(TemplateValue(.object(object))) }

    func print() { Console.print(bytes) }
}
