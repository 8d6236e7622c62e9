public import MainstayDiagnostics

/// Findings as JSON: between a platform and the command line, and for other programs (`--json`).
public enum DiagnosticJSON {
    /// Members without a value are left out. `line` and `column` count from one.
    public static func value(of diagnostic: Diagnostic) -> TemplateValue {
        var object = TemplateObject([
            .init("rule", .string(diagnostic.rule)), .init("severity", .string(diagnostic.severity.rawValue)),
            .init("message", .string(diagnostic.message)),
        ])
        append(diagnostic.location, to: &object)
        if let end = diagnostic.end, end.isKnown, diagnostic.location?.position.isKnown == true {
            object.members.append(.init("endLine", .int(Int(end.line))))
            object.members.append(.init("endColumn", .int(Int(end.column))))
        }
        for (key, text) in [
            ("construct", diagnostic.construct), ("property", diagnostic.property), ("help", diagnostic.help),
        ] {
            if let text { object.members.append(.init(key, .string(text))) }
        }
        if !diagnostic.related.isEmpty {
            let places = diagnostic.related.map { place in
                var related = TemplateObject([.init("message", .string(place.message))])
                append(place.location, to: &related)
                return TemplateValue(.object(related))
            }
            object.members.append(.init("related", .array(places)))
        }
        return TemplateValue(.object(object))
    }

    /// The finding that a value describes; nil where it describes none.
    public static func diagnostic(from value: TemplateValue) -> Diagnostic? {
        guard let rule = value["rule"]?.string, let message = value["message"]?.string,
            let severity = value["severity"]?.string.flatMap(Severity.init)
        else { return nil }
        var diagnostic = Diagnostic(
            rule, severity, message, at: location(from: value), construct: value["construct"]?.string,
            property: value["property"]?.string, help: value["help"]?.string)
        if let line = value["endLine"]?.int, let column = value["endColumn"]?.int {
            diagnostic.end = SourcePosition(line: line, column: column)
        }
        diagnostic.related = (value["related"]?.array ?? []).compactMap { place in
            guard let message = place["message"]?.string else { return nil }
            return RelatedPlace(message, at: location(from: place))
        }
        return diagnostic
    }

    private static func append(_ location: SourceLocation?, to object: inout TemplateObject) {
        guard let location else { return }
        object.members.append(.init("file", .string(location.file)))
        guard location.position.isKnown else { return }
        object.members.append(.init("line", .int(Int(location.position.line))))
        object.members.append(.init("column", .int(Int(location.position.column))))
    }

    private static func location(from value: TemplateValue) -> SourceLocation? {
        value["file"]?.string.map {
            SourceLocation(file: $0, line: value["line"]?.int ?? 0, column: value["column"]?.int ?? 0)
        }
    }
}
