public import MainstayConstructs

extension KubernetesCluster {
    /// Instances of one kind that run pods, in a managed node group.
    public struct NodeGroup {
        public enum Capacity: String, Hashable, Sendable {
            case onDemand = "ON_DEMAND"
            /// Spare capacity at a fraction of the price, which EC2 takes back with two minutes' notice. Such nodes carry
            /// a taint, so that only pods that tolerate it run there.
            case spot = "SPOT"
        }

        /// `General`; part of logical ids and of the label `mainstay/nodes`.
        public var name: String
        /// All of one architecture; several let EC2 choose among them, which spot capacity wants.
        public var instanceTypes: [InstanceType] = ["t3.large"]
        public var capacity = Capacity.onDemand
        /// Never fewer than this many nodes: two keep a zone's loss from being the cluster's.
        public var minimum = 2
        /// Never more: what the autoscaler may grow the group to.
        public var maximum = 6
        /// Of each node's root volume, 20 GiB at least.
        public var volume: StorageSize = .gibibytes(50)
        public var labels: [String: String] = [:]

        public init(_ name: String, configure: (inout NodeGroup) -> Void = { _ in }) {
            self.name = name
            configure(&self)
        }
    }

    /// Somebody or something that may use the Kubernetes API.
    public struct Access {
        /// What EKS lets it do.
        public enum Policy: String, Hashable, Sendable {
            case clusterAdministrator = "AmazonEKSClusterAdminPolicy"
            case administrator = "AmazonEKSAdminPolicy"
            case edit = "AmazonEKSEditPolicy"
            case view = "AmazonEKSViewPolicy"
        }

        public var principal: StringValue
        public var policy: Policy
        /// The namespaces that it is about; none for the whole cluster.
        public var namespaces: [String]

        public static func allow(
            _ policy: Policy, to principal: StringValue, in namespaces: [String] = []
        ) -> Access {
            Access(principal: principal, policy: policy, namespaces: namespaces)
        }
    }

    public struct Configuration {
        /// Of Kubernetes, as EKS names it: `1.35`.
        public var version = "1.35"
        /// Encrypts Kubernetes secrets, logs and volumes; the cluster makes one where none is given.
        public var key: Key?
        /// Networks that may reach the API from the internet; none keeps it inside the network.
        public var publicAccess: [CIDRBlock] = []
        public var nodeGroups = [NodeGroup("General")]
        /// Who may use the Kubernetes API. Nobody else can, whoever created the cluster.
        public var access: [(name: String, access: Access)] = []
        /// Days that logs of the control plane and of Container Insights are kept.
        public var logRetentionDays = 90
        /// Container Insights: metrics and logs of nodes, pods and containers in CloudWatch.
        public var containerInsights = true
        /// Add-ons of EKS beside those that every cluster gets, such as `external-dns`.
        public var addons: [String] = []
        public var deletionProtection = true
    }
}

/// What EKS would refuse, or what would not work, found before it does.
struct KubernetesClusterRules {
    let node: Node
    let configuration: KubernetesCluster.Configuration

    func check(subnets: [Subnet]) {
        if Set(subnets.map(\.zone)).count < 2 {
            node.report(
                "too-few-cluster-zones", "the cluster's private subnets are in fewer than two zones",
                help: "give the network two zones with a tier of reach .egress")
        }
        let parts = configuration.version.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count != 2 || !parts.allSatisfy({ Int($0) != nil }) {
            node.report(
                "invalid-kubernetes-version", "\"\(configuration.version)\" is no version of Kubernetes",
                help: "write it as 1.35")
        }
        if configuration.nodeGroups.isEmpty {
            node.report("cluster-without-nodes", "no pod could run anywhere", help: "give it a node group")
        }
        LogRetention.check(configuration.logRetentionDays, for: node)
        var names: Set<String> = []
        for group in configuration.nodeGroups {
            if !names.insert(group.name).inserted {
                node.report(
                    "duplicate-node-group", "two node groups are called \"\(group.name)\"", help: "rename one of them")
            }
            check(group)
        }
    }

    private func check(_ group: KubernetesCluster.NodeGroup) {
        if group.minimum < 0 || group.maximum < max(group.minimum, 1) {
            node.report(
                "invalid-node-count",
                "\"\(group.name)\" cannot have between \(group.minimum) and \(group.maximum) nodes",
                help: "give a minimum of at least 0 and a maximum of at least the minimum and 1")
        }
        if group.volume.gibibytes < 20 {
            node.report(
                "small-node-volume",
                "nodes of \"\(group.name)\" have \(group.volume.gibibytes) GiB for images and logs",
                help: "give them 20 GiB at least")
        }
        let architectures = Set(group.instanceTypes.map(\.architecture))
        if architectures.count != 1 || !group.instanceTypes.allSatisfy(\.isWellFormed) {
            node.report(
                "invalid-node-types", "\"\(group.name)\" cannot be made of the types \(group.instanceTypes)",
                help: "name instance types of one architecture, such as t3.large and m5.large")
        }
    }
}
