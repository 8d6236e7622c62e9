/// Finds security groups that let the internet reach every port.
struct OpenAllPorts: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-all-ports", .high, .security, "the internet can reach every port",
            why: """
                The group protects nothing: whatever listens now or is started later, on purpose or not, can be \
                reached by anyone.
                """,
            mend: "name the ports that the service needs, and who may reach them",
            controls: [.fsbp("EC2.18"), .fsbp("EC2.19"), .wellArchitected("SEC05-BP02")],
            equivalents: [
                "CKV_AWS_277", "AwsSolutions-EC23", "NIST.800.53.R5-EC2RestrictedSSH",
                "NIST.800.53.R4-EC2RestrictedSSH", "PCI.DSS.321-EC2RestrictedSSH", "HIPAA.Security-EC2RestrictedSSH",
                "NIST.800.53.R5-EC2RestrictedCommonPorts", "NIST.800.53.R4-EC2RestrictedCommonPorts",
                "PCI.DSS.321-EC2RestrictedCommonPorts", "HIPAA.Security-EC2RestrictedCommonPorts", "W2", "W27", "W42",
            ])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in SecurityGroupRule.ingress(of: resource) where rule.opensEveryPort {
            if let peer = rule.openPeer { violations.report(peer) }
        }
    }

    var conforming: [String] {
        [
            """
            Cluster:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Cluster
                SecurityGroupIngress:
                  - IpProtocol: '-1'
                    SourceSecurityGroupId: sg-0123456789abcdef0
            """
        ]
    }

    var violating: [String] {
        [
            """
            Everything:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Everything
                SecurityGroupIngress:
                  - IpProtocol: '-1'
                    CidrIp: 0.0.0.0/0
            """,
            """
            Everything:
              Type: AWS::EC2::SecurityGroupIngress
              Properties:
                GroupId: sg-0123456789abcdef0
                IpProtocol: tcp
                FromPort: 0
                ToPort: 65535
                CidrIpv6: ::/0
            """,
        ]
    }
}
