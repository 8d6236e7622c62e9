/// Finds security groups that let all traffic out to anywhere.
struct OpenEgress: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-egress", .warning, .security, "the security group lets all traffic out to anywhere",
            why: """
                Whoever gets into a machine needs a way out: to fetch tools, to take commands, to carry data away. \
                Egress to the ports and peers that are needed takes that away. A group without egress rules lets \
                everything out.
                """,
            mend: "list what the service needs under SecurityGroupEgress",
            limits: "Egress to anywhere on single ports, such as 443, is not reported.",
            controls: [.wellArchitected("SEC05-BP02")],
            equivalents: ["CKV_AWS_382", "W5", "W29", "W40", "F1000"])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupEgress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let isGroup = resource.type == "AWS::EC2::SecurityGroup"
        if isGroup, resource["SecurityGroupEgress"].isAbsent,
            resource.referrers(ofType: "AWS::EC2::SecurityGroupEgress").isEmpty
        {
            violations.report(
                resource["SecurityGroupEgress"],
                "the security group lets all traffic out, as it does where nothing is said")
        }
        for rule in SecurityGroupRule.egress(of: resource) where rule.opensEveryPort {
            if let peer = rule.openPeer { violations.report(peer) }
        }
    }

    var conforming: [String] {
        [
            """
            Application:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Application
                VpcId: vpc-0123456789abcdef0
                SecurityGroupEgress:
                  - IpProtocol: tcp
                    FromPort: 443
                    ToPort: 443
                    CidrIp: 0.0.0.0/0
            """,
            """
            Application:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Application
            ToDatabase:
              Type: AWS::EC2::SecurityGroupEgress
              Properties:
                GroupId: !GetAtt Application.GroupId
                IpProtocol: tcp
                FromPort: 5432
                ToPort: 5432
                DestinationSecurityGroupId: sg-0123456789abcdef0
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Application:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Application
                VpcId: vpc-0123456789abcdef0
                SecurityGroupEgress:
                  - IpProtocol: -1
                    CidrIp: 0.0.0.0/0
            """,
            """
            Application:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Application
            """,
            """
            Everything:
              Type: AWS::EC2::SecurityGroupEgress
              Properties:
                GroupId: sg-0123456789abcdef0
                IpProtocol: '-1'
                CidrIpv6: ::/0
            """,
        ]
    }
}
