/// Finds security groups that let the internet reach ports of protocols that were never meant for it.
struct OpenRiskyPort: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-risky-port", .high, .security, "the internet can reach a port that was never meant for it",
            why: """
                File sharing, remote procedure calls, FTP, Telnet and mail relays carry passwords in the clear or \
                have a long history of flaws. Worms look for nothing else. Ports of development servers and consoles \
                mostly show what was never meant to be seen.
                """,
            mend: "remove the rule, or name the addresses that may connect",
            controls: [.fsbp("EC2.19"), .wellArchitected("SEC05-BP02")],
            equivalents: [
                "NIST.800.53.R5-EC2RestrictedCommonPorts", "NIST.800.53.R4-EC2RestrictedCommonPorts",
                "PCI.DSS.321-EC2RestrictedCommonPorts", "HIPAA.Security-EC2RestrictedCommonPorts",
                "AwsSolutions-EC23", "W2",
            ])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in SecurityGroupRule.ingress(of: resource) {
            guard let peer = rule.openPeer else { continue }
            if let port = rule.openPort(among: NotablePorts.risky) {
                violations.report(peer, "the internet can reach port \(port), which was never meant for it")
            } else if let port = rule.openPort(among: NotablePorts.development) {
                violations.report(
                    peer, "the internet can reach port \(port), where servers listen in development", severity: .warning
                )
            }
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: File server
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 445
                    ToPort: 445
                    CidrIp: 10.1.0.0/16
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: File server
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 445
                    ToPort: 445
                    CidrIp: 0.0.0.0/0
            """,
            """
            Development:
              Type: AWS::EC2::SecurityGroupIngress
              Properties:
                GroupId: sg-0123456789abcdef0
                IpProtocol: tcp
                FromPort: 8080
                ToPort: 8080
                CidrIp: 0.0.0.0/0
            """,
        ]
    }
}
