/// One rule of a security group, whether it is written in the group or as a resource of its own.
struct SecurityGroupRule {
    /// What carries the traffic, as far as ports are concerned.
    enum Transport {
        case all
        case tcp
        case udp
        /// A protocol without ports, such as ICMP.
        case other
    }

    let view: PropertyView

    static let ingressTypes = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
    static let egressTypes = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress"]

    static func ingress(of resource: ResourceView) -> [SecurityGroupRule] { rules(of: resource, "Ingress") }
    static func egress(of resource: ResourceView) -> [SecurityGroupRule] { rules(of: resource, "Egress") }

    private static func rules(of resource: ResourceView, _ direction: String) -> [SecurityGroupRule] {
        if resource.type == "AWS::EC2::SecurityGroup" {
            return resource["SecurityGroup" + direction].elementsOrSelf.map { SecurityGroupRule(view: $0) }
        }
        return [SecurityGroupRule(view: resource.properties)]
    }

    /// Nil where it is unknown.
    var transport: Transport? {
        switch view["IpProtocol"].string?.lowercased() {
        case nil: nil
        case "-1", "all": .all
        case "tcp", "6": .tcp
        case "udp", "17": .udp
        default: .other
        }
    }

    /// The ports it opens; nil where they are unknown or the protocol has none.
    var ports: ClosedRange<Int>? {
        switch transport {
        case .all: return 0...65_535
        case .tcp, .udp:
            guard let first = view["FromPort"].int, let last = view["ToPort"].int else { return nil }
            if first == -1 { return 0...65_535 }
            return 0 <= first && first <= last && last <= 65_535 ? first...last : nil
        case .other, nil: return nil
        }
    }

    var opensEveryPort: Bool { ports.map { $0.lowerBound <= 1 && $0.upperBound >= 65_535 } ?? false }

    /// The range of addresses that is the whole internet, or so much of it that it makes no difference.
    var openPeer: PropertyView? {
        [view["CidrIp"], view["CidrIpv6"]].first { OpenAddresses.contains($0) }
    }

    /// The first of the ports that it opens to the internet; nil where it opens all ports, which is told otherwise.
    func openPort(among candidates: [Int]) -> Int? {
        guard !opensEveryPort, let ports, openPeer != nil else { return nil }
        return candidates.first { ports.contains($0) }
    }
}
