public import MainstayDiagnostics
public import MainstayTemplate

/// The toolkit's own JSON; its shape is in `Documentation/reference/json-output.md` and `check-report.schema.json`.
public enum JSONRenderer {
    /// Raised when a member goes or changes its meaning, not when one is added.
    public static let version = 1

    static func render(_ report: Report) -> [UInt8] {
        var object = TemplateObject([
            .init("version", .int(version)), .init("command", "check"),
            .init("summary", summary(of: report)),
            .init("findings", .array(report.findings.map(value(of:)))),
            .init("templates", .int(report.templates)), .init("ignoredFiles", .int(report.ignoredFiles)),
        ])
        if report.excludedFiles > 0 { object["excludedFiles"] = .int(report.excludedFiles) }
        if !report.staleBaseline.isEmpty {
            object["staleBaseline"] = .array(report.staleBaseline.map(\.value))
        }
        return JSONPrinter.pretty.print(TemplateValue(.object(object))) + [0x0A]
    }

    /// Numbers of new findings by severity: `{"errors": 1, "high": 0, "warnings": 0, "notes": 2}`.
    public static func counts(of findings: [Diagnostic]) -> TemplateValue {
        .object(
            Severity.allCases.reversed().map { severity in
                .init(
                    severity == .high ? "high" : "\(severity.rawValue)s",
                    .int(findings.count { $0.severity == severity }))
            })
    }

    private static func summary(of report: Report) -> TemplateValue {
        var object = counts(of: report.newFindings.map(\.diagnostic)).object ?? TemplateObject()
        object["waived"] = .int(report.waivedFindings.count)
        object["baseline"] = .int(report.baselineFindings.count)
        return TemplateValue(.object(object))
    }

    /// A finding as a report in JSON has it.
    public static func value(of finding: Finding) -> TemplateValue {
        var object = DiagnosticJSON.value(of: finding.diagnostic).object ?? TemplateObject()
        object.members.append(.init("fingerprint", .string(finding.fingerprint.description)))
        if finding.state != .new { object.members.append(.init("state", .string(finding.state.name))) }
        if case .waived(let waiver) = finding.state {
            object.members.append(.init("waiver", value(of: waiver)))
        }
        if let fix = finding.fix {
            let edits = fix.edits.map { edit in
                TemplateValue.object([
                    "file": .string(edit.file), "line": .int(Int(edit.start.line)),
                    "column": .int(Int(edit.start.column)), "endLine": .int(Int(edit.end.line)),
                    "endColumn": .int(Int(edit.end.column)), "text": .string(edit.text),
                ])
            }
            object.members.append(
                .init("fix", .object(["description": .string(fix.description), "edits": .array(edits)])))
        }
        return TemplateValue(.object(object))
    }

    private static func value(of waiver: Waiver) -> TemplateValue {
        var object = TemplateObject([.init("reason", .string(waiver.reason))])
        if let owner = waiver.owner { object["owner"] = .string(owner) }
        if let until = waiver.until { object["until"] = .string(until) }
        object["source"] = .string(waiver.source)
        return TemplateValue(.object(object))
    }
}
