import Mainstay

/// The buckets, each with the storage classes that its data wants, and the backups that outlive what they are of.
struct Storage {
    /// The React application, as it was built.
    let frontend: Bucket
    /// What is shown while the API does not answer.
    let maintenance: Bucket
    /// Reports that the model wrote: read often at first, seldom later.
    let reports: Bucket
    /// Objects of the cluster, as Velero keeps them.
    let clusterBackups: Bucket
    let logs: Bucket
    let backups: BackupPlan

    init(_ place: Place, _ refuge: RefugeStack) {
        let scope = place.scope
        let key = place.key
        key.allowService("delivery.logs.amazonaws.com", actions: ["kms:Decrypt", "kms:GenerateDataKey*"])
        logs = Bucket.forLogs("Logs", in: scope, keeping: .days(90), fromCloudFront: true)
        let logs = logs
        func bucket(_ id: String, _ rules: [Bucket.LifecycleRule]) -> Bucket {
            Bucket(id, in: scope) {
                $0.encryption = .customerManaged(key)
                $0.versioned = true
                $0.accessLogs = .to(logs, prefix: "s3/\(id)/")
                $0.lifecycleRules = rules
            }
        }
        frontend = bucket("Frontend", [.init("ForgetOldVersions", noncurrentExpiration: .days(30))])
        maintenance = bucket("Maintenance", [.init("ForgetOldVersions", noncurrentExpiration: .days(30))])
        reports = bucket(
            "Reports",
            [
                .init(
                    "AgeReports", noncurrentExpiration: .days(90),
                    transitions: [.to(.intelligentTiering, after: .days(0))],
                    noncurrentTransitions: [.to(.infrequentAccess, after: .days(30))])
            ])
        clusterBackups = bucket(
            "ClusterBackups",
            [
                .init(
                    "ForgetDeleted", noncurrentExpiration: .days(30),
                    transitions: [.to(.infrequentAccess, after: .days(30))])
            ]
        )
        backups = BackupPlan("Backups", in: scope) {
            $0.rules = [.init("Daily", at: .utc(4), keeping: .days(30), copyingTo: refuge.vault.arnByName)]
            $0.key = key
            $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(400))
            // Volumes of pods carry it: the storage class says so.
            $0.tags = ["backup": "daily"]
        }
        backups.protect(reports)
        backups.protect(clusterBackups)
        RestoreTesting("RestoreTests", in: scope, of: backups) {
            $0.schedule = .monthly(day: 1, hour: 6)
            $0.kinds = [.database, .bucket, .volume]
            $0.validation = .hours(8)
        }
        logs.waive(
            "bucket-uses-acl", because: "CloudFront writes its logs by access control lists alone.",
            owner: "platform-team")
    }
}
