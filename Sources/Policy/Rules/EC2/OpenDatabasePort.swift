/// Finds security groups that let the internet reach the port of a database, cache or search engine.
struct OpenDatabasePort: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-database-port", .high, .security, "the internet can reach the port of a database",
            why: """
                Databases are found by scanners within hours; many have known flaws, default logins or none at all, \
                and behind them is everything worth taking.
                """,
            mend: "let in the security group of the application in place of addresses",
            controls: [.fsbp("EC2.19"), .fsbp("RDS.46"), .fsbp("Redshift.15"), .wellArchitected("SEC05-BP02")],
            equivalents: [
                "NIST.800.53.R5-EC2RestrictedCommonPorts", "NIST.800.53.R4-EC2RestrictedCommonPorts",
                "PCI.DSS.321-EC2RestrictedCommonPorts", "HIPAA.Security-EC2RestrictedCommonPorts",
                "AwsSolutions-EC23", "AwsSolutions-RDS8", "W2",
            ])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in SecurityGroupRule.ingress(of: resource) {
            guard let port = rule.openPort(among: NotablePorts.database), let peer = rule.openPeer else { continue }
            violations.report(peer, "the internet can reach port \(port), which is a database's")
        }
    }

    var conforming: [String] {
        [
            """
            Database:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Database
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 5432
                    ToPort: 5432
                    SourceSecurityGroupId: !GetAtt Application.GroupId
            Application:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Application
            """
        ]
    }

    var violating: [String] {
        [
            """
            Database:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Database
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 5432
                    ToPort: 5432
                    CidrIp: 0.0.0.0/0
            """,
            """
            Cache:
              Type: AWS::EC2::SecurityGroupIngress
              Properties:
                GroupId: sg-0123456789abcdef0
                IpProtocol: udp
                FromPort: 11211
                ToPort: 11211
                CidrIpv6: ::/0
            """,
        ]
    }
}
