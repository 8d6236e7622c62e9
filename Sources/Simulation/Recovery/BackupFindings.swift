import MainstayDiagnostics

/// Backups that would be of no use when they are needed.
struct BackupFindings {
    private let component: Component
    private let system: SystemModel
    private let assumptions: Assumptions

    init(_ component: Component, _ system: SystemModel, _ assumptions: Assumptions) {
        self.component = component
        self.system = system
        self.assumptions = assumptions
    }

    func all() -> [Diagnostic] {
        guard let protection = component.protection else { return [] }
        var found: [Diagnostic] = []
        func report(_ rule: String, _ severity: Severity, _ message: String, _ help: String) {
            found.append(
                Diagnostic(
                    rule, severity, message, at: component.location, construct: component.construct ?? component.id,
                    help: help))
        }
        let name = component.name
        let isBackedUp =
            (protection.continuousDays ?? 1) > 0 || !protection.plans.isEmpty || protection.versions != nil
            || !protection.copies.isEmpty
        if !isBackedUp {
            report("no-backup", .high, "nothing brings \(name) back once its data is gone", help(protection))
            return found
        }
        keys(protection, report)
        let copies = protection.plans.flatMap(\.copies)
        let isSafe =
            protection.plans.contains { $0.vault.isLocked }
            || copies.contains { $0.vault.isLocked || $0.isOtherAccount == true }
            || protection.copies.contains { $0.isOtherAccount == true }
        if !isSafe {
            report(
                "backups-in-same-account", .warning,
                "every backup of \(name) can be deleted by whoever can delete \(name) itself",
                "copy backups to a vault with a lock, or to one of another account")
        }
        retention(protection, report)
        return found
    }

    private func help(_ protection: DataProtection) -> String {
        switch component.kind {
        case .bucket: "turn versioning on, or have AWS Backup take it"
        case .table: "turn point-in-time recovery on"
        case .searchDomain: "keep what is indexed elsewhere too"
        default: "set BackupRetentionPeriod, or have AWS Backup take it"
        }
    }

    private typealias Report = (String, Severity, String, String) -> Void

    /// Copies in other regions that nobody there could decrypt.
    private func keys(_ protection: DataProtection, _ report: Report) {
        for copy in protection.copies where copy.copiesEncrypted == false {
            let region = copy.region ?? "another region"
            report(
                "backup-key-not-replicated", .high,
                "\(component.name) is encrypted with a key that the copy in \(region) does not have: "
                    + (copy.kind == .objectReplication
                        ? "objects encrypted with KMS are not replicated" : "it cannot be used there"),
                copy.kind == .objectReplication
                    ? "set SourceSelectionCriteria.SseKmsEncryptedObjects and a ReplicaKmsKeyID"
                    : "name a key of that region")
        }
        guard let key = protection.key, key.isMultiRegion != true else { return }
        for plan in protection.plans {
            for copy in plan.copies where copy.region != nil && copy.region != component.region {
                // A vault of ours there that has no key of its own uses AWS's, under which no copy leaves the account.
                guard copy.isVaultKnown, copy.vault.key == nil, copy.isOtherAccount == true else { continue }
                report(
                    "backup-key-not-replicated", .high,
                    "the vault that backups of \(component.name) are copied to has no key that the other account can use",
                    "give the vault a customer managed key")
            }
        }
    }

    /// Backups that are gone before anybody notices that they are needed.
    private func retention(_ protection: DataProtection, _ report: Report) {
        let hours = assumptions["recovery.corruption.hours"].high
        var longest = 0
        var isEndless = false
        func take(_ days: Int?) { if let days { longest = max(longest, days) } else { isEndless = true } }
        if let days = protection.continuousDays { take(days) }
        for plan in protection.plans {
            take(plan.days)
            for copy in plan.copies { take(copy.days) }
        }
        if let versions = protection.versions { take(versions.days) }
        guard !isEndless, longest > 0, Double(longest) * 24 < hours else { return }
        report(
            "backup-retention-shorter-than-detection", .warning,
            "backups of \(component.name) go back \(longest) day\(longest == 1 ? "" : "s"), and wrong data may be noticed "
                + "only after \(Int((hours / 24).rounded(.up)))",
            "keep backups longer than it takes to notice")
    }
}
