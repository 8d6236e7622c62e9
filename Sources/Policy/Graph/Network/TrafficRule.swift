/// What one rule of a security group lets through.
struct TrafficRule {
    enum Peer: Equatable {
        /// An address block in CIDR notation.
        case block(String)
        /// The security group of that logical id.
        case group(String)
        /// A prefix list, a group elsewhere, or something that deployment decides.
        case unknown
    }

    let peer: Peer
    /// The ports, all of them for protocols that have none; nil where they are unknown.
    let ports: ClosedRange<Int>?
    /// Whether it may let TCP through.
    let mayBeTCP: Bool
    /// The rule where it is written, and the resource that holds it.
    let source: PropertyView
    let holder: ResourceView

    static let allPorts = 0...65_535

    /// - Parameters:
    ///   - rule: an element of `SecurityGroupIngress` or `SecurityGroupEgress`, or the properties of a resource that
    ///     is one.
    ///   - groupKey: the property that names the other side's group.
    init(_ rule: PropertyView, holder: ResourceView, groupKey: String) {
        source = rule
        self.holder = holder
        let kind = rule["IpProtocol"].string?.lowercased()
        mayBeTCP = kind.map { ["tcp", "6", "-1"].contains($0) } ?? true
        if kind == "-1" {
            ports = Self.allPorts
        } else if let from = rule["FromPort"].int, let to = rule["ToPort"].int, from <= to {
            ports = from == -1 ? Self.allPorts : from...to
        } else {
            ports = rule["FromPort"].isAbsent && rule["IpProtocol"].isKnown ? Self.allPorts : nil
        }
        let blocks = [rule["CidrIp"], rule["CidrIpv6"]].filter(\.isPresent)
        let group = rule[groupKey]
        if let block = blocks.first?.string {
            peer = .block(block)
        } else if blocks.isEmpty, group.isPresent, let name = group.reference {
            peer = .group(name)
        } else {
            peer = .unknown
        }
    }

    /// Whether it is known to let TCP to a port through.
    func opens(_ port: Int) -> Bool { mayBeTCP && ports.map { $0.contains(port) } ?? false }

    /// Whether it may let TCP to a port through, as far as is known.
    func mayOpen(_ port: Int) -> Bool { mayBeTCP && ports.map { $0.contains(port) } ?? true }

    var isFromInternet: Bool { peer == .block("0.0.0.0/0") || peer == .block("::/0") }

    /// `TCP 5432`, `TCP 1-1024`, `all ports`.
    var portText: String {
        guard let ports else { return "some ports" }
        if ports == Self.allPorts { return "all ports" }
        return ports.lowerBound == ports.upperBound
            ? "port \(ports.lowerBound)" : "ports \(ports.lowerBound)-\(ports.upperBound)"
    }
}
