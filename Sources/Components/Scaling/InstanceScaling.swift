import MainstayAutoScaling
import MainstayConstructs

/// Scales the instances of an Auto Scaling group.
struct InstanceScaling {
    typealias Metric = AutoScaling.ScalingPolicy.PredefinedMetricSpecification

    let scaling: Scaling
    let group: Group
    let autoScalingGroup: AutoScaling.AutoScalingGroup

    func followProcessor() {
        guard let cpu = scaling.cpu else { return }
        add("CPUScaling", .init(predefinedMetricType: .asgAverageCPUUtilization), cpu)
    }

    /// Instances report no memory by themselves: their agent does.
    func followMemory() {
        guard let memory = scaling.memory else { return }
        AutoScaling.ScalingPolicy(
            "MemoryScaling", in: group, autoScalingGroupName: autoScalingGroup.ref, policyType: .targetTrackingScaling,
            targetTrackingConfiguration: .init(
                customizedMetricSpecification: .init(
                    dimensions: [.init(name: "AutoScalingGroupName", value: autoScalingGroup.ref)],
                    metricName: StringValue(InstanceAgent.metric), namespace: StringValue(InstanceAgent.namespace),
                    statistic: .average), disableScaleIn: scaling.allowsScaleIn ? nil : true,
                targetValue: DoubleValue(Double(memory))))
    }

    /// Changes the limits at the times that the settings say.
    func followSchedules() {
        for schedule in scaling.schedules {
            AutoScaling.ScheduledAction(
                "Schedule \(schedule.name)".replacingSlashes, in: group, autoScalingGroupName: autoScalingGroup.ref,
                maxSize: IntValue(schedule.maximum), minSize: IntValue(schedule.minimum),
                recurrence: StringValue(schedule.fiveFields), timeZone: StringValue(schedule.timeZone))
        }
    }

    /// Adds more at once where the processor is far above what is aimed at.
    func followSteps() {
        guard let steps = scaling.steps else { return }
        let policy = AutoScaling.ScalingPolicy(
            "StepScaling", in: group, adjustmentType: .percentChangeInCapacity,
            autoScalingGroupName: autoScalingGroup.ref, metricAggregationType: .average, minAdjustmentMagnitude: 1,
            policyType: .stepScaling,
            stepAdjustments: steps.intervals.map { step in
                .init(
                    metricIntervalLowerBound: DoubleValue(Double(step.lower)),
                    metricIntervalUpperBound: step.upper.map { DoubleValue(Double($0)) },
                    scalingAdjustment: IntValue(step.percent))
            })
        let metric = MainstayComponents.Metric(
            "AWS/EC2", "CPUUtilization", dimensions: ["AutoScalingGroupName": autoScalingGroup.ref], .average)
        Alarm(
            "StepAlarm", in: group, metric, .above(Double(steps.cpu)), periods: steps.minutes,
            description: "Adds instances to \(group.node.pathInStack) in steps", actions: [policy.arn])
    }

    /// Follows the requests that a target group sends, where the settings ask for it.
    func follow(_ targets: TargetGroup) {
        guard let requests = scaling.requestsPerTarget else { return }
        let metric = Metric(predefinedMetricType: .albRequestCountPerTarget, resourceLabel: targets.requestLabel)
        add("\(targets.node.id) Scaling", metric, requests)
    }

    private func add(_ id: String, _ metric: Metric, _ value: Int) {
        AutoScaling.ScalingPolicy(
            id, in: group, autoScalingGroupName: autoScalingGroup.ref, policyType: .targetTrackingScaling,
            targetTrackingConfiguration: .init(
                disableScaleIn: scaling.allowsScaleIn ? nil : true, predefinedMetricSpecification: metric,
                targetValue: DoubleValue(Double(value))))
    }
}
