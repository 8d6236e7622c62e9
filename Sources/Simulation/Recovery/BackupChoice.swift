/// The best that is set up for one failure: which copy of the data survives it, and how old it is.
struct BackupChoice: Hashable {
    enum Source: Hashable {
        /// Automatic backups of the database or table, any second of so many days.
        case continuous(days: Int)
        case plan(DataProtection.PlannedBackup)
        case planCopy(DataProtection.PlannedBackup, DataProtection.VaultCopy)
        case copy(DataProtection.Copy)
        case versions(days: Int?)
        case finalSnapshot
    }

    var source: Source
    /// Seconds between the last data in it and the failure.
    var loss: ClosedRange<Double>
    /// Days that it goes back; nil for ever, 0 for a copy that only follows.
    var days: Int?

    /// What there is, the youngest data first.
    static func all(of component: Component, _ steps: RecoverySteps) -> [BackupChoice] {
        guard let protection = component.protection else { return [] }
        var found: [BackupChoice] = []
        if let days = protection.continuousDays, days > 0 {
            let loss =
                component.kind == .table ? 0...300 : steps.seconds("rds:pitr:rpo", or: (0, 300))
            found.append(BackupChoice(source: .continuous(days: days), loss: loss, days: days))
        }
        if let versions = protection.versions {
            found.append(BackupChoice(source: .versions(days: versions.days), loss: 0...0, days: versions.days))
        }
        for copy in protection.copies {
            found.append(BackupChoice(source: .copy(copy), loss: loss(of: copy, steps), days: copy.days ?? 0))
        }
        for plan in protection.plans {
            let hours = plan.interval ?? 24
            // A backup is as old as its plan's interval at worst, and takes its window to finish.
            let loss = plan.isContinuous ? 0...300 : 0...(hours + 1) * 3600
            found.append(BackupChoice(source: .plan(plan), loss: loss, days: plan.days))
            for copy in plan.copies {
                found.append(
                    BackupChoice(
                        source: .planCopy(plan, copy), loss: 0...(hours + 3) * 3600, days: copy.days ?? plan.days))
            }
        }
        return found.sorted { $0.loss.upperBound < $1.loss.upperBound }
    }

    private static func loss(of copy: DataProtection.Copy, _ steps: RecoverySteps) -> ClosedRange<Double> {
        switch copy.kind {
        case .readReplica: return steps.seconds("rds:postgres-replica:idle-lag", or: (0, 300))
        case .backupReplication: return steps.seconds("rds:cross-region-automated-backup:rpo", or: (300, 1800))
        case .objectReplication:
            return copy.isTimed
                ? steps.seconds("s3:rtc:replication", or: (1, 900))
                : steps.seconds("s3:crr-without-rtc", or: (60, 86_400))
        case .globalTable: return steps.seconds("dynamodb:global-table:replication-lag", or: (0.5, 2.5))
        case .globalDatabase: return steps.seconds("aurora:global:replication-lag", or: (0.5, 1))
        case .fileReplication: return 60...900
        }
    }

    /// The region that it is in, where that is known; nil for the store's own.
    var region: String? {
        switch source {
        case .copy(let copy): copy.region
        case .planCopy(_, let copy): copy.region
        default: nil
        }
    }

    /// Whether it goes back to before something that is noticed late.
    func reaches(back seconds: Double) -> Bool {
        switch source {
        case .copy(let copy) where copy.days == nil: false
        default: days.map { Double($0) * 86_400 >= seconds } ?? true
        }
    }

    /// Whether an administrator of the account cannot take it away.
    var survivesAdministrators: Bool {
        switch source {
        case .plan(let plan): plan.vault.isLocked
        case .planCopy(_, let copy): copy.vault.isLocked || copy.isOtherAccount == true
        case .copy(let copy): copy.isOtherAccount == true && copy.kind == .objectReplication
        default: false
        }
    }

    var title: String {
        switch source {
        case .continuous(let days): "restore to a point in time (\(days) days)"
        case .plan(let plan): "restore of AWS Backup plan \(plan.plan)"
        case .planCopy(_, let copy):
            "restore of a backup's copy in \(copy.region ?? "another region")"
        case .copy(let copy):
            switch copy.kind {
            case .readReplica: "promotion of the read replica"
            case .backupReplication: "restore of replicated automatic backups"
            case .objectReplication: "the bucket that objects are replicated to"
            case .globalTable: "the table's replica"
            case .globalDatabase: "the global database's other region"
            case .fileReplication: "the replica of the file system"
            }
        case .versions: "earlier versions of objects"
        case .finalSnapshot: "the final snapshot"
        }
    }
}
