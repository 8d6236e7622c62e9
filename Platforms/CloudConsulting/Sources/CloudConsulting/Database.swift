import Mainstay

/// PostgreSQL in two zones: seven days to any second here and in another region, thirty days of daily backups.
struct Database {
    let postgres: Postgres

    init(_ place: Place, _ storage: Storage, _ refuge: RefugeStack) {
        let settings = place.config.database
        postgres = Postgres("Database", in: place.scope, network: place.network) {
            $0.version = .v17_11
            $0.instance = settings.instance
            $0.durability = .multiZone
            $0.databaseName = "consulting"
            $0.masterUsername = "consulting_owner"
            $0.key = place.key
            $0.storage = .gibibytes(settings.storageGiB)
            $0.maximumStorage = .gibibytes(settings.storageGiB * 5)
            $0.backups = .days(7)
            $0.backupReplication = .to(
                place.config.copyRegion, keeping: .days(7), keyARN: StringValue(refuge.key.arn))
            $0.parameters = [
                "max_connections": String(settings.connections), "shared_preload_libraries": "pg_stat_statements",
            ]
            $0.performanceInsights = .days(7)
            $0.enhancedMonitoring = .seconds(60)
            $0.logRetentionDays = 90
            $0.deletionProtection = true
        }
        storage.backups.protect(postgres)
        postgres.tellEvents(to: place.topic)
    }

    /// The user that the backend signs in as, by IAM: it has no password.
    static let user = "consulting"
}
