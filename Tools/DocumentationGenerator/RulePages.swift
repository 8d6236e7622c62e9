import MainstayControls
import MainstayPolicy

/// One page a service, with all of its rules.
struct RulePages {
    private let groups: [(name: String, rules: [any Rule])]

    init(_ rules: [any Rule]) {
        groups = Dictionary(grouping: rules, by: Self.group).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The service of the first type that a rule looks at; what stands between services has a page of its own.
    private static func group(_ rule: any Rule) -> String {
        let services = rule.services
        if rule is any TemplateRule, services.count != 1 { return "Relations" }
        guard let first = services.first, first.allSatisfy({ $0.isLetter || $0.isNumber }) else { return "General" }
        return first
    }

    var pages: [Page] {
        groups.map { name, rules in
            var text = generatedNote + "\n# Rules: \(name)\n\n"
            text += "| rule | severity | category | finds |\n|---|---|---|---|\n"
            for metadata in rules.map(\.metadata) {
                text += "| [\(metadata.name)](#\(metadata.name)) | \(metadata.severity.rawValue) "
                text += "| \(metadata.category.rawValue) | \(metadata.summary.cell) |\n"
            }
            for rule in rules { text += "\n" + Self.section(rule) }
            return Page(name: "rules/\(name).md", text: text)
        }
    }

    var overview: Page {
        let all = groups.flatMap(\.rules).map(\.metadata)
        var text = generatedNote + "\n# Policy rules\n\n"
        text += "\(all.count) rules say what should not be built, though CloudFormation would build it. "
        text += "Each can be read in the terminal with `mainstay explain <rule>`; "
        text += "[rules of your own](../../guides/rules-of-your-own.md) and "
        text += "[waivers](../../guides/waivers.md) have their guides.\n\n"
        text += "| page | rules | security | reliability | cost | operations | performance |\n"
        text += "|---|--:|--:|--:|--:|--:|--:|\n"
        for (name, rules) in groups {
            let counts = RuleCategory.allCases.map { category in
                let count = rules.count { $0.metadata.category == category }
                return count == 0 ? "" : "\(count)"
            }
            text += "| [\(name)](\(name).md) | \(rules.count) | \(counts.joined(separator: " | ")) |\n"
        }
        return Page(name: "rules/README.md", text: text)
    }

    private static func section(_ rule: any Rule) -> String {
        let metadata = rule.metadata
        var parts = [
            "## \(metadata.name)",
            "*\(metadata.severity.rawValue), \(metadata.category.rawValue)* — "
                + metadata.summary.sentence, metadata.why, "**To mend it:** \(metadata.mend.sentence)",
        ]
        if let limits = metadata.limits { parts.append("**Limits:** \(limits)") }
        let types = rule.subjectTypes
        if !types.isEmpty { parts.append("**Looks at:** " + types.map { "`\($0)`" }.joined(separator: ", ")) }
        let controls = controls(metadata)
        if !controls.isEmpty { parts.append("**Controls:**\n\n" + controls.joined(separator: "\n")) }
        if !metadata.equivalents.isEmpty {
            parts.append("**In other tools:** " + metadata.equivalents.map { "`\($0)`" }.joined(separator: ", "))
        }
        for example in rule.conforming { parts.append("Conforming:\n\n```yaml\n\(trimmed(example))\n```") }
        for example in rule.violating { parts.append("Violating:\n\n```yaml\n\(trimmed(example))\n```") }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// One line a framework; the controls that the rule names itself come with their titles.
    private static func controls(_ metadata: RuleMetadata) -> [String] {
        let own = Set(metadata.controls)
        let all = ControlCatalogue.withRelated(metadata.controls)
        return Framework.allCases.compactMap { framework in
            let controls = all.filter { $0.framework == framework }
            if controls.isEmpty { return nil }
            let texts = controls.map { control in
                let title = own.contains(control) ? ControlCatalogue.description(of: control)?.title : nil
                return control.id + (title.map { " (\($0))" } ?? "")
            }
            return "- \(framework.title): \(texts.joined(separator: ", "))"
        }
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last == "\n" { text.removeLast() }
        return String(text)
    }
}
