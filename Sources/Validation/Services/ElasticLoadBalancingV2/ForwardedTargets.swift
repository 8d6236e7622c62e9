import MainstayDiagnostics
import MainstayTemplate

/// `mismatched-target-group`: only Gateway Load Balancers send to groups of protocol GENEVE.
enum ForwardedTargets {
    static func check(_ subject: RuleSubject) {
        for action in subject.places("Actions", "*") {
            let forwarded = subject.places(in: action, "ForwardConfig", "TargetGroups", "*", "TargetGroupArn")
            for place in subject.places(in: action, "TargetGroupArn") + forwarded {
                guard
                    let group = subject.resource(behind: place.value, type: "AWS::ElasticLoadBalancingV2::TargetGroup"),
                    group.literal("Protocol")?.literalText == "GENEVE"
                else { continue }
                subject.report(
                    "mismatched-target-group", place,
                    "\(group.resource.name) has the protocol GENEVE, to which listener rules do not forward",
                    help: "use a group of the load balancer's protocol")
            }
        }
    }
}
