/// Finds subnets that give a public address to everything started in them.
struct PublicSubnetAddresses: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-subnet-addresses", .warning, .security, "whatever is started in the subnet gets a public address",
            why: """
                A machine that was never meant to be public becomes so by being put into the wrong subnet. Load \
                balancers and NAT gateways do not need the setting.
                """,
            mend: "set MapPublicIpOnLaunch to false, and give an address to what needs one",
            controls: [.fsbp("EC2.15"), .wellArchitected("SEC05-BP01")],
            equivalents: [
                "CKV_AWS_130", "NIST.800.53.R5-VPCSubnetAutoAssignPublicIpDisabled",
                "PCI.DSS.321-VPCSubnetAutoAssignPublicIpDisabled",
                "HIPAA.Security-VPCSubnetAutoAssignPublicIpDisabled", "W33",
            ])
    }

    let types = ["AWS::EC2::Subnet"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let setting = resource["MapPublicIpOnLaunch"]
        if setting.isTrue { violations.report(setting, mend: .set(false)) }
    }

    var conforming: [String] {
        [
            """
            Open:
              Type: AWS::EC2::Subnet
              Properties:
                VpcId: vpc-0123456789abcdef0
                CidrBlock: 10.0.0.0/24
            """
        ]
    }

    var violating: [String] {
        [
            """
            Open:
              Type: AWS::EC2::Subnet
              Properties:
                VpcId: vpc-0123456789abcdef0
                CidrBlock: 10.0.0.0/24
                MapPublicIpOnLaunch: true
            """
        ]
    }
}
