import Mainstay

/// What the recovery region keeps: copies of documents and backups, with a key of its own. It is there before the first
/// region copies into it, and stays when that is lost.
struct RecoveryVault {
    let key: Key
    let documents: Bucket
    let vault: BackupVault

    init(_ context: EnvironmentStacks.Context) {
        let key = Key("RecoveryKey", in: context.stack) {
            $0.description = "Copies of deployment-infrastructure \(context.name)"
        }
        self.key = key
        key.allowLogGroups(named: "*")
        let topic = Topic("VaultAlerts", in: context.stack, key: key, displayName: "Recovery \(context.name)")
        topic.subscribe(email: context.config.operationsEmail)
        let logs = Bucket.forLogs("CopyLogs", in: context.stack, keeping: .days(Retention.accessLogs))
        documents = Bucket("DocumentsCopy", in: context.stack) {
            $0.encryption = .customerManaged(key)
            $0.lifecycleRules = [
                Bucket.LifecycleRule(
                    "CheaperWithAge", noncurrentExpiration: .days(Retention.formerVersions),
                    transitions: [.to(.intelligentTiering, after: .days(30))])
            ]
            $0.accessLogs = .to(logs, prefix: "documents/")
        }
        vault = BackupVault("CopyVault", in: context.stack) {
            $0.key = key
            $0.lock = .init(minimum: .days(7), maximum: .days(400))
            $0.topic = topic
        }
    }
}

/// The pilot light: a network and a copy of the database, seconds behind. Services come when they are needed, by the
/// procedure in `docs/recovery.md`.
struct RecoveryRegion {
    let network: Network
    let replica: PostgresRegionalReplica

    @discardableResult
    init(
        _ context: EnvironmentStacks.Context, _ settings: EnvironmentConfig.RecoverySettings,
        _ platform: ApplicationPlatform
    ) {
        let key = Key("RecoveryDataKey", in: context.stack) {
            $0.description = "Data of deployment-infrastructure \(context.name) after a recovery"
        }
        key.allowLogGroups(named: "*")
        let topic = Topic("RecoveryAlerts", in: context.stack, key: key, displayName: "Recovery \(context.name)")
        topic.subscribe(email: context.config.operationsEmail)
        network = Network(
            "RecoveryNetwork", in: context.stack, block: settings.block, availabilityZones: context.config.network.zones
        ) {
            $0.tiers = [
                Network.Tier("Public", .open, prefix: 24), Network.Tier("Private", .egress, prefix: 20),
                Network.Tier("Isolated", .isolated, prefix: 24),
            ]
            // Charged by the hour; the first deployment of services there makes them.
            $0.natGateways = .none
            $0.flowLogRetentionDays = Retention.logs
            $0.flowLogKey = key
        }
        replica = PostgresRegionalReplica(
            "DatabaseCopy", in: context.stack, of: platform.database.postgres, network: network, key: key
        ) { $0.backups = .days(Retention.databaseBackups) }
        Alarm(
            "CopyBehind", in: context.stack, replica.lag(),
            .above(Double(context.config.objectives.recoveryPointMinutes * 60)), periods: 5, breaching: 3,
            description: Guide.text(
                "The database's copy in \(settings.region) is further behind than the recovery point", "Copy behind"),
            topics: [topic], missingData: .breaching)
        // Promotes the copy and waits until it is a database of its own; a person starts it.
        RegionalFailover("Failover", in: context.stack, promoting: replica, topic: topic) {
            $0.limit = .minutes(context.config.objectives.recoveryTimeMinutes)
            $0.backups = .days(Retention.databaseBackups)
            $0.logRetentionDays = Retention.logs
            $0.key = key
        }
        Output("DatabaseCopyEndpoint", in: context.stack, replica.endpoint, description: "To promote in a recovery")
    }
}
