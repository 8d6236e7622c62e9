import MainstayConstructs

/// The target groups that a service is a member of so far.
final class AttachedTargetGroups {
    private(set) var groups: [TargetGroup] = []
    private var hasReported = false

    /// Whether the group is new.
    func add(_ group: TargetGroup) -> Bool {
        if groups.contains(where: { $0.node === group.node }) { return false }
        groups.append(group)
        return true
    }

    /// In an order that does not depend on the order of routes.
    var sorted: [TargetGroup] { groups.sorted { $0.node.path < $1.node.path } }

    /// Reports a deployment that moves requests, where none come.
    func check(_ deployment: DeploymentStrategy, for node: Node) {
        guard deployment.shiftsTraffic, groups.isEmpty, !hasReported else { return }
        hasReported = true
        node.report(
            "deployment-without-load-balancer",
            "deployments of \"\(node.path)\" move requests, but no load balancer routes to it",
            help: "add loadBalancer.route(to: …), or set deployment = .rolling")
    }

    /// Reports scaling on requests where no route says which; only the complete tree can tell.
    func check(_ scaling: Scaling?, for node: Node) {
        guard let scaling, scaling.requestsPerTarget != nil, groups.isEmpty, !hasReported else { return }
        hasReported = true
        node.report(
            "scaling-without-load-balancer",
            "\"\(node.path)\" scales on requests per target, but no load balancer routes to it",
            help: "add loadBalancer.route(to: …), or leave requestsPerTarget out")
    }
}
