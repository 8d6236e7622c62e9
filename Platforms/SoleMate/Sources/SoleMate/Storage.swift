import Mainstay

/// The bucket of static assets, the bucket of logs, and their backups.
struct Storage {
    let assets: Bucket
    let logs: Bucket
    let backups: BackupPlan

    init(_ context: SolemateStack.Context) {
        let stack = context.stack
        logs = Bucket.forLogs("SolemateLogs", in: stack, keeping: .days(90), fromCloudFront: true)
        let logs = logs
        assets = Bucket("SolemateAssets", in: stack) {
            $0.encryption = .s3Managed
            $0.versioned = true
            $0.lifecycleRules = [.init("DeleteOldVersions", noncurrentExpiration: .days(30))]
            $0.accessLogs = .to(logs, prefix: "assets/")
        }
        backups = BackupPlan("SolemateBackups", in: stack) {
            $0.rules = [.init("Daily", keeping: .days(7))]
        }
        backups.protect(assets)
    }
}
