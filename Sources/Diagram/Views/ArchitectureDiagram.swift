import MainstayPolicy
import MainstaySimulation

/// What answers requests, where data is, and what leads where: one node for a service with all that belongs to it.
struct ArchitectureDiagram {
    let platform: DescribedEnvironment
    var builder = GraphBuilder()
    /// Of each component that has one, or is a part of another one's.
    private(set) var nodeIDs: [Int: String] = [:]
    static let users = "users"

    static func graph(of platform: DescribedEnvironment) -> DiagramGraph {
        var diagram = ArchitectureDiagram(platform: platform)
        diagram.addComponents()
        diagram.addTraffic()
        diagram.addDependencies()
        diagram.addReplication()
        EventEdges.add(to: &diagram)
        OperationsSummary.add(to: &diagram)
        diagram.builder.drop(.grant, beside: [.data, .traffic, .event])
        diagram.builder.merge(atLeast: 5)
        let stores = diagram.builder.nodes.values.count { $0.kind.category == .data }
        let entries = diagram.builder.nodes.values.count { $0.isPublicEntry }
        return diagram.builder.graph(
            title: platform.title("architecture"),
            description:
                "\(ComponentWords.count(diagram.builder.nodes.count, "node")), of which \(stores) hold data and "
                + "\(entries) are open to the internet.",
            notes: [
                "Roles, routes, security groups, log groups and target groups are part of what they belong to. What "
                    + "services read as they start (secrets, parameters, images) is in the view of permissions."
            ])
    }

    /// What is drawn as part of something else, or in the summary.
    private static let folded: Set<ComponentKind> = [
        .webFirewall, .encryptionKey, .secret, .parameter, .imageRegistry, .networkAddressTranslation,
    ]

    private mutating func addComponents() {
        let model = platform.model
        let reachability = Reachability(platform.view)
        let folding = ResourceFolding(platform)
        var hosts: [Int: Int] = [:]
        for (index, component) in model.components.enumerated() {
            if case .containers(let settings) = component.settings, let host = settings.hosts { hosts[host] = index }
        }
        for (index, component) in model.components.enumerated()
        where !Self.folded.contains(component.kind) && hosts[index] == nil {
            var node = platform.node(index)
            var host: Int?
            if case .containers(let settings) = component.settings { host = settings.hosts }
            node.container = container(of: component, host.map { model.components[$0] })
            node.isPublicEntry = isPublic(component, reachability)
            node.resources = folding.resources[index] ?? [component.id]
            if let host, hosts[host] == index { node.resources += folding.resources[host] ?? [] }
            builder.add(node)
            nodeIDs[index] = node.id
        }
        for (host, service) in hosts { nodeIDs[host] = nodeIDs[service] }
        for dependency in model.dependencies where model.components[dependency.to].kind == .webFirewall {
            guard let id = nodeIDs[dependency.from] else { continue }
            builder.update(id) {
                $0.isShielded = true
                $0.resources += folding.resources[dependency.to] ?? []
            }
        }
    }

    private func isPublic(_ component: Component, _ reachability: Reachability) -> Bool {
        switch component.settings {
        case .cdn: return true
        case .loadBalancer(let settings): return !settings.isInternal
        default: break
        }
        if component.kind == .api { return true }
        guard component.kind.runsCode || component.kind.holdsData || component.kind == .cache,
            let resource = platform.view.resource(component.id)
        else { return false }
        return reachability.waysFromInternet(to: resource).map { !$0.isEmpty } ?? false
    }

    private mutating func container(of component: Component, _ host: Component?) -> String {
        if component.kind == .dns || component.kind == .cdn {
            builder.add(DiagramContainer(id: "global", label: "Global", detail: "edge locations", kind: .region))
            return "global"
        }
        let region = regionContainer(component.region)
        guard let place = platform.placement.place(of: component, hosts: host) else { return region }
        return tierContainer(place, region)
    }

    mutating func regionContainer(_ region: String?) -> String {
        let id = "region:\(region ?? "")"
        builder.add(DiagramContainer(id: id, label: region ?? "Region of the deployment", kind: .region))
        return id
    }

    private mutating func tierContainer(_ place: Placement.Place, _ region: String) -> String {
        let network = "network:\(place.network)"
        let zones = Set(
            platform.placement.subnets.values.filter {
                platform.placement.network(ofSubnet: $0.id) == place.network
            }.compactMap(\.zone))
        let block = platform.view.resource(place.network)?["CidrBlock"].string
        let detail = ["VPC", block, zones.isEmpty ? nil : ComponentWords.count(zones.count, "zone")]
        builder.add(
            DiagramContainer(
                id: network, label: platform.shortName(of: place.network),
                detail: detail.compactMap(\.self).joined(separator: " · "), kind: .network, parent: region))
        let id = "\(network):\(place.tier.rawValue)"
        builder.add(DiagramContainer(id: id, label: place.tier.name, kind: place.tier.kind, parent: network))
        return id
    }

    private mutating func addTraffic() {
        let model = platform.model
        for (index, component) in model.components.enumerated() {
            guard let from = nodeIDs[index] else { continue }
            switch component.settings {
            case .dns(let settings):
                for record in settings.records {
                    if let to = record.target.flatMap({ nodeIDs[$0] }) {
                        builder.connect(from, to, .traffic, record.name)
                    }
                }
            case .cdn(let settings):
                for origin in settings.origins {
                    if let to = origin.target.flatMap({ nodeIDs[$0] }) {
                        builder.connect(from, to, .traffic, origin.domain ?? "")
                    }
                }
            case .loadBalancer(let settings):
                for rule in settings.listeners.flatMap(\.rules) {
                    for target in rule.targetGroups.flatMap({ model.targets[$0] ?? [] }) {
                        guard let to = nodeIDs[target] else { continue }
                        builder.connect(from, to, .traffic, (rule.paths + rule.hosts).joined(separator: " "))
                    }
                }
            default: break
            }
        }
        var entries: [String] = []
        for path in model.paths where path.isUserFacing {
            if let id = nodeIDs[path.entry], !entries.contains(id) { entries.append(id) }
        }
        guard !entries.isEmpty else { return }
        var users = DiagramNode(id: Self.users, label: "Users", details: ["internet"], kind: .users)
        users.path = "Users"
        builder.add(users)
        for entry in entries { builder.connect(Self.users, entry, .traffic) }
    }

    private mutating func addDependencies() {
        let model = platform.model
        for dependency in model.dependencies where dependency.strength != .startUp {
            guard let from = nodeIDs[dependency.from], let to = nodeIDs[dependency.to] else { continue }
            let target = model.components[dependency.to]
            let isOnlyGrant = dependency.evidence.allSatisfy {
                $0.hasPrefix("permission") || $0.hasPrefix("declared grant")
            }
            let kind: DiagramEdge.Kind
            switch ComponentWords(target, model).kind.category {
            case .data: kind = isOnlyGrant ? .grant : .data
            case .messaging: kind = .event
            default: kind = isOnlyGrant ? .grant : .traffic
            }
            builder.connect(from, to, kind, dependency.evidence.joined(separator: ", "))
        }
    }

    private mutating func addReplication() {
        let model = platform.model
        for (index, component) in model.components.enumerated() {
            guard case .database(let settings) = component.settings, let own = nodeIDs[index] else { continue }
            if let proxy = settings.proxy.flatMap({ nodeIDs[$0] }) { builder.connect(proxy, own, .data, "pool") }
            for replica in settings.replicas {
                if let to = nodeIDs[replica] { builder.connect(own, to, .replication, "read replica") }
            }
        }
        for bucket in platform.resources("AWS::S3::Bucket") {
            for rule in bucket["ReplicationConfiguration"]["Rules"].elements {
                guard let from = environmentNode(bucket.name) else { continue }
                for target in platform.owners(mentionedIn: rule["Destination"]["Bucket"]) {
                    if let to = nodeIDs[target] { builder.connect(from, to, .replication, "object replication") }
                }
            }
        }
    }

    /// The node of the component that a resource belongs to.
    func environmentNode(_ resource: String) -> String? {
        platform.environment.owners[resource].flatMap { nodeIDs[$0] }
    }
}
