/// The entries of a tier's network ACL: a second wall behind security groups, so it allows whole kinds of traffic.
struct NetworkACLRule {
    var id: String
    var number: Int
    var isEgress: Bool
    var block: String
    /// IANA's protocol number; -1 for all.
    var protocolNumber: Int
    var ports: ClosedRange<Int>?
    /// ICMP's type and code.
    var message: (type: Int, code: Int)?

    /// Ports from which answers come back: network ACLs do not remember connections.
    private static let ephemeral = 1_024...65_535

    /// "Fragmentation needed": without it, connections over paths with a small MTU stall.
    private static func pathMTU(number: Int) -> NetworkACLRule {
        NetworkACLRule(
            id: "InboundPathMTU", number: number, isEgress: false, block: "0.0.0.0/0", protocolNumber: 1, ports: nil,
            message: (type: 3, code: 4))
    }

    static func rules(for reach: Network.Reach, block: CIDRBlock) -> [NetworkACLRule] {
        let anywhere = "0.0.0.0/0"
        let inside = block.description
        let within = [
            NetworkACLRule(
                id: "InboundFromNetwork", number: 100, isEgress: false, block: inside, protocolNumber: -1, ports: nil),
            NetworkACLRule(
                id: "OutboundToNetwork", number: 100, isEgress: true, block: inside, protocolNumber: -1, ports: nil),
        ]
        switch reach {
        case .isolated: return within
        case .egress:
            return within + [
                NetworkACLRule(
                    id: "InboundAnswers", number: 110, isEgress: false, block: anywhere, protocolNumber: 6,
                    ports: ephemeral),
                NetworkACLRule(
                    id: "InboundUDPAnswers", number: 120, isEgress: false, block: anywhere, protocolNumber: 17,
                    ports: ephemeral),
                pathMTU(number: 130),
                NetworkACLRule(
                    id: "Outbound", number: 110, isEgress: true, block: anywhere, protocolNumber: -1, ports: nil),
            ]
        case .open:
            return within + [
                NetworkACLRule(
                    id: "InboundHTTP", number: 110, isEgress: false, block: anywhere, protocolNumber: 6, ports: 80...80),
                NetworkACLRule(
                    id: "InboundHTTPS", number: 120, isEgress: false, block: anywhere, protocolNumber: 6,
                    ports: 443...443),
                NetworkACLRule(
                    id: "InboundAnswers", number: 130, isEgress: false, block: anywhere, protocolNumber: 6,
                    ports: ephemeral),
                NetworkACLRule(
                    id: "InboundUDPAnswers", number: 140, isEgress: false, block: anywhere, protocolNumber: 17,
                    ports: ephemeral),
                pathMTU(number: 150),
                NetworkACLRule(
                    id: "Outbound", number: 110, isEgress: true, block: anywhere, protocolNumber: -1, ports: nil),
            ]
        }
    }
}
