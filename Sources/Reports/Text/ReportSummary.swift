public import MainstayDiagnostics

/// A report in one line, or as a table of its rules.
public enum ReportSummary {
    /// `3 templates checked (2 other files ignored): 1 error, 2 waived`.
    public static func text(of report: Report) -> String {
        var aside: [String] = []
        if report.ignoredFiles > 0 { aside.append("\(plural(report.ignoredFiles, "other file")) ignored") }
        if report.excludedFiles > 0 { aside.append("\(report.excludedFiles) excluded") }
        let ignored = aside.isEmpty ? "" : " (\(aside.joined(separator: ", ")))"
        var counts = [count(report.newFindings.map(\.diagnostic))]
        for (number, word) in [
            (report.waivedFindings.count, "waived"), (report.baselineFindings.count, "in the baseline"),
        ] where number > 0 { counts.append("\(number) \(word)") }
        var text =
            "\(plural(report.templates, "template")) checked\(ignored): \(counts.joined(separator: ", "))"
        if !report.staleBaseline.isEmpty {
            let number = report.staleBaseline.reduce(0) { $0 + $1.count }
            text += "\n\(plural(number, "finding")) of the baseline \(number == 1 ? "is" : "are") gone: write it anew"
        }
        return text
    }

    /// `2 errors, 1 warning`, or `no findings`.
    public static func count(_ findings: [Diagnostic]) -> String {
        let parts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = findings.count { $0.severity == severity }
            return count == 0 ? nil : severity == .high ? "\(count) high" : plural(count, severity.rawValue)
        }
        return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    }

    /// `1 stack`, `3 stacks`.
    public static func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// How many findings each rule has, the most frequent first.
    public struct RuleCount: Hashable, Sendable {
        public var rule: String
        public var severity: Severity
        public var new = 0
        public var waived = 0
        public var baseline = 0

        public var all: Int { new + waived + baseline }
    }

    public static func statistics(of report: Report) -> [RuleCount] {
        var counts: [String: RuleCount] = [:]
        for finding in report.findings {
            let rule = finding.diagnostic.rule
            var count = counts[rule] ?? RuleCount(rule: rule, severity: finding.diagnostic.severity)
            count.severity = max(count.severity, finding.diagnostic.severity)
            switch finding.state {
            case .new: count.new += 1
            case .waived: count.waived += 1
            case .baseline: count.baseline += 1
            }
            counts[rule] = count
        }
        return counts.values.sorted { $0.all != $1.all ? $0.all > $1.all : $0.rule < $1.rule }
    }
}
