/// Finds security groups that let the internet reach a port that is no web server's.
struct OpenPort: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-port", .warning, .security, "the internet can reach a port other than 80 and 443",
            why: """
                Every open port is a program that strangers can talk to. Most services need to be reached by one \
                security group or one range of addresses.
                """,
            mend: """
                name the security group or the addresses that may connect, or waive the rule where the service is \
                public
                """,
            limits: "Ports of logins, databases and old protocols are found by rules of their own.",
            controls: [.fsbp("EC2.18"), .wellArchitected("SEC05-BP02")],
            equivalents: ["AwsSolutions-EC23", "W2"])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in SecurityGroupRule.ingress(of: resource) where !rule.opensEveryPort {
            guard let peer = rule.openPeer, let ports = rule.ports, !NotablePorts.named.contains(where: ports.contains)
            else { continue }
            let text =
                ports.count == 1 ? "port \(ports.lowerBound)" : "ports \(ports.lowerBound) to \(ports.upperBound)"
            violations.report(peer, "the internet can reach \(text)")
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
                    CidrIp: 0.0.0.0/0
                  - IpProtocol: icmp
                    FromPort: 3
                    ToPort: 4
                    CidrIp: 0.0.0.0/0
            """
        ]
    }

    var violating: [String] {
        [
            """
            Game:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Game servers
                SecurityGroupIngress:
                  - IpProtocol: udp
                    FromPort: 7000
                    ToPort: 7100
                    CidrIp: 0.0.0.0/0
            """,
            """
            Queue:
              Type: AWS::EC2::SecurityGroupIngress
              Properties:
                GroupId: sg-0123456789abcdef0
                IpProtocol: tcp
                FromPort: 5671
                ToPort: 5671
                CidrIpv6: ::/0
            """,
        ]
    }
}
