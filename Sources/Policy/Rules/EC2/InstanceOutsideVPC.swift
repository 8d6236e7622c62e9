/// Finds machines that do not say which subnet they belong to.
struct InstanceOutsideVPC: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "instance-outside-vpc", .warning, .security, "the machine goes into whatever the default VPC is",
            why: """
                The default VPC has public subnets in every zone that give out public addresses. What lands in it \
                does so by accident.
                """,
            mend: "set SubnetId to a subnet of your own network",
            controls: [.wellArchitected("SEC05-BP01")],
            equivalents: [
                "NIST.800.53.R5-EC2InstancesInVPC", "NIST.800.53.R4-EC2InstancesInVPC",
                "PCI.DSS.321-EC2InstancesInVPC", "HIPAA.Security-EC2InstancesInVPC",
            ])
    }

    let types = ["AWS::EC2::Instance"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if InstanceSettings.areInherited(by: resource) { return }
        if resource["SubnetId"].isAbsent, resource["NetworkInterfaces"].isAbsent {
            violations.report(resource["SubnetId"])
        }
    }

    var conforming: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
            """
        ]
    }

    var violating: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
            """
        ]
    }
}
