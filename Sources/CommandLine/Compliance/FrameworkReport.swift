import MainstayControls
import MainstayDiagnostics
import MainstayPolicy
import MainstayReports
import MainstayTemplate

/// What `check --framework` prints: every control of the frameworks, and where it is violated.
struct FrameworkReport {
    let assessments: [FrameworkAssessment]
    /// What could not be read, so that nothing is known of it.
    let unread: [Diagnostic]
    let threshold: Severity?

    /// - Parameter result: of a check with all rules that are wanted.
    init(_ frameworks: [Framework], _ result: CheckSession.Result, _ session: CheckSession) {
        let findings = result.report.findings
        let rules = session.settings.rules.policy.filter { session.settings.isWanted(rule: $0.metadata.name) }
        assessments = frameworks.map {
            FrameworkAssessment($0, rules: rules, findings: findings, types: result.resourceTypes)
        }
        threshold = session.settings.threshold
        unread = Findings.sorted(result.unread)
    }

    /// Whether something that is new violates a control and is as bad as the threshold, or something was not read.
    var isFailure: Bool {
        guard let threshold else { return false }
        let violations = assessments.flatMap(\.controls).flatMap(\.findings)
        return !unread.isEmpty || violations.contains { $0.isNew && $0.diagnostic.severity >= threshold }
    }

    /// - Throws: for a format that tells findings alone.
    func render(_ format: ReportFormat) throws(Failure) -> [UInt8] {
        switch format {
        case .human: return Array(text.utf8)
        case .markdown: return Array(markdown.utf8)
        case .json: return JSONPrinter.pretty.print(json) + [0x0A]
        default:
            throw Failure(
                "--framework cannot be written as \(format.rawValue)", help: "use human, markdown or json")
        }
    }

    private var text: String {
        var parts: [String] = unread.map { "not read: \($0.location.map { "\($0): " } ?? "")\($0.message)" }
        for assessment in assessments {
            var table = Table([("CONTROL", .left), ("STATE", .left), ("TITLE", .left), ("FINDINGS", .right)])
            for control in assessment.controls {
                let count = control.findings.count + control.waived.count
                table.add([
                    control.description.id, control.state.rawValue, control.description.title,
                    count == 0 ? "" : "\(count)",
                ])
            }
            let framework = assessment.framework
            parts.append("\(framework.title) \(framework.version)\n\n" + table.render())
            parts += assessment.controls.filter { !$0.findings.isEmpty || !$0.waived.isEmpty }.map { control in
                let lines = control.findings.map { Self.line($0) } + control.waived.map { Self.line($0) }
                return "\(control.description.id) \(control.description.title)\n"
                    + lines.map { "  \($0)" }.joined(separator: "\n")
            }
            parts.append("\(framework.rawValue): \(assessment.summary)")
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func line(_ finding: Finding) -> String {
        let diagnostic = finding.diagnostic
        var line = diagnostic.location.map { "\($0): " } ?? ""
        line += "\(diagnostic.severity.rawValue)[\(diagnostic.rule)]"
        if let construct = diagnostic.construct { line += " \(construct):" }
        line += " \(diagnostic.message)"
        switch finding.state {
        case .new: break
        case .baseline: line += " (baseline)"
        case .waived(let waiver): line += " (waived: \(waiver.reason))"
        }
        return TerminalText.line(line)
    }

    private var markdown: String {
        var text = ""
        for assessment in assessments {
            let framework = assessment.framework
            text += "# \(framework.title) \(framework.version)\n\n\(assessment.summary)\n\n"
            text += "| Control | Title | State | Where |\n|---|---|---|---|\n"
            for control in assessment.controls {
                let places = (control.findings + control.waived).map { Markdown.cell(Self.line($0)) }
                let place = places.isEmpty ? control.reason ?? "" : places.joined(separator: "<br>")
                let title = Markdown.cell(control.description.title)
                text += "| \(control.description.id) | \(title) | \(control.state.rawValue) | \(place) |\n"
            }
            text += "\n"
        }
        return text
    }

    private var json: TemplateValue {
        var object = TemplateObject([
            .init("version", .int(JSONRenderer.version)), .init("command", "check"),
            .init("frameworks", .array(assessments.map(Self.json))),
        ])
        if !unread.isEmpty { object["unread"] = .array(unread.map(DiagnosticJSON.value(of:))) }
        return TemplateValue(.object(object))
    }

    private static func json(_ assessment: FrameworkAssessment) -> TemplateValue {
        let framework = assessment.framework
        let controls = assessment.controls.map { control in
            var object = TemplateObject([
                .init("id", .string(control.description.id)), .init("title", .string(control.description.title)),
                .init("state", .string(control.state.rawValue)),
            ])
            if let reason = control.reason { object["reason"] = .string(reason) }
            if !control.rules.isEmpty { object["rules"] = .array(control.rules.map { .string($0) }) }
            if !control.findings.isEmpty {
                object["findings"] = .array(control.findings.map(JSONRenderer.value(of:)))
            }
            if !control.waived.isEmpty { object["waived"] = .array(control.waived.map(JSONRenderer.value(of:))) }
            return TemplateValue(.object(object))
        }
        let summary = ControlState.allCases.map {
            TemplateObject.Member($0.rawValue, .int(assessment.count($0)))
        }
        return .object([
            "framework": .string(framework.rawValue), "title": .string(framework.title),
            "publishedVersion": .string(framework.version), "summary": .object(summary),
            "controls": .array(controls),
        ])
    }
}
