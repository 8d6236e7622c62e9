import MainstayPolicy
import MainstaySimulation

/// Zones side by side with their subnets, what stands in them, and which ports are open between what.
struct NetworkDiagram {
    private let platform: DescribedEnvironment
    private var builder = GraphBuilder()
    /// The nodes of a component, by zone.
    private var places: [Int: [(zone: String, id: String)]] = [:]
    private static let internet = "internet"
    private static let width = 1100.0
    /// Three zones beside each other leave no room for more.
    private static let narrow = 176.0

    static func graph(of platform: DescribedEnvironment) -> DiagramGraph {
        var diagram = NetworkDiagram(platform)
        for network in platform.resources("AWS::EC2::VPC") { diagram.add(network: network) }
        diagram.addComponents()
        diagram.addTraffic()
        let networks = platform.resources("AWS::EC2::VPC").count
        var graph = diagram.builder.graph(
            title: platform.title("network"),
            description: "\(ComponentWords.count(networks, "network")) with "
                + "\(ComponentWords.count(platform.model.subnets.count, "subnet")).",
            notes: [
                "Lines are what security groups let through, drawn within a zone where both ends are in it. A service "
                    + "that runs in several zones stands in each of them."
            ])
        let zones = Dictionary(grouping: graph.containers.filter { $0.kind == .zone }, by: \.parent)
        if zones.values.contains(where: { $0.count > 2 }) { graph.nodeWidth = narrow }
        return graph
    }

    private init(_ platform: DescribedEnvironment) { self.platform = platform }

    private mutating func add(network: ResourceView) {
        let region = platform.region(of: network.name)
        let parent = "region:\(region ?? "")"
        builder.add(DiagramContainer(id: parent, label: region ?? "Region of the deployment", kind: .region))
        let id = "network:\(network.name)"
        builder.add(
            DiagramContainer(
                id: id, label: platform.shortName(of: network.name),
                detail: ["VPC", network["CidrBlock"].string].compactMap(\.self).joined(separator: " · "),
                kind: .network,
                parent: parent))
        let subnets = platform.model.subnets.filter { platform.placement.network(ofSubnet: $0.id) == network.name }
        let zones = Set(subnets.map { $0.zone ?? "" }).sorted()
        for zone in zones {
            var box = DiagramContainer(
                id: "\(id):\(zone)", label: zone.isEmpty ? "any zone" : zone, kind: .zone, parent: id)
            box.widest = Self.room(of: zones.count, boxes: 1)
            builder.add(box)
        }
        for subnet in subnets {
            let tier = platform.placement.tier(ofSubnet: subnet.id)
            var box = DiagramContainer(
                id: "subnet:\(subnet.id)", label: name(of: subnet.id, network), detail: subnet.block ?? "",
                kind: tier.kind, parent: "\(id):\(subnet.zone ?? "")")
            box.widest = Self.room(of: zones.count, boxes: 2)
            builder.add(box)
        }
        addEndpoints(of: network, id)
    }

    /// What is left for the content of the innermost of boxes where so many zones stand beside each other.
    private static func room(of zones: Int, boxes: Int) -> Double {
        max(narrow, width / Double(max(1, zones)) - 28 - 28 * Double(boxes))
    }

    /// A subnet's name without that of its network.
    private func name(of subnet: String, _ network: ResourceView) -> String {
        let (name, prefix) = (platform.shortName(of: subnet), platform.shortName(of: network.name) + "/")
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    }

    /// The ways from a network to services of AWS, one node a kind.
    private mutating func addEndpoints(of network: ResourceView, _ container: String) {
        var services: [String: [String]] = [:]
        var resources: [String: [String]] = [:]
        for endpoint in network.referrers(ofType: "AWS::EC2::VPCEndpoint") {
            let type = endpoint["VpcEndpointType"].string ?? "Gateway"
            let name = endpoint["ServiceName"].rendered.map { text in
                let parts = text.split(separator: ".")
                return parts.suffix(parts.count > 4 ? 2 : 1).joined(separator: ".")
            }
            services[type, default: []].append(name ?? "service")
            resources[type, default: []].append(endpoint.name)
        }
        for (type, names) in services {
            var node = DiagramNode(
                id: "\(container):endpoints:\(type)", label: "endpoints",
                details: ["\(type.lowercased()): \(names.sorted().joined(separator: ", "))"], kind: .endpoint,
                container: container)
            node.count = names.count
            node.resources = (resources[type] ?? []).sorted()
            builder.add(node)
        }
    }

    private mutating func addComponents() {
        let model = platform.model
        for (index, component) in model.components.enumerated() {
            var subnets = platform.placement.subnets(of: component)
            if subnets.isEmpty, case .containers(let settings) = component.settings, let host = settings.hosts {
                subnets = platform.placement.subnets(of: model.components[host])
            }
            // A single database may stand in any subnet of its group; it stands in the zone that it is taken to be in.
            let chosen = subnets.filter { subnet in
                guard component.redundancy.style != .managed, component.kind != .loadBalancer,
                    let zone = platform.placement.subnets[subnet]?.zone, !component.zones.isEmpty
                else { return true }
                return component.zones.contains(zone)
            }
            for subnet in chosen.isEmpty ? subnets : chosen {
                var node = platform.node(index)
                node.id = "\(component.id)@\(subnet)"
                node.container = "subnet:\(subnet)"
                node.details = Array(node.details.prefix(1))
                if case .loadBalancer(let settings) = component.settings { node.isPublicEntry = !settings.isInternal }
                if component.kind == .networkAddressTranslation { (node.label, node.details) = ("NAT gateway", []) }
                builder.add(node)
                places[index, default: []].append((platform.placement.subnets[subnet]?.zone ?? "", node.id))
            }
        }
        let filled = Set(builder.nodes.values.compactMap(\.container))
        for subnet in model.subnets where !filled.contains("subnet:\(subnet.id)") {
            builder.add(
                DiagramNode(
                    id: "empty:\(subnet.id)", path: platform.path(of: subnet.id), label: "empty",
                    details: subnet.usableAddresses.map { ["\($0) addresses"] } ?? [], kind: .other,
                    container: "subnet:\(subnet.id)"))
        }
        order()
    }

    /// Keeps the subnets of a zone below each other, public ones first.
    private mutating func order() {
        var first: [String: String] = [:]
        for node in builder.nodes.values {
            guard let container = node.container else { continue }
            first[container] = min(first[container] ?? node.id, node.id)
        }
        let byZone = Dictionary(grouping: platform.model.subnets) {
            "\(platform.placement.network(ofSubnet: $0.id) ?? "") \($0.zone ?? "")"
        }
        for subnets in byZone.values {
            let sorted = subnets.sorted {
                let tiers = (platform.placement.tier(ofSubnet: $0.id), platform.placement.tier(ofSubnet: $1.id))
                return (tiers.0.rawValue, $0.id) < (tiers.1.rawValue, $1.id)
            }
            for (upper, lower) in zip(sorted, sorted.dropFirst()) {
                guard let from = first["subnet:\(upper.id)"], let to = first["subnet:\(lower.id)"] else { continue }
                builder.connect(from, to, .order)
            }
        }
    }

    private mutating func addTraffic() {
        let model = platform.model
        var holders: [String: [Int]] = [:]
        for (index, groups) in platform.environment.groups {
            for group in groups { holders[group, default: []].append(index) }
        }
        for (index, component) in model.components.enumerated() where places[index] != nil {
            guard case .loadBalancer(let settings) = component.settings else { continue }
            for group in platform.view.resource(component.id)?["SecurityGroups"].elements.compactMap(\.reference) ?? []
            where holders[group]?.contains(index) != true { holders[group, default: []].append(index) }
            if !settings.isInternal {
                builder.add(DiagramNode(id: Self.internet, path: "Internet", label: "Internet", kind: .internet))
                for place in places[index] ?? [] { builder.connect(Self.internet, place.id, .traffic) }
            }
        }
        func link(_ rule: PropertyView, _ target: String?) {
            guard let source = rule["SourceSecurityGroupId"].reference, let target, source != target else { return }
            let (from, to) = (holders[source] ?? [], holders[target] ?? [])
            guard from.count * to.count <= 64 else { return }
            let text = Self.text(of: rule)
            for from in from.sorted() {
                for to in to.sorted() where from != to { connect(from, to, text) }
            }
        }
        for group in platform.resources("AWS::EC2::SecurityGroup") {
            for rule in group["SecurityGroupIngress"].elements { link(rule, group.name) }
        }
        for rule in platform.resources("AWS::EC2::SecurityGroupIngress") {
            link(rule.properties, rule["GroupId"].reference)
        }
    }

    private static func text(of rule: PropertyView) -> String {
        let name = rule["IpProtocol"].rendered ?? "any protocol"
        guard let first = rule["FromPort"].int else { return name == "-1" ? "all ports" : name }
        let last = rule["ToPort"].int ?? first
        return first == last ? "\(name)/\(first)" : "\(name)/\(first)–\(last)"
    }

    /// Within zones where both are in one; across them only where there is no zone that holds both.
    private mutating func connect(_ from: Int, _ to: Int, _ label: String) {
        let kind: DiagramEdge.Kind =
            ComponentWords(platform.model.components[to], platform.model).kind.category == .data ? .data : .traffic
        let (sources, targets) = (places[from] ?? [], Dictionary(grouping: places[to] ?? [], by: \.zone))
        let isShared = sources.contains { targets[$0.zone] != nil }
        for source in sources {
            for target in targets[source.zone] ?? (isShared ? [] : Array((places[to] ?? []).prefix(1))) {
                builder.connect(source.id, target.id, kind, label)
            }
        }
    }
}
