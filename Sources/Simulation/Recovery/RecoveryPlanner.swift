import MainstayFacts

/// The way back of one store, failure by failure.
struct RecoveryPlanner {
    private let component: Component
    private let system: SystemModel
    private let steps: RecoverySteps
    private let choices: [BackupChoice]
    private let gigabytes: Double?
    private let assumptions: Assumptions

    init(_ component: Component, _ system: SystemModel, _ assumptions: Assumptions, _ facts: FactTables) {
        self.component = component
        self.system = system
        self.assumptions = assumptions
        steps = RecoverySteps(assumptions, facts)
        choices = BackupChoice.all(of: component, steps)
        var size = assumptions.sizes[component.name]
        if size == nil, case .database(let settings) = component.settings { size = settings.storage.map(Double.init) }
        gigabytes = size
    }

    /// Nil where the failure is none for this kind of store.
    func plan(_ mode: FailureMode) -> RecoveryPlan? {
        switch mode {
        case .instance: instance()
        case .zone: zone()
        case .region: region()
        case .deletion: afterwards(mode, noticed: steps.assumed(.detect, "recovery.deletion.minutes"))
        case .corruption: afterwards(mode, noticed: steps.assumed(.detect, "recovery.corruption.hours"))
        case .credentials: afterwards(mode, noticed: steps.assumed(.detect, "recovery.intrusion.hours"))
        }
    }

    private func made(
        _ mode: FailureMode, _ mechanism: String?, _ loss: RecoveryPlan.Loss, _ steps: [RecoveryStep],
        unknown: [String] = []
    ) -> RecoveryPlan {
        RecoveryPlan(
            store: component.name, kind: component.kind, mode: mode, mechanism: mechanism, loss: loss, steps: steps,
            unknown: unknown)
    }

    // MARK: Failures of the ground

    private func instance() -> RecoveryPlan? {
        switch component.settings {
        case .database(let settings):
            return component.redundancy.style == .standby
                ? failover(.instance, settings)
                : made(
                    .instance, "restart on another host", .seconds(0...0),
                    [steps.assumed(.failover, "database.restart.minutes")])
        default:
            guard component.kind == .searchDomain else { return nil }
            return component.redundancy.style == .pool
                ? made(.instance, "the other nodes", .seconds(0...0), []) : nothing(.instance)
        }
    }

    private func zone() -> RecoveryPlan? {
        switch component.settings {
        case .database(let settings):
            if component.redundancy.style == .standby { return failover(.zone, settings) }
            if settings.layout == .aurora || settings.layout == .auroraServerless {
                return made(
                    .zone, "a new instance in another zone", .seconds(0...0),
                    [steps.known(.failover, "aurora:failover:without-replica", or: (120, 600))])
            }
            return fromBackup(.zone, noticed: steps.detect) { _ in true }
        default:
            if component.kind == .fileSystem, component.redundancy.style == .single {
                return fromBackup(.zone, noticed: steps.detect) { _ in true }
            }
            if component.kind == .searchDomain {
                return instance().map { made(.zone, $0.mechanism, $0.loss, $0.steps) }
            }
            return made(.zone, "kept in several zones by AWS", .seconds(0...0), [])
        }
    }

    private func failover(_ mode: FailureMode, _ settings: DatabaseSettings) -> RecoveryPlan {
        let step: RecoveryStep
        switch settings.layout {
        case .multiZoneCluster: step = steps.known(.failover, "rds:multi-az-cluster:failover", or: (15, 35))
        case .aurora, .auroraServerless: step = steps.known(.failover, "aurora:failover:with-replica", or: (30, 60))
        default: step = steps.known(.failover, "rds:multi-az-instance:failover", or: (60, 120))
        }
        let title = settings.layout == .multiZoneInstance ? "Multi-AZ failover" : "failover to another instance"
        let client = RecoveryStep(
            name: .dns, low: 0, high: steps.seconds("aurora:dns-client-ttl", or: (5, 30)).upperBound,
            source: "clients ask for the address again")
        return made(mode, title, .seconds(0...0), [step, client])
    }

    private func region() -> RecoveryPlan? {
        fromBackup(.region, noticed: steps.detect) { choice in
            choice.region.map { $0 != component.region } ?? false
        }
    }

    // MARK: Failures that are noticed afterwards

    private func afterwards(_ mode: FailureMode, noticed: RecoveryStep) -> RecoveryPlan? {
        if mode == .deletion, component.protection?.isDeletionProtected == true {
            return made(mode, "deletion protection: the deletion is refused", .seconds(0...0), [])
        }
        return fromBackup(mode, noticed: noticed) { choice in
            guard choice.reaches(back: noticed.low) else { return false }
            switch mode {
            case .credentials: return choice.survivesAdministrators
            case .deletion: return survivesDeletion(choice)
            default: return true
            }
        }
    }

    private func survivesDeletion(_ choice: BackupChoice) -> Bool {
        switch choice.source {
        case .continuous:
            // Automatic backups go with their database, unless they are told to stay.
            if component.kind == .database { return component.protection?.keepsBackupsAfterDeletion ?? false }
            // DynamoDB keeps a backup of a deleted table for 35 days where point-in-time recovery was on.
            return component.kind == .table
        case .versions: return true
        case .copy(let copy): return copy.kind != .globalTable && copy.kind != .globalDatabase
        default: return true
        }
    }

    // MARK: Backups

    private func fromBackup(
        _ mode: FailureMode, noticed: RecoveryStep, _ isUseful: (BackupChoice) -> Bool
    ) -> RecoveryPlan? {
        var choices = choices
        if mode == .deletion, component.protection?.deletionPolicy == "Snapshot" {
            // CloudFormation takes it; whoever deletes by hand is asked for one.
            choices.append(BackupChoice(source: .finalSnapshot, loss: 0...0, days: nil))
        }
        guard let choice = choices.first(where: isUseful) else { return nothing(mode) }
        var unknown: [String] = []
        if gigabytes == nil, component.kind != .bucket || mode == .region {
            unknown.append("how much data there is: the time of restoring is that of AWS's usual ranges")
        }
        var loss = choice.loss
        // What was written between the mistake and its discovery goes too, unless it is picked out by hand.
        if mode == .corruption, case .versions = choice.source {
            loss = 0...0
        } else if mode == .corruption || mode == .credentials {
            unknown.append("what was written since the fault: a restore goes back to before it")
        }
        var first = noticed
        if mode == .corruption || mode == .credentials {
            // The clock runs from when somebody knows; how late that is decides how far backups must go back.
            first = steps.detect
            unknown.append(
                "when it is noticed: \(SimulationText.range(noticed.low...max(noticed.low, noticed.high))) is assumed, and not "
                    + "counted here")
        }
        return made(mode, choice.title, .seconds(loss), [first] + way(back: choice, mode), unknown: unknown)
    }

    private func nothing(_ mode: FailureMode) -> RecoveryPlan {
        let waits = mode == .zone || mode == .region || mode == .instance
        return made(mode, nil, waits ? .untilBack : .everything, [])
    }

    private func way(back choice: BackupChoice, _ mode: FailureMode) -> [RecoveryStep] {
        var found: [RecoveryStep] = []
        if mode != .instance { found.append(steps.decide) }
        found.append(contentsOf: data(choice))
        if mode == .region {
            let others = system.components.filter { $0.region == choice.region && $0.kind.runsCode }
            // Where nothing runs there yet, the rest has to be built before the data is of use.
            found.append(others.isEmpty ? steps.rebuild : steps.redirect)
            found.append(steps.dns)
            found.append(steps.warmup)
        } else if case .versions = choice.source {
            return found
        } else {
            found.append(steps.redirect)
            if component.kind == .database { found.append(steps.warmup) }
        }
        return found
    }

    private func data(_ choice: BackupChoice) -> [RecoveryStep] {
        switch (choice.source, component.kind) {
        case (.copy(let copy), _):
            switch copy.kind {
            case .readReplica: return [steps.known(.promote, "rds:read-replica:promotion", or: (180, 900))]
            case .globalDatabase: return [steps.known(.promote, "aurora:global:promotion", or: (30, 60))]
            case .globalTable, .objectReplication, .fileReplication: return []
            case .backupReplication:
                return [steps.known(.restore, "rds:cross-region-automated-backup:restore", or: (900, 14_400))]
            }
        case (.versions, _): return [steps.assumed(.restore, "recovery.versions.hours")]
        case (_, .bucket): return [steps.assumed(.restore, "recovery.objects.hours")]
        case (_, .fileSystem): return [steps.assumed(.restore, "recovery.files.hours")]
        case (_, .table): return [steps.known(.restore, "dynamodb:pitr:restore", or: (600, 3600))]
        case (.continuous, _): return [steps.known(.restore, "rds:pitr:restore", or: (900, 14_400))]
        default: return [steps.known(.restore, "rds:snapshot:restore-available", or: (300, 1800))]
        }
    }
}
