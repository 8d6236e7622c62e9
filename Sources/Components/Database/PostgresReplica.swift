public import MainstayConstructs
import MainstayLogs
public import MainstayRDS

/// A copy of a database that answers reading queries, a moment behind.
public struct PostgresReplica: Connectable {
    public let node: Node
    public let resource: RDS.DBInstance
    /// Its own, so that who reads here need not be let in to where is written.
    public let securityGroup: SecurityGroup

    public var port: Port? { .postgres }

    init(
        _ id: String, of source: Postgres, instance: DatabaseInstanceClass, durability: Postgres.Durability,
        deletionProtection: Bool
    ) {
        let configuration = source.configuration
        let parts = source.parts
        node = Group(id, in: source).node
        if let problem = instance.problem {
            node.report("unknown-instance-class", problem.message, help: problem.help)
        }
        if configuration.backups.days == 0 {
            node.report(
                "replica-without-backups", "a database without backups cannot have a replica",
                help: "set `backups = .days(7)` on \"\(source.node.path)\"")
        }
        let group = Group(node: node)
        securityGroup = SecurityGroup(
            "SecurityGroup", in: group, network: parts.network, description: "Read replica \(node.pathInStack)",
            port: .postgres)
        let identifier = node.explicitName(limit: 63, lowercased: true)
        // Storage size, backups, encryption and credentials are the source's.
        resource = RDS.DBInstance(
            "Resource", in: group, applyImmediately: BoolValue(configuration.appliesChangesImmediately),
            autoMinorVersionUpgrade: BoolValue(configuration.minorVersionUpgrades),
            caCertificateIdentifier: "rds-ca-rsa2048-g1", copyTagsToSnapshot: true,
            dbInstanceClass: StringValue(instance.description), dbInstanceIdentifier: StringValue(identifier),
            dbParameterGroupName: parts.parameterGroup.ref, dbSubnetGroupName: parts.subnetGroup.ref,
            deletionProtection: BoolValue(deletionProtection), enableCloudwatchLogsExports: parts.logExports,
            enableIAMDatabaseAuthentication: BoolValue(configuration.iamAuthentication),
            enablePerformanceInsights: BoolValue(configuration.performanceInsights != nil),
            iops: parts.iops, maxAllocatedStorage: configuration.maximumStorage.map { IntValue($0.gibibytes) },
            monitoringInterval: IntValue(configuration.enhancedMonitoring?.seconds ?? 0),
            monitoringRoleArn: parts.monitoringRole?.arn, multiAZ: BoolValue(durability == .multiZone),
            performanceInsightsKMSKeyId: configuration.performanceInsights == nil ? nil : configuration.key?.arn,
            performanceInsightsRetentionPeriod: configuration.performanceInsights.map { IntValue($0.days) },
            port: "5432", preferredMaintenanceWindow: StringValue(configuration.maintenanceWindow.description),
            publiclyAccessible: false, sourceDBInstanceIdentifier: source.resource.ref,
            storageType: StringValue(configuration.storageType.name), vpcSecurityGroups: [securityGroup.id])
        for log in parts.addLogGroups(of: identifier, in: group) { resource.depend(on: log) }
        // It holds nothing that its source does not, and RDS takes no final snapshot of a replica.
        resource.setRemovalPolicy(.delete)
    }

    public var endpoint: StringValue { resource.endpointAddress }
    public var identifier: StringValue { resource.ref }
}
