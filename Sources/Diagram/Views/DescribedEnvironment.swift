import MainstayAssembly
import MainstayChecking
import MainstayPolicy
import MainstaySimulation

/// What all views of an environment share.
struct DescribedEnvironment {
    let environment: ReadEnvironment
    let assembly: Assembly
    private let name: String
    let placement: Placement

    init(_ environment: ReadEnvironment, _ assembly: Assembly, name: String) {
        self.environment = environment
        self.assembly = assembly
        self.name = name
        placement = Placement(environment)
    }

    var model: SystemModel { environment.model }
    var view: TemplateView { environment.view }

    func title(_ what: String) -> String {
        [name, environment.joined.name].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ") + ": " + what
    }

    func resources(_ types: String...) -> [ResourceView] { types.flatMap { view.resources(ofType: $0) } }

    func region(of id: String) -> String? { environment.joined.origin(of: id)?.region }

    func owner(of property: PropertyView) -> Int? { property.reference.flatMap { environment.owners[$0] } }

    /// The components that a value names, each once, in order.
    func owners(mentionedIn property: PropertyView) -> [Int] {
        var seen: Set<Int> = []
        return property.mentioned.compactMap { environment.owners[$0.name] }.filter { seen.insert($0).inserted }
    }

    /// A resource's construct path, without its stack and the `Resource` at its end; its logical id where nothing tells.
    func shortName(of id: String) -> String {
        guard let origin = environment.joined.origin(of: id) else { return id }
        guard var path = origin.source?.path else { return origin.logicalID }
        if path.hasSuffix("/Resource") { path = String(path.dropLast(9)) }
        let prefix = assembly.stacks[origin.stack].displayName + "/"
        return Self.plain(path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path)
    }

    /// Last parts of paths that say no more than what kind of thing it is, which stands below the name.
    private static let kinds: Set<String> = [
        "Bucket", "Function", "Key", "NATGateway", "Project", "Queue", "Repository", "Role", "Rule", "Schedule",
        "Subnet",
        "Table", "Topic", "VPC",
    ]

    static func plain(_ path: String) -> String {
        var parts = path.split(separator: "/")
        while parts.count > 1, let last = parts.last, kinds.contains(String(last)) { parts.removeLast() }
        return parts.joined(separator: "/")
    }

    func path(of id: String) -> String {
        guard let path = environment.joined.origin(of: id)?.source?.path else { return id }
        return path.hasSuffix("/Resource") ? String(path.dropLast(9)) : path
    }

    /// A component as a node without a container.
    func node(_ index: Int) -> DiagramNode {
        let component = model.components[index]
        let words = ComponentWords(component, model)
        var node = DiagramNode(
            id: component.id, path: component.construct ?? component.id, label: Self.plain(component.name),
            details: words.details,
            kind: words.kind)
        node.location = component.location
        node.resources = [component.id]
        return node
    }
}
