internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayReports
internal import MainstayRequirements
internal import MainstayTemplate

/// How the platform stands to frameworks, as far as templates show it.
enum ComplianceDocument {
    static func write(_ platform: DescribedPlatform) -> PlatformDocument {
        var summary = MarkdownTable("framework", "controls")
        for framework in platform.compliance { summary.add(framework.title, framework.summary) }
        return PlatformDocument(
            "compliance.md", title: "\(platform.name): compliance",
            [
                "A control is met where rules look at resources and find nothing, as far as templates show it. What only "
                    + "the running account, people or paper can show is `not checkable offline`.",
                summary.text, requirements(platform),
            ] + platform.compliance.flatMap(part))
    }

    private static func part(_ framework: DescribedPlatform.Compliance) -> [String] {
        var table = MarkdownTable("control", "title", "state", "where, and why that is accepted")
        for control in framework.controls {
            table.add(control.id, control.title, control.state, control.notes.joined(separator: "; "))
        }
        return table.isEmpty ? [] : ["## \(framework.title)", table.text]
    }

    private static func requirements(_ platform: DescribedPlatform) -> String {
        guard let trace = platform.trace else { return "" }
        var counts: [String: Int] = [:]
        for entry in trace.entries { counts[entry.status.rawValue, default: 0] += 1 }
        var table = MarkdownTable("status of the platform's own requirements", "number")
        for status in counts.keys.sorted() { table.add(status, "\(counts[status] ?? 0)") }
        return table.text
    }
}
