internal import MainstayAssembly
internal import MainstayDiagnostics
internal import MainstayTemplate

/// Makes findings of what rules reported: each once, whatever the scenarios, and at the line that can mend it.
struct FindingAssembly {
    let rules: [any Rule]
    let template: Template
    let runs: [String: ScenarioSet]
    private let sources: [String: ElementSource]

    init(rules: [any Rule], template: Template, runs: [String: ScenarioSet], sources: [ElementSource]) {
        self.rules = rules
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
    }

    func findings(_ violations: [Violations.Violation]) -> [PolicyFinding] {
        var order: [(violation: Violations.Violation, scenarios: Set<Int>)] = []
        var places: [Key: Int] = [:]
        for violation in violations {
            let key = Key(
                rule: violation.rule, resource: violation.resource, position: violation.position,
                path: violation.path, message: violation.message)
            if let place = places[key] {
                order[place].scenarios.insert(violation.scenario)
            } else {
                places[key] = order.count
                order.append((violation, [violation.scenario]))
            }
        }
        return order.enumerated()
            .sorted {
                ($0.element.violation.position, $0.offset) < ($1.element.violation.position, $1.offset)
            }
            .map { finding($0.element.violation, $0.element.scenarios) }
    }

    private func finding(_ violation: Violations.Violation, _ scenarios: Set<Int>) -> PolicyFinding {
        let metadata = rules[violation.rule].metadata
        var message = violation.message
        if let run = violation.resource.flatMap({ runs[$0] }), let qualification = run.qualification(scenarios) {
            message += ", " + qualification
        }
        let property = violation.path.joined(separator: ".")
        var diagnostic = Diagnostic(
            metadata.name, violation.severity ?? metadata.severity, message,
            at: SourceLocation(file: template.file, position: violation.position), construct: violation.resource,
            property: property.isEmpty ? nil : property, help: violation.help ?? metadata.mend)
        diagnostic.related = violation.trail.map { RelatedPlace($0) }
        if let source = violation.resource.flatMap({ sources[$0] }) {
            diagnostic.construct = source.path
            if let location = source.location { diagnostic.location = location }
        }
        return PolicyFinding(
            diagnostic, logicalID: violation.resource, templatePosition: violation.position, path: violation.path,
            mend: violation.mend, trail: violation.trail)
    }
}
