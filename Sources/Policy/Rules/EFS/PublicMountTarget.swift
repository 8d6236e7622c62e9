/// Finds mount targets of EFS in subnets for public machines.
struct PublicMountTarget: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-mount-target", .warning, .security,
            "the mount target stands in a subnet whose machines get public addresses",
            why: "A file server has no business in the part of the network that faces the internet.",
            mend: "set SubnetId to a private subnet",
            controls: [.fsbp("EFS.6"), .wellArchitected("SEC05-BP01")])
    }

    let types = ["AWS::EFS::MountTarget"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let subnet = resource["SubnetId"]
        if let view = subnet.resource, view.type == "AWS::EC2::Subnet", view["MapPublicIpOnLaunch"].isTrue {
            violations.report(subnet)
        }
    }

    var conforming: [String] {
        [
            """
            Mount:
              Type: AWS::EFS::MountTarget
              Properties:
                FileSystemId: fs-0123456789abcdef0
                SecurityGroups: [sg-0123456789abcdef0]
                SubnetId: subnet-0123456789abcdef0
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
            Mount:
              Type: AWS::EFS::MountTarget
              Properties:
                FileSystemId: fs-0123456789abcdef0
                SecurityGroups: [sg-0123456789abcdef0]
                SubnetId: !Ref Open
            """
        ]
    }
}
