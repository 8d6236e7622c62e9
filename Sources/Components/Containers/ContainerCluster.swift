public import MainstayConstructs
public import MainstayECS
public import MainstayLogs

/// An ECS cluster for Fargate tasks.
public struct ContainerCluster: Construct {
    /// How much CloudWatch Container Insights measures; charged by metric.
    public enum Insights: String, Hashable, Sendable, Decodable {
        /// Each task and container too.
        case enhanced
        /// Cluster and services.
        case enabled
        case disabled
    }

    public struct Configuration {
        public var containerInsights = Insights.enabled
        /// Keeps what is typed and shown in sessions of ECS Exec. Without it sessions leave no trace.
        public var logsCommands = true
        /// Days that the log of sessions is kept.
        public var commandLogRetentionDays = 90
        /// Encrypts the log of sessions and the sessions themselves; nil leaves both to AWS's own keys. The key's
        /// policy must let CloudWatch Logs of the region use it.
        public var encryptionKey: KMSKeyARN?
        /// The Cloud Map namespace in which services find each other by Service Connect: a name, which ECS creates
        /// where it does not exist, or an ARN. Nil turns Service Connect off.
        public var serviceConnectNamespace: StringValue?
    }

    public let node: Node
    public let resource: ECS.Cluster
    /// Makes Fargate and Fargate Spot usable in the cluster.
    let association: ECS.ClusterCapacityProviderAssociations
    /// Where sessions of ECS Exec are logged.
    public let commandLog: Logs.LogGroup?
    let encryptionKey: KMSKeyARN?
    let hasServiceConnect: Bool
    private let providers = CapacityProviders()

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        encryptionKey = configuration.encryptionKey
        hasServiceConnect = configuration.serviceConnectNamespace != nil
        if configuration.logsCommands {
            LogRetention.check(configuration.commandLogRetentionDays, for: node)
            commandLog = Logs.LogGroup(
                "CommandLog", in: group, kmsKeyId: configuration.encryptionKey,
                retentionInDays: IntValue(configuration.commandLogRetentionDays))
        } else {
            commandLog = nil
        }
        let sessions = ECS.Cluster.ExecuteCommandConfiguration(
            kmsKeyId: configuration.encryptionKey,
            logConfiguration: commandLog.map {
                .init(
                    cloudWatchEncryptionEnabled: BoolValue(configuration.encryptionKey != nil),
                    cloudWatchLogGroupName: $0.ref)
            },
            logging: commandLog == nil ? .noneValue : .override)
        resource = ECS.Cluster(
            "Resource", in: group,
            clusterSettings: [
                .init(name: "containerInsights", value: StringValue(configuration.containerInsights.rawValue))
            ],
            configuration: .init(executeCommandConfiguration: sessions),
            serviceConnectDefaults: configuration.serviceConnectNamespace.map { .init(namespace: $0) })
        association = ECS.ClusterCapacityProviderAssociations(
            "CapacityProviders", in: group,
            capacityProviders: .init(property: .deferred { [providers] in providers.property }), cluster: resource.ref,
            defaultCapacityProviderStrategy: [.init(capacityProvider: "FARGATE", weight: 1)])
    }

    public var name: StringValue { resource.ref }
    public var arn: StringValue { resource.arn }

    /// Makes instances usable in the cluster.
    func add(_ provider: ECS.CapacityProvider) { providers.add(provider.ref) }

    /// Lets a role's tasks open sessions, and write their log.
    func grantSessions(to role: Role) {
        role.allow(
            [
                "ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel",
                "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel",
            ], on: ["*"])
        if let commandLog {
            role.allow(["logs:DescribeLogGroups"], on: ["*"])
            role.allow(["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"], on: [commandLog.arn])
        }
        if let encryptionKey { role.allow(["kms:Decrypt", "kms:GenerateDataKey"], on: [encryptionKey]) }
    }
}

/// What a cluster's tasks can run on, when the tree is complete.
private final class CapacityProviders {
    private var instances: [StringValue] = []

    func add(_ name: StringValue) { instances.append(name) }

    var property: Property {
        let own = instances.map(\.property).sorted { $0.sortKey < $1.sortKey }
        return .array([.string("FARGATE"), .string("FARGATE_SPOT")] + own)
    }
}
