/// Finds machines that share one connection between their network and their disks.
struct InstanceNotEBSOptimised: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "instance-not-ebs-optimised", .note, .performance,
            "the machine shares one connection between its network and its disks",
            why: """
                Under load, reading from disk then slows answers down, and the other way round. Types of today have \
                two connections in any case.
                """,
            mend: "set EbsOptimized to true, or use a current instance type",
            limits: "Only types that have the option, but not by default, are reported.",
            equivalents: [
                "CKV_AWS_135", "NIST.800.53.R5-EC2EBSOptimizedInstance", "HIPAA.Security-EC2EBSOptimizedInstance",
            ])
    }

    let types = ["AWS::EC2::Instance"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let (optimised, type) = (resource["EbsOptimized"], resource["InstanceType"])
        if optimised.isOff, let text = type.string, Self.optional.contains(text),
            !InstanceSettings.areInherited(by: resource)
        {
            violations.report(optimised)
        }
    }

    private static let optional: Set<String> = [
        "c1.xlarge", "c3.xlarge", "c3.2xlarge", "c3.4xlarge", "g2.2xlarge", "i2.xlarge", "i2.2xlarge", "i2.4xlarge",
        "m1.large", "m1.xlarge", "m2.2xlarge", "m2.4xlarge", "m3.xlarge", "m3.2xlarge", "r3.xlarge", "r3.2xlarge",
        "r3.4xlarge",
    ]

    var conforming: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                InstanceType: m7g.large
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
                SubnetId: subnet-0123456789abcdef0
                InstanceType: m3.xlarge
            """
        ]
    }
}
