internal import MainstayAssembly
internal import MainstayDiagnostics
internal import MainstayTemplate

/// Makes findings of what rules reported: each once, whatever the scenarios, and at the line that can mend it.
struct FindingAssembly {
    let violations: Violations
    let template: Template
    let runs: [String: ScenarioSet]
    private let sources: [String: ElementSource]

    init(_ violations: Violations, template: Template, runs: [String: ScenarioSet], sources: [ElementSource]) {
        self.violations = violations
        self.template = template
        self.runs = runs
        self.sources = Dictionary(sources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private struct Key: Hashable {
        let rule: Int
        let resource: String?
        let position: SourcePosition
        let path: [String]
        let message: String

        /// Where it is tells nearly all of them apart; to hash the texts would cost more than to compare the few left.
        func hash(into hasher: inout Hasher) {
            hasher.combine(rule)
            hasher.combine(position)
            hasher.combine(resource)
        }
    }

    func findings() -> [PolicyFinding] {
        let violations = violations.found
        // Of each finding its first violation, and the other scenarios in which it comes up.
        var order: [(number: Int, scenarios: [Int])] = []
        var places: [Key: Int] = [:]
        places.reserveCapacity(violations.count)
        for (number, violation) in violations.enumerated() {
            let key = Key(
                rule: violation.rule, resource: violation.resource, position: violation.position,
                path: violation.path, message: violation.message)
            if let place = places[key] {
                order[place].scenarios.append(violation.scenario)
            } else {
                places[key] = order.count
                order.append((number, []))
            }
        }
        return
            order
            .sorted { (violations[$0.number].position, $0.number) < (violations[$1.number].position, $1.number) }
            .compactMap { finding(violations[$0.number], $0.scenarios) }
    }

    private func finding(_ violation: Violations.Violation, _ others: [Int]) -> PolicyFinding? {
        guard let metadata = violations.metadata(of: violation.rule) else { return nil }
        var message = violation.message
        if !runs.isEmpty, let run = violation.resource.flatMap({ runs[$0] }),
            let qualification = run.qualification(Set(others).union([violation.scenario]))
        {
            message += ", " + qualification
        }
        let property = violation.path.joined(separator: ".")
        var diagnostic = Diagnostic(
            metadata.name, violation.severity ?? metadata.severity, message,
            at: SourceLocation(file: template.file, position: violation.position), construct: violation.resource,
            property: property.isEmpty ? nil : property, help: violation.help ?? metadata.mend)
        diagnostic.related = violation.trail.map { RelatedPlace($0) }
        if !sources.isEmpty, let source = violation.resource.flatMap({ sources[$0] }) {
            diagnostic.construct = source.path
            if let location = source.location { diagnostic.location = location }
        }
        return PolicyFinding(
            diagnostic, logicalID: violation.resource, templatePosition: violation.position, path: violation.path,
            mend: violation.mend, trail: violation.trail)
    }
}
