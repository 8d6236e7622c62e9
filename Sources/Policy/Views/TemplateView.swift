public import MainstayEvaluation
public import MainstayTemplate

/// A template as rules see it: resources by type and name, and who refers to whom.
public final class TemplateView {
    public let template: Template
    public let evaluator: Evaluator
    /// What the project says of itself.
    public let settings: PolicySettings
    /// Where it is to be deployed; nil where that is open.
    public var region: String? { evaluator.region }
    /// The account in which it is to be deployed; nil where that is open.
    public var account: String? { evaluator.account }
    private var views: [String: ResourceView] = [:]
    private lazy var namesByType: [String: [String]] = Dictionary(grouping: template.resources, by: \.type)
        .mapValues { $0.map(\.name) }
    private lazy var referrerNames: [String: [String]] = ReferrerIndex(template).referrers
    /// By the resource that is referred to, then by the type of those that refer to it.
    private var referrersByType: [String: [String: [String]]] = [:]
    /// The network that the template builds.
    private(set) lazy var network = NetworkModel(self)
    /// Who may do what in it.
    private(set) lazy var access = AccessModel(self)
    private lazy var context = EvaluationContext(evaluator, scenario, self)
    private let scenario: Scenario

    /// - Parameter scenario: the one in which resources are seen that are asked for by name; with `undecided`, what
    ///   depends on conditions is unknown in them.
    public init(
        _ template: Template, evaluator: Evaluator, settings: PolicySettings = PolicySettings(),
        scenario: Scenario = .undecided
    ) {
        self.scenario = scenario
        self.template = template
        self.evaluator = evaluator
        self.settings = settings
    }

    /// The resources of a type, in the template's order. What depends on conditions is unknown in them.
    public func resources(ofType type: String) -> [ResourceView] {
        (namesByType[type] ?? []).compactMap { resource($0) }
    }

    /// All resources, in the template's order. What depends on conditions is unknown in them.
    public var resources: [ResourceView] { template.resources.compactMap { resource($0.name) } }

    public func contains(type: String) -> Bool { namesByType[type] != nil }

    /// The resource of a logical id. What depends on conditions is unknown in it.
    public func resource(_ name: String) -> ResourceView? {
        if let view = views[name] { return view }
        guard let resource = template.resources[name] else { return nil }
        let view = ResourceView(resource, self, context)
        views[name] = view
        return view
    }

    /// A resource in a scenario. In the view's own, what was read of it is shared with the rules about templates.
    func subject(_ resource: TemplateResource, _ scenario: Scenario) -> ResourceView {
        if scenario == self.scenario, let shared = self.resource(resource.name), shared.resource === resource {
            return shared
        }
        return ResourceView(resource, self, EvaluationContext(evaluator, scenario, self))
    }

    /// The resources of a type whose properties refer to a resource.
    public func referrers(of name: String, type: String) -> [ResourceView] {
        let names: [String: [String]]
        if let known = referrersByType[name] {
            names = known
        } else {
            names = Dictionary(grouping: referrerNames[name] ?? []) { template.resources[$0]?.type ?? "" }
            referrersByType[name] = names
        }
        return (names[type] ?? []).compactMap { resource($0) }
    }

    /// The resources whose properties refer to a resource.
    func referrers(of name: String) -> [ResourceView] { (referrerNames[name] ?? []).compactMap { resource($0) } }

    /// Whether any other resource refers to a resource in its properties.
    public func isReferred(to name: String) -> Bool { referrerNames[name] != nil }

    /// A value anywhere in the template, where no scenario is decided.
    func view(_ value: TemplateValue, path: PropertyPath) -> PropertyView {
        .evaluate(value, parameter: nil, path, context)
    }
}
