/// Finds rules of security groups that open a wide range of ports to addresses.
struct WidePortRange: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "wide-port-range", .note, .security, "the rule opens a wide range of ports",
            why: """
                A range opens whatever happens to listen in it, today or later. Services mostly need one port or a \
                few.
                """,
            mend: "name the ports that the service listens on",
            limits: """
                Ranges for other security groups, ranges of fewer than 101 ports, and the ports above 1023 of \
                protocols with ports of their own choice, such as FTP, are not reported.
                """,
            controls: [.wellArchitected("SEC05-BP02")],
            equivalents: ["W27", "W29"])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in SecurityGroupRule.ingress(of: resource) where !rule.opensEveryPort && rule.openPeer == nil {
            guard let ports = rule.ports, ports.count > 100, ports.lowerBound < 1024 else { continue }
            let peers = [rule.view["CidrIp"], rule.view["CidrIpv6"]]
            if let peer = peers.first(where: \.isKnown) {
                violations.report(peer, "the rule opens the ports \(ports.lowerBound) to \(ports.upperBound)")
            }
        }
    }

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Web servers
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 443
                    ToPort: 443
                    CidrIp: 10.0.0.0/16
            """
        ]
    }

    var violating: [String] {
        [
            """
            Web:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Web servers
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 0
                    ToPort: 10000
                    CidrIp: 10.0.0.0/16
            """
        ]
    }
}
