import MainstayDiagnostics

/// Workflow commands: GitHub shows each beside its line in the pull request.
///
/// It shows ten errors, ten warnings and ten notices of a step; the log has them all.
/// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
enum GitHubRenderer {
    static func render(_ report: Report) -> [UInt8] {
        var text = ""
        for finding in report.findings where finding.isNew { text += command(finding.diagnostic) + "\n" }
        return Array(text.utf8)
    }

    private static func command(_ diagnostic: Diagnostic) -> String {
        let name =
            switch diagnostic.severity {
            case .error, .high: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        var properties: [(String, String)] = []
        if let location = diagnostic.location {
            properties.append(("file", location.file))
            if location.position.isKnown {
                properties.append(("line", "\(location.position.line)"))
                properties.append(("col", "\(max(1, location.position.column))"))
                if let end = diagnostic.end, end > location.position {
                    properties.append(("endLine", "\(end.line)"))
                    // GitHub takes columns for one line alone.
                    if end.line == location.position.line { properties.append(("endColumn", "\(end.column)")) }
                }
            }
        }
        properties.append(("title", diagnostic.rule))
        let list = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
        var lines = [PrintableText.line(diagnostic.message)]
        let subject = [diagnostic.construct, diagnostic.property].compactMap(\.self).joined(separator: " › ")
        if !subject.isEmpty { lines.append(PrintableText.line(subject)) }
        if let help = diagnostic.help { lines.append("help: \(PrintableText.line(help))") }
        return "::\(name) \(list)::\(data(lines.joined(separator: "\n")))"
    }

    private static func data(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func property(_ text: String) -> String {
        var result = ""
        for scalar in data(text).unicodeScalars {
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
