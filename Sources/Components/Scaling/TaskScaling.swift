import MainstayApplicationAutoScaling
import MainstayConstructs
import MainstayECS

/// Scales the tasks of an ECS service, through Application Auto Scaling.
struct TaskScaling {
    typealias Metric = ApplicationAutoScaling.ScalingPolicy.PredefinedMetricSpecification

    let scaling: Scaling
    let group: Group
    let target: ApplicationAutoScaling.ScalableTarget

    init(_ scaling: Scaling, of service: ECS.Service, in cluster: ContainerCluster, group: Group) {
        scaling.check(for: group.node)
        self.scaling = scaling
        self.group = group
        // The role is the service-linked one that Application Auto Scaling makes.
        target = ApplicationAutoScaling.ScalableTarget(
            "ScalableTarget", in: group, maxCapacity: IntValue(scaling.maximum),
            minCapacity: IntValue(scaling.minimum), resourceId: "service/\(cluster.name)/\(service.name)",
            scalableDimension: .ecsServiceDesiredCount,
            scheduledActions: scaling.schedules.isEmpty ? nil : Self.actions(scaling.schedules),
            serviceNamespace: .ecs)
        if let cpu = scaling.cpu {
            add("CPUScaling", "cpu", .init(predefinedMetricType: .ecsServiceAverageCPUUtilization), cpu)
        }
        if let memory = scaling.memory {
            add("MemoryScaling", "memory", .init(predefinedMetricType: .ecsServiceAverageMemoryUtilization), memory)
        }
        if let steps = scaling.steps { addSteps(steps, of: service, in: cluster) }
    }

    private static func actions(
        _ schedules: [ScheduledCapacity]
    ) -> [ApplicationAutoScaling.ScalableTarget.ScheduledAction] {
        schedules.sorted { $0.name < $1.name }.map { schedule in
            .init(
                scalableTargetAction: .init(
                    maxCapacity: IntValue(schedule.maximum), minCapacity: IntValue(schedule.minimum)),
                schedule: StringValue(schedule.sixFields), scheduledActionName: StringValue(schedule.name),
                timezone: StringValue(schedule.timeZone))
        }
    }

    private func addSteps(_ steps: ScalingSteps, of service: ECS.Service, in cluster: ContainerCluster) {
        let policy = ApplicationAutoScaling.ScalingPolicy(
            "StepScaling", in: group, policyName: "steps", policyType: .stepScaling, scalingTargetId: target.ref,
            stepScalingPolicyConfiguration: .init(
                adjustmentType: .percentChangeInCapacity, cooldown: IntValue(scaling.scaleOutCooldown.seconds),
                metricAggregationType: .average, minAdjustmentMagnitude: 1,
                stepAdjustments: steps.intervals.map { step in
                    .init(
                        metricIntervalLowerBound: DoubleValue(Double(step.lower)),
                        metricIntervalUpperBound: step.upper.map { DoubleValue(Double($0)) },
                        scalingAdjustment: IntValue(step.percent))
                }))
        let metric = MainstayComponents.Metric(
            "AWS/ECS", "CPUUtilization", dimensions: ["ClusterName": cluster.name, "ServiceName": service.name],
            .average)
        Alarm(
            "StepAlarm", in: group, metric, .above(Double(steps.cpu)), periods: steps.minutes,
            description: "Adds tasks to \(group.node.pathInStack) in steps", actions: [policy.arn])
    }

    /// Follows the requests that a target group sends, where the settings ask for it.
    func follow(_ targets: TargetGroup) {
        guard let requests = scaling.requestsPerTarget else { return }
        let metric = Metric(predefinedMetricType: .albRequestCountPerTarget, resourceLabel: targets.requestLabel)
        // Named after the group: a service may stand behind several load balancers.
        add("\(targets.node.id) Scaling", "requests of \(targets.node.id)", metric, requests)
    }

    private func add(_ id: String, _ name: String, _ metric: Metric, _ value: Int) {
        ApplicationAutoScaling.ScalingPolicy(
            id, in: group, policyName: StringValue(name), policyType: .targetTrackingScaling,
            scalingTargetId: target.ref,
            targetTrackingScalingPolicyConfiguration: .init(
                disableScaleIn: scaling.allowsScaleIn ? nil : true, predefinedMetricSpecification: metric,
                scaleInCooldown: IntValue(scaling.scaleInCooldown.seconds),
                scaleOutCooldown: IntValue(scaling.scaleOutCooldown.seconds), targetValue: DoubleValue(Double(value))))
    }
}
