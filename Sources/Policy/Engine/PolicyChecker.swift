public import MainstayAssembly
internal import MainstayDiagnostics
public import MainstayEvaluation
public import MainstayTemplate

/// Runs rules over templates.
public struct PolicyChecker: Sendable {
    /// The rules, in the order of their names.
    public let rules: [any Rule]
    private let resourceRules: [String: [(number: Int, rule: any ResourceRule)]]
    private let templateRules: [(number: Int, rule: any TemplateRule)]
    /// Rules about all types whose name fits, which only projects declare.
    private let openRules: [(types: Glob, number: Int, rule: any ResourceRule)]

    public init(rules: [any Rule] = RuleRegistry.all) {
        self.rules = rules
        var byType: [String: [(number: Int, rule: any ResourceRule)]] = [:]
        var whole: [(number: Int, rule: any TemplateRule)] = []
        var open: [(types: Glob, number: Int, rule: any ResourceRule)] = []
        for (number, rule) in rules.enumerated() {
            if let rule = rule as? any ResourceRule {
                for type in rule.types {
                    if type.utf8.contains(UInt8(ascii: "*")) {
                        open.append((Glob(type), number, rule))
                    } else {
                        byType[type, default: []].append((number, rule))
                    }
                }
            } else if let rule = rule as? any TemplateRule {
                whole.append((number, rule))
            }
        }
        resourceRules = byType
        templateRules = whole
        openRules = open
    }

    private func applicable(to type: String) -> [(number: Int, rule: any ResourceRule)]? {
        let closed = resourceRules[type]
        if openRules.isEmpty { return closed }
        return (closed ?? []) + openRules.filter { $0.types.matches(type) }.map { ($0.number, $0.rule) }
    }

    /// What the rules find in a template, in the order in which it stands in the file.
    ///
    /// - Parameter sources: which construct made each logical id; findings about it then point there.
    public func check(
        _ template: Template, evaluator: Evaluator, sources: [ElementSource] = []
    ) -> [PolicyFinding] {
        let view = TemplateView(template, evaluator: evaluator)
        let violations = Violations()
        var runs: [String: ScenarioSet] = [:]
        for resource in template.resources {
            guard let applicable = applicable(to: resource.type) else { continue }
            let scenarios = ScenarioSet(resource, evaluator)
            if !scenarios.isTrivial { runs[resource.name] = scenarios }
            for (index, scenario) in scenarios.all.enumerated() {
                let context = EvaluationContext(evaluator, scenario, view)
                let subject = ResourceView(resource, view, context)
                violations.subject = subject
                violations.scenario = index
                for (number, rule) in applicable {
                    violations.begin(number, rule)
                    rule.check(subject, violations)
                }
            }
        }
        violations.subject = nil
        violations.scenario = 0
        for (number, rule) in templateRules {
            violations.begin(number, rule)
            rule.check(view, violations)
        }
        return FindingAssembly(rules: rules, template: template, runs: runs, sources: sources)
            .findings(violations.found)
    }
}
