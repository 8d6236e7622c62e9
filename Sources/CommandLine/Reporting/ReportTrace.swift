import MainstayDiagnostics
import MainstayRequirements
import MainstayTemplate

/// Requirements with their status, and what it rests on.
struct ReportTrace {
    private let trace: MainstayRequirements.Trace
    private let index: ReportIndex
    /// More pieces of evidence of one check than anybody reads are counted.
    private static let shown = 8

    init(_ trace: MainstayRequirements.Trace, _ index: ReportIndex) {
        self.trace = trace
        self.index = index
    }

    var value: TemplateValue {
        [
            "catalogue": .string(trace.catalogue.name),
            "counts": .array(
                RequirementStatus.allCases.map {
                    ["status": .string($0.rawValue), "title": .string($0.title), "count": .int(trace.count($0))]
                }),
            "conflicts": .array(trace.findings.map(DiagnosticJSON.value(of:))),
            "entries": .array(trace.entries.map(entry)),
        ]
    }

    private func entry(_ entry: MainstayRequirements.Trace.Entry) -> TemplateValue {
        let requirement = entry.requirement
        var object = TemplateObject([
            .init("id", .string(requirement.id)), .init("status", .string(entry.status.rawValue)),
            .init("text", .string(requirement.text)), .init("document", .string(requirement.source.document)),
            .init("location", .string(requirement.location.description)),
        ])
        object["section"] = requirement.source.section.map { .string($0) }
        object["lines"] = requirement.source.lines.map { .string($0) }
        object["kind"] = requirement.kind.map { .string($0) }
        object["reason"] = entry.reason.map { .string($0) }
        object["substitution"] = requirement.substitution.map { .string($0) }
        object["checks"] = .array(entry.checks.map(check))
        return TemplateValue(.object(object))
    }

    private func check(_ check: MainstayRequirements.Trace.CheckOutcome) -> TemplateValue {
        var object = TemplateObject([
            .init("status", .string(check.status.rawValue)), .init("summary", .string(check.summary)),
        ])
        object["waitsFor"] = check.waitsFor.map { .string($0) }
        // What does not hold is what somebody looks for.
        let evidence = check.evidence.filter { $0.role != .selector }
        let sorted = evidence.filter { !$0.holds } + evidence.filter(\.holds)
        if !sorted.isEmpty { object["evidence"] = .array(sorted.prefix(Self.shown).map(item)) }
        if sorted.count > Self.shown { object["more"] = .int(sorted.count - Self.shown) }
        return TemplateValue(.object(object))
    }

    private func item(_ evidence: Evidence) -> TemplateValue {
        var object = TemplateObject([
            .init("holds", .bool(evidence.holds)), .init("message", .string(evidence.message)),
        ])
        object["environment"] = evidence.environment.map { .string($0) }
        if let stack = evidence.stack, let id = evidence.logicalID,
            let place = index.place(stack: stack, logicalID: id)
        {
            object["resource"] = .int(place)
        } else {
            object["place"] = (evidence.source ?? evidence.location).map { .string($0.description) }
        }
        return TemplateValue(.object(object))
    }
}
