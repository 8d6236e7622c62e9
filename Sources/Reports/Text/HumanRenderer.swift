import MainstayDiagnostics

/// Findings for a person, in the shape that compilers made familiar: what is wrong, the source line with the place
/// underlined, whose it is, and how to mend it.
public struct HumanRenderer {
    private let context: ReportContext
    private let sources: SourceExcerpts
    private let paint: Paint

    public init(context: ReportContext, sources: SourceExcerpts) {
        self.context = context
        self.sources = sources
        paint = Paint(isEnabled: context.colours)
    }

    func render(_ report: Report) -> [UInt8] {
        var text = ""
        for finding in report.findings where finding.isNew || context.showsSettled {
            render(finding, to: &text)
            text += "\n"
        }
        if !context.isQuiet { text += ReportSummary.text(of: report) + "\n" }
        return Array(text.utf8)
    }

    /// One finding over as many lines as it has something to say; no final line feed.
    public func render(_ finding: Finding) -> String {
        var text = ""
        render(finding, to: &text)
        return text
    }

    // Everything is appended to one text: a large template may have hundreds of findings at every save.
    private func render(_ finding: Finding, to text: inout String) {
        let gutter = self.gutter(of: finding.diagnostic)
        let margin = TextRun.spaces(gutter)
        render(finding.diagnostic, margin, to: &text)
        switch finding.state {
        case .new: break
        case .baseline: note("", "in the baseline", margin, to: &text)
        case .waived(let waiver):
            var words = "waived: \(waiver.reason)"
            if let owner = waiver.owner { words += ", \(owner)" }
            if let until = waiver.until { words += ", until \(until)" }
            note("", "\(words) (\(waiver.source))", margin, to: &text)
        }
        if let fix = finding.fix { note("fix: ", fix.description, margin, to: &text) }
    }

    private func render(_ diagnostic: Diagnostic, _ margin: String, to text: inout String) {
        text += paint.severity("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", diagnostic.severity)
        text += ": "
        text += PrintableText.line(diagnostic.message)
        if let location = diagnostic.location {
            text += "\n"
            text += margin
            text += paint.blue("-->")
            text += " "
            text += PrintableText.line(location.description)
            excerpt(diagnostic, location, margin, to: &text)
        }
        if diagnostic.construct != nil || diagnostic.property != nil {
            let parts = [diagnostic.construct, diagnostic.property].compactMap(\.self)
            let subject = parts.count == 2 ? "\(parts[0]) › \(parts[1])" : parts[0]
            if !subject.isEmpty {
                startLine(margin, to: &text)
                text += "  "
                text += PrintableText.line(subject)
            }
        }
        for (index, place) in diagnostic.related.enumerated() {
            let location = place.location.map { " (\(PrintableText.line($0.description)))" } ?? ""
            let lead = diagnostic.related.count == 1 ? "see" : "\(index + 1)."
            startLine(margin, to: &text)
            text += "  \(lead) \(PrintableText.line(place.message))\(location)"
        }
        if let help = diagnostic.help { note("help: ", help, margin, to: &text) }
    }

    /// A line feed, and the bar that stands in front of what belongs to a finding.
    private func startLine(_ margin: String, to text: inout String) {
        text += "\n"
        text += margin
        text += " "
        text += paint.blue("|")
    }

    private func note(_ lead: String, _ note: String, _ margin: String, to text: inout String) {
        text += "\n"
        text += margin
        text += " "
        text += paint.blue("=")
        text += " "
        text += lead
        text += PrintableText.line(note)
    }

    private func excerpt(
        _ diagnostic: Diagnostic, _ location: SourceLocation, _ margin: String, to text: inout String
    ) {
        let position = location.position
        guard position.isKnown, let line = sources.line(Int(position.line), of: location.file) else { return }
        let end = diagnostic.end.flatMap { $0.line == position.line && $0 > position ? Int($0.column) : nil }
        let gutter = margin.utf8.count
        let excerpt = Excerpt(line, column: Int(position.column), end: end, width: context.width - gutter - 3)
        guard !excerpt.text.isEmpty else { return }
        let number = String(position.line)
        startLine(margin, to: &text)
        text += "\n"
        text += TextRun.spaces(gutter - number.utf8.count)
        text += paint.blue(number)
        text += " "
        text += paint.blue("|")
        text += " "
        text += excerpt.text
        startLine(margin, to: &text)
        text += " "
        text += TextRun.spaces(excerpt.indentation)
        text += paint.severity(TextRun.carets(excerpt.length), diagnostic.severity)
    }

    /// Columns for line numbers: two, and more only where the number needs them.
    private func gutter(of diagnostic: Diagnostic) -> Int {
        max(2, String(diagnostic.location?.position.line ?? 0).utf8.count)
    }
}

/// Colours of a terminal.
struct Paint {
    var isEnabled: Bool

    func severity(_ text: String, _ severity: Severity) -> String {
        switch severity {
        case .error, .high: paint(text, "1;31")
        case .warning: paint(text, "1;33")
        case .note: paint(text, "1;36")
        }
    }

    func blue(_ text: String) -> String { paint(text, "34") }

    private func paint(_ text: String, _ code: String) -> String {
        isEnabled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
