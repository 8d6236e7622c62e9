/// Finds single machines that one call ends for good.
struct InstanceWithoutTerminationProtection: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "instance-without-termination-protection", .note, .reliability, "one call ends the machine for good",
            why: """
                A machine outside of an Auto Scaling group is not replaced; what was set up by hand on it, and \
                mostly its disk, goes with it.
                """,
            mend: "set DisableApiTermination to true, or put the machine into an Auto Scaling group",
            controls: [.wellArchitected("REL09-BP01")],
            equivalents: ["AwsSolutions-EC29"])
    }

    let types = ["AWS::EC2::Instance"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if InstanceSettings.areInherited(by: resource) { return }
        let protection = resource["DisableApiTermination"]
        if protection.isOff { violations.report(protection, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                DisableApiTermination: true
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
