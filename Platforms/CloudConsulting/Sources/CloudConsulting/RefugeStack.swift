import Mainstay

/// What waits in another region for copies of backups: a key and a vault.
struct RefugeStack {
    let stack: Stack
    let key: Key
    let vault: BackupVault

    init(in app: App, _ environment: Environment<EnvironmentConfig>) {
        stack = environment.stack(
            "Refuge", in: app, region: environment.settings.copyRegion, "copies of backups in another region")
        let key = Encryption.key("RefugeKey", in: stack, environment.name)
        self.key = key
        vault = BackupVault("RefugeVault", in: stack) {
            $0.key = key
            $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(400))
        }
    }
}
