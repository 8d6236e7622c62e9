/// Finds security groups that let the internet reach the port of SSH.
struct OpenSSHPort: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-ssh-port", .high, .security, "the internet can reach port 22 (SSH)",
            why: """
                Scanners try every address for SSH within minutes, and one weak password, leaked key or flaw in the \
                server gives them a shell inside the network. Session Manager and EC2 Instance Connect need no open \
                port.
                """,
            mend: "remove the rule and log in with Session Manager, or name the addresses that may connect",
            controls: [.fsbp("EC2.13"), .fsbp("EC2.53"), .fsbp("EC2.54"), .wellArchitected("SEC05-BP02")],
            equivalents: [
                "CKV_AWS_24", "NIST.800.53.R5-EC2RestrictedSSH", "NIST.800.53.R4-EC2RestrictedSSH",
                "PCI.DSS.321-EC2RestrictedSSH", "HIPAA.Security-EC2RestrictedSSH", "W2", "W9",
            ])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in SecurityGroupRule.ingress(of: resource) where rule.transport == .tcp {
            guard rule.openPort(among: [22]) != nil, let peer = rule.openPeer else { continue }
            violations.report(peer)
        }
    }

    var conforming: [String] {
        [
            """
            Bastion:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Bastion host
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 22
                    ToPort: 22
                    CidrIp: 203.0.113.0/24
                    Description: Office
                  - IpProtocol: tcp
                    FromPort: 443
                    ToPort: 443
                    CidrIp: 0.0.0.0/0
                    Description: Web
            """,
            """
            Parameters:
              Office:
                Type: String
            Resources:
              FromOffice:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0123456789abcdef0
                  IpProtocol: tcp
                  FromPort: 22
                  ToPort: 22
                  CidrIp: !Ref Office
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Bastion:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Bastion host
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 22
                    ToPort: 22
                    CidrIp: 0.0.0.0/0
            """,
            """
            FromAnywhere:
              Type: AWS::EC2::SecurityGroupIngress
              Properties:
                GroupId: sg-0123456789abcdef0
                IpProtocol: '6'
                FromPort: 20
                ToPort: 30
                CidrIpv6: ::/0
            """,
        ]
    }
}
