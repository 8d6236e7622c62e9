import Mainstay

/// The PostgreSQL database, and in production a copy of it for reading.
struct Database {
    let postgres: Postgres
    let replicas: [PostgresReplica]

    init(_ context: SolemateStack.Context, _ networking: Networking) {
        let stack = context.stack
        let sizing = context.sizing
        postgres = Postgres("SolemateDatabase", in: stack, network: networking.network) {
            // Version 15.4 is required and can no longer be created; the newest of major version 15 stands in.
            $0.version = .v15_19
            $0.instance = context.config.databaseInstanceType
            $0.durability = .multiZone
            $0.databaseName = "solemate"
            $0.masterUsername = "solemate"
            $0.storageType = sizing.databaseStorageType
            $0.storage = sizing.databaseStorage
            $0.maximumStorage = sizing.databaseMaximumStorage
            $0.backups = .days(7)
            $0.performanceInsights = .days(7)
            $0.deletionProtection = false
            $0.subnets = networking.network.subnets(.egress)
            $0.subnetGroupDescription = "Subnet group for database"
            $0.securityGroupDescription = "Security group for database"
        }
        postgres.waive(
            "unprotected-database",
            because: "Required by DEV-4.2: deletionProtection false. A snapshot is taken when the database is removed.",
            owner: "platform-team")
        replicas = context.config.isGuarded ? [postgres.readReplica("Reader")] : []

        Output("DatabaseEndpoint", in: stack, postgres.endpoint, description: "Where the database answers")
        Output("DatabaseSecretArn", in: stack, postgres.credentials.arn, description: "The database's credentials")
    }
}
