import Mainstay

/// PostgreSQL: one database, or several over which rows are spread, each in two zones with copies for reading and a proxy
/// that shares its connections.
struct Databases {
    struct Shard {
        let postgres: Postgres
        let replicas: [PostgresReplica]
        let proxy: DatabaseProxy
        let applicationUser: Secret
    }

    let shards: [Shard]
    /// Which shard has which tenant.
    let directory: Table?

    /// The user that services sign in as, with tokens of IAM.
    static let user = "application"

    init(_ place: Place, _ storage: Storage, _ refuge: RefugeStack) {
        let settings = place.hosting.database
        let count = max(1, settings.shards)
        shards = (0..<count).map { Self.shard($0, place, storage, refuge) }
        directory =
            count == 1
            ? nil
            : Table("ShardDirectory", in: place.scope, key: .string("Tenant")) {
                $0.key = place.key
                $0.stream = .newAndOldImages
                $0.replicas = [.init(place.hosting.copyRegion, keyARN: StringValue(refuge.key.arn))]
            }
    }

    private static func shard(_ number: Int, _ place: Place, _ storage: Storage, _ refuge: RefugeStack) -> Shard {
        let settings = place.hosting.database
        let suffix = number == 0 ? "" : "\(number + 1)"
        let postgres = Postgres("Database\(suffix)", in: place.scope, network: place.network) {
            $0.version = .v17_11
            $0.instance = settings.instance
            $0.durability = settings.multiZone ? .multiZone : .singleZone
            $0.databaseName = "hosting"
            $0.masterUsername = "hosting_owner"
            $0.key = place.key
            $0.storage = .gibibytes(settings.storageGiB)
            $0.maximumStorage = .gibibytes(settings.storageGiB * 5)
            $0.backups = .days(Retention.dailyBackups)
            $0.backupWindow = .utc(2)
            $0.maintenanceWindow = .utc(.sunday, 3, 30)
            $0.backupReplication = .to(
                place.hosting.copyRegion, keeping: .days(Retention.dailyBackups), keyARN: StringValue(refuge.key.arn))
            $0.parameters = [
                "log_connections": "1", "log_disconnections": "1", "max_connections": String(settings.connections),
                "pgaudit.log": "ddl,role,write", "shared_preload_libraries": "pg_stat_statements,pgaudit",
            ]
            $0.performanceInsights = .days(7)
            $0.enhancedMonitoring = .seconds(place.config.isProduction ? 15 : 60)
            $0.logRetentionDays = Retention.logs
        }
        if !settings.multiZone {
            postgres.waive(
                "database-in-one-zone", because: "Development may be down for as long as a restore takes.",
                owner: Place.owner)
        }
        let replicas = (0..<max(0, settings.readReplicas)).map {
            postgres.readReplica("Reader\($0 + 1)", deletionProtection: true)
        }
        let user = Secret("ApplicationUser\(suffix)", in: place.scope) {
            $0.description = "The user of the database that the proxy signs in as"
            $0.username = Self.user
            $0.key = place.key
            $0.replicas = [.init(place.hosting.copyRegion, keyARN: StringValue(refuge.key.arn))]
        }
        user.waive(
            "secret-without-rotation",
            because: "The proxy alone reads it, and pods sign in with tokens of IAM; the register has its due date.",
            owner: Place.owner)
        let proxy = postgres.proxy {
            $0.authentication = .iam
            $0.secrets = [user]
            $0.maximumConnectionsPercent = 90
        }
        storage.backups.protect(postgres)
        postgres.tellEvents(to: place.alerts.critical)
        return Shard(postgres: postgres, replicas: replicas, proxy: proxy, applicationUser: user)
    }
}
