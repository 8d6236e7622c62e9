public import MainstayBackup
public import MainstayConstructs
import MainstayRDS
import MainstayS3

/// What AWS Backup can back up.
public protocol BackupTarget: Construct {
    var backupARN: StringValue { get }
}

extension Bucket: BackupTarget {
    public var backupARN: StringValue { arn }
}

extension Postgres: BackupTarget {
    public var backupARN: StringValue { resource.dbInstanceArn }
}

/// Backups of what is named to it, in a vault of their own, by AWS Backup.
///
/// Beside what databases keep themselves: these backups outlive the resource, and a lock keeps them from anybody.
public struct BackupPlan: Construct {
    /// On which days backups are made.
    public enum Frequency: Hashable, Sendable {
        case daily
        case weekly(WeeklyWindow.Day)
        /// On a day of each month, 1 to 28.
        case monthly(day: Int)

        fileprivate var fields: String {
            switch self {
            case .daily: "* * ? *"
            case .weekly(let day): "? * \(day.short.uppercased()) *"
            case .monthly(let day): "\(day) * ? *"
            }
        }
    }

    public struct Rule {
        public var name: String
        public var frequency = Frequency.daily
        /// When it begins.
        public var window: DailyWindow
        /// How long backups are kept.
        public var keeping: TimeSpan
        /// When backups move to cold storage, where they stay 90 days at least; nil for never.
        public var movingToColdStorage: TimeSpan?
        /// Whether to keep a record of every change, to restore to any second of the last 35 days.
        public var continuous: Bool
        /// The ARN of a vault, in another region or account, that gets a copy.
        public var copyingTo: StringValue?

        public init(
            _ name: String, at window: DailyWindow = .utc(4), keeping: TimeSpan, movingToColdStorage: TimeSpan? = nil,
            continuous: Bool = false, copyingTo: StringValue? = nil, on frequency: Frequency = .daily
        ) {
            self.name = name
            self.frequency = frequency
            self.window = window
            self.keeping = keeping
            self.movingToColdStorage = movingToColdStorage
            self.continuous = continuous
            self.copyingTo = copyingTo
        }

        public static var daily: Rule { Rule("Daily", keeping: .days(35)) }
    }

    /// Keeps backups from being deleted early.
    public struct Lock: Sendable {
        public var minimum: TimeSpan
        public var maximum: TimeSpan
        /// After how many days nobody can loosen the lock any more, 3 at least; nil for never.
        public var finalAfter: TimeSpan?

        public init(minimum: TimeSpan, maximum: TimeSpan, finalAfter: TimeSpan? = nil) {
            self.minimum = minimum
            self.maximum = maximum
            self.finalAfter = finalAfter
        }
    }

    public struct Configuration {
        public var rules: [Rule] = [.daily]
        /// The key of the vault; AWS Backup's own where none is given.
        public var key: Key?
        public var lock: Lock?
        /// Everything in the region that has all of these tags is backed up as well.
        public var tags: [String: String] = [:]
    }

    public let node: Node
    public let resource: Backup.BackupPlan
    public let vault: Backup.BackupVault
    public let role: Role
    private let targets = BackupTargets()

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        BackupRules(node: node, configuration: configuration).check()
        let group = Group(node: node)
        let vault = Backup.BackupVault(
            "Vault", in: group, backupVaultName: StringValue(node.explicitName(limit: 50)),
            encryptionKeyArn: configuration.key?.arn,
            lockConfiguration: configuration.lock?.property)
        self.vault = vault
        resource = Backup.BackupPlan(
            "Resource", in: group,
            backupPlan: Backup.BackupPlan.BackupPlanResourceType(
                backupPlanName: StringValue(node.explicitName(limit: 50)),
                backupPlanRule: configuration.rules.map { Self.rule($0, vault: vault) }))
        role = Role(
            "Role", in: group, assumedBy: .service("backup.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            managedPolicies: [
                "AWSBackupServiceRolePolicyForS3Backup", "AWSBackupServiceRolePolicyForS3Restore",
                "service-role/AWSBackupServiceRolePolicyForBackup",
                "service-role/AWSBackupServiceRolePolicyForRestores",
            ], description: "Makes and restores the backups of \(node.pathInStack)")
        if !configuration.tags.isEmpty { selectTagged(configuration.tags) }
    }

    /// Backs up a bucket or a database.
    public func protect(_ target: some BackupTarget) { protect(target, arn: target.backupARN) }

    /// Backs up what a construct makes, by its ARN.
    public func protect(_ target: any Construct, arn: StringValue) {
        if let bucket = target as? Bucket, !bucket.isVersioned {
            node.report(
                "unversioned-bucket",
                "AWS Backup takes only buckets that keep versions, unlike \"\(target.node.path)\"",
                help: "set `versioned = true` on it")
        }
        if targets.isEmpty { addSelection() }
        targets.add(arn)
    }

    private func addSelection() {
        let targets = targets
        Backup.BackupSelection(
            "Selection", in: self, backupPlanId: resource.backupPlanId,
            backupSelection: Backup.BackupSelection.BackupSelectionResourceType(
                iamRoleArn: role.arn, resources: [StringValue](property: .deferred { targets.property }),
                selectionName: "Named"))
    }

    private func selectTagged(_ tags: [String: String]) {
        Backup.BackupSelection(
            "TagSelection", in: self, backupPlanId: resource.backupPlanId,
            backupSelection: Backup.BackupSelection.BackupSelectionResourceType(
                conditions: Backup.BackupSelection.BackupSelectionResourceType.Conditions(
                    stringEquals: tags.sorted { $0.key < $1.key }.map {
                        Backup.BackupSelection.ConditionParameter(
                            conditionKey: StringValue("aws:ResourceTag/\($0.key)"),
                            conditionValue: StringValue($0.value))
                    }), iamRoleArn: role.arn, resources: ["*"], selectionName: "Tagged"))
    }

    private static func rule(_ rule: Rule, vault: Backup.BackupVault) -> Backup.BackupPlan.BackupRuleResourceType {
        let lifecycle = Backup.BackupPlan.LifecycleResourceType(
            deleteAfterDays: DoubleValue(Double(rule.keeping.days)),
            moveToColdStorageAfterDays: rule.movingToColdStorage.map { DoubleValue(Double($0.days)) })
        return Backup.BackupPlan.BackupRuleResourceType(
            completionWindowMinutes: 480,
            copyActions: rule.copyingTo.map {
                [Backup.BackupPlan.CopyActionResourceType(destinationBackupVaultArn: $0, lifecycle: lifecycle)]
            }, enableContinuousBackup: rule.continuous ? true : nil, lifecycle: lifecycle,
            ruleName: StringValue(rule.name),
            scheduleExpression: StringValue(
                "cron(\(rule.window.start % 60) \(rule.window.start / 60) \(rule.frequency.fields))"),
            startWindowMinutes: 60, targetBackupVault: vault.ref)
    }
}

/// The resources of a plan, sorted when the tree is complete.
private final class BackupTargets {
    private var arns: [StringValue] = []

    var isEmpty: Bool { arns.isEmpty }

    func add(_ arn: StringValue) { arns.append(arn) }

    var property: Property {
        var seen: Set<String> = []
        return .array(
            arns.map(\.property).sorted { $0.sortKey < $1.sortKey }.filter { seen.insert($0.sortKey).inserted })
    }
}

/// What AWS Backup would refuse, found before it does.
private struct BackupRules {
    let node: Node
    let configuration: BackupPlan.Configuration

    func check() {
        if configuration.rules.isEmpty {
            node.report("empty-backup-plan", "the plan has no rule", help: "leave `rules` as it is, or give it one")
        }
        if Set(configuration.rules.map(\.name)).count != configuration.rules.count {
            node.report("duplicate-backup-rule", "two rules have the same name", help: "rename one of them")
        }
        for rule in configuration.rules { check(rule) }
        configuration.lock?.check(for: node)
    }

    private func check(_ rule: BackupPlan.Rule) {
        let kept = rule.keeping.days
        if kept < 1 {
            node.report(
                "invalid-backup-retention", "\"\(rule.name)\" keeps backups \(kept) days", help: "write `.days(35)`")
        }
        if rule.continuous, kept > 35 {
            node.report(
                "invalid-backup-retention", "\"\(rule.name)\" keeps continuous backups \(kept) days; 35 is the most",
                help: "keep them for `.days(35)`, and add a rule for longer")
        }
        if case .monthly(let day) = rule.frequency, !(1...28).contains(day) {
            node.report(
                "invalid-backup-day", "\"\(rule.name)\" begins on day \(day), which not every month has",
                help: "use 1 to 28")
        }
        if let cold = rule.movingToColdStorage?.days, kept < cold + 90 {
            node.report(
                "short-cold-storage",
                "\"\(rule.name)\" deletes backups after \(kept) days, less than 90 after they went cold",
                help: "keep them for `.days(\(cold + 90))`")
        }
        if let lock = configuration.lock, !(lock.minimum...max(lock.minimum, lock.maximum)).contains(rule.keeping) {
            node.report(
                "backup-outside-lock",
                "\"\(rule.name)\" keeps backups \(kept) days; the lock takes \(lock.minimum.days) to \(lock.maximum.days)",
                help: "change one of them")
        }
    }
}
