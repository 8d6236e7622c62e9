public import MainstayConstructs
import MainstayEC2
public import MainstayElasticLoadBalancingV2

/// The members of one service behind one load balancer; made by ``LoadBalancer/route(to:hosts:paths:methods:headers:priority:configure:)``.
public struct TargetGroup: Construct {
    /// How requests travel from the load balancer to the target.
    public enum Transport: String, Hashable, Sendable {
        case http = "HTTP"
        /// Encrypted up to the target, whose certificate the load balancer does not check.
        case https = "HTTPS"
    }

    public struct Configuration: Hashable, Sendable {
        public var healthCheck = TargetHealthCheck()
        /// How long a target that leaves still finishes its requests, up to an hour. One minute covers requests of
        /// web applications and keeps deployments short; AWS's own default is five.
        public var deregistrationDelay = TimeSpan.minutes(1)
        /// For how long a client keeps its target, by a cookie, up to 7 days; nil lets any target answer.
        public var stickiness: TimeSpan?
        /// Over how long a new target is sent more and more requests, 30 to 900 seconds; nil sends its share at once.
        public var slowStart: TimeSpan?
        /// Within the network, between security groups that allow just this connection, plain HTTP is the default.
        public var transport = Transport.http
    }

    public let node: Node
    public let resource: ElasticLoadBalancingV2.TargetGroup
    let configuration: Configuration
    private let loadBalancerFullName: StringValue

    init(
        _ id: String, for target: some LoadBalancerTarget, port: Port, loadBalancerFullName: StringValue,
        configuration: Configuration
    ) {
        // Findings point at the service: what a component declares has its place.
        node = Node(component: id, in: target, #fileID, #line, #column)
        self.configuration = configuration
        self.loadBalancerFullName = loadBalancerFullName
        configuration.healthCheck.check(for: target.node)
        Self.check(configuration, for: target.node)
        let check = configuration.healthCheck
        resource = ElasticLoadBalancingV2.TargetGroup(
            "Resource", in: Group(node: node), healthCheckEnabled: true,
            healthCheckIntervalSeconds: IntValue(check.interval.seconds),
            healthCheckPath: StringValue(check.path ?? target.healthCheckPath),
            healthCheckProtocol: .init(StringValue(configuration.transport.rawValue)),
            healthCheckTimeoutSeconds: IntValue(check.timeout.seconds),
            healthyThresholdCount: IntValue(check.healthyThreshold),
            matcher: .init(httpCode: StringValue(check.matcher)), port: IntValue(port.range.lowerBound),
            protocol: .init(StringValue(configuration.transport.rawValue)),
            targetGroupAttributes: Self.attributes(configuration),
            targetType: target.targetKind == .address ? .ip : .instance,
            unhealthyThresholdCount: IntValue(check.unhealthyThreshold), vpcId: target.network.vpc.ref)
    }

    public var arn: StringValue { resource.ref }
    /// `targetgroup/…`: the dimension `TargetGroup` of CloudWatch's metrics.
    public var fullName: StringValue { resource.targetGroupFullName }
    /// `app/…/targetgroup/…`: what scaling on requests takes.
    var requestLabel: StringValue { "\(loadBalancerFullName)/\(fullName)" }

    /// A metric of this group, such as `UnHealthyHostCount` or `TargetResponseTime`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric(
            "AWS/ApplicationELB", name,
            dimensions: ["LoadBalancer": loadBalancerFullName, "TargetGroup": fullName], statistic, period: period)
    }

    private static func attributes(
        _ configuration: Configuration
    ) -> [ElasticLoadBalancingV2.TargetGroup.TargetGroupAttribute] {
        var values = ["deregistration_delay.timeout_seconds": String(configuration.deregistrationDelay.seconds)]
        values["stickiness.enabled"] = configuration.stickiness == nil ? "false" : "true"
        if let stickiness = configuration.stickiness {
            values["stickiness.type"] = "lb_cookie"
            values["stickiness.lb_cookie.duration_seconds"] = String(stickiness.seconds)
        }
        if let slowStart = configuration.slowStart {
            values["slow_start.duration_seconds"] = String(slowStart.seconds)
        }
        return values.sorted { $0.key < $1.key }.map { .init(key: StringValue($0.key), value: StringValue($0.value)) }
    }

    private static func check(_ configuration: Configuration, for node: Node) {
        func refuse(_ what: String, _ span: TimeSpan, _ range: ClosedRange<Int>) {
            guard !range.contains(span.seconds) else { return }
            node.report(
                "invalid-target-group", "\(what) of \(span.seconds) seconds is out of range",
                help: "use \(range.lowerBound) to \(range.upperBound) seconds")
        }
        refuse("a deregistration delay", configuration.deregistrationDelay, 0...3_600)
        if let stickiness = configuration.stickiness { refuse("stickiness", stickiness, 1...604_800) }
        if let slowStart = configuration.slowStart { refuse("a slow start", slowStart, 30...900) }
    }
}
