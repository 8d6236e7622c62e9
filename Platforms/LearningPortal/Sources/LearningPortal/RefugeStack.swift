import Mainstay

/// What waits in the standby region for what the portal copies there: a key, a vault of backups, a bucket of content.
struct RefugeStack {
    let stack: Stack
    let key: Key
    let vault: BackupVault
    let content: Bucket

    init(in app: App, _ environment: Environment<EnvironmentConfig>) {
        stack = environment.stack(
            "Refuge", in: app, region: environment.settings.standbyRegion, "copies in the standby region")
        let key = Encryption.key("RefugeKey", in: stack, environment.name)
        self.key = key
        vault = BackupVault("RefugeVault", in: stack) {
            $0.key = key
            $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(400))
        }
        content = Storage.contentBucket("RefugeContent", in: stack, key: key)
        Storage.accept(content)
    }
}
