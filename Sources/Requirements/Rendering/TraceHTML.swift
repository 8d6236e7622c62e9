internal import MainstayDiagnostics

/// A trace as one file that needs no other: numbers, filters by status, every requirement with its evidence.
struct TraceHTML {
    let report: TraceReport

    func render() -> String {
        let title = MarkupText.escaped("\(report.trace.catalogue.name): requirements")
        var text = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="generator" content="mainstay trace">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <h1>\(title)</h1>

            """
        text += filters + coverage + findings
        if !report.isCoverageOnly {
            for section in report.sections {
                text += "<h2>\(MarkupText.escaped(section.document.title ?? section.document.name))</h2>\n"
                text += section.entries.map(Self.entry).joined()
            }
        }
        return text + "</body>\n</html>"
    }

    /// Check boxes that hide what is not wanted, without any script.
    private var filters: String {
        let used = RequirementStatus.allCases.filter { status in report.entries.contains { $0.status == status } }
        if report.isCoverageOnly || used.count < 2 { return "" }
        return used.map { status in
            "<input type=\"checkbox\" class=\"show\" id=\"show-\(status.rawValue)\" checked>"
                + "<label for=\"show-\(status.rawValue)\" class=\"\(status.rawValue)\">\(status.title) "
                + "(\(report.entries.count { $0.status == status }))</label>\n"
        }.joined()
    }

    private var coverage: String {
        let statuses = RequirementStatus.allCases.filter { report.trace.count($0) > 0 }
        var text = "<table>\n<tr><th>document</th>"
        text += statuses.map { "<th>\($0.title)</th>" }.joined() + "<th>all</th></tr>\n"
        for row in report.coverage {
            text += "<tr><td>\(MarkupText.escaped(row.document.name))</td>"
            text += statuses.map { "<td>\(row.counts[$0] ?? 0)</td>" }.joined() + "<td>\(row.total)</td></tr>\n"
        }
        return text + "</table>\n"
    }

    private var findings: String {
        let found = report.trace.findings
        if found.isEmpty { return "" }
        let items = found.map { finding in
            "<li><b>\(MarkupText.escaped(finding.rule))</b> (\(finding.severity.rawValue)): "
                + "\(MarkupText.escaped(finding.message))</li>\n"
        }
        return "<h2>Between requirements</h2>\n<ul>\n\(items.joined())</ul>\n"
    }

    private static func entry(_ entry: Trace.Entry) -> String {
        let requirement = entry.requirement
        var text = "<details class=\"entry \(entry.status.rawValue)\" id=\"\(MarkupText.escaped(requirement.id))\">\n"
        text += "<summary><span class=\"status\">\(entry.status.title)</span> "
        text += "<b>\(MarkupText.escaped(requirement.id))</b> \(MarkupText.escaped(requirement.text))</summary>\n"
        var place = requirement.source.section.map { [$0] } ?? []
        if let lines = requirement.source.lines { place.append("line \(lines)") }
        if !place.isEmpty { text += "<p class=\"place\">\(MarkupText.escaped(place.joined(separator: ", ")))</p>\n" }
        if let reason = entry.reason { text += "<p>Because: \(MarkupText.escaped(reason))</p>\n" }
        if let substitution = requirement.substitution {
            text += "<p>Instead: \(MarkupText.escaped(substitution))</p>\n"
        }
        return text + entry.checks.map(check).joined() + "</details>\n"
    }

    private static func check(_ check: Trace.CheckOutcome) -> String {
        let waits = check.waitsFor.map { ", waits for: \($0)" } ?? ""
        var text = "<p><span class=\"\(check.status.rawValue)\">\(check.status.title)</span>"
        text += "\(MarkupText.escaped(waits)): \(MarkupText.escaped(check.summary))</p>\n"
        if check.evidence.isEmpty { return text }
        text += "<ul>\n"
        for evidence in check.evidence {
            text += "<li class=\"\(evidence.holds ? "holds" : "fails")\">\(MarkupText.escaped(evidence.text))</li>\n"
        }
        return text + "</ul>\n"
    }

    private static let style: String = {
        let colours: [(RequirementStatus, String)] = [
            (.violated, "#b3261e"), (.partly, "#8a5a00"), (.unproven, "#6750a4"), (.needsDeployment, "#00639b"),
            (.procedure, "#006a6a"), (.met, "#146c2e"), (.notApplicable, "#5f6368"),
        ]
        var text = """
            body { font: 15px/1.45 system-ui, sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em; }
            table { border-collapse: collapse; margin: 1em 0; }
            td, th { border: 1px solid #8884; padding: .3em .7em; text-align: left; }
            details { border-left: 4px solid; margin: .3em 0; padding: .2em .7em; }
            details > * { color: CanvasText; }
            summary { cursor: pointer; }
            .status { display: inline-block; font-weight: 600; min-width: 9em; }
            .place { color: GrayText; margin: .2em 0; }
            li { overflow-wrap: anywhere; }
            li.fails::marker { content: "✗ "; }
            li.holds::marker { content: "✓ "; }
            label { margin: 0 1em 0 .3em; }

            """
        for (status, colour) in colours {
            let name = status.rawValue
            text += ".\(name), .\(name) .status { color: \(colour); }\n"
            text += "#show-\(name):not(:checked) ~ details.\(name) { display: none; }\n"
        }
        return text + "@media (prefers-color-scheme: dark) { :root { color-scheme: dark; } }"
    }()
}
