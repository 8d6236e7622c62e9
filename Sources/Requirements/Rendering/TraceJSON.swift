internal import MainstayDiagnostics
internal import MainstayTemplate

/// A trace for programs; its members are described in `Documentation/reference/json-output.md`.
struct TraceJSON {
    let report: TraceReport

    func render() -> String {
        var document = TemplateObject([
            TemplateObject.Member("version", 1), TemplateObject.Member("command", "trace"),
            TemplateObject.Member("catalogue", .string(report.trace.catalogue.name)),
            TemplateObject.Member("summary", summary),
            TemplateObject.Member("findings", .array(report.trace.findings.map(Self.finding))),
        ])
        if !report.isCoverageOnly { document["requirements"] = .array(report.entries.map(Self.entry)) }
        return JSONPrinter.pretty.string(TemplateValue(.object(document)))
    }

    private var summary: TemplateValue {
        let documents = report.coverage.map { row -> TemplateValue in
            .object([
                TemplateObject.Member("document", .string(row.document.name)),
                TemplateObject.Member("requirements", .int(row.total)),
                TemplateObject.Member("statuses", Self.counts(row.counts)),
            ])
        }
        let waiting = report.waiting.map { TemplateObject.Member($0.engine, .int($0.checks)) }
        var all: [RequirementStatus: Int] = [:]
        for entry in report.trace.entries { all[entry.status, default: 0] += 1 }
        return .object([
            TemplateObject.Member("requirements", .int(report.trace.entries.count)),
            TemplateObject.Member("statuses", Self.counts(all)),
            TemplateObject.Member("documents", .array(documents)),
            TemplateObject.Member("waitingChecks", .object(waiting)),
        ])
    }

    private static func counts(_ counts: [RequirementStatus: Int]) -> TemplateValue {
        .object(RequirementStatus.allCases.map { TemplateObject.Member($0.rawValue, .int(counts[$0] ?? 0)) })
    }

    private static func finding(_ diagnostic: Diagnostic) -> TemplateValue {
        var object = TemplateObject([
            TemplateObject.Member("rule", .string(diagnostic.rule)),
            TemplateObject.Member("severity", .string(diagnostic.severity.rawValue)),
            TemplateObject.Member("message", .string(diagnostic.message)),
        ])
        place(diagnostic.location, into: &object)
        object["construct"] = diagnostic.construct.map { .string($0) }
        object["property"] = diagnostic.property.map { .string($0) }
        object["help"] = diagnostic.help.map { .string($0) }
        return TemplateValue(.object(object))
    }

    private static func entry(_ entry: Trace.Entry) -> TemplateValue {
        let requirement = entry.requirement
        var object = TemplateObject([
            TemplateObject.Member("id", .string(requirement.id)),
            TemplateObject.Member("status", .string(entry.status.rawValue)),
            TemplateObject.Member("text", .string(requirement.text)),
            TemplateObject.Member("document", .string(requirement.source.document)),
        ])
        object["section"] = requirement.source.section.map { .string($0) }
        object["lines"] = requirement.source.lines.map { .string($0) }
        object["kind"] = requirement.kind.map { .string($0) }
        object["normative"] = .bool(requirement.isNormative)
        object["reason"] = entry.reason.map { .string($0) }
        object["substitution"] = requirement.substitution.map { .string($0) }
        place(requirement.location, into: &object)
        object["checks"] = .array(entry.checks.map(check))
        return TemplateValue(.object(object))
    }

    private static func check(_ check: Trace.CheckOutcome) -> TemplateValue {
        var object = TemplateObject([
            TemplateObject.Member("status", .string(check.status.rawValue)),
            TemplateObject.Member("summary", .string(check.summary)),
        ])
        object["waitsFor"] = check.waitsFor.map { .string($0) }
        object["evidence"] = .array(check.evidence.map(evidence))
        return TemplateValue(.object(object))
    }

    private static func evidence(_ evidence: Evidence) -> TemplateValue {
        var object = TemplateObject([
            TemplateObject.Member("holds", .bool(evidence.holds)),
            TemplateObject.Member("message", .string(evidence.message)),
            TemplateObject.Member("role", .string(evidence.role.rawValue)),
        ])
        object["environment"] = evidence.environment.map { .string($0) }
        object["stack"] = evidence.stack.map { .string($0) }
        object["resource"] = evidence.logicalID.map { .string($0) }
        object["property"] = evidence.property.map { .string($0) }
        object["construct"] = evidence.construct.map { .string($0) }
        place(evidence.location, into: &object)
        if let source = evidence.source {
            var inner = TemplateObject()
            place(source, into: &inner)
            object["source"] = TemplateValue(.object(inner))
        }
        return TemplateValue(.object(object))
    }

    private static func place(_ location: SourceLocation?, into object: inout TemplateObject) {
        guard let location else { return }
        object["file"] = .string(location.file)
        guard location.position.isKnown else { return }
        object["line"] = .int(Int(location.position.line))
        object["column"] = .int(Int(location.position.column))
    }
}
