public import MainstayConstructs
import MainstayEC2
public import MainstayElastiCache

/// A cache on ElastiCache: over several zones with automatic failover, encrypted at rest and on the wire, open to those
/// that sign in and nobody else, with daily snapshots.
public struct Cache: Connectable {
    public let node: Node
    public let resource: ElastiCache.ReplicationGroup
    public let securityGroup: SecurityGroup
    /// The password, where clients sign in with one.
    public let credentials: Secret?
    public let user: ElastiCache.User?
    private let identifier: String
    private let isClustered: Bool

    public var port: Port? { .tcp(6_379) }

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, network: Network, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let subnets = configuration.subnets ?? network.dataSubnets
        CacheRules(node: node, configuration: configuration).check(subnets: subnets)
        identifier = node.explicitName(limit: 40, lowercased: true)
        isClustered = configuration.clusterMode || configuration.shards > 1
        let path = node.pathInStack
        securityGroup = SecurityGroup(
            "SecurityGroup", in: group, network: network, description: "Cache \(path)", port: .tcp(6_379))
        let parts = CacheParts(group: group, configuration: configuration, identifier: identifier)
        credentials = parts.makeSecret()
        let users = parts.makeUsers()
        user = users?.user
        let hasReplicas = configuration.replicas > 0
        resource = ElastiCache.ReplicationGroup(
            "Resource", in: group, atRestEncryptionEnabled: true, authToken: credentials?.password.dynamicReference,
            automaticFailoverEnabled: BoolValue(hasReplicas || isClustered), autoMinorVersionUpgrade: true,
            cacheNodeType: StringValue(configuration.nodeType),
            cacheParameterGroupName: parts.makeParameterGroup(isClustered: isClustered).ref,
            cacheSubnetGroupName: parts.makeSubnetGroup(subnets).ref,
            clusterMode: isClustered ? "enabled" : "disabled", engine: StringValue(configuration.engine.name),
            engineVersion: StringValue(configuration.engine.version), kmsKeyId: configuration.key?.arn,
            logDeliveryConfigurations: parts.makeLogs(), multiAZEnabled: BoolValue(hasReplicas),
            notificationTopicArn: configuration.topic?.arn, numNodeGroups: IntValue(configuration.shards), port: 6_379,
            preferredMaintenanceWindow: StringValue(configuration.maintenanceWindow.description),
            replicasPerNodeGroup: IntValue(configuration.replicas),
            replicationGroupDescription: StringValue("Cache \(path)"), replicationGroupId: StringValue(identifier),
            securityGroupIds: [securityGroup.id], snapshotRetentionLimit: IntValue(configuration.snapshots.days),
            snapshotWindow: configuration.snapshots.days > 0
                ? StringValue(configuration.snapshotWindow.description) : nil,
            transitEncryptionEnabled: true, transitEncryptionMode: "required",
            userGroupIds: users.map { [$0.group.ref] })
        if let topic = configuration.topic {
            topic.allowService("elasticache.amazonaws.com")
            resource.depend(on: topic.policy)
        }
    }

    /// The host name that clients connect to: of the whole cluster in cluster mode, else of the node that takes writes.
    public var endpoint: StringValue {
        isClustered ? resource.configurationEndPointAddress : resource.primaryEndPointAddress
    }

    /// The host name that spreads reads over the replicas; without replicas and in cluster mode that of ``endpoint``.
    public var readerEndpoint: StringValue { isClustered ? endpoint : resource.readerEndPointAddress }

    /// Lets a grantee sign in with IAM.
    public func grantConnect(to grantee: some Grantee) {
        guard let user else {
            node.report(
                "iam-authentication-off", "\"\(grantee.node.path)\" is to sign in with IAM, which is turned off",
                help: "set `authentication = .iam(user: \"app\")`")
            return
        }
        let arn: StringValue =
            "arn:\(AWS.partition):elasticache:\(AWS.region):\(AWS.accountID):replicationgroup:\(identifier)"
        grant(["elasticache:Connect"], on: [arn, user.arn], to: grantee)
    }

    /// A metric of the whole cache's first node: `EngineCPUUtilization`, `DatabaseMemoryUsagePercentage`, `Evictions` …
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        let member = isClustered ? "\(identifier)-0001-001" : "\(identifier)-001"
        return Metric(
            "AWS/ElastiCache", name, dimensions: ["CacheClusterId": StringValue(member)], statistic, period: period)
    }
}

/// What a cache needs around it.
private struct CacheParts {
    let group: Group
    let configuration: Cache.Configuration
    let identifier: String

    private var path: String { group.node.pathInStack }

    func makeSecret() -> Secret? {
        guard configuration.authentication == .token else { return nil }
        return Secret("Credentials", in: group) {
            $0.description = "Password of the cache \(path)"
            $0.length = 64
            // Of all punctuation ElastiCache takes ! & # $ ^ < > - alone, of which shells break on all but two.
            $0.excludedCharacters += ",.=_"
            $0.key = configuration.key
        }
    }

    func makeUsers() -> (user: ElastiCache.User, group: ElastiCache.UserGroup)? {
        guard case .iam(let name) = configuration.authentication else { return nil }
        let isRedis = configuration.engine.name == "redis"
        let user = ElastiCache.User(
            "User", in: group, accessString: "on ~* +@all -@dangerous",
            authenticationMode: .init(type: "iam"), engine: isRedis ? .redis : .valkey, userId: StringValue(name),
            userName: StringValue(name))
        var members = [user.ref]
        if isRedis {
            // A group of Redis users needs one called default. This one is off, and may do nothing.
            let nobody = ElastiCache.User(
                "Nobody", in: group, accessString: "off -@all", authenticationMode: .init(type: "no-password-required"),
                engine: .redis, userId: StringValue(String(identifier.prefix(33)) + "-nobody"), userName: "default")
            members.append(nobody.ref)
        }
        let users = ElastiCache.UserGroup(
            "Users", in: group, engine: isRedis ? .redis : .valkey, userGroupId: StringValue(identifier),
            userIds: members)
        return (user, users)
    }

    func makeParameterGroup(isClustered: Bool) -> ElastiCache.ParameterGroup {
        var parameters = configuration.parameters
        if isClustered { parameters["cluster-enabled"] = "yes" }
        return ElastiCache.ParameterGroup(
            "ParameterGroup", in: group, cacheParameterGroupFamily: StringValue(configuration.engine.family),
            description: StringValue("Parameters of \(path)"),
            properties: parameters.isEmpty ? nil : parameters.mapValues { StringValue($0) })
    }

    func makeSubnetGroup(_ subnets: [Subnet]) -> ElastiCache.SubnetGroup {
        ElastiCache.SubnetGroup(
            "SubnetGroup", in: group, description: StringValue("Subnets of \(path)"), subnetIds: subnets.ids)
    }

    func makeLogs() -> [ElastiCache.ReplicationGroup.LogDeliveryConfigurationRequest]? {
        guard let days = configuration.logRetentionDays else { return nil }
        return [("Engine", "engine-log"), ("Slow", "slow-log")].map { name, type in
            let log = LogGroup("\(name)Log", in: group) {
                $0.retention = .days(days)
                $0.key = configuration.key
            }
            return .init(
                destinationDetails: .init(cloudWatchLogsDetails: .init(logGroup: log.name)),
                destinationType: "cloudwatch-logs", logFormat: "json", logType: StringValue(type))
        }
    }
}
