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
            scalableDimension: .ecsServiceDesiredCount, serviceNamespace: .ecs)
        if let cpu = scaling.cpu {
            add("CPUScaling", "cpu", .init(predefinedMetricType: .ecsServiceAverageCPUUtilization), cpu)
        }
        if let memory = scaling.memory {
            add("MemoryScaling", "memory", .init(predefinedMetricType: .ecsServiceAverageMemoryUtilization), memory)
        }
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
                predefinedMetricSpecification: metric, scaleInCooldown: IntValue(scaling.scaleInCooldown.seconds),
                scaleOutCooldown: IntValue(scaling.scaleOutCooldown.seconds), targetValue: DoubleValue(Double(value))))
    }
}
