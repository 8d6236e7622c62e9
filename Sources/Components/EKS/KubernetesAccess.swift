import MainstayConstructs
import MainstayEC2
import MainstayEKS

extension KubernetesCluster {
    /// Lets a role use the Kubernetes API, and find the cluster.
    ///
    /// - Parameters:
    ///   - policy: what it may do there.
    ///   - namespaces: in which; none for the whole cluster.
    public func grantAccess(_ policy: Access.Policy, in namespaces: [String] = [], to grantee: some Grantee) {
        grant(["eks:DescribeCluster"], on: [arn], to: grantee)
        Self.admit(
            [(grantee.node.pathInStack, .allow(policy, to: StringValue(grantee.role.arn), in: namespaces))],
            // Of another stack's role the entry is in that stack, which knows the cluster anyway.
            to: resource, in: Group(node: node.sharesStack(with: grantee.node) ? node : grantee.node))
    }

    /// Lets something in the network connect to the Kubernetes API. Whether it may do anything there is another question:
    /// see ``grantAccess(_:in:to:)``.
    public func allowAPI(from other: SecurityGroup) {
        let controlPlane = SecurityGroupID(resource.clusterSecurityGroupId)
        let path = other.node.pathInStack
        EC2.SecurityGroupIngress(
            "API from \(path)".replacingSlashes,
            in: node.sharesStack(with: other.node) ? Group(node: node) : Group(node: other.node),
            description: StringValue("Kubernetes API, from \(path)"),
            fromPort: 443, groupId: controlPlane, ipProtocol: "tcp", sourceSecurityGroupId: other.id, toPort: 443)
    }

    static func admit(
        _ access: [(String, Access)], to cluster: EKS.Cluster, in group: Group
    ) {
        for (name, entry) in access {
            let namespaces = entry.namespaces.isEmpty ? nil : entry.namespaces.map { StringValue($0) }
            EKS.AccessEntry(
                "Access \(name)".replacingSlashes, in: group,
                accessPolicies: [
                    .init(
                        accessScope: .init(namespaces: namespaces, type: namespaces == nil ? .cluster : .namespace),
                        policyArn: "arn:\(AWS.partition):eks::aws:cluster-access-policy/\(entry.policy.rawValue)")
                ], clusterName: cluster.ref, principalArn: entry.principal, type: "STANDARD")
        }
    }

    /// Where controllers find the subnets for load balancers that they make.
    static func tagSubnets(of network: Network) {
        for subnet in network.subnets(.open) { subnet.tag("kubernetes.io/role/elb", "1") }
        for subnet in network.subnets(.egress) { subnet.tag("kubernetes.io/role/internal-elb", "1") }
    }
}
