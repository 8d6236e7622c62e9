import MainstayDiagnostics

/// Findings as a table in Markdown, for the summary of a job or a comment.
enum MarkdownRenderer {
    static func render(_ report: Report) -> [UInt8] {
        var text = "# Findings\n\n\(ReportSummary.text(of: report))\n"
        let findings = report.newFindings
        if !findings.isEmpty {
            text += "\n| Severity | Rule | Place | Finding |\n|---|---|---|---|\n"
            for finding in findings {
                let diagnostic = finding.diagnostic
                let subject = diagnostic.construct.map { "\($0): " } ?? ""
                let cells = [
                    diagnostic.severity.rawValue, diagnostic.rule, diagnostic.location?.description ?? "",
                    subject + diagnostic.message,
                ]
                text += "| \(cells.map(Markdown.cell).joined(separator: " | ")) |\n"
            }
        }
        return Array(text.utf8)
    }
}

/// Text in Markdown.
public enum Markdown {
    /// Text that stands as it is in a cell of a table.
    public static func cell(_ text: String) -> String {
        var result = ""
        for character in PrintableText.line(text) {
            if "|\\<>*_`[]".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
