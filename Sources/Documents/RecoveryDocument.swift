internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayRequirements
internal import MainstaySchema
internal import MainstayTemplate

/// What keeps data, from what it can be brought back, and how.
enum RecoveryDocument {
    static func write(_ platform: DescribedPlatform) -> PlatformDocument {
        let kinds = Set(platform.stacks.flatMap { stack in stack.dataStores.compactMap { RestoreSteps.of($0.type) } })
        return PlatformDocument(
            "recovery.md", title: "\(platform.name): recovery",
            [
                "Everything that keeps data, with the ways back that are configured.", targets(platform),
            ] + platform.parts { stacks in [stores(stacks), kept(stacks), plans(stacks)] } + ["## Steps", finding]
                + kinds.sorted { $0.title < $1.title }.flatMap { ["### \($0.title)", $0.text] })
    }

    /// What the requirements ask for, and what was computed.
    private static func targets(_ platform: DescribedPlatform) -> String {
        var table = MarkdownTable("requirement", "target", "status")
        for entry in platform.trace?.entries ?? [] {
            for check in entry.checks where check.summary.hasPrefix("recovery-") {
                let text = check.status.title + (check.waitsFor.map { ", waits for the \($0)" } ?? "")
                table.add(entry.requirement.id, check.summary, text)
            }
        }
        return table.text
    }

    private static func stores(_ stacks: [DescribedStack]) -> String {
        var table = MarkdownTable("stack", "what keeps data", "type", "ways back", "when it leaves the stack")
        for stack in stacks {
            for store in stack.dataStores {
                let ways = WaysBack.of(store)
                table.add(
                    stack.artifact.displayName, stack.construct(store), "`\(store.type)`",
                    ways.isEmpty ? "none in the template" : ways.joined(separator: "; "),
                    store.attribute("DeletionPolicy").string.map { $0.lowercased() } ?? "deleted")
            }
        }
        return table.isEmpty ? "Nothing that keeps data." : table.text
    }

    /// What stays behind when it leaves its stack, and cannot be brought back once it is deleted.
    private static func kept(_ stacks: [DescribedStack]) -> String {
        let types = Dictionary(grouping: stacks.flatMap(\.keptBehind), by: \.type)
        guard !types.isEmpty else { return "" }
        let numbers = types.keys.sorted().map { "\(types[$0]?.count ?? 0) `\($0)`" }
        return "Without a way back once they are deleted: \(numbers.joined(separator: ", "))."
    }

    /// What AWS Backup does.
    private static func plans(_ stacks: [DescribedStack]) -> String {
        var table = MarkdownTable("backup plan", "rule", "when", "kept", "copies")
        for stack in stacks {
            for plan in stack.resources("AWS::Backup::BackupPlan") {
                for rule in plan["BackupPlan"]["BackupPlanRule"].elements {
                    let copies = rule["CopyActions"].elements.map { copy in
                        let days = copy["Lifecycle"]["DeleteAfterDays"].string.map { ", \($0) days" } ?? ""
                        return copy["DestinationBackupVaultArn"].words + days
                    }
                    table.add(
                        stack.construct(plan), rule["RuleName"].words, "`\(rule["ScheduleExpression"].words)`",
                        rule["Lifecycle"]["DeleteAfterDays"].string.map { "\($0) days" } ?? "for ever",
                        copies.joined(separator: ", "))
                }
            }
        }
        return table.text
    }

    private static let finding = """
        Steps name resources by the construct; the identifier that AWS knows stands in

        ```
        aws cloudformation describe-stack-resources --stack-name STACK \\
          --query "StackResources[?LogicalResourceId=='ID'].PhysicalResourceId" --output text
        ```

        Restore beside what is there, never over it; compare; then lead the platform to the restored one by its setting, \
        and deploy.
        """
}

extension DescribedStack {
    /// The resources that hold data which can be brought back.
    var dataStores: [ResourceView] { view.resources.filter { WaysBack.types.contains($0.type) } }

    /// The others that hold something of which no copy can be made from the template.
    var keptBehind: [ResourceView] {
        view.resources.filter { resource in
            let retention = SchemaDatabase.bundled.schema(of: resource.type)?.dataRetention
            return !WaysBack.types.contains(resource.type) && (retention.map { $0 != .none } ?? false)
        }
    }
}
