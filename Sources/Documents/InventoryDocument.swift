internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayReports
internal import MainstayRequirements
internal import MainstayTemplate

/// Every resource of every stack.
enum InventoryDocument {
    static func write(_ platform: DescribedPlatform) -> PlatformDocument {
        var summary = MarkdownTable("stack", "environment", "account", "region", "resources", "deletion protection")
        for stack in platform.stacks {
            let artifact = stack.artifact
            summary.add(
                "`\(artifact.displayName)`", artifact.environment ?? "", artifact.account ?? "any",
                artifact.region ?? "any", "\(stack.view.resources.count)", artifact.terminationProtection ? "on" : "off"
            )
        }
        return PlatformDocument(
            "inventory.md", title: "\(platform.name): inventory",
            ["Every resource of every stack, by type.", summary.text] + platform.stacks.flatMap(part))
    }

    private static func part(_ stack: DescribedStack) -> [String] {
        let types = Dictionary(grouping: stack.view.resources, by: \.type)
        var table = MarkdownTable("type", "number", "constructs")
        for type in types.keys.sorted() {
            let found = types[type] ?? []
            table.add("`\(type)`", "\(found.count)", found.map(stack.construct).sorted().joined(separator: ", "))
        }
        var outputs = MarkdownTable("output", "export", "what it is")
        for member in stack.artifact.template["Outputs"]?.object?.members ?? [] {
            outputs.add(
                "`\(member.key)`", member.value["Export"]?["Name"]?.words ?? "",
                member.value["Description"]?.string ?? "")
        }
        return ["## \(Markdown.cell(stack.artifact.displayName))", table.text, outputs.text]
    }
}
