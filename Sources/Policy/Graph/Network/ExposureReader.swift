public import MainstayDiagnostics

/// What a rule of a security group lets in.
public struct NetworkOpening: Hashable, Sendable {
    /// The logical id of the group.
    public var group: String
    /// `tcp`, `udp`, `icmp`; `-1` for all; nil where deployment decides.
    public var transport: String?
    /// Nil where they are unknown.
    public var ports: ClosedRange<Int>?
    /// An address block, `security group Web`, or what is known of it as in `Fn::Sub`.
    public var peer: String
    public var position: SourcePosition

    public static func == (left: NetworkOpening, right: NetworkOpening) -> Bool {
        left.group == right.group && left.transport == right.transport && left.ports == right.ports
            && left.peer == right.peer
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(group)
        hasher.combine(transport)
        hasher.combine(ports)
        hasher.combine(peer)
    }

    /// Whether it is known to let everything in that another rule of the same group does.
    public func covers(_ other: NetworkOpening) -> Bool {
        if self == other { return true }
        guard group == other.group, transport == "-1" || transport != nil && transport == other.transport,
            let ports, let theirs = other.ports, ports.lowerBound <= theirs.lowerBound,
            theirs.upperBound <= ports.upperBound
        else { return false }
        if peer == other.peer { return true }
        if peer == "::/0" { return other.peer.utf8.contains(UInt8(ascii: ":")) && other.peer.contains("/") }
        guard let block = AddressBlock(peer), let inner = AddressBlock(other.peer) else { return false }
        return block.contains(inner)
    }

    /// Whether it lets in everyone, or so many that it makes no difference.
    public var isOpenToInternet: Bool {
        guard let slash = peer.utf8.lastIndex(of: UInt8(ascii: "/")), let bits = Int(peer[peer.index(after: slash)...])
        else { return false }
        return bits < (peer.utf8.contains(UInt8(ascii: ":")) ? 16 : 8)
    }

    /// `TCP port 5432 from 10.0.0.0/16`
    public var text: String {
        let kind = transport.map { $0 == "-1" ? "" : $0.uppercased() + " " } ?? ""
        guard let ports else { return "\(kind)some ports from \(peer)" }
        if ports == TrafficRule.allPorts { return "\(kind)all ports from \(peer)" }
        return ports.count == 1
            ? "\(kind)port \(ports.lowerBound) from \(peer)"
            : "\(kind)ports \(ports.lowerBound)-\(ports.upperBound) from \(peer)"
    }
}

/// A way by which the internet reaches a resource.
public struct InternetReach: Hashable, Sendable {
    /// The logical id of what is reached.
    public var endpoint: String
    /// `database`, `load balancer`
    public var noun: String
    public var port: Int
    public var steps: [String]
    public var position: SourcePosition
}

/// Reads what the network of a template lets in, for comparing it with what another one does.
public struct ExposureReader {
    private let template: TemplateView

    public init(_ template: TemplateView) { self.template = template }

    /// What the rules of the template's security groups let in.
    public func openings() -> [NetworkOpening] {
        template.network.groups.sorted { $0.key < $1.key }.flatMap { name, group in
            group.ingress.map { opening($0, of: name) }
        }
    }

    private func opening(_ rule: TrafficRule, of group: String) -> NetworkOpening {
        let transport: String? =
            switch rule.source["IpProtocol"].string?.lowercased() {
            case "6": "tcp"
            case "17": "udp"
            case "all": "-1"
            case let name: name
            }
        let peer: String =
            switch rule.peer {
            case .block(let block): block
            case .group(let name): "security group \(name)"
            case .unknown: unknownPeer(rule.source)
            }
        return NetworkOpening(
            group: group, transport: transport, ports: rule.ports, peer: peer,
            position: rule.source.value.position)
    }

    private func unknownPeer(_ rule: PropertyView) -> String {
        for key in ["CidrIp", "CidrIpv6", "SourcePrefixListId", "SourceSecurityGroupId", "SourceSecurityGroupName"] {
            if let text = rule[key].rendered { return text }
        }
        return "somewhere"
    }

    /// The ways straight from the internet to what the template builds, each known in all its parts.
    public func reaches() -> [InternetReach] {
        let paths = InternetPaths(model: template.network)
        return template.network.endpoints.flatMap { endpoint in
            paths.direct(to: endpoint).map { path in
                InternetReach(
                    endpoint: endpoint.resource.name, noun: endpoint.noun, port: path.port, steps: path.steps,
                    position: endpoint.resource.resource.position)
            }
        }
    }
}
