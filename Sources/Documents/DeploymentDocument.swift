internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayReports
internal import MainstayRequirements
internal import MainstayTemplate

/// In which order stacks are deployed, and how.
enum DeploymentDocument {
    static func write(_ platform: DescribedPlatform) -> PlatformDocument {
        PlatformDocument(
            "deployment.md", title: "\(platform.name): deployment and promotion",
            ["What stands in one line of a table is deployed at the same time, after the line before."]
                + platform.parts { part($0, platform) } + promotion(platform))
    }

    private static func part(_ stacks: [DescribedStack], _ platform: DescribedPlatform) -> [String] {
        let ids = Set(stacks.map(\.artifact.id))
        var table = MarkdownTable("step", "stacks", "assets to publish")
        for (number, wave) in waves(stacks.map(\.artifact)).enumerated() {
            let assets = wave.map(\.assets.count).reduce(0, +)
            table.add(
                "\(number + 1)",
                wave.map { "\($0.displayName) (\($0.region ?? "any region"))" }.joined(separator: ", "), "\(assets)")
        }
        let outside = stacks.flatMap(\.artifact.dependencies).filter { !ids.contains($0) }
        let names = Set(outside).compactMap { id in platform.assembly.stacks.first { $0.id == id }?.displayName }
        let parameters = stacks.flatMap { stack in
            (stack.artifact.template["Parameters"]?.object?.members ?? []).filter { $0.value["Default"] == nil }
                .map {
                    "`\(stack.artifact.displayName)`: `\($0.key)` \(Markdown.cell($0.value["Description"]?.string ?? ""))"
                }
        }
        return [
            table.text,
            names.isEmpty
                ? ""
                : "Before that: \(names.sorted().map { "`\($0)`" }.joined(separator: ", ")), of other environments.",
            parameters.isEmpty
                ? ""
                : "Parameters that have to be given:\n\n" + parameters.map { "- \($0)" }.joined(separator: "\n"),
            commands(stacks), approvals(stacks),
        ]
    }

    private static func commands(_ stacks: [DescribedStack]) -> String {
        guard let name = stacks.first?.artifact.environment else { return "" }
        return """
            ```
            mainstay diff \(name)        # what would change, and what that would cost in data and permissions
            mainstay deploy \(name)      # shows it, asks, changes exactly that
            mainstay status \(name)
            mainstay rollback \(name)    # back to the release before
            mainstay recover \(name)     # out of a state in which a deployment ended
            ```
            """
    }

    /// Steps of pipelines at which a person decides.
    private static func approvals(_ stacks: [DescribedStack]) -> String {
        var table = MarkdownTable("pipeline", "stage", "action", "kind")
        for stack in stacks {
            for pipeline in stack.resources("AWS::CodePipeline::Pipeline") {
                for stage in pipeline["Stages"].elements {
                    for action in stage["Actions"].elements {
                        let type = action["ActionTypeId"]
                        table.add(
                            stack.construct(pipeline), stage["Name"].words, action["Name"].words,
                            type["Category"].string == "Approval"
                                ? "a person approves" : "\(type["Category"].words) (\(type["Provider"].words))")
                    }
                }
            }
        }
        return table.text
    }

    private static func promotion(_ platform: DescribedPlatform) -> [String] {
        let names = platform.environments
        guard names.count > 1 else { return [] }
        let pairs = Set(platform.differences.map { [$0.first, $0.second] })
            .sorted { $0.lexicographicallyPrecedes($1) }
        var table = MarkdownTable("between", "declared differences", "not declared")
        for pair in pairs {
            let found = platform.differences.filter { [$0.first, $0.second] == pair }
            let accidental = found.count(where: \.isAccidental)
            table.add(pair.joined(separator: " and "), "\(found.count - accidental)", "\(accidental)")
        }
        return [
            "## Promotion",
            "`mainstay promote FROM TO` deploys the same release, with the same digests, to the next environment, after "
                + "proving that only declared differences remain ([environment-differences.md]"
                + "(environment-differences.md)).",
            table.text,
        ]
    }

    /// Stacks that can be deployed at the same time, in order; those of a circle come last.
    private static func waves(_ stacks: [StackArtifact]) -> [[StackArtifact]] {
        var waiting = Dictionary(stacks.map { ($0.id, Set($0.dependencies)) }, uniquingKeysWith: { first, _ in first })
        for id in waiting.keys { waiting[id]?.formIntersection(stacks.map(\.id)) }
        var left = stacks
        var waves: [[StackArtifact]] = []
        while !left.isEmpty {
            let ready = left.filter { waiting[$0.id]?.isEmpty ?? true }
            guard !ready.isEmpty else { return waves + [left] }
            waves.append(ready)
            let done = Set(ready.map(\.id))
            left.removeAll { done.contains($0.id) }
            for stack in left { waiting[stack.id]?.subtract(done) }
        }
        return waves
    }
}
