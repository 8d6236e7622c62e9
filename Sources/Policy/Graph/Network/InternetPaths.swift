/// Finds the ways by which the internet reaches what stands in a network.
struct InternetPaths {
    /// One way from the internet to an endpoint.
    struct Path {
        let endpoint: NetworkEndpoint
        let port: Int
        /// The security group's rule that lets it in.
        let rule: TrafficRule
        /// The steps, first to last.
        let steps: [String]
    }

    let model: NetworkModel

    /// The ways straight from the internet to an endpoint, each known in all its parts.
    ///
    /// - Parameter ports: the ports in question; the endpoint's own where nil.
    func direct(to endpoint: NetworkEndpoint, ports: [Int]? = nil) -> [Path] {
        guard endpoint.isPublic == true, let groups = endpoint.groups, let subnets = endpoint.subnets else { return [] }
        var routed: (subnet: String, route: ResourceView)?
        for subnet in subnets {
            if case .internetGateway(let route) = model.wayOut(of: subnet) { routed = routed ?? (subnet, route) }
        }
        guard let routed else { return [] }
        var found: [Path] = []
        for port in ports ?? endpoint.ports where !model.accessLists.blocksInternet(port: port, subnet: routed.subnet) {
            for name in groups {
                guard let rule = model.groups[name]?.ingress.first(where: { $0.isFromInternet && $0.opens(port) })
                else { continue }
                found.append(
                    Path(
                        endpoint: endpoint, port: port, rule: rule,
                        steps: [
                            "the internet", "route \(routed.route.name) into the subnet \(routed.subnet)",
                            "security group \(name), which opens \(rule.portText) to everyone",
                            "\(endpoint.noun) \(endpoint.resource.name), port \(port)",
                        ]))
                break
            }
        }
        return found
    }

    /// The rule that lets one endpoint reach a port of another; nil where none is known to.
    func rule(from source: NetworkEndpoint, to target: NetworkEndpoint, port: Int) -> TrafficRule? {
        guard let sourceGroups = source.groups, let targetGroups = target.groups else { return nil }
        let blocks = (source.subnets ?? []).compactMap { name in
            model.template.resource(name)?["CidrBlock"].string.flatMap(AddressBlock.init)
        }
        for name in targetGroups {
            for rule in model.groups[name]?.ingress ?? [] where rule.opens(port) {
                switch rule.peer {
                case .group(let group): if sourceGroups.contains(group) { return rule }
                case .block(let text):
                    guard let range = AddressBlock(text) else { continue }
                    if range.bits == 0 || blocks.contains(where: { range.contains($0) }) { return rule }
                case .unknown: continue
                }
            }
        }
        return nil
    }
}
