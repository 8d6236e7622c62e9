public import MainstayConstructs
public import MainstayElasticLoadBalancingV2

/// What a load balancer has for a service that moves requests between two target groups.
public struct TrafficShift {
    /// Where the new version registers; the two groups change places with every deployment.
    public let alternate: TargetGroup
    /// On which port 443 answers.
    public let productionListener: ElasticLoadBalancingV2.Listener
    /// Whose weights move the requests.
    public let productionRule: ElasticLoadBalancingV2.ListenerRule
    /// Answers with the new version before anybody else gets it; nil where the load balancer has no test listener.
    public let testListener: ElasticLoadBalancingV2.Listener?
    public let testRule: ElasticLoadBalancingV2.ListenerRule?
}

extension LoadBalancerTarget {
    public var shiftsTraffic: Bool { false }

    public func attach(to group: TargetGroup, shifting: TrafficShift, after rule: any Construct) {
        attach(to: group, after: rule)
    }
}

extension TargetGroup {
    /// Sends everything to this group. With another, which gets nothing yet, ECS or CodeDeploy can move the weights.
    func forwardAction(alternate: TargetGroup?) -> ElasticLoadBalancingV2.ListenerRule.Action {
        guard let alternate else { return .init(targetGroupArn: arn, type: .forward) }
        return .init(
            forwardConfig: .init(targetGroups: [
                .init(targetGroupArn: arn, weight: 100), .init(targetGroupArn: alternate.arn, weight: 0),
            ]), type: .forward)
    }
}
