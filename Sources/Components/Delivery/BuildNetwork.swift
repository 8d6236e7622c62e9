import MainstayCodeBuild
import MainstayConstructs
import MainstayEC2

/// Where builds run that must reach what is in a network.
struct BuildNetwork {
    let securityGroup: SecurityGroup
    let configuration: CodeBuild.Project.VpcConfig

    init(_ network: Network, for role: Role, in group: Group) {
        let subnets = network.serviceSubnets(for: group.node)
        securityGroup = OutboundAccess.https.makeSecurityGroup(
            "SecurityGroup", in: group, network: network, description: "Builds of \(group.node.pathInStack)", port: nil)
        configuration = .init(
            securityGroupIds: [securityGroup.id], subnets: subnets.ids, vpcId: network.vpc.ref)
        // CodeBuild asks for these before it knows which interface it will make.
        role.allow(
            [
                "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeDhcpOptions",
                "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets",
                "ec2:DescribeVpcs",
            ], on: ["*"])
        let here: StringValue = "arn:\(AWS.partition):ec2:\(AWS.region):\(AWS.accountID)"
        role.allow(
            ["ec2:CreateNetworkInterfacePermission"], on: ["\(here):network-interface/*"],
            when: [
                "ArnEquals": ["ec2:Subnet": JSONValue(subnets.ids.map { "\(here):subnet/\($0)" as StringValue })],
                "StringEquals": ["ec2:AuthorizedService": "codebuild.amazonaws.com"],
            ])
    }
}
