internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayReports
internal import MainstayRequirements
internal import MainstayTemplate

/// In what environments differ, and why.
enum DifferencesDocument {
    static func write(_ platform: DescribedPlatform) -> PlatformDocument {
        let pairs = Dictionary(grouping: platform.differences) { [$0.first, $0.second] }
        var parts: [String] = [
            "Environments are compared resource by resource and property by property; the names of the environments and "
                + "of their stacks do not count. A difference is declared where the catalogue of requirements names it."
        ]
        if platform.environments.count < 2 { parts.append("There are no two environments to compare.") }
        for pair in pairs.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let found = pairs[pair] ?? []
            let accidental = found.filter(\.isAccidental)
            parts.append("## \(Markdown.cell(pair[0])) and \(Markdown.cell(pair[1]))")
            parts.append(
                "\(found.count - accidental.count) declared differences, \(accidental.count) that nothing declares.")
            if !accidental.isEmpty { parts += ["### Not declared", table(accidental, pair, withReason: false)] }
            let declared = found.filter { !$0.isAccidental }
            if !declared.isEmpty { parts += ["### Declared", table(declared, pair, withReason: true)] }
        }
        if pairs.isEmpty, platform.environments.count > 1 { parts.append("The environments do not differ.") }
        return PlatformDocument(
            "environment-differences.md", title: "\(platform.name): differences between environments", parts)
    }

    private static func table(_ found: [EnvironmentDifference], _ pair: [String], withReason: Bool) -> String {
        var table = MarkdownTable("stack", "construct", "type", "property", pair[0], pair[1], "because")
        for item in found {
            let values =
                item.only.map { [$0 == pair[0] ? "there" : "–", $0 == pair[1] ? "there" : "–"] }
                ?? [item.firstValue.map(\.words) ?? "–", item.secondValue.map(\.words) ?? "–"]
            table.add(
                item.stack, item.construct, "`\(item.type)`", item.property ?? "(the resource)", values[0], values[1],
                withReason ? item.reason ?? "" : "?")
        }
        return table.text
    }
}
