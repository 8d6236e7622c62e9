import Mainstay

/// PostgreSQL, copies of it for reading, and a proxy that shares its connections among many tasks.
struct Database {
    let postgres: Postgres
    let replicas: [PostgresReplica]
    let proxy: DatabaseProxy
    /// The user that the application signs in as.
    let applicationUser: Secret

    init(
        _ context: EnvironmentStacks.Context, _ networking: Networking, _ encryption: Encryption, _ alerts: Alerts,
        _ vault: RecoveryVault?
    ) {
        let settings = context.config.database
        let postgres = Postgres("Database", in: context.stack, network: networking.network) {
            $0.version = .v17_11
            $0.instance = settings.instance
            $0.durability = settings.multiZone ? .multiZone : .singleZone
            $0.databaseName = "application"
            $0.masterUsername = "administrator"
            $0.storage = .gibibytes(settings.storageGibibytes)
            $0.maximumStorage = .gibibytes(settings.maximumStorageGibibytes)
            $0.key = encryption.key
            $0.backups = .days(Retention.databaseBackups)
            $0.backupWindow = .utc(2)
            $0.maintenanceWindow = .utc(.sunday, 3, 30)
            $0.deletionProtection = context.config.isDurable
            $0.logRetentionDays = Retention.logs
            $0.parameters = [
                // Storage is solid: a random read costs hardly more than one in order.
                "random_page_cost": "1.1", "effective_io_concurrency": "200",
                // Sorts of up to 16 MB stay in memory; the proxy bounds how many there are.
                "work_mem": "16384",
                // Vacuums tables when a twentieth has changed, not a fifth.
                "autovacuum_vacuum_scale_factor": "0.05",
            ]
        }
        if !settings.multiZone {
            postgres.waive(
                "database-in-one-zone", because: "Development may be down for as long as a restore takes.",
                owner: EnvironmentStacks.Context.owner)
            postgres.waive(
                "unprotected-database", because: "Development is made and removed often; a snapshot is taken.",
                owner: EnvironmentStacks.Context.owner)
        }
        self.postgres = postgres
        replicas = (0..<max(0, settings.readReplicas)).map {
            postgres.readReplica("Reader\($0 + 1)", deletionProtection: true)
        }
        applicationUser = Secret("ApplicationUser", in: context.stack) {
            $0.description = "The database's user for the application"
            $0.username = "application"
            $0.key = encryption.key
            if let vault, let recovery = context.config.recovery {
                $0.replicas = [.init(recovery.region, keyARN: vault.key.arn)]
            }
        }
        applicationUser.waive(
            "secret-without-rotation",
            because:
                "The proxy alone reads it, and tasks sign in with tokens of IAM; it is changed with the quarterly review.",
            owner: EnvironmentStacks.Context.owner)
        let user = applicationUser
        proxy = postgres.proxy {
            $0.authentication = .iam
            $0.secrets = [user]
            $0.maximumConnectionsPercent = 90
        }
        postgres.tellEvents(to: alerts.topic)
        Output("DatabaseEndpoint", in: context.stack, proxy.endpoint, description: "Where the database answers")
    }
}
