import Mainstay

/// What waits in the second region for copies: a key, a vault of backups, and buckets. It is there before the first region
/// copies into it, and stays when that is lost.
struct RefugeStack {
    let stack: Stack
    let key: Key
    let vault: BackupVault
    let documents: Bucket
    let assets: Bucket
    let logs: Bucket

    init(
        in app: App, _ environment: Environment<EnvironmentConfig>, _ hosting: EnvironmentConfig.HostingSettings
    ) {
        stack = environment.stack("Refuge", in: app, region: hosting.copyRegion, "copies of data in the second region")
        let key = Encryption.key("RefugeKey", in: stack, "\(environment.name), copies")
        self.key = key
        vault = BackupVault("RefugeVault", in: stack) {
            $0.key = key
            $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(400))
        }
        let logs = Bucket.forLogs("RefugeLogs", in: stack, keeping: .days(Retention.logs))
        Encryption.acceptLogs(logs)
        self.logs = logs
        documents = Storage.bucket("RefugeDocuments", in: stack, key: key, logs: logs)
        assets = Storage.bucket("RefugeAssets", in: stack, key: key, logs: logs)
    }
}
