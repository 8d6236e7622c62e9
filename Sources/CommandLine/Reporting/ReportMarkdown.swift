import MainstayReports

/// The summary for a pull request or a wiki.
struct ReportMarkdown {
    /// By what a file is known as such a summary.
    static let mark = "<!-- mainstay report -->"

    let result: ReportResult

    func render() -> String {
        let verdicts = ReportVerdicts(result, ReportData(result).frameworks)
        var text = "\(Self.mark)\n# \(Markdown.cell(result.input.name))\n\n| Area | | | |\n|---|---|---|---|\n"
        for verdict in verdicts.all {
            text +=
                "| \(verdict.title) | \(Self.sign(verdict.status)) | \(Markdown.cell(verdict.headline)) "
                + "| \(Markdown.cell(verdict.detail)) |\n"
        }
        return text
    }

    private static func sign(_ status: ReportVerdict.Status) -> String {
        switch status {
        case .good: "good"
        case .attention: "look"
        case .bad: "bad"
        case .neutral: ""
        }
    }
}
