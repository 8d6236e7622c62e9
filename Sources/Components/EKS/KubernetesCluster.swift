public import MainstayConstructs
import MainstayEC2
public import MainstayEKS

/// A Kubernetes cluster on EKS: its API reached from the network alone, secrets encrypted with a key of the account's
/// own, every log of the control plane kept, people and services let in by IAM, and pods with a role each.
///
/// Nodes are managed, in private subnets, and answer to no pod's request for the node's own role. Pods share the nodes'
/// security group, so that what may reach a database is declared once, as for any other service.
public struct KubernetesCluster: Connectable {
    public let node: Node
    public let resource: EKS.Cluster
    public let network: Network
    /// Of all nodes, and of the pods on them. What must be reached is declared; beside that, HTTPS is open outwards.
    public let securityGroup: SecurityGroup
    public let key: Key
    public let nodeGroups: [EKS.Nodegroup]
    /// What every node may do: join the cluster and pull images.
    public let nodeRole: Role
    /// The cluster's name, which also names its log groups; known before deployment.
    public let name: String
    /// What containers write to standard output; nil without Container Insights.
    public let applicationLog: LogGroup?

    public var port: Port? { nil }

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, network: Network, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        self.network = network
        let group = Group(node: node)
        let subnets = network.subnets(.egress)
        KubernetesClusterRules(node: node, configuration: configuration).check(subnets: subnets)
        name = node.explicitName(limit: 100)
        key = configuration.key ?? Key("Key", in: group)
        let logs =
            [("ControlPlaneLog", "/aws/eks/\(name)/cluster")]
            + (configuration.containerInsights ? Self.insightsLogs(name) : [])
        let key = key
        let groups = logs.map { id, log in
            LogGroup(id, in: group) {
                $0.name = log
                $0.retention = .days(configuration.logRetentionDays)
                $0.key = key
            }
        }
        let role = Role(
            "Role", in: group, assumedBy: .service("eks.amazonaws.com"), managedPolicies: ["AmazonEKSClusterPolicy"],
            description: "What the control plane of \(node.pathInStack) may do")
        applicationLog = configuration.containerInsights ? groups.dropFirst().first : nil
        let isPublic = !configuration.publicAccess.isEmpty
        resource = EKS.Cluster(
            "Resource", in: group,
            accessConfig: .init(authenticationMode: .api, bootstrapClusterCreatorAdminPermissions: false),
            // Add-ons of EKS take their place, which it keeps up to date.
            bootstrapSelfManagedAddons: false,
            deletionProtection: BoolValue(configuration.deletionProtection),
            encryptionConfig: [.init(provider: .init(keyArn: key.arn), resources: ["secrets"])],
            logging: .init(
                clusterLogging: .init(
                    enabledTypes: [
                        .init(type: .api), .init(type: .audit), .init(type: .authenticator),
                        .init(type: .controllerManager), .init(type: .scheduler),
                    ])), name: StringValue(name),
            resourcesVpcConfig: .init(
                endpointPrivateAccess: true, endpointPublicAccess: BoolValue(isPublic),
                publicAccessCidrs: isPublic ? configuration.publicAccess.map { StringValue($0.description) } : nil,
                subnetIds: subnets.map { StringValue($0.id) }), roleArn: role.arn,
            upgradePolicy: .init(supportType: .standard), version: StringValue(configuration.version))
        resource.depend(on: role)
        // EKS would make the groups itself, to be kept for ever and without the key.
        for log in groups { resource.depend(on: log) }
        securityGroup = OutboundAccess.https.makeSecurityGroup(
            "SecurityGroup", in: group, network: network, description: "Nodes and pods of \(node.pathInStack)",
            port: nil)
        let builder = KubernetesNodeBuilder(
            group: group, cluster: resource, clusterName: name, key: key, securityGroup: securityGroup,
            subnets: subnets, configuration: configuration)
        nodeRole = builder.makeRole()
        let addons = KubernetesAddonBuilder(group: group, cluster: resource, key: key, configuration: configuration)
        let first = addons.makeBeforeNodes()
        nodeGroups = builder.makeGroups(role: nodeRole, after: first)
        addons.makeOnNodes(nodeGroups)
        Self.admit(configuration.access.map { ($0.name, $0.access) }, to: resource, in: group)
        Self.tagSubnets(of: network)
    }

    public var arn: StringValue { resource.arn }

    private static func insightsLogs(_ name: String) -> [(String, String)] {
        ["Application", "Dataplane", "Host", "Performance"].map {
            ("\($0)Log", "/aws/containerinsights/\(name)/\($0.lowercased())")
        }
    }
}
