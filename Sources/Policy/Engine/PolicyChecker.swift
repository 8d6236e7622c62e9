public import MainstayAssembly
internal import MainstayDiagnostics
public import MainstayEvaluation
public import MainstayTemplate
import Synchronization

/// Runs rules over templates.
public struct PolicyChecker: Sendable {
    /// Rules about resources, then those about whole templates, then those about paths.
    public let rules: [any Rule]
    /// What the project says of itself. Rules that need what it does not say are not run, if they were among those of the
    /// toolkit.
    public var settings: PolicySettings
    /// Whether the process ends after the check: then what was read of templates is kept until that, within bounds, since
    /// to let go of it piece by piece takes as long as reading it.
    public var endsProcess = false
    private let resourceRules: [any ResourceRule]
    private let templateRules: [any TemplateRule]
    private let graphRules: [any GraphRule]
    /// The numbers of the rules about each type.
    private let rulesOfType: [String: [Int]]
    /// Rules about all types whose name fits, which only projects declare.
    private let openRules: [(types: Glob, number: Int)]

    /// - Parameter additional: rules beside those that come with the toolkit.
    public init(additional: [any ResourceRule] = [], settings: PolicySettings = PolicySettings()) {
        let residency: [any Rule] = settings.residency == nil ? [] : RuleRegistry.residencyRules
        self.init(
            resourceRules: RuleRegistry.resourceRules + residency.compactMap { $0 as? any ResourceRule } + additional,
            templateRules: RuleRegistry.templateRules + residency.compactMap { $0 as? any TemplateRule },
            graphRules: RuleRegistry.graphRules, settings: settings)
    }

    public init(
        resourceRules: [any ResourceRule], templateRules: [any TemplateRule] = [], graphRules: [any GraphRule] = [],
        settings: PolicySettings = PolicySettings()
    ) {
        self.resourceRules = resourceRules
        self.templateRules = templateRules
        self.graphRules = graphRules
        rules = resourceRules.map { $0 } + templateRules.map { $0 } + graphRules.map { $0 }
        self.settings = settings
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
    public init(rules: [any Rule], settings: PolicySettings = PolicySettings()) {
        let graphRules = rules.compactMap { $0 as? any GraphRule }
        self.init(
            resourceRules: rules.compactMap { $0 as? any ResourceRule },
            templateRules: rules.compactMap { $0 is any GraphRule ? nil : $0 as? any TemplateRule },
            graphRules: graphRules, settings: settings)
    }

    private func applicable(to type: String) -> [Int]? {
        let closed = rulesOfType[type]
        if openRules.isEmpty { return closed }
        return (closed ?? []) + openRules.filter { $0.types.matches(type) }.map(\.number)
    }

    /// What the rules find in a template, in the order in which it stands in the file.
    ///
    /// - Parameters:
    ///   - sources: which construct made each logical id; findings about it then point there.
    ///   - followsPaths: false where ``checkPaths(in:evaluator:)`` looks at the template together with others.
    public func check(
        _ template: Template, evaluator: Evaluator, sources: [ElementSource] = [], followsPaths: Bool = true
    ) -> [PolicyFinding] {
        let view = TemplateView(template, evaluator: evaluator, settings: settings)
        let violations = Violations(rules)
        var runs: [String: ScenarioSet] = [:]
        for resource in template.resources {
            guard let applicable = applicable(to: resource.type) else { continue }
            let scenarios = ScenarioSet(resource, evaluator)
            if !scenarios.isTrivial { runs[resource.name] = scenarios }
            for (index, scenario) in scenarios.all.enumerated() {
                let subject = view.subject(resource, scenario)
                violations.subject = subject
                violations.scenario = index
                for number in applicable {
                    violations.begin(number)
                    resourceRules[number].check(subject, violations)
                }
            }
        }
        violations.subject = nil
        violations.scenario = 0
        for (number, rule) in templateRules.enumerated() {
            violations.begin(resourceRules.count + number)
            rule.check(view, violations)
        }
        if followsPaths { check(view, byPaths: violations) }
        if endsProcess { Self.keep(view) }
        if violations.found.isEmpty { return [] }
        return FindingAssembly(violations, template: template, runs: runs, sources: sources).findings()
    }

    /// How many resources of templates are kept until the process ends, which is some 50 MB: beyond that, memory that can
    /// be used again is worth more.
    private static let mostKept = 2_500
    private static let kept = Atomic(0)

    private static func keep(_ view: TemplateView) {
        let count = view.template.resources.count
        guard kept.wrappingAdd(count, ordering: .relaxed).newValue <= mostKept else { return }
        _ = Unmanaged.passRetained(view)
    }

    /// What the rules about paths alone find in a template.
    public func checkPaths(in template: Template, evaluator: Evaluator) -> [PolicyFinding] {
        let violations = Violations(rules)
        check(TemplateView(template, evaluator: evaluator, settings: settings), byPaths: violations)
        if violations.found.isEmpty { return [] }
        return FindingAssembly(violations, template: template, runs: [:], sources: []).findings()
    }

    private func check(_ view: TemplateView, byPaths violations: Violations) {
        for (number, rule) in graphRules.enumerated() {
            violations.begin(resourceRules.count + templateRules.count + number)
            rule.check(view, violations)
        }
    }
}
