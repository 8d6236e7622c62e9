internal import MainstayDiagnostics

/// A trace for a terminal: what is violated in full, the rest in a line each.
struct TraceText {
    let report: TraceReport

    func render() -> String {
        var lines: [String] = []
        if !report.isCoverageOnly {
            for section in report.sections {
                lines.append(Self.line(section.document.title ?? section.document.name))
                for entry in section.entries { lines += Self.lines(entry) }
                lines.append("")
            }
        }
        for finding in report.trace.findings where !report.isCoverageOnly || finding.severity == .error {
            lines.append(TextRenderer().render(finding))
            lines.append("")
        }
        for row in report.coverage {

            let noun = row.total == 1 ? "requirement" : "requirements"
            lines.append(Self.line("\(row.document.name): \(row.total) \(noun): \(TraceReport.text(row.counts))"))

        }
        for (engine, checks) in report.waiting {
            lines.append("\(checks) \(checks == 1 ? "check waits" : "checks wait") for: \(engine)")
        }
        return lines.joined(separator: "\n")
    }

    private static func line(_ text: String) -> String { PrintableText.line(text) }

    static func lines(_ entry: Trace.Entry) -> [String] {
        let requirement = entry.requirement
        var lines = [line("  \(padded(entry.status.title)) \(requirement.id)  \(requirement.text)")]
        if let reason = entry.reason { lines.append(line("      because: \(reason)")) }
        if let substitution = requirement.substitution { lines.append(line("      instead: \(substitution)")) }
        for check in entry.checks where entry.status != .notApplicable {
            let waits = check.waitsFor.map { ", waits for: \($0)" } ?? ""
            lines.append(line("      \(check.status.title)\(waits): \(check.summary)"))
            let telling = check.evidence.filter { $0.holds == (check.status != .violated) && $0.role == .value }
            let shown = check.status == .violated ? check.evidence.filter { !$0.holds } : telling
            for evidence in shown.prefix(3) { lines.append(line("        \(evidence.text)")) }
            if shown.count > 3 { lines.append("        and \(shown.count - 3) more") }
        }
        return lines
    }

    private static func padded(_ text: String) -> String {
        text + String(repeating: " ", count: max(0, 16 - text.count))
    }
}

extension Evidence {
    /// On one line: where, and what.
    var text: String {
        var parts: [String] = []
        if let stack { parts.append(stack) }
        if let subject = construct ?? logicalID { parts.append(subject) }
        let place = (source ?? location).map { " (\($0))" } ?? ""
        let subject = parts.last { $0.hasPrefix((stack ?? "") + "/") } ?? parts.joined(separator: " ")
        return (subject.isEmpty ? "" : "\(subject): ") + message + place
    }
}
