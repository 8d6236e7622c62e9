public import MainstayAssembly
internal import MainstayDiagnostics
public import MainstayEvaluation
public import MainstayTemplate

/// Runs rules over templates.
public struct PolicyChecker: Sendable {
    /// Rules about resources, then those about whole templates.
    public var rules: [any Rule] { resourceRules.map { $0 } + templateRules.map { $0 } }
    private let resourceRules: [any ResourceRule]
    private let templateRules: [any TemplateRule]
    /// The numbers of the rules about each type.
    private let rulesOfType: [String: [Int]]
    /// Rules about all types whose name fits, which only projects declare.
    private let openRules: [(types: Glob, number: Int)]

    /// - Parameter additional: rules beside those that come with the toolkit.
    public init(additional: [any ResourceRule] = []) {
        self.init(resourceRules: RuleRegistry.resourceRules + additional, templateRules: RuleRegistry.templateRules)
    }

    public init(resourceRules: [any ResourceRule], templateRules: [any TemplateRule] = []) {
        self.resourceRules = resourceRules
        self.templateRules = templateRules
        var byType: [String: [Int]] = [:]
        var open: [(types: Glob, number: Int)] = []
        for (number, rule) in resourceRules.enumerated() {
            for type in rule.types {
                if type.utf8.contains(UInt8(ascii: "*")) {
                    open.append((Glob(type), number))
                } else {
                    byType[type, default: []].append(number)
                }
            }
        }
        rulesOfType = byType
        openRules = open
    }

    /// - Parameter rules: of either kind, in any order.
    public init(rules: [any Rule]) {
        self.init(
            resourceRules: rules.compactMap { $0 as? any ResourceRule },
            templateRules: rules.compactMap { $0 as? any TemplateRule })
    }

    private func applicable(to type: String) -> [Int]? {
        let closed = rulesOfType[type]
        if openRules.isEmpty { return closed }
        return (closed ?? []) + openRules.filter { $0.types.matches(type) }.map(\.number)
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
                for number in applicable {
                    violations.begin(number, resourceRules[number])
                    resourceRules[number].check(subject, violations)
                }
            }
        }
        violations.subject = nil
        violations.scenario = 0
        for (number, rule) in templateRules.enumerated() {
            violations.begin(resourceRules.count + number, rule)
            rule.check(view, violations)
        }
        if violations.found.isEmpty { return [] }
        return FindingAssembly(rules: rules, template: template, runs: runs, sources: sources)
            .findings(violations.found)
    }
}
