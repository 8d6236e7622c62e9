internal import MainstayDiagnostics

/// JUnit's XML: a suite for each document, a test for each requirement.
///
/// What is violated fails; what is not shown yet, or does not apply, is skipped with what it waits for.
struct TraceJUnit {
    let report: TraceReport

    func render() -> String {
        let sections = report.sections
        let entries = sections.flatMap(\.entries)
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites name=\"mainstay trace\" \(Self.counts(entries))>\n"
        for section in sections {
            let name = MarkupText.escaped(section.document.title ?? section.document.name)
            text += " <testsuite name=\"\(name)\" \(Self.counts(section.entries))>\n"
            for entry in section.entries { text += Self.testCase(entry, section.document.name) }
            text += " </testsuite>\n"
        }
        return text + "</testsuites>"
    }

    private static func counts(_ entries: [Trace.Entry]) -> String {
        let failures = entries.count { $0.status == .violated }
        let skipped = entries.count { isSkipped($0.status) }
        return "tests=\"\(entries.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\" time=\"0\""
    }

    private static func isSkipped(_ status: RequirementStatus) -> Bool {
        switch status {
        case .met, .procedure, .violated: false
        default: true
        }
    }

    private static func testCase(_ entry: Trace.Entry, _ document: String) -> String {
        let requirement = entry.requirement
        let name = MarkupText.escaped("\(requirement.id): \(requirement.text)")
        let start = "  <testcase classname=\"\(MarkupText.escaped(document))\" name=\"\(name)\" time=\"0\""
        let body = MarkupText.escaped(TraceText.lines(entry).joined(separator: "\n"), keepsLines: true)
        switch entry.status {
        case .met, .procedure: return "\(start)>\n   <system-out>\(body)</system-out>\n  </testcase>\n"
        case .violated:
            let failed = entry.checks.flatMap(\.evidence).first { !$0.holds }?.message ?? entry.status.title
            return "\(start)>\n   <failure type=\"violated\" message=\"\(MarkupText.escaped(failed))\">\(body)"
                + "</failure>\n  </testcase>\n"
        default:
            let waits = Set(entry.checks.compactMap(\.waitsFor)).sorted().joined(separator: ", ")
            let why = entry.reason ?? (waits.isEmpty ? "" : "waits for: \(waits)")
            let message = [entry.status.title, why].filter { !$0.isEmpty }.joined(separator: ": ")
            return "\(start)>\n   <skipped message=\"\(MarkupText.escaped(message))\"/>\n  </testcase>\n"
        }
    }
}

/// Text in XML and HTML.
enum MarkupText {
    /// Nothing of it is read as markup; control characters, which XML cannot hold, are shown by their code.
    static func escaped(_ text: String, keepsLines: Bool = false) -> String {
        let lines = keepsLines ? text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) : [text]
        return lines.map(line).joined(separator: "\n")
    }

    private static func line(_ text: String) -> String {
        var result = ""
        for scalar in PrintableText.line(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default:
                // The two that XML 1.0 excludes from what may otherwise be printed.
                if scalar.value == 0xFFFE || scalar.value == 0xFFFF { continue }
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
