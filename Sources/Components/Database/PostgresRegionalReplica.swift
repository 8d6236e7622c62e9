public import MainstayConstructs
import MainstayEC2
import MainstayLogs
public import MainstayRDS

/// A copy of a database in another region, seconds behind: answers reading queries there, and becomes a database of its
/// own (`PromoteReadReplica`) when the first region is lost.
public struct PostgresRegionalReplica: Connectable {
    public struct Configuration {
        /// The server's size; that of the source where none is given.
        public var instance: DatabaseInstanceClass?
        public var durability = Postgres.Durability.singleZone
        /// The subnets that the servers are in; the network's isolated ones, else its private ones.
        public var subnets: [Subnet]?
        /// Backups of the replica's own, so that it has them from the first minute after it was promoted.
        public var backups: TimeSpan = .days(7)
        public var deletionProtection = true
    }

    public let node: Node
    public let resource: RDS.DBInstance
    public let securityGroup: SecurityGroup

    public var port: Port? { .postgres }

    /// - Parameters:
    ///   - source: in a stack of another region, both of which must be known when the platform is synthesised.
    ///   - network: in this stack's region.
    ///   - key: in this stack's region: keys do not cross regions, unless they are replicas of each other.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of source: Postgres, network: Network, key: Key,
        fileID: String = #fileID,
        line: Int = #line, column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        var settings = source.configuration
        settings.key = key
        settings.instance = configuration.instance ?? settings.instance
        let subnets = configuration.subnets ?? network.dataSubnets
        Self.check(configuration, settings: settings, source: source, node: node)
        securityGroup = SecurityGroup(
            "SecurityGroup", in: group, network: network, description: "Read replica \(node.pathInStack)",
            port: .postgres)
        let parts = PostgresParts(group: group, network: network, subnets: subnets, configuration: settings)
        let identifier = node.explicitName(limit: 63, lowercased: true)
        let region = source.node.region ?? ""
        let account = source.node.account.map { StringValue($0) } ?? AWS.accountID
        // The ARN is made of names that are known: nothing has to be carried from one region to the other.
        let sourceARN: StringValue = "arn:\(AWS.partition):rds:\(region):\(account):db:\(source.name)"
        // Encrypted by its key: whether it is encrypted at all is the source's, and CloudFormation takes no second word.
        resource = RDS.DBInstance(
            "Resource", in: group, applyImmediately: BoolValue(settings.appliesChangesImmediately),
            autoMinorVersionUpgrade: BoolValue(settings.minorVersionUpgrades),
            backupRetentionPeriod: IntValue(configuration.backups.days), caCertificateIdentifier: "rds-ca-rsa2048-g1",
            copyTagsToSnapshot: true, dbInstanceClass: StringValue(settings.instance.description),
            dbInstanceIdentifier: StringValue(identifier), dbParameterGroupName: parts.parameterGroup.ref,
            dbSubnetGroupName: parts.subnetGroup.ref, deletionProtection: BoolValue(configuration.deletionProtection),
            enableCloudwatchLogsExports: parts.logExports,
            enableIAMDatabaseAuthentication: BoolValue(settings.iamAuthentication),
            enablePerformanceInsights: BoolValue(settings.performanceInsights != nil), iops: parts.iops,
            kmsKeyId: key.arn, maxAllocatedStorage: settings.maximumStorage.map { IntValue($0.gibibytes) },
            monitoringInterval: IntValue(settings.enhancedMonitoring?.seconds ?? 0),
            monitoringRoleArn: parts.monitoringRole?.arn, multiAZ: BoolValue(configuration.durability == .multiZone),
            performanceInsightsKMSKeyId: settings.performanceInsights == nil ? nil : key.arn,
            performanceInsightsRetentionPeriod: settings.performanceInsights.map { IntValue($0.days) }, port: "5432",
            preferredBackupWindow: configuration.backups.days == 0
                ? nil : StringValue(settings.backupWindow.description),
            preferredMaintenanceWindow: StringValue(settings.maintenanceWindow.description), publiclyAccessible: false,
            sourceDBInstanceIdentifier: sourceARN, sourceRegion: StringValue(region),
            storageType: StringValue(settings.storageType.name), vpcSecurityGroups: [securityGroup.id])
        for log in parts.addLogGroups(of: identifier, in: group) { resource.depend(on: log) }
        resource.depend(on: source.resource)
        // RDS takes no final snapshot of a replica. Once promoted it holds data of its own, so it stays.
        resource.setRemovalPolicy(.retainExceptOnCreate)
    }

    public var endpoint: StringValue { resource.endpointAddress }
    public var identifier: StringValue { resource.ref }

    /// How far behind the source it is: the recovery point of a lost region.
    public func lag(period: TimeSpan = .minutes(1)) -> Metric {
        Metric("AWS/RDS", "ReplicaLag", dimensions: ["DBInstanceIdentifier": identifier], .maximum, period: period)
    }

    private static func check(
        _ configuration: Configuration, settings: Postgres.Configuration, source: Postgres, node: Node
    ) {
        if source.node.region == nil || node.region == nil || source.node.region == node.region {
            node.report(
                "replica-in-unknown-region",
                "a replica in another region needs two stacks whose regions are known and differ",
                help: "give both stacks a destination with a region; within one region use readReplica(_:)")
        }
        if settings.backups.days == 0 {
            node.report(
                "replica-without-backups", "a database without backups cannot have a replica",
                help: "set `backups = .days(7)` on \"\(source.node.path)\"")
        }
        if let problem = settings.instance.problem {
            node.report("unknown-instance-class", problem.message, help: problem.help)
        }
        if !(0...35).contains(configuration.backups.days) {
            node.report(
                "invalid-backup-retention",
                "backups are kept \(configuration.backups.days) days; RDS keeps them 0 to 35",
                help: "set `backups = .days(7)`")
        }
    }
}
