/// Finds Auto Scaling groups that have room to grow, but nothing that makes them.
struct GroupWithoutScalingPolicy: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "group-without-scaling-policy", .note, .reliability, "nothing makes the group grow or shrink",
            why: "Between MinSize and MaxSize the group stays where it was started, whatever the load is.",
            mend: "add an AWS::AutoScaling::ScalingPolicy that tracks a metric of the load",
            limits: "Scaling by the Cluster Autoscaler, Karpenter or another template is not seen.",
            controls: [.wellArchitected("REL07-BP01")],
            equivalents: ["AwsSolutions-AS1"])
    }

    let types = ["AWS::AutoScaling::AutoScalingGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let least = resource["MinSize"].int, let most = resource["MaxSize"].int, least < most,
            !Self.movers.contains(where: { !resource.referrers(ofType: $0).isEmpty }),
            !resource["Tags"].elements.contains(where: { $0["Key"].string?.hasPrefix("k8s.io/") != false })
        else { return }
        violations.report(resource)
    }

    private static let movers = [
        "AWS::AutoScaling::ScalingPolicy", "AWS::AutoScaling::ScheduledAction", "AWS::ECS::CapacityProvider",
        "AWS::AutoScalingPlans::ScalingPlan",
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
            Load:
              Type: AWS::AutoScaling::ScalingPolicy
              Properties:
                AutoScalingGroupName: !Ref Group
                PolicyType: TargetTrackingScaling
                TargetTrackingConfiguration:
                  TargetValue: 60
                  PredefinedMetricSpecification:
                    PredefinedMetricType: ASGAverageCPUUtilization
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
