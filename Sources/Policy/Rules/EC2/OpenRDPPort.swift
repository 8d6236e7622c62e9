/// Finds security groups that let the internet reach the port of Remote Desktop.
struct OpenRDPPort: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-rdp-port", .high, .security, "the internet can reach port 3389 (Remote Desktop)",
            why: """
                Open Remote Desktop is the commonest way in for ransomware: passwords are guessed around the clock, \
                and flaws in the protocol are used within days. Fleet Manager and Session Manager need no open port.
                """,
            mend: "remove the rule and connect with Fleet Manager, or name the addresses that may connect",
            controls: [.fsbp("EC2.14"), .fsbp("EC2.53"), .fsbp("EC2.54"), .wellArchitected("SEC05-BP02")],
            equivalents: [
                "CKV_AWS_25", "NIST.800.53.R5-EC2RestrictedCommonPorts", "NIST.800.53.R4-EC2RestrictedCommonPorts",
                "PCI.DSS.321-EC2RestrictedCommonPorts", "HIPAA.Security-EC2RestrictedCommonPorts", "W2",
            ])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in SecurityGroupRule.ingress(of: resource) {
            guard rule.openPort(among: [3389]) != nil, let peer = rule.openPeer else { continue }
            violations.report(peer)
        }
    }

    var conforming: [String] {
        [
            """
            Desktops:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Remote desktops
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 3389
                    ToPort: 3389
                    CidrIp: 10.0.0.0/8
                    Description: From the company's network
            """
        ]
    }

    var violating: [String] {
        [
            """
            Desktops:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Remote desktops
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: '3389'
                    ToPort: '3389'
                    CidrIp: 0.0.0.0/0
            """,
            """
            Half:
              Type: AWS::EC2::SecurityGroupIngress
              Properties:
                GroupId: sg-0123456789abcdef0
                IpProtocol: tcp
                FromPort: 3000
                ToPort: 4000
                CidrIp: 0.0.0.0/1
            """,
        ]
    }
}
