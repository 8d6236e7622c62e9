import Mainstay

/// PostgreSQL in two zones, backed up, watched, and copied to the standby region as it changes.
struct Database {
    let postgres: Postgres

    init(_ place: Place, _ storage: Storage) {
        let settings = place.config.database
        postgres = Postgres("Database", in: place.scope, network: place.network) {
            $0.version = .v17_11
            $0.instance = settings.instance
            $0.durability = .multiZone
            $0.databaseName = "portal"
            $0.masterUsername = "portal_owner"
            $0.key = place.key
            $0.storage = .gibibytes(settings.storageGiB)
            $0.maximumStorage = .gibibytes(settings.storageGiB * 5)
            $0.backups = .days(settings.backupDays)
            $0.parameters = [
                "max_connections": String(settings.connections), "shared_preload_libraries": "pg_stat_statements",
                "track_io_timing": "1",
            ]
            $0.performanceInsights = .days(7)
            $0.enhancedMonitoring = .seconds(60)
            $0.logRetentionDays = 90
            $0.deletionProtection = true
        }
        storage.backups.protect(postgres)
        postgres.tellEvents(to: place.topic)
        RestoreTesting("RestoreTests", in: place.scope, of: storage.backups) {
            $0.schedule = .monthly(day: 1, hour: 6)
            $0.kinds = [.database, .bucket]
            $0.validation = .hours(8)
        }
    }

    /// Connections that each task holds.
    static let connections = 15
    /// The user that the portal signs in as, by IAM: it has no password.
    static let user = "portal"
}
