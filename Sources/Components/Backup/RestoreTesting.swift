public import MainstayBackup
public import MainstayConstructs

/// Restores backups on a schedule, into resources that are deleted again, and records whether and how fast it worked.
public struct RestoreTesting: Construct {
    /// What AWS Backup can restore for a test.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case database = "RDS"
        case bucket = "S3"
        case table = "DynamoDB"
        case fileSystem = "EFS"
        case volume = "EBS"

        var name: String { "\(self)" }
    }

    /// How often.
    public enum Schedule: Hashable, Sendable {
        /// On a day of each month, 1 to 28, at an hour of UTC.
        case monthly(day: Int = 1, hour: Int = 4)
        case weekly(WeeklyWindow.Day, hour: Int = 4)

        var expression: String {
            switch self {
            case .monthly(let day, let hour): "cron(0 \(hour) \(day) * ? *)"
            case .weekly(let day, let hour): "cron(0 \(hour) ? * \(day.short.uppercased()) *)"
            }
        }
    }

    public struct Configuration {
        public var schedule = Schedule.monthly()
        /// What is tested: the latest backup of each kind in the plan's vault.
        public var kinds: [Kind] = [.database]
        /// How old a backup may be to be tested.
        public var window: TimeSpan = .days(35)
        /// For how long a restored resource stays, for functions that look into it, up to 7 days.
        public var validation: TimeSpan = .hours(4)
        /// By kind, what the restored resource has otherwise than the original:
        /// `[.database: ["dbSubnetGroupName": …]]`.
        public var overrides: [Kind: [String: StringValue]] = [:]
    }

    public let node: Node
    public let resource: Backup.RestoreTestingPlan
    public let role: Role

    /// - Parameter plan: whose vault's backups are tested.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of plan: BackupPlan, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, node)
        let group = Group(node: node)
        // These names take letters, digits and underscores alone.
        let name = String(node.explicitName(limit: 50).map { $0 == "-" ? "_" : $0 })
        role = Role(
            "Role", in: group, assumedBy: .service("backup.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            managedPolicies: [
                "AWSBackupServiceRolePolicyForS3Restore", "service-role/AWSBackupServiceRolePolicyForRestores",
            ], description: "Restores backups of \(plan.node.pathInStack) to test them")
        resource = Backup.RestoreTestingPlan(
            "Resource", in: group,
            recoveryPointSelection: .init(
                algorithm: .latestWithinWindow, includeVaults: [plan.vault.backupVaultArn],
                recoveryPointTypes: [.snapshot, .continuous],
                selectionWindowDays: IntValue(configuration.window.days)), restoreTestingPlanName: StringValue(name),
            scheduleExpression: StringValue(configuration.schedule.expression), scheduleExpressionTimezone: "Etc/UTC",
            startWindowHours: 8)
        for kind in Set(configuration.kinds).sorted(by: { $0.rawValue < $1.rawValue }) {
            Backup.RestoreTestingSelection(
                "\(kind.name.capitalisedParts)Selection", in: group, iamRoleArn: role.arn,
                protectedResourceArns: ["*"], protectedResourceType: StringValue(kind.rawValue),
                restoreMetadataOverrides: configuration.overrides[kind], restoreTestingPlanName: resource.ref,
                restoreTestingSelectionName: StringValue(kind.name),
                validationWindowHours: IntValue(configuration.validation.seconds / 3_600))
        }
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        let (isDay, hour) =
            switch configuration.schedule {
            case .monthly(let day, let hour): ((1...28).contains(day), hour)
            case .weekly(_, let hour): (true, hour)
            }
        if !isDay || !(0...23).contains(hour) {
            node.report(
                "invalid-restore-schedule", "restores cannot be tested on that day and hour",
                help: "use days 1 to 28, which every month has, and hours 0 to 23")
        }
        if configuration.kinds.isEmpty {
            node.report("empty-restore-testing", "nothing is restored", help: "give kinds: [.database]")
        }
        if !(1...365).contains(configuration.window.days)
            || !(3_600...604_800).contains(configuration.validation.seconds)
        {
            node.report(
                "invalid-restore-window", "backups of \(configuration.window.days) days cannot be tested so",
                help: "look back 1 to 365 days, and keep what was restored 1 to 168 hours")
        }
    }
}
