import Mainstay

/// Backups beside what the database keeps itself: locked, copied to the other region, and restored every month to see
/// whether they are any good.
struct Backups {
    let plan: BackupPlan

    @discardableResult
    init(
        _ context: EnvironmentStacks.Context, _ storage: Storage, _ database: Database, _ encryption: Encryption,
        _ alerts: Alerts, _ vault: RecoveryVault?
    ) {
        plan = BackupPlan("Backups", in: context.stack) {
            $0.key = encryption.key
            $0.rules = [
                .init("Daily", at: .utc(5), keeping: .days(Retention.backups), copyingTo: vault?.vault.arnByName)
            ]
            if context.config.isDurable { $0.lock = .init(minimum: .days(7), maximum: .days(400)) }
        }
        plan.protect(database.postgres)
        plan.protect(storage.documents)
        plan.protect(storage.files)
        guard context.config.isDurable else { return }
        RestoreTesting("RestoreTest", in: context.stack, of: plan) {
            $0.schedule = .monthly(day: 2, hour: 6)
            $0.kinds = [.database, .bucket]
            $0.validation = .hours(4)
        }
    }
}
