/// Finds machines without a role.
struct InstanceWithoutRole: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "instance-without-role", .note, .security, "the machine has no role",
            why: """
                Without a role, Session Manager, patching and the log agent do not work, and programs on the machine \
                are tempted to keep access keys in files.
                """,
            mend: "set IamInstanceProfile to a profile whose role allows what the machine needs",
            controls: [.fsbp("SSM.1"), .wellArchitected("SEC02-BP02")],
            equivalents: [
                "NIST.800.53.R5-EC2InstanceProfileAttached", "PCI.DSS.321-EC2InstanceProfileAttached",
                "HIPAA.Security-EC2InstanceProfileAttached",
            ])
    }

    let types = ["AWS::EC2::Instance"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if InstanceSettings.areInherited(by: resource) { return }
        let profile = resource["IamInstanceProfile"]
        if profile.isAbsent { violations.report(profile) }
    }

    var conforming: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                IamInstanceProfile: application
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
            """
        ]
    }
}
