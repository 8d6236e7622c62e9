import MainstayDiagnostics

/// JUnit's XML: a suite for each file, a test for each finding.
///
/// A finding that makes the run fail is a failure; one that is waived or in the baseline is skipped; a milder one passes
/// and says what it has to say as output. A file without findings is one test that passes.
struct JUnitRenderer {
    var report: Report

    func render() -> [UInt8] {
        var findings: [String: [Finding]] = [:]
        for finding in report.findings {
            findings[finding.diagnostic.location?.file ?? "", default: []].append(finding)
        }
        let files = Set(report.files).union(findings.keys).sorted()
        var suites = ""
        var tests = 0
        for file in files {
            let found = findings[file] ?? []
            tests += max(1, found.count)
            suites += suite(of: file, found)
        }
        let failures = report.findings.count(where: report.fails)
        let skipped = report.findings.count { !$0.isNew }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites name=\"mainstay check\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\""
        text += " skipped=\"\(skipped)\" time=\"0\">\n\(suites)</testsuites>\n"
        return Array(text.utf8)
    }

    private func suite(of file: String, _ findings: [Finding]) -> String {
        let name = XMLText.attribute(file.isEmpty ? "(no file)" : file)
        let failures = findings.count(where: report.fails)
        let skipped = findings.count { !$0.isNew }
        var text = " <testsuite name=\"\(name)\" tests=\"\(max(1, findings.count))\" failures=\"\(failures)\""
        text += " errors=\"0\" skipped=\"\(skipped)\" time=\"0\">\n"
        if findings.isEmpty {
            text += "  <testcase classname=\"\(name)\" name=\"no findings\" time=\"0\"/>\n"
        }
        for finding in findings { text += testCase(finding, className: name) }
        return text + " </testsuite>\n"
    }

    private func testCase(_ finding: Finding, className: String) -> String {
        let diagnostic = finding.diagnostic
        let subject = [diagnostic.construct, diagnostic.property].compactMap(\.self).joined(separator: " › ")
        let name = XMLText.attribute(subject.isEmpty ? diagnostic.rule : "\(diagnostic.rule): \(subject)")
        var text = "  <testcase classname=\"\(className)\" name=\"\(name)\" time=\"0\""
        if let location = diagnostic.location, location.position.isKnown {
            text += " file=\"\(className)\" line=\"\(location.position.line)\""
        }
        return text + ">\n   \(outcome(of: finding))\n  </testcase>\n"
    }

    private func outcome(of finding: Finding) -> String {
        let diagnostic = finding.diagnostic
        let message = XMLText.attribute(diagnostic.message)
        switch finding.state {
        case .baseline: return "<skipped message=\"in the baseline: \(message)\"/>"
        case .waived(let waiver):
            return "<skipped message=\"waived: \(XMLText.attribute(waiver.reason)): \(message)\"/>"
        case .new: break
        }
        let body = XMLText.content(TextRenderer().render(diagnostic))
        guard report.fails(finding) else { return "<system-out>\(body)</system-out>" }
        return "<failure type=\"\(XMLText.attribute(diagnostic.rule))\" message=\"\(message)\">\(body)</failure>"
    }
}

/// Text in XML. Characters that XML cannot hold at all are shown by their code.
enum XMLText {
    static func content(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { attribute(String($0)) }
            .joined(separator: "\n")
    }

    /// On one line: line feeds are shown too.
    static func attribute(_ text: String) -> String {
        var result = ""
        for scalar in PrintableText.line(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
