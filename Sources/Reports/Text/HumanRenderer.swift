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
            text += render(finding)
            text += "\n"
        }
        if !context.isQuiet { text += ReportSummary.text(of: report) + "\n" }
        return Array(text.utf8)
    }

    /// One finding over as many lines as it has something to say; no final line feed.
    public func render(_ finding: Finding) -> String {
        var lines = render(finding.diagnostic)
        let gutter = self.gutter(of: finding.diagnostic)
        switch finding.state {
        case .new: break
        case .baseline: lines.append(note("in the baseline", gutter))
        case .waived(let waiver):
            var words = "waived: \(waiver.reason)"
            if let owner = waiver.owner { words += ", \(owner)" }
            if let until = waiver.until { words += ", until \(until)" }
            lines.append(note("\(words) (\(waiver.source))", gutter))
        }
        if let fix = finding.fix { lines.append(note("fix: \(fix.description)", gutter)) }
        return lines.joined(separator: "\n")
    }

    private func render(_ diagnostic: Diagnostic) -> [String] {
        let gutter = self.gutter(of: diagnostic)
        let margin = String(repeating: " ", count: gutter)
        let bar = "\(margin) \(paint.blue("|"))"
        let title = paint.severity("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", diagnostic.severity)
        var lines = ["\(title): \(PrintableText.line(diagnostic.message))"]
        if let location = diagnostic.location {
            lines.append("\(margin)\(paint.blue("-->")) \(PrintableText.line(location.description))")
            lines += excerpt(diagnostic, location, bar: bar, gutter: gutter)
        }
        let subject = [diagnostic.construct, diagnostic.property].compactMap(\.self).joined(separator: " › ")
        if !subject.isEmpty { lines.append("\(bar)  \(PrintableText.line(subject))") }
        for (index, place) in diagnostic.related.enumerated() {
            let location = place.location.map { " (\(PrintableText.line($0.description)))" } ?? ""
            let lead = diagnostic.related.count == 1 ? "see" : "\(index + 1)."
            lines.append("\(bar)  \(lead) \(PrintableText.line(place.message))\(location)")
        }
        if let help = diagnostic.help { lines.append(note("help: \(help)", gutter)) }
        return lines
    }

    private func note(_ text: String, _ gutter: Int) -> String {
        "\(String(repeating: " ", count: gutter)) \(paint.blue("=")) \(PrintableText.line(text))"
    }

    private func excerpt(_ diagnostic: Diagnostic, _ location: SourceLocation, bar: String, gutter: Int) -> [String] {
        let position = location.position
        guard position.isKnown, let line = sources.line(Int(position.line), of: location.file) else { return [] }
        let end = diagnostic.end.flatMap { $0.line == position.line && $0 > position ? Int($0.column) : nil }
        let room = context.width - gutter - 3
        let excerpt = Excerpt(line, column: Int(position.column), end: end, width: room)
        guard !excerpt.text.isEmpty else { return [] }
        let number = String(position.line)
        let padding = String(repeating: " ", count: max(0, gutter - number.count))
        let carets = String(repeating: "^", count: excerpt.length)
        return [
            bar, "\(padding)\(paint.blue(number)) \(paint.blue("|")) \(excerpt.text)",
            "\(bar) \(String(repeating: " ", count: excerpt.indentation))"
                + paint.severity(carets, diagnostic.severity),
        ]
    }

    /// Columns for line numbers: two, and more only where the number needs them.
    private func gutter(of diagnostic: Diagnostic) -> Int {
        max(2, String(diagnostic.location?.position.line ?? 0).count)
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
