/// Finds rules that open the default security group of a VPC.
struct OpenDefaultSecurityGroup: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-default-security-group", .warning, .security, "the default security group of the VPC is opened",
            why: """
                Whatever is started without a security group gets the default one. What it allows, it allows to \
                things that nobody gave a thought to.
                """,
            mend: "make a security group for what needs the rule, and leave the default one empty",
            limits: "The rules that the default group has from the start cannot be seen in a template.",
            controls: [.fsbp("EC2.2"), .wellArchitected("SEC05-BP02")],
            equivalents: [
                "NIST.800.53.R5-VPCDefaultSecurityGroupClosed", "NIST.800.53.R4-VPCDefaultSecurityGroupClosed",
                "PCI.DSS.321-VPCDefaultSecurityGroupClosed", "HIPAA.Security-VPCDefaultSecurityGroupClosed",
            ])
    }

    let types = ["AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let group = resource["GroupId"]
        if let text = group.rendered, text.hasSuffix(".DefaultSecurityGroup}") { violations.report(group) }
    }

    var conforming: [String] {
        [
            """
            Network:
              Type: AWS::EC2::VPC
              Properties:
                CidrBlock: 10.0.0.0/16
            Application:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Application
                VpcId: !Ref Network
            FromNetwork:
              Type: AWS::EC2::SecurityGroupIngress
              Properties:
                GroupId: !GetAtt Application.GroupId
                IpProtocol: tcp
                FromPort: 443
                ToPort: 443
                CidrIp: !GetAtt Network.CidrBlock
            """
        ]
    }

    var violating: [String] {
        [
            """
            Network:
              Type: AWS::EC2::VPC
              Properties:
                CidrBlock: 10.0.0.0/16
            FromNetwork:
              Type: AWS::EC2::SecurityGroupIngress
              Properties:
                GroupId: !GetAtt Network.DefaultSecurityGroup
                IpProtocol: tcp
                FromPort: 443
                ToPort: 443
                CidrIp: 10.0.0.0/16
            """
        ]
    }
}
