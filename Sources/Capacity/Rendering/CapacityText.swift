/// A report for a terminal of 80 columns.
struct CapacityText {
    let report: CapacityReport

    func render() -> String {
        let sentences = CapacitySentences(report: report)
        let tables = CapacityTables(report)
        var lines = TextColumns.wrapped(sentences.question)
        lines += TextColumns.wrapped(sentences.verdict)
        if let bottleneck = sentences.bottleneck { lines += TextColumns.wrapped(bottleneck) }
        if let exhaustion = sentences.exhaustion { lines += TextColumns.wrapped(exhaustion) }
        lines.append("")
        lines += tables.cases.lines()
        if !tables.components.isEmpty {
            lines += ["", "At \(Quantity.number(report.analysis.target.users)) users, as expected:"]
            lines += tables.components.lines()
        }
        lines += [""] + TextColumns.wrapped(sentences.zone)
        if let units = sentences.loadBalancer { lines += TextColumns.wrapped(units) }
        if let plan = report.changes { lines += changes(plan, sentences) }
        if !tables.limits.isEmpty { lines += [""] + tables.limits.lines() }
        if let timeline = report.timeline {
            lines.append("")
            for line in sentences.timeline(timeline) { lines += TextColumns.wrapped(line) }
            lines += tables.timeline(timeline).lines()
        }
        if !tables.sensitivities.isEmpty {
            lines += ["", "What matters most, one at a time:"] + tables.sensitivities.lines()
        }
        lines += ["", "What it rests on:"] + tables.assumptions.lines()
        if let check = sentences.crossCheck { lines += [""] + TextColumns.wrapped(check) }
        if !report.analysis.model.notes.isEmpty { lines.append("") }
        for note in report.analysis.model.notes {
            lines += TextColumns.wrapped(note, indent: "note: ", hanging: "      ")
        }
        return lines.joined(separator: "\n")
    }

    private func changes(_ plan: ChangePlan, _ sentences: CapacitySentences) -> [String] {
        var lines = [""]
        if plan.isSufficient {
            lines.append("The smallest change that meets it:")
        } else {
            lines.append("No change of settings alone meets it:")
            for obstacle in plan.obstacles { lines += TextColumns.wrapped(obstacle, indent: "  ", hanging: "    ") }
            if !plan.changes.isEmpty { lines.append("Needed as well:") }
        }
        for change in sentences.changes(plan) { lines += TextColumns.wrapped(change, indent: "  ", hanging: "    ") }
        for use in plan.quotas {
            lines += TextColumns.wrapped(
                "and ask AWS to raise \(use.limit.name) from \(Quantity.number(use.limit.available)) to "
                    + "\(Quantity.number(use.used.rounded(.up)))", indent: "  ", hanging: "    ")
        }
        return lines
    }
}
