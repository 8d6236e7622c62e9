import MainstayAssembly
import MainstayChecking
import MainstayDiagnostics
import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate

/// What the readers of one environment share: the templates, the model so far, and who stands for which resource.
struct EnvironmentReading {
    let joined: JoinedEnvironment
    let view: TemplateView
    let assembly: Assembly
    var model: SystemModel
    let network: SubnetReading
    /// The component that a resource is, or belongs to: the instances of a cluster are the cluster.
    private(set) var owners: [String: Int] = [:]
    /// The security groups of each component.
    var groups: [Int: [String]] = [:]
    /// The components that answer for a target group.
    var targets: [String: [Int]] = [:]

    init(_ joined: JoinedEnvironment, _ view: TemplateView, _ assembly: Assembly) {
        self.joined = joined
        self.view = view
        self.assembly = assembly
        let regions = Set(joined.stacks.compactMap { assembly.stacks[$0].region })
        model = SystemModel(environment: joined.name, regions: regions.sorted())
        network = SubnetReading(view, joined)
    }

    mutating func read() -> SystemModel {
        model.subnets = network.subnets
        ComputeReading.read(&self)
        StoreReading.read(&self)
        ServiceReading.read(&self)
        EdgeReading.read(&self)
        ProtectionReading.read(&self)
        DependencyReading.read(&self)
        PathReading.read(&self)
        return model
    }

    /// Adds a component for a resource.
    @discardableResult
    mutating func add(
        _ resource: ResourceView, _ kind: ComponentKind, _ redundancy: Redundancy,
        settings: ComponentSettings = .none, zones: [String] = []
    ) -> Int {
        let origin = joined.origin(of: resource.name)
        var component = Component(
            id: resource.name, name: name(of: resource), kind: kind, type: resource.type, redundancy: redundancy)
        component.construct = origin?.source?.path.droppingResource
        let position = resource.resource.position
        component.location =
            origin?.source?.location
            ?? (position.isKnown ? origin.map { SourceLocation(file: $0.file, position: position) } : nil)
        component.region = kind == .cdn || kind == .dns ? nil : origin?.region
        component.zones = zones
        component.settings = settings
        if kind.holdsData { component.protection = DataProtection() }
        model.components.append(component)
        owners[resource.name] = model.components.count - 1
        return model.components.count - 1
    }

    /// Adds a component for which there is no resource, once.
    mutating func add(abstract id: String, named name: String, _ kind: ComponentKind, region: String?) -> Int {
        if let known = owners[id] { return known }
        var component = Component(id: id, name: name, kind: kind, type: "", redundancy: .managed)
        component.region = region
        model.components.append(component)
        owners[id] = model.components.count - 1
        return model.components.count - 1
    }

    /// Makes a component answer for a resource that is a part of it.
    mutating func assign(_ id: String, to component: Int) { owners[id] = component }

    func owner(of id: String) -> Int? { owners[id] }

    func component(of property: PropertyView) -> Int? { property.reference.flatMap { owners[$0] } }

    func region(of resource: ResourceView) -> String? { joined.origin(of: resource.name)?.region }

    mutating func note(_ kind: ModelNote.Kind, _ message: String, _ resource: ResourceView? = nil) {
        model.notes.append(ModelNote(kind, message, resource: resource?.name))
    }

    /// The resources of a type that are made, as far as conditions tell.
    func resources(_ type: String) -> [ResourceView] {
        view.resources(ofType: type).filter { isMade($0) }
    }

    private func isMade(_ resource: ResourceView) -> Bool {
        guard let condition = resource.resource.condition else { return true }
        return undone.contains(condition) == false
    }

    /// The conditions that are known to be false where every parameter has its default.
    private var undone: Set<String> { network.undoneConditions }

    private func name(of resource: ResourceView) -> String {
        guard let origin = joined.origin(of: resource.name) else { return resource.name }
        guard let path = origin.source?.path.droppingResource else { return origin.logicalID }
        let prefix = assembly.stacks[origin.stack].displayName + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}

extension String {
    /// A construct's path without the resource that it is made of.
    var droppingResource: String { hasSuffix("/Resource") ? String(dropLast(9)) : self }
}
