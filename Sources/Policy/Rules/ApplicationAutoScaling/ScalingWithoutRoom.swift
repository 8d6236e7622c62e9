/// Finds scaling that never scales.
struct ScalingWithoutRoom: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "scaling-without-room", .note, .reliability, "what is registered for scaling never scales",
            why: "Between equal bounds, or without a policy, capacity stays where it is, whatever the load is.",
            mend: "leave room between MinCapacity and MaxCapacity, and add a scaling policy",
            limits: "Policies of other templates are not seen.",
            controls: [.wellArchitected("REL07-BP01"), .wellArchitected("COST09-BP03")])
    }

    let types = ["AWS::ApplicationAutoScaling::ScalableTarget"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if let least = resource["MinCapacity"].int, let most = resource["MaxCapacity"].int, least == most {
            // Scheduled actions move the bounds themselves.
            if resource["ScheduledActions"].isEmpty {
                violations.report(
                    resource["MaxCapacity"], "there is no room to scale between MinCapacity and MaxCapacity")
            }
            return
        }
        guard resource["ScheduledActions"].isEmpty,
            resource.referrers(ofType: "AWS::ApplicationAutoScaling::ScalingPolicy").isEmpty,
            !isNamedByPolicy(resource)
        else { return }
        violations.report(resource, "no policy scales between MinCapacity and MaxCapacity")
    }

    /// A policy may name what it scales in place of the target; where it is not known which, it is taken to be this one.
    private func isNamedByPolicy(_ target: ResourceView) -> Bool {
        let id = target["ResourceId"].rendered
        return target.template.resources(ofType: "AWS::ApplicationAutoScaling::ScalingPolicy").contains { policy in
            policy["ResourceId"].isPresent && (id == nil || [nil, id].contains(policy["ResourceId"].rendered))
        }
    }

    private static func target(least: Int, most: Int) -> String {
        """
        Target:
          Type: AWS::ApplicationAutoScaling::ScalableTarget
          Properties:
            MinCapacity: \(least)
            MaxCapacity: \(most)
            ResourceId: service/main/web
            ScalableDimension: ecs:service:DesiredCount
            ServiceNamespace: ecs
        """
    }

    private static let policy = """

        Load:
          Type: AWS::ApplicationAutoScaling::ScalingPolicy
          Properties:
            PolicyName: load
            PolicyType: TargetTrackingScaling
            ScalingTargetId: !Ref Target
            TargetTrackingScalingPolicyConfiguration:
              TargetValue: 60
              PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
        """

    var conforming: [String] { [Self.target(least: 2, most: 8) + Self.policy] }
    var violating: [String] { [Self.target(least: 2, most: 8), Self.target(least: 2, most: 2) + Self.policy] }
}
