import Mainstay

/// The buckets, the backups, and the tests that bring them back.
struct Storage {
    /// Courses, videos, pages: what CloudFront shows.
    let content: Bucket
    let logs: Bucket
    /// Reports of availability, drift and costs.
    let reports: Bucket
    let backups: BackupPlan

    init(_ place: Place, _ refuge: RefugeStack) {
        let scope = place.scope
        let key = place.key
        Encryption.allowLogDelivery(key)
        content = Self.contentBucket("Content", in: scope, key: key, copyingTo: refuge.content)
        logs = Bucket.forLogs("Logs", in: scope, keeping: .days(90), fromCloudFront: true) {
            $0.encryption = .customerManaged(key)
        }
        reports = Bucket("Reports", in: scope) {
            $0.encryption = .customerManaged(key)
            $0.lifecycleRules = [
                .init(
                    "AgeReports", expiration: .days(1_096), noncurrentExpiration: .days(30),
                    transitions: [.to(.infrequentAccess, after: .days(90))])
            ]
        }
        let vault = refuge.vault.arnByName
        backups = BackupPlan("Backups", in: scope) {
            $0.rules = [.init("Daily", at: .utc(4), keeping: .days(35), copyingTo: vault)]
            $0.key = key
            $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(400))
        }
        backups.protect(content)
        for bucket in [content, logs, reports] { Self.accept(bucket) }
        logs.waive(
            "bucket-uses-acl", because: "CloudFront writes its logs by access control lists alone.",
            owner: "platform-team")
    }

    /// Access logs of a bucket go to buckets with S3's own keys alone, and everything here has the account's key.
    static func accept(_ bucket: Bucket) {
        bucket.waive(
            "bucket-without-access-log",
            because:
                "S3 writes them only to buckets with its own keys, which the requirements exclude; the trail has them.",
            owner: "platform-team")
    }

    static func contentBucket(_ id: String, in scope: any Construct, key: Key, copyingTo copy: Bucket? = nil) -> Bucket
    {
        Bucket(id, in: scope) {
            $0.encryption = .customerManaged(key)
            $0.versioned = true
            $0.lifecycleRules = [
                .init(
                    "AgeContent", noncurrentExpiration: .days(90),
                    transitions: [.to(.intelligentTiering, after: .days(0))],
                    noncurrentTransitions: [.to(.infrequentAccess, after: .days(30))])
            ]
            $0.replication = copy.map { .to($0, timeControl: true) }
        }
    }
}
