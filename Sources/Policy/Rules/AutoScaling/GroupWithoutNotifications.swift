/// Finds Auto Scaling groups that tell nobody when machines cannot be started.
struct GroupWithoutNotifications: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "group-without-notifications", .note, .operations, "nobody is told when the group cannot start machines",
            why: """
                A group that fails to grow, for want of capacity or of a working image, shows only when the load has \
                become too much.
                """,
            mend: "add NotificationConfigurations with launches, terminations and their errors",
            limits: "Rules of EventBridge for the group's events are not seen.",
            controls: [.wellArchitected("OPS08-BP04")],
            equivalents: ["AwsSolutions-AS3"])
    }

    let types = ["AWS::AutoScaling::AutoScalingGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let lists = [resource["NotificationConfigurations"], resource["NotificationConfiguration"]]
        if lists.contains(where: \.isUnknown) { return }
        let configurations = lists[0].elements + [lists[1]].filter(\.isPresent)
        if configurations.isEmpty { return violations.report(lists[0]) }
        let types = configurations.flatMap { $0["NotificationTypes"].policyValues }
        if types.contains(where: \.isUnknown) { return }
        let missing = Self.wanted.first { event in !types.contains { $0.is(event) } }
        if let missing { violations.report(lists[0].isPresent ? lists[0] : lists[1], "nobody is told of \(missing)") }
    }

    private static let wanted = [
        "autoscaling:EC2_INSTANCE_LAUNCH", "autoscaling:EC2_INSTANCE_LAUNCH_ERROR",
        "autoscaling:EC2_INSTANCE_TERMINATE", "autoscaling:EC2_INSTANCE_TERMINATE_ERROR",
    ]

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
                NotificationConfigurations:
                  - TopicARN: arn:aws:sns:eu-central-1:123456789012:scaling
                    NotificationTypes:
                      - autoscaling:EC2_INSTANCE_LAUNCH
                      - autoscaling:EC2_INSTANCE_LAUNCH_ERROR
                      - autoscaling:EC2_INSTANCE_TERMINATE
                      - autoscaling:EC2_INSTANCE_TERMINATE_ERROR
            """
        ]
    }

    var violating: [String] {
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
}
