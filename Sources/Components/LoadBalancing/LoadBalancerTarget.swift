public import MainstayConstructs

/// How a load balancer finds the members of a service.
public enum TargetKind: Hashable, Sendable {
    /// By address: tasks with a network interface of their own.
    case address
    /// By instance, through an Auto Scaling group.
    case instance
}

/// A service that can stand behind a ``LoadBalancer``.
public protocol LoadBalancerTarget: Connectable {
    var targetKind: TargetKind { get }
    /// The network in which the service answers.
    var network: Network { get }
    /// What the load balancer asks for where the route does not say: `/health`.
    var healthCheckPath: String { get }

    /// Registers the service's members with a target group. Called for each route that leads to it.
    ///
    /// - Parameter rule: the rule that leads there: a group that no rule uses takes no members, so the service must
    ///   wait for it.
    func attach(to group: TargetGroup, after rule: any Construct)

    /// Whether deployments move requests between two target groups. False unless the service says otherwise.
    var shiftsTraffic: Bool { get }

    /// As ``attach(to:after:)``, for a service that moves requests between two target groups.
    func attach(to group: TargetGroup, shifting: TrafficShift, after rule: any Construct)
}

/// A bucket that keeps the access logs of load balancers.
public protocol LoadBalancerLogDestination: Construct {
    var bucketName: BucketName { get }

    /// Lets Elastic Load Balancing write objects below a prefix of the bucket.
    ///
    /// - Parameter prefix: without slashes at its ends.
    func allowLoadBalancerLogs(prefix: String)
}
