public import MainstayDiagnostics
public import MainstayTemplate

/// Findings as JSON: between a platform and the command line, and for other programs (`--json`).
public enum DiagnosticJSON {
    /// Members without a value are left out. `line` and `column` count from one.
    public static func value(of diagnostic: Diagnostic) -> TemplateValue {
        var object = TemplateObject([
            .init("rule", .string(diagnostic.rule)), .init("severity", .string(diagnostic.severity.rawValue)),
            .init("message", .string(diagnostic.message)),
        ])
        if let location = diagnostic.location {
            object["file"] = .string(location.file)
            if location.position.isKnown {
                object["line"] = .int(Int(location.position.line))
                object["column"] = .int(Int(location.position.column))
            }
        }
        object["construct"] = diagnostic.construct.map { .string($0) }
        object["property"] = diagnostic.property.map { .string($0) }
        object["help"] = diagnostic.help.map { .string($0) }
        return TemplateValue(.object(object))
    }

    /// The finding that a value describes; nil where it describes none.
    public static func diagnostic(from value: TemplateValue) -> Diagnostic? {
        guard let rule = value["rule"]?.string, let message = value["message"]?.string,
            let severity = value["severity"]?.string.flatMap(Severity.init)
        else { return nil }
        let location = value["file"]?.string.map {
            SourceLocation(file: $0, line: value["line"]?.int ?? 0, column: value["column"]?.int ?? 0)
        }
        return Diagnostic(
            rule, severity, message, at: location, construct: value["construct"]?.string,
            property: value["property"]?.string, help: value["help"]?.string)
    }
}
