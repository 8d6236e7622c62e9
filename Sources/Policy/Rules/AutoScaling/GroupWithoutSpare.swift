/// Finds Auto Scaling groups of exactly one machine.
struct GroupWithoutSpare: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "group-without-spare", .note, .reliability, "the group has room for one machine only",
            why: "Whenever the machine is replaced, for an update or a fault, there is none for some minutes.",
            mend: "raise MaxSize, and MinSize where no pause is allowed",
            controls: [.wellArchitected("REL10-BP01")])
    }

    let types = ["AWS::AutoScaling::AutoScalingGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let most = resource["MaxSize"]
        if most.int == 1 { violations.report(most) }
    }

    var conforming: [String] {
        [
            """
            Group:
              Type: AWS::AutoScaling::AutoScalingGroup
              Properties:
                MinSize: '2'
                MaxSize: '4'
                LaunchTemplate:
                  LaunchTemplateId: lt-0123456789abcdef0
                  Version: '3'
                VPCZoneIdentifier: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            """
        ]
    }

    var violating: [String] {
        [
            """
            Group:
              Type: AWS::AutoScaling::AutoScalingGroup
              Properties:
                MinSize: '1'
                MaxSize: '1'
                LaunchTemplate:
                  LaunchTemplateId: lt-0123456789abcdef0
                  Version: '3'
                VPCZoneIdentifier: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            """
        ]
    }
}
