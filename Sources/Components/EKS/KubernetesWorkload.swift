public import MainstayConstructs
public import MainstayEKS

/// Pods of one service account, with an IAM role of their own that EKS Pod Identity hands to them and to nobody else.
///
/// The Kubernetes objects themselves are manifests: a deployment there names the service account.
public struct KubernetesWorkload: Grantee, LoadBalancerTarget {
    public let node: Node
    public let role: Role
    public let association: EKS.PodIdentityAssociation
    public let cluster: KubernetesCluster
    public let namespace: String
    public let serviceAccount: String
    /// Where its pods answer; nil where they only call others.
    public let port: Port?
    public let healthCheckPath: String

    static let service = "pods.eks.amazonaws.com"

    /// - Parameters:
    ///   - namespace: in which the pods run.
    ///   - serviceAccount: that they run as.
    ///   - port: on which they answer a load balancer.
    ///   - healthCheckPath: that answers 200 while a pod is well.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, cluster: KubernetesCluster, namespace: String, serviceAccount: String,
        port: Port? = nil, healthCheckPath: String = "/health", fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        self.cluster = cluster
        self.namespace = namespace
        self.serviceAccount = serviceAccount
        self.port = port
        self.healthCheckPath = healthCheckPath
        let group = Group(node: node)
        for name in [namespace, serviceAccount] where !Self.isName(name) {
            node.report(
                "invalid-kubernetes-name", "\"\(name)\" is no name in Kubernetes",
                help: "use small letters, digits and hyphens, 63 at most, and begin and end with no hyphen")
        }
        role = Role(
            "Role", in: group, assumedBy: .service(Self.service),
            when: Self.conditions(cluster: cluster.resource, namespace: namespace, account: serviceAccount),
            description: "What pods of \(namespace)/\(serviceAccount) may do")
        association = EKS.PodIdentityAssociation(
            "Association", in: group, clusterName: cluster.resource.ref, namespace: StringValue(namespace),
            roleArn: role.arn, serviceAccount: StringValue(serviceAccount))
    }

    /// All pods have addresses in the nodes' security group.
    public var securityGroup: SecurityGroup { cluster.securityGroup }
    public var network: Network { cluster.network }
    public var targetKind: TargetKind { .address }
    public var shiftsTraffic: Bool { false }

    /// The AWS Load Balancer Controller registers the pods, by a `TargetGroupBinding` with the group's ARN.
    public func attach(to group: TargetGroup, after rule: any Construct) {}

    public func attach(to group: TargetGroup, shifting: TrafficShift, after rule: any Construct) {}

    /// The session must be of these pods in this cluster.
    static func conditions(
        cluster: EKS.Cluster, namespace: String? = nil, account: String
    ) -> [String: [String: JSONValue]] {
        var tags: [String: JSONValue] = [
            "aws:RequestTag/eks-cluster-arn": JSONValue(cluster.arn),
            "aws:RequestTag/kubernetes-service-account": JSONValue(account),
        ]
        if let namespace { tags["aws:RequestTag/kubernetes-namespace"] = JSONValue(namespace) }
        return ["StringEquals": tags]
    }

    private static func isName(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || byte == UInt8(ascii: "-")
        }
        return isPlain && (1...63).contains(name.utf8.count) && !name.hasPrefix("-") && !name.hasSuffix("-")
    }
}
