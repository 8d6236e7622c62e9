public import MainstayConstructs
import MainstayEC2
import MainstayLogs
public import MainstayRDS

/// A PostgreSQL database on RDS: in two zones, without a public address, encrypted at rest and on the wire, backed up,
/// monitored, protected against deletion, and with a password that nobody ever sees.
///
/// The instance has a name of its own, so that its log groups can exist before it, with a retention; it also makes
/// CloudFormation refuse a change that would replace the database with an empty one.
public struct Postgres: Connectable {
    public let node: Node
    public let resource: RDS.DBInstance
    public let securityGroup: SecurityGroup
    /// The master user's secret: `username`, `password`, and after attachment `host`, `port` and `dbname`.
    public let credentials: Secret
    public let configuration: Configuration
    let parts: PostgresParts
    /// The instance's identifier as text, which is known before it is made.
    let name: String

    public var port: Port? { .postgres }

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, network: Network, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        self.configuration = configuration
        node = Node(component: id, in: scope, fileID, line, column)
        let subnets = configuration.subnets ?? network.dataSubnets
        PostgresRules(node: node, configuration: configuration).check(subnets: subnets)
        let group = Group(node: node)
        securityGroup = SecurityGroup(
            "SecurityGroup", in: group, network: network,
            description: configuration.securityGroupDescription ?? "Database \(node.pathInStack)", port: .postgres)
        let parts = PostgresParts(group: group, network: network, subnets: subnets, configuration: configuration)
        self.parts = parts
        let identifier = configuration.identifier?.lowercased() ?? node.explicitName(limit: 63, lowercased: true)
        name = identifier
        let generated = parts.generateCredentials()
        let instance = RDS.DBInstance(
            "Resource", in: group, allocatedStorage: StringValue(String(configuration.storage.gibibytes)),
            allowMajorVersionUpgrade: configuration.majorVersionUpgrades ? true : nil,
            applyImmediately: BoolValue(configuration.appliesChangesImmediately),
            automaticBackupReplicationKmsKeyId: configuration.backupReplication?.keyARN,
            automaticBackupReplicationRegion: configuration.backupReplication.map { StringValue($0.region) },
            automaticBackupReplicationRetentionPeriod: configuration.backupReplication.map {
                IntValue($0.retention.days)
            }, autoMinorVersionUpgrade: BoolValue(configuration.minorVersionUpgrades),
            backupRetentionPeriod: IntValue(configuration.backups.days), caCertificateIdentifier: "rds-ca-rsa2048-g1",
            copyTagsToSnapshot: true, dbInstanceClass: StringValue(configuration.instance.description),
            dbInstanceIdentifier: StringValue(identifier), dbName: StringValue(configuration.databaseName),
            dbParameterGroupName: parts.parameterGroup.ref, dbSubnetGroupName: parts.subnetGroup.ref,
            // Backups outlive the instance, for as long as they would have been kept.
            deleteAutomatedBackups: false, deletionProtection: BoolValue(configuration.deletionProtection),
            enableCloudwatchLogsExports: parts.logExports,
            enableIAMDatabaseAuthentication: BoolValue(configuration.iamAuthentication),
            enablePerformanceInsights: BoolValue(configuration.performanceInsights != nil), engine: "postgres",
            engineVersion: StringValue(configuration.version.description), iops: parts.iops,
            kmsKeyId: configuration.key?.arn, manageMasterUserPassword: generated == nil ? true : nil,
            masterUsername: StringValue(configuration.masterUsername),
            masterUserPassword: generated?.password.dynamicReference,
            masterUserSecret: generated == nil
                ? configuration.key.map { RDS.DBInstance.MasterUserSecret(kmsKeyId: $0.arn) } : nil,
            maxAllocatedStorage: configuration.maximumStorage.map { IntValue($0.gibibytes) },
            monitoringInterval: IntValue(configuration.enhancedMonitoring?.seconds ?? 0),
            monitoringRoleArn: parts.monitoringRole?.arn, multiAZ: BoolValue(configuration.durability == .multiZone),
            performanceInsightsKMSKeyId: configuration.performanceInsights == nil ? nil : configuration.key?.arn,
            performanceInsightsRetentionPeriod: configuration.performanceInsights.map { IntValue($0.days) },
            port: "5432", preferredBackupWindow: StringValue(configuration.backupWindow.description),
            preferredMaintenanceWindow: StringValue(configuration.maintenanceWindow.description),
            publiclyAccessible: false, storageEncrypted: true,
            storageType: StringValue(configuration.storageType.name), vpcSecurityGroups: [securityGroup.id])
        for log in parts.addLogGroups(of: identifier, in: group) { instance.depend(on: log) }
        resource = instance
        credentials = parts.attach(generated, to: instance, securityGroup: securityGroup)
    }

    /// The host name that applications connect to; it follows the database when it moves to the other zone.
    public var endpoint: StringValue { resource.endpointAddress }

    /// The instance's identifier, which CloudWatch's metrics have as `DBInstanceIdentifier`.
    public var identifier: StringValue { resource.ref }

    /// A metric that RDS measures of the instance: `CPUUtilization`, `FreeStorageSpace`, `DatabaseConnections` …
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric("AWS/RDS", name, dimensions: ["DBInstanceIdentifier": identifier], statistic, period: period)
    }

    /// Tells a topic of failovers, failures, low storage, maintenance and what else RDS says of the instance.
    public func tellEvents(to topic: Topic) {
        topic.allowService("events.rds.amazonaws.com")
        let subscription = RDS.EventSubscription(
            "Events of \(topic.node.pathInStack)".replacingSlashes, in: self, enabled: true,
            eventCategories: [
                "availability", "configuration change", "deletion", "failover", "failure", "low storage", "maintenance",
                "notification", "recovery",
            ], snsTopicArn: topic.arn, sourceIds: [identifier], sourceType: "db-instance")
        subscription.depend(on: topic.policy)
    }

    /// Lets a grantee sign in with IAM as a user of the database, who must have the role `rds_iam` there.
    public func grantConnect(to grantee: some Grantee, as user: String) {
        if !configuration.iamAuthentication {
            node.report(
                "iam-authentication-off", "\"\(grantee.node.path)\" is to sign in with IAM, which is turned off",
                help: "set `iamAuthentication = true`")
        }
        let arn: StringValue =
            "arn:\(AWS.partition):rds-db:\(AWS.region):\(AWS.accountID):dbuser:\(resource.dbiResourceId)/\(user)"
        grant(["rds-db:connect"], on: [arn], to: grantee)
    }

    /// Adds a copy of the database that answers reading queries, a moment behind.
    ///
    /// - Parameter instance: its size; that of the database where none is given.
    @discardableResult
    public func readReplica(
        _ id: String, instance: DatabaseInstanceClass? = nil, durability: Durability = .singleZone,
        deletionProtection: Bool = false
    ) -> PostgresReplica {
        PostgresReplica(
            id, of: self, instance: instance ?? configuration.instance, durability: durability,
            deletionProtection: deletionProtection)
    }
}
