internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayRequirements
internal import MainstayTemplate

/// What runs when, and what people have to do when.
enum CalendarDocument {
    static func write(_ platform: DescribedPlatform) -> PlatformDocument {
        PlatformDocument(
            "operations-calendar.md", title: "\(platform.name): calendar of operations",
            [
                "Times are UTC unless a time zone is named. What stands first runs by itself; what people do follows."
            ] + platform.parts { [schedule($0)] } + [procedures(platform)])
    }

    private static func schedule(_ stacks: [DescribedStack]) -> String {
        var table = MarkdownTable("when", "what", "construct", "stack")
        for stack in stacks {
            for resource in stack.view.resources {
                for entry in CalendarEntry.of(resource) {
                    table.add(
                        entry.when, entry.what, stack.construct(resource), stack.artifact.displayName)
                }
            }
        }
        return table.isEmpty ? "Nothing runs by schedule." : table.text
    }

    /// What the requirements leave to people.
    private static func procedures(_ platform: DescribedPlatform) -> String {
        var table = MarkdownTable("requirement", "what", "where it is written")
        for entry in platform.trace?.entries ?? [] {
            for check in entry.checks where check.status == .procedure {
                let places = check.evidence.compactMap { $0.location.map { "\($0)" } }
                table.add(entry.requirement.id, entry.requirement.text, places.first ?? check.summary)
            }
        }
        return table.isEmpty ? "" : "## What people do\n\n" + table.text
    }
}

/// One thing that happens by schedule.
struct CalendarEntry {
    let when: String
    let what: String

    static func of(_ resource: ResourceView) -> [CalendarEntry] {
        switch resource.type {
        case "AWS::Events::Rule": expression(resource["ScheduleExpression"], "a rule runs its targets")
        case "AWS::Scheduler::Schedule":
            expression(
                resource["ScheduleExpression"], "a schedule runs its target",
                zone: resource["ScheduleExpressionTimezone"].string)
        case "AWS::Backup::BackupPlan":
            resource["BackupPlan"]["BackupPlanRule"].elements.flatMap { rule in
                expression(rule["ScheduleExpression"], "backup: \(rule["RuleName"].words)")
            }
        case "AWS::Backup::RestoreTestingPlan":
            expression(resource["ScheduleExpression"], "backups are restored, as a test")
        case "AWS::SSM::MaintenanceWindow":
            expression(resource["Schedule"], "maintenance window", zone: resource["ScheduleTimezone"].string)
        case "AWS::SSM::Association": expression(resource["ScheduleExpression"], "association with instances")
        case "AWS::Synthetics::Canary": expression(resource["Schedule"]["Expression"], "canary")
        case "AWS::SecretsManager::RotationSchedule":
            [resource["RotationRules"]["AutomaticallyAfterDays"], resource["RotationRules"]["ScheduleExpression"]]
                .compactMap(\.string).map {
                    CalendarEntry(when: Int($0) == nil ? $0 : "every \($0) days", what: "secret is rotated")
                }
        case "AWS::KMS::Key":
            resource["EnableKeyRotation"].isOn
                ? [
                    CalendarEntry(
                        when: "every \(resource["RotationPeriodInDays"].int ?? 365) days", what: "key is rotated")
                ] : []
        case "AWS::RDS::DBInstance", "AWS::RDS::DBCluster":
            plain(resource["PreferredBackupWindow"], "database backup, daily")
                + plain(resource["PreferredMaintenanceWindow"], "database maintenance")
        case "AWS::ElastiCache::ReplicationGroup":
            plain(resource["SnapshotWindow"], "cache snapshot, daily")
                + plain(resource["PreferredMaintenanceWindow"], "cache maintenance")
        case "AWS::AutoScaling::ScheduledAction": expression(resource["Recurrence"], "capacity by schedule")
        case "AWS::ApplicationAutoScaling::ScalableTarget":
            resource["ScheduledActions"].elements.flatMap { action in
                expression(
                    action["Schedule"], "capacity by schedule: \(action["ScheduledActionName"].words)",
                    zone: action["Timezone"].string)
            }
        case "AWS::DLM::LifecyclePolicy":
            resource["PolicyDetails"]["Schedules"].elements.flatMap {
                plain($0["CreateRule"]["CronExpression"], "snapshots of volumes")
            }
        default: []
        }
    }

    private static func expression(_ value: PropertyView, _ what: String, zone: String? = nil) -> [CalendarEntry] {
        plain(value, what).map { CalendarEntry(when: $0.when + (zone.map { " \($0)" } ?? ""), what: $0.what) }
    }

    private static func plain(_ value: PropertyView, _ what: String) -> [CalendarEntry] {
        value.isPresent ? [CalendarEntry(when: "`\(value.words)`", what: what)] : []
    }
}
