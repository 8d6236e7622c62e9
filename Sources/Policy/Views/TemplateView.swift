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
    /// By the places of the resources in the template, as all of these.
    private var views: [ResourceView?]
    private lazy var placesByType: [String: [Int]] = Dictionary(
        grouping: template.resources.compactMap { template.resources.place(of: $0.name) }
    ) { template.resources[$0].type }
    private lazy var referrerPlaces: [[Int]] = ReferrerIndex(template).referrers
    /// By the resource that is referred to, then by the type of those that refer to it.
    private var referrersByType: [Int: [String: [Int]]] = [:]
    /// Up to this many are told apart by their types each time.
    private static let few = 8
    /// The network that the template builds.
    private(set) lazy var network = NetworkModel(self)
    /// Who may do what in it.
    private(set) lazy var access = AccessModel(self)
    private let scenario: Scenario
    private lazy var context = EvaluationContext(evaluator, scenario, self)

    /// - Parameter scenario: how the conditions come out, where what is looked at is one deployment and not the template.
    public init(
        _ template: Template, evaluator: Evaluator, settings: PolicySettings = PolicySettings(),
        scenario: Scenario = .undecided
    ) {
        self.template = template
        self.evaluator = evaluator
        self.settings = settings
        views = Array(repeating: nil, count: template.resources.count)
        self.scenario = scenario
    }

    /// The resources of a type, in the template's order. What depends on conditions is unknown in them.
    public func resources(ofType type: String) -> [ResourceView] {
        (placesByType[type] ?? []).map { resource(at: $0) }
    }

    /// All resources, in the template's order. What depends on conditions is unknown in them.
    public var resources: [ResourceView] { template.resources.compactMap { resource($0.name) } }

    public func contains(type: String) -> Bool { placesByType[type] != nil }

    /// The resource of a logical id. What depends on conditions is unknown in it.
    public func resource(_ name: String) -> ResourceView? {
        template.resources.place(of: name).map { resource(at: $0) }
    }

    private func resource(at place: Int) -> ResourceView {
        if let view = views[place] { return view }
        let view = ResourceView(template.resources[place], self, context)
        views[place] = view
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
        guard let place = template.resources.place(of: name) else { return [] }
        let referrers = referrerPlaces[place]
        if referrers.count <= Self.few {
            return referrers.filter { template.resources[$0].type == type }.map { resource(at: $0) }
        }
        if let known = referrersByType[place] { return (known[type] ?? []).map { resource(at: $0) } }
        let places = Dictionary(grouping: referrers) { template.resources[$0].type }
        referrersByType[place] = places
        return (places[type] ?? []).map { resource(at: $0) }
    }

    /// The resources whose properties refer to a resource.
    func referrers(of name: String) -> [ResourceView] {
        guard let place = template.resources.place(of: name) else { return [] }
        return referrerPlaces[place].map { resource(at: $0) }
    }

    /// Whether any other resource refers to a resource in its properties.
    public func isReferred(to name: String) -> Bool {
        template.resources.place(of: name).map { !referrerPlaces[$0].isEmpty } ?? false
    }

    /// A value anywhere in the template, where no scenario is decided.
    func view(_ value: TemplateValue, path: PropertyPath) -> PropertyView {
        .evaluate(value, parameter: nil, path, context)
    }
}
