import MainstayConstructs

extension LoadBalancer {
    /// The second target group of a service whose deployments move requests: after each deployment the groups have
    /// changed places, so that alarms look at both. Nil for other services, and before there is a route.
    public func alternateGroup(of target: some LoadBalancerTarget) -> TargetGroup? {
        routes.alternates[ObjectIdentifier(target.node)]
    }
}
