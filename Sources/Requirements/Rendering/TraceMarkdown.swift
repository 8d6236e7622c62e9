internal import MainstayDiagnostics

/// A trace as a document: numbers, then a table for each document, then what is open or violated in full.
struct TraceMarkdown {
    let report: TraceReport

    func render() -> String {
        var lines = [
            "<!-- Written by mainstay trace. -->", "", "# \(Self.cell(report.trace.catalogue.name)): requirements", "",
        ]
        lines += coverage
        if report.isCoverageOnly { return lines.joined(separator: "\n") }
        for finding in report.trace.findings {
            lines.append("- **\(finding.rule)** (\(finding.severity.rawValue)): \(Self.cell(finding.message))")
        }
        if !report.trace.findings.isEmpty { lines.append("") }
        for section in report.sections {
            lines += ["## \(Self.cell(section.document.title ?? section.document.name))", ""]
            lines += ["| requirement | status | asked | evidence |", "|---|---|---|---|"]
            lines += section.entries.map(row)
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    private var coverage: [String] {
        let statuses = RequirementStatus.allCases.filter { report.trace.count($0) > 0 }
        var lines = [
            "| document | " + statuses.map(\.title).joined(separator: " | ") + " | all |",
            "|---|" + statuses.map { _ in "---|" }.joined() + "---|",
        ]
        for row in report.coverage {
            let counts = statuses.map { "\(row.counts[$0] ?? 0)" }.joined(separator: " | ")
            lines.append("| \(Self.cell(row.document.name)) | \(counts) | \(row.total) |")
        }
        return lines + [""]
    }

    private func row(_ entry: Trace.Entry) -> String {
        var parts: [String] = []
        if let reason = entry.reason { parts.append("because: \(reason)") }
        if let substitution = entry.requirement.substitution { parts.append("instead: \(substitution)") }
        for check in entry.checks {
            let waits = check.waitsFor.map { " (waits for: \($0))" } ?? ""
            var text = "\(check.status.title)\(waits): \(check.summary)"
            let shown = check.evidence.filter { $0.holds != (check.status == .violated) && $0.role == .value }
            let failed = check.evidence.filter { !$0.holds }
            for evidence in (check.status == .violated ? failed : shown).prefix(2) { text += "; \(evidence.text)" }
            parts.append(text)
        }
        let cells = [entry.requirement.id, entry.status.title, entry.requirement.text].map(Self.cell)
        let evidence = parts.map(Self.cell).joined(separator: "<br>")
        return "| \(cells.joined(separator: " | ")) | \(evidence) |"
    }

    /// Text in a cell: on one line, and nothing of it read as Markdown or HTML.
    static func cell(_ text: String) -> String {
        var result = ""
        for character in PrintableText.line(text) {
            switch character {
            case "|": result += "\\|"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "*", "_", "`", "[", "]", "\\": result += "\\\(character)"
            default: result.append(character)
            }
        }
        return result
    }
}
