/// A report for a pull request.
struct CapacityMarkdown {
    let report: CapacityReport

    func render() -> String {
        let sentences = CapacitySentences(report: report)
        let tables = CapacityTables(report)
        var lines = ["## \(MarkdownText.cell(sentences.question))", "", "**\(MarkdownText.cell(sentences.verdict))**"]
        if let bottleneck = sentences.bottleneck { lines += ["", MarkdownText.cell(bottleneck)] }
        if let exhaustion = sentences.exhaustion { lines += ["", MarkdownText.cell(exhaustion)] }
        lines += [""] + tables.cases.markdown
        if !tables.components.isEmpty {
            lines += ["", "At \(Quantity.number(report.analysis.target.users)) users, as expected:", ""]
            lines += tables.components.markdown
        }
        lines += ["", sentences.zone]
        if let units = sentences.loadBalancer { lines += ["", units] }
        if let plan = report.changes {
            lines += [
                "", plan.isSufficient ? "The smallest change that meets it:" : "No change of settings alone meets it:",
                "",
            ]
            lines += (plan.obstacles + sentences.changes(plan)).map { "- \(MarkdownText.cell($0))" }
            lines += plan.quotas.map {
                "- ask AWS to raise \(MarkdownText.cell($0.limit.name)) from \(Quantity.number($0.limit.available)) to "
                    + Quantity.number($0.used.rounded(.up))
            }
        }
        if !tables.limits.isEmpty { lines += [""] + tables.limits.markdown }
        if let timeline = report.timeline {
            lines += [""] + sentences.timeline(timeline) + [""] + tables.timeline(timeline).markdown
        }
        if !tables.sensitivities.isEmpty {
            lines += ["", "What matters most, one at a time:", ""] + tables.sensitivities.markdown
        }
        lines += ["", "<details><summary>What it rests on</summary>", ""] + tables.assumptions.markdown
        if let check = sentences.crossCheck { lines += ["", check] }
        if !report.analysis.model.notes.isEmpty { lines.append("") }
        lines += report.analysis.model.notes.map { "- \(MarkdownText.cell($0))" } + ["", "</details>"]
        return lines.joined(separator: "\n")
    }
}
