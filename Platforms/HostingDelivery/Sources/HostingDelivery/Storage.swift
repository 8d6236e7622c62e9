import Mainstay

/// Buckets and backups: what users entrust to the platform, the built files, and what brings all of it back.
struct Storage {
    let documents: Bucket
    /// Static files, named by their content.
    let assets: Bucket
    /// Objects and volumes of the cluster, as Velero keeps them.
    let clusterBackups: Bucket
    let logs: Bucket
    /// Files that pods share.
    let files: SharedFileSystem
    let backups: BackupPlan

    init(
        _ stack: Stack, _ environment: Environment<EnvironmentConfig>, _ network: Network, key: Key, _ alerts: Alerts,
        _ refuge: RefugeStack
    ) {
        let logs = Bucket.forLogs("Logs", in: stack, keeping: .days(Retention.logs), fromCloudFront: true)
        Encryption.acceptLogs(logs)
        self.logs = logs
        documents = Self.bucket("Documents", in: stack, key: key, logs: logs, copyingTo: refuge.documents)
        assets = Self.bucket("Assets", in: stack, key: key, logs: logs, copyingTo: refuge.assets)
        clusterBackups = Self.bucket("ClusterBackups", in: stack, key: key, logs: logs)
        files = SharedFileSystem("Files", in: stack, network: network) { $0.key = key }
        let vault = refuge.vault.arnByName
        backups = BackupPlan("Backups", in: stack) {
            $0.rules = [
                .init(
                    "Daily", at: .utc(4), keeping: .days(Retention.dailyBackups), copyingTo: vault),
                // Transaction logs: to any second, and at most five minutes behind.
                .init("Continuous", at: .utc(5), keeping: .days(Retention.dailyBackups), continuous: true),
                .init(
                    "Monthly", at: .utc(6), keeping: .days(Retention.monthlyBackups), copyingTo: vault,
                    on: .monthly(day: 1)),
            ]
            $0.key = key
            $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(400))
            // Volumes of pods carry it: the storage class says so.
            $0.tags = ["backup": "daily"]
        }
        backups.protect(documents)
        backups.protect(clusterBackups)
        backups.protect(files)
        RestoreTesting("RestoreTests", in: stack, of: backups) {
            $0.schedule = .monthly(day: 1, hour: 8)
            $0.kinds = [.database, .bucket, .volume]
            $0.validation = .hours(8)
        }
        BackupReports("BackupReports", in: stack) { $0.bucket = logs }
    }

    static func bucket(
        _ id: String, in stack: Stack, key: Key, logs: Bucket, copyingTo copy: Bucket? = nil
    ) -> Bucket {
        Bucket(id, in: stack) {
            $0.encryption = .customerManaged(key)
            $0.versioned = true
            $0.accessLogs = .to(logs, prefix: "s3/\(id)/")
            $0.lifecycleRules = [
                .init(
                    "CheaperWithAge", noncurrentExpiration: .days(Retention.formerVersions),
                    transitions: [.to(.intelligentTiering, after: .days(30))])
            ]
            // Fifteen minutes at most, which is the recovery point.
            $0.replication = copy.map { .to($0, timeControl: true) }
        }
    }
}
