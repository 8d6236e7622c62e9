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
                predefinedMetricSpecification: metric, targetValue: DoubleValue(Double(value))))
    }
}
