/// Finds scaling that never scales.
struct ScalingWithoutRoom: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "scaling-without-room", .note, .reliability, "what is registered for scaling never scales",
            why: "Between equal bounds, or without a policy, capacity stays where it is, whatever the load is.",
            mend: "leave room between MinCapacity and MaxCapacity, and add a scaling policy",
            limits: "Policies of other templates are not seen.",
            controls: [.wellArchitected("REL07-BP01"), .wellArchitected("COST09-BP03")])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        let targets = template.resources(ofType: "AWS::ApplicationAutoScaling::ScalableTarget")
        if targets.isEmpty { return }
        let named = namesOfScaled(template)
        for target in targets {
            let isScheduled = !target["ScheduledActions"].isEmpty
            if let least = target["MinCapacity"].int, let most = target["MaxCapacity"].int, least == most {
                // Scheduled actions move the bounds themselves.
                if isScheduled { continue }
                violations.report(
                    target["MaxCapacity"], "there is no room to scale between MinCapacity and MaxCapacity", in: target)
            } else if !isScheduled, let named, !(target["ResourceId"].rendered.map(named.contains) ?? false),
                target.referrers(ofType: "AWS::ApplicationAutoScaling::ScalingPolicy").isEmpty
            {
                violations.report(target, "no policy scales between MinCapacity and MaxCapacity")
            }
        }
    }

    /// What policies scale that name it themselves rather than its target; nil where one is unknown.
    private func namesOfScaled(_ template: TemplateView) -> Set<String>? {
        var names: Set<String> = []
        for policy in template.resources(ofType: "AWS::ApplicationAutoScaling::ScalingPolicy") {
            let id = policy["ResourceId"]
            if id.isAbsent { continue }
            guard let name = id.rendered else { return nil }
            names.insert(name)
        }
        return names
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
