import MainstayPolicy

/// How something scales, from the resources that say so.
enum ScalingReading {
    /// Of a service, table or function: what Application Auto Scaling is told.
    static func scaling(of resource: ResourceView) -> ScalingSettings? {
        let targets = resource.referrers(ofType: "AWS::ApplicationAutoScaling::ScalableTarget")
        guard let target = targets.first else { return nil }
        var scaling = ScalingSettings(minimum: target["MinCapacity"].int, maximum: target["MaxCapacity"].int)
        for policy in target.referrers(ofType: "AWS::ApplicationAutoScaling::ScalingPolicy") {
            if let read = Self.policy(policy) { scaling.policies.append(read) }
        }
        for action in target["ScheduledActions"].elements {
            guard let schedule = action["Schedule"].string else { continue }
            scaling.schedules.append(
                ScheduledScaling(
                    schedule: schedule, timeZone: action["Timezone"].string,
                    minimum: action["ScalableTargetAction"]["MinCapacity"].int,
                    maximum: action["ScalableTargetAction"]["MaxCapacity"].int))
        }
        return scaling
    }

    static func scaling(ofGroup group: ResourceView) -> ScalingSettings {
        var scaling = ScalingSettings(minimum: group["MinSize"].int, maximum: group["MaxSize"].int)
        for policy in group.referrers(ofType: "AWS::AutoScaling::ScalingPolicy") {
            if let read = Self.groupPolicy(policy) { scaling.policies.append(read) }
        }
        for action in group.referrers(ofType: "AWS::AutoScaling::ScheduledAction") {
            guard let schedule = action["Recurrence"].string else { continue }
            scaling.schedules.append(
                ScheduledScaling(
                    schedule: schedule, timeZone: action["TimeZone"].string, minimum: action["MinSize"].int,
                    maximum: action["MaxSize"].int, desired: action["DesiredCapacity"].int))
        }
        return scaling
    }

    private static func policy(_ policy: ResourceView) -> ScalingPolicy? {
        let tracking = policy["TargetTrackingScalingPolicyConfiguration"]
        let name = policy["PolicyName"].string ?? policy.name
        if let target = tracking["TargetValue"].double {
            return ScalingPolicy(
                name: name, kind: .targetTracking(target: target, isScaleInOff: tracking["DisableScaleIn"].isTrue),
                metric: metric(tracking), scaleOutCooldown: tracking["ScaleOutCooldown"].int,
                scaleInCooldown: tracking["ScaleInCooldown"].int)
        }
        let steps = policy["StepScalingPolicyConfiguration"]
        guard steps.isPresent else { return nil }
        let kind = ScalingPolicy.Kind.step(
            adjustment: steps["AdjustmentType"].string ?? "", atLeast: steps["MinAdjustmentMagnitude"].int,
            steps: Self.steps(steps))
        return called(
            ScalingPolicy(
                name: name, kind: kind, scaleOutCooldown: steps["Cooldown"].int, scaleInCooldown: steps["Cooldown"].int),
            by: policy)
    }

    private static func groupPolicy(_ policy: ResourceView) -> ScalingPolicy? {
        let tracking = policy["TargetTrackingConfiguration"]
        let name = policy.name
        let warmup = policy["EstimatedInstanceWarmup"].int
        if let target = tracking["TargetValue"].double {
            return ScalingPolicy(
                name: name, kind: .targetTracking(target: target, isScaleInOff: tracking["DisableScaleIn"].isTrue),
                metric: metric(tracking), warmup: warmup)
        }
        if policy["PredictiveScalingConfiguration"].isPresent {
            let first = policy["PredictiveScalingConfiguration"]["MetricSpecifications"].elements.first
            return ScalingPolicy(name: name, kind: .predictive(target: first?["TargetValue"].double))
        }
        let adjustment = policy["AdjustmentType"].string ?? ""
        if !policy["StepAdjustments"].isEmpty {
            let kind = ScalingPolicy.Kind.step(
                adjustment: adjustment, atLeast: policy["MinAdjustmentMagnitude"].int, steps: steps(policy.properties))
            return called(ScalingPolicy(name: name, kind: kind, warmup: warmup), by: policy)
        }
        guard let by = policy["ScalingAdjustment"].int else { return nil }
        let cooldown = policy["Cooldown"].int
        return called(
            ScalingPolicy(
                name: name, kind: .simple(adjustment: adjustment, by: by), scaleOutCooldown: cooldown,
                scaleInCooldown: cooldown),
            by: policy)
    }

    /// A policy with the alarm that calls it: one that compares an average with a number.
    private static func called(_ policy: ScalingPolicy, by resource: ResourceView) -> ScalingPolicy {
        var policy = policy
        for alarm in resource.referrers(ofType: "AWS::CloudWatch::Alarm") {
            guard let comparison = alarm["ComparisonOperator"].string, let threshold = alarm["Threshold"].double,
                alarm["Statistic"].is("Average"), comparison.hasSuffix("Threshold")
            else { continue }
            let periods = alarm["EvaluationPeriods"].int ?? 1
            policy.metric = alarm["MetricName"].string
            policy.alarm = ScalingPolicy.Alarm(
                threshold: threshold, isAbove: comparison.hasPrefix("GreaterThan"), period: alarm["Period"].int ?? 60,
                evaluationPeriods: periods, pointsToAlarm: alarm["DatapointsToAlarm"].int ?? periods)
            return policy
        }
        return policy
    }

    private static func steps(_ owner: PropertyView) -> [ScalingPolicy.Step] {
        owner["StepAdjustments"].elements.compactMap { step in
            step["ScalingAdjustment"].int.map {
                ScalingPolicy.Step(
                    lower: step["MetricIntervalLowerBound"].double, upper: step["MetricIntervalUpperBound"].double,
                    adjustment: $0)
            }
        }
    }

    private static func metric(_ tracking: PropertyView) -> String? {
        tracking["PredefinedMetricSpecification"]["PredefinedMetricType"].string
            ?? tracking["CustomizedMetricSpecification"]["MetricName"].string
    }
}
