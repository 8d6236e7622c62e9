public import MainstayConstructs
import MainstayEC2
import MainstayElasticLoadBalancingV2

extension LoadBalancer {
    /// Sends requests to a service, and lets the load balancer connect to it.
    ///
    /// Where nothing is given to match, the route takes everything that no other route takes.
    ///
    /// - Parameters:
    ///   - hosts: host names, `*` and `?` for any characters.
    ///   - paths: paths that begin with a slash, `*` and `?` for any characters; upper and lower case differ.
    ///   - methods: `GET`, `POST` …
    ///   - headers: by name, the values of which one must match.
    ///   - priority: 1 to 50,000, the lowest is tried first; left out it follows from the conditions, the more
    ///     specific first, and does not depend on other routes.
    ///   - configure: how the load balancer treats the service; the same for every route to it.
    /// - Returns: the service's target group.
    @discardableResult
    public func route(
        to target: some LoadBalancerTarget, hosts: [StringValue] = [], paths: [String] = [], methods: [String] = [],
        headers: [String: [String]] = [:], priority: Int? = nil,
        configure: (inout TargetGroup.Configuration) -> Void = { _ in }
    ) -> TargetGroup {
        var configuration = TargetGroup.Configuration()
        configure(&configuration)
        let conditions = RouteConditions(hosts: hosts, paths: paths, methods: methods, headers: headers)
        conditions.check(for: node)
        let group = targetGroup(for: target, configuration)
        let number = register(priority ?? conditions.derivedPriority, for: target)
        // In the load balancer's stack the rule keeps its identity when it is given another target. In another stack
        // it belongs to the service, which depends on the load balancer anyway.
        let isLocal = node.sharesStack(with: target.node)
        let home = Group(node: isLocal ? node : target.node)
        let id = isLocal ? "Rule \(number)" : "\(node.pathInStack) Rule \(number)".replacingSlashes
        let alternate = routes.alternates[ObjectIdentifier(target.node)]
        let rule = ElasticLoadBalancingV2.ListenerRule(
            id, in: home, actions: [group.forwardAction(alternate: alternate)],
            conditions: conditions.ruleConditions, listenerArn: listener.ref, priority: IntValue(number))
        guard let alternate else {
            target.attach(to: group, after: rule)
            return group
        }
        let testRule = testListener.map { listener in
            ElasticLoadBalancingV2.ListenerRule(
                "Test \(id)", in: home, actions: [group.forwardAction(alternate: alternate)],
                conditions: conditions.ruleConditions, listenerArn: listener.ref, priority: IntValue(number))
        }
        let shift = TrafficShift(
            alternate: alternate, productionListener: listener, productionRule: rule, testListener: testListener,
            testRule: testRule)
        target.attach(to: group, shifting: shift, after: rule)
        if let testRule { target.attach(to: group, shifting: shift, after: testRule) }
        return group
    }

    /// The target's group behind this load balancer, made with the first route.
    private func targetGroup(
        for target: some LoadBalancerTarget, _ configuration: TargetGroup.Configuration
    ) -> TargetGroup {
        if let group = routes.groups[ObjectIdentifier(target.node)] {
            if target.shiftsTraffic {
                node.report(
                    "several-routes-of-shifting-service",
                    "deployments of \"\(target.node.path)\" move the requests of one route, and it has several",
                    help: "give one route all hosts and paths, or set deployment = .rolling")
            }
            if group.configuration != configuration {
                node.report(
                    "conflicting-target-settings",
                    "routes to \"\(target.node.path)\" ask for different health checks or settings",
                    help: "a service has one target group: give every route to it the same settings")
            }
            return group
        }
        if target.port == nil {
            node.report(
                "missing-port", "\"\(target.node.path)\" has no port to which requests could be sent",
                help: "give it one: $0.port = 8080")
        }
        let port = target.port ?? .http
        let group = TargetGroup(
            "\(node.pathInStack) Target Group".replacingSlashes, for: target, port: port,
            loadBalancerFullName: fullName, configuration: configuration)
        routes.groups[ObjectIdentifier(target.node)] = group
        if target.shiftsTraffic {
            routes.alternates[ObjectIdentifier(target.node)] = TargetGroup(
                "\(node.pathInStack) Alternate Target Group".replacingSlashes, for: target, port: port,
                loadBalancerFullName: fullName, configuration: configuration)
        }
        connect(to: target, on: port)
        return group
    }

    private func connect(to target: some LoadBalancerTarget, on port: Port) {
        if node.sharesStack(with: target.node) {
            allowConnections(to: target, on: port)
            return
        }
        // The rules of both sides live in the service's stack: in the load balancer's they would refer to it, and the
        // two stacks would need each other.
        let text = StringValue("From \(node.pathInStack) to \(target.node.pathInStack)")
        let first = IntValue(port.range.lowerBound)
        let last = IntValue(port.range.upperBound)
        let home = target.securityGroup
        let peer = securityGroup.node.pathInStack
        EC2.SecurityGroupIngress(
            "From \(peer) \(port.description)".replacingSlashes, in: home, description: text, fromPort: first,
            groupId: home.id, ipProtocol: StringValue(port.transport), sourceSecurityGroupId: securityGroup.id,
            toPort: last)
        EC2.SecurityGroupEgress(
            "Out of \(peer) \(port.description)".replacingSlashes, in: home, description: text,
            destinationSecurityGroupId: home.id, fromPort: first, groupId: securityGroup.id,
            ipProtocol: StringValue(port.transport), toPort: last)
        recordEdge(to: target, .connection(protocol: port.transport, ports: port.range))
    }

    private func register(_ priority: Int, for target: some LoadBalancerTarget) -> Int {
        if !(1...50_000).contains(priority) {
            node.report(
                "invalid-route-priority", "the priority \(priority) of a route is out of range", help: "use 1 to 50000")
        }
        if let other = routes.priorities.updateValue(target.node.path, forKey: priority) {
            node.report(
                "duplicate-route-priority",
                "routes to \"\(other)\" and to \"\(target.node.path)\" have the same priority \(priority)",
                help: "give one of them a priority of its own: route(to: …, priority: 10)")
        }
        return priority
    }
}

/// The routes of one load balancer so far.
final class RouteRegister {
    var groups: [ObjectIdentifier: TargetGroup] = [:]
    /// The second groups of services whose deployments move requests.
    var alternates: [ObjectIdentifier: TargetGroup] = [:]
    var priorities: [Int: String] = [:]
}
