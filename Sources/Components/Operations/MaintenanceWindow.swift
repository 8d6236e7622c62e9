public import MainstayConstructs
public import MainstaySSM

/// A time of the week for work on instances: patches are installed by a baseline, so many instances at a time, and what
/// is not done when it ends waits for the next.
public struct MaintenanceWindow: Construct {
    public struct Configuration {
        public var day = WeeklyWindow.Day.sunday
        /// By the clock of ``timeZone``.
        public var hour = 3
        public var timeZone = "Etc/UTC"
        /// How long it lasts, 1 to 24 hours.
        public var hours = 3
        /// How long before its end nothing new is begun, in hours.
        public var cutoff = 1
        /// How many instances are worked on at a time, as a number or a share: `10%`.
        public var concurrency = "10%"
        /// After how many failures no more is begun.
        public var errors = "1"
        /// How old a security patch must be before it is installed, in days; critical ones are installed at once.
        public var patchAge = 7
        /// Instances with this tag are patched.
        public var tag = (key: "PatchGroup", value: "default")
        /// Days that the output is kept.
        public var logRetentionDays = 90
    }

    public let node: Node
    public let resource: SSM.MaintenanceWindow
    public let baseline: SSM.PatchBaseline
    public let log: LogGroup
    /// When it is open.
    let window: (day: WeeklyWindow.Day, hour: Int, hours: Int, timeZone: String)

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, node)
        window = (configuration.day, configuration.hour, configuration.hours, configuration.timeZone)
        let group = Group(node: node)
        let name = StringValue(node.explicitName(limit: 128))
        resource = SSM.MaintenanceWindow(
            "Resource", in: group, allowUnassociatedTargets: false, cutoff: IntValue(configuration.cutoff),
            description: StringValue(String("Patches of \(node.pathInStack)".prefix(128))),
            duration: IntValue(configuration.hours),
            name: name,
            schedule: StringValue("cron(0 \(configuration.hour) ? * \(configuration.day.short.uppercased()) *)"),
            scheduleTimezone: StringValue(configuration.timeZone))
        func rule(
            _ severities: [StringValue], after days: Int, level: SSM.PatchBaseline.Rule.ComplianceLevel
        ) -> SSM.PatchBaseline.Rule {
            .init(
                approveAfterDays: IntValue(days), complianceLevel: level, enableNonSecurity: false,
                patchFilterGroup: .init(patchFilters: [
                    .init(key: .classification, values: ["Security"]), .init(key: .severity, values: severities),
                ]))
        }
        baseline = SSM.PatchBaseline(
            "Baseline", in: group,
            approvalRules: .init(patchRules: [
                rule(["Critical"], after: 0, level: .critical),
                rule(["Important", "Medium", "Low"], after: configuration.patchAge, level: .high),
            ]), description: StringValue("Security patches of \(node.pathInStack)"), name: name,
            operatingSystem: .amazonLinux2023, patchGroups: [StringValue(configuration.tag.value)],
            rejectedPatchesAction: .block)
        let target = SSM.MaintenanceWindowTarget(
            "Target", in: group, resourceType: .instance,
            targets: [
                .init(
                    key: StringValue("tag:\(configuration.tag.key)"), values: [StringValue(configuration.tag.value)])
            ], windowId: resource.ref)
        let log = LogGroup("Log", in: group) { $0.retention = .days(configuration.logRetentionDays) }
        self.log = log
        SSM.MaintenanceWindowTask(
            "Patch", in: group, cutoffBehavior: .continueTask, maxConcurrency: StringValue(configuration.concurrency),
            maxErrors: StringValue(configuration.errors), name: "Patch", priority: 1,
            targets: [.init(key: "WindowTargetIds", values: [target.ref])], taskArn: "AWS-RunPatchBaseline",
            taskInvocationParameters: .init(
                maintenanceWindowRunCommandParameters: .init(
                    cloudWatchOutputConfig: .init(
                        cloudWatchLogGroupName: StringValue(log.name), cloudWatchOutputEnabled: true),
                    parameters: .object(["Operation": ["Install"], "RebootOption": ["RebootIfNeeded"]]),
                    timeoutSeconds: 3_600)),
            taskType: .runCommand, windowId: resource.ref)
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        if !(0...23).contains(configuration.hour) || !(1...24).contains(configuration.hours)
            || configuration.cutoff < 0 || configuration.cutoff >= configuration.hours
        {
            node.report(
                "invalid-maintenance-window",
                "a window cannot begin at \(configuration.hour), last \(configuration.hours) hours and end "
                    + "\(configuration.cutoff) hours before",
                help: "begin at 0 to 23, last 1 to 24 hours, and stop beginning before the end")
        }
        if !(0...360).contains(configuration.patchAge) {
            node.report(
                "invalid-patch-age", "patches cannot wait \(configuration.patchAge) days", help: "use 0 to 360")
        }
        if configuration.tag.key.isEmpty || configuration.tag.value.isEmpty {
            node.report("missing-patch-tag", "the tag of instances to patch is empty", help: "name a key and a value")
        }
    }
}
