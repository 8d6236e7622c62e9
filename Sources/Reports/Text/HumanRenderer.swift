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
        var text = ReportText()
        for finding in report.findings where finding.isNew || context.showsSettled {
            render(finding, to: &text)
            text.append(Self.lineFeed)
        }
        if !context.isQuiet { text.append(ReportSummary.text(of: report) + "\n") }
        return text.bytes
    }

    /// One finding over as many lines as it has something to say; no final line feed.
    public func render(_ finding: Finding) -> String {
        var text = ReportText()
        render(finding, to: &text)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    private static let lineFeed: UInt8 = 0x0A
    private static let space: UInt8 = 0x20

    private func render(_ finding: Finding, to text: inout ReportText) {
        let margin = self.gutter(of: finding.diagnostic)
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

    private func render(_ diagnostic: Diagnostic, _ margin: Int, to text: inout ReportText) {
        if paint.isEnabled {
            text.append(paint.severity("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", diagnostic.severity))
        } else {
            text.append(diagnostic.severity.rawValue)
            text.append(0x5B)
            text.append(diagnostic.rule)
            text.append(0x5D)
        }
        text.append(": ")
        text.append(line: diagnostic.message)
        if let location = diagnostic.location {
            text.append(Self.lineFeed)
            text.append(Self.space, repeated: margin)
            text.append(paint.blue("-->"))
            text.append(Self.space)
            text.append(line: location.description)
            excerpt(diagnostic, location, margin, to: &text)
        }
        subject(diagnostic, margin, to: &text)
        for (index, place) in diagnostic.related.enumerated() {
            let location = place.location.map { " (\(PrintableText.line($0.description)))" } ?? ""
            let lead = diagnostic.related.count == 1 ? "see" : "\(index + 1)."
            startLine(margin, to: &text)
            text.append("  \(lead) \(PrintableText.line(place.message))\(location)")
        }
        if let help = diagnostic.help { note("help: ", help, margin, to: &text) }
    }

    private func subject(_ diagnostic: Diagnostic, _ margin: Int, to text: inout ReportText) {
        let (construct, property) = (diagnostic.construct, diagnostic.property)
        guard construct != nil || property != nil else { return }
        if construct == nil || property == nil, (construct ?? property ?? "").isEmpty { return }
        startLine(margin, to: &text)
        text.append("  ")
        if let construct { text.append(line: construct) }
        if construct != nil, property != nil { text.append(" › ") }
        if let property { text.append(line: property) }
    }

    /// A line feed, and the bar that stands in front of what belongs to a finding.
    private func startLine(_ margin: Int, to text: inout ReportText) {
        text.append(Self.lineFeed)
        text.append(Self.space, repeated: margin + 1)
        text.append(paint.blue("|"))
    }

    private func note(_ lead: String, _ note: String, _ margin: Int, to text: inout ReportText) {
        text.append(Self.lineFeed)
        text.append(Self.space, repeated: margin + 1)
        text.append(paint.blue("="))
        text.append(Self.space)
        text.append(lead)
        text.append(line: note)
    }

    private func excerpt(
        _ diagnostic: Diagnostic, _ location: SourceLocation, _ gutter: Int, to text: inout ReportText
    ) {
        let position = location.position
        guard position.isKnown, let line = sources.line(Int(position.line), of: location.file) else { return }
        let end = diagnostic.end.flatMap { $0.line == position.line && $0 > position ? Int($0.column) : nil }
        let excerpt = Excerpt(line, column: Int(position.column), end: end, width: context.width - gutter - 3)
        guard !excerpt.text.isEmpty else { return }
        let number = String(position.line)
        startLine(gutter, to: &text)
        text.append(Self.lineFeed)
        text.append(Self.space, repeated: gutter - number.utf8.count)
        text.append(paint.blue(number))
        text.append(Self.space)
        text.append(paint.blue("|"))
        text.append(Self.space)
        text.append(excerpt.text)
        startLine(gutter, to: &text)
        text.append(Self.space, repeated: 1 + excerpt.indentation)
        text.append(paint.severity(TextRun.carets(excerpt.length), diagnostic.severity))
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
