import MainstayDiagnostics
import MainstayTemplate

/// `contradictory-sizes`: a group whose greatest size is below its least.
enum GroupSizes {
    static func check(_ subject: RuleSubject) {
        guard let value = subject.properties["MaxSize"], let most = value.literalInteger,
            let least = subject.properties["MinSize"]?.literalInteger
        else { return }
        if most < least {
            subject.report(
                "contradictory-sizes", at: value.position, ["Properties", "MaxSize"],
                "MaxSize \(most) is below MinSize \(least)", help: "raise MaxSize, or lower MinSize")
        }
    }

    /// A policy that tracks a target has nothing to do in a group of fixed size.
    static func checkPolicy(_ subject: RuleSubject) {
        guard subject.properties["PolicyType"]?.literalText == "TargetTrackingScaling",
            let value = subject.properties["AutoScalingGroupName"],
            let group = subject.resource(behind: value, type: "AWS::AutoScaling::AutoScalingGroup"),
            let most = group.properties["MaxSize"]?.literalInteger,
            let least = group.properties["MinSize"]?.literalInteger, most <= least
        else { return }
        subject.report(
            "contradictory-sizes", as: .warning, at: value.position, ["Properties", "AutoScalingGroupName"],
            "\(group.resource.name) has \(least) to \(most) instances, which leaves nothing to scale",
            help: "raise its MaxSize above its MinSize")
    }
}
