import MainstayCommandLine
import MainstayPolicy
import MainstayReports
import MainstayTemplate

/// Writes findings in every format.
enum ReportCheck {
    static func broken(_ found: [PolicyFinding], _ input: FuzzInput) -> [String] {
        let findings = found.map { finding in
            let state = finding.waiver.map { waiver in
                FindingState.waived(
                    MainstayReports.Waiver(
                        reason: waiver.reason ?? "", owner: waiver.owner, until: waiver.until,
                        source: waiver.source.rawValue))
            }
            return Finding(finding.diagnostic, state: state ?? .new)
        }
        let unknown = Set(findings.map(\.diagnostic.rule)).filter { KnownRules.catalogue[$0] == nil }
        var broken = unknown.sorted().map { "the rule \($0) is in no catalogue" }
        let report = Report(
            findings: findings, rules: KnownRules.catalogue, files: [input.name], threshold: .error, templates: 1,
            toolVersion: "0")
        var context = ReportContext()
        context.showsSettled = true
        for format in ReportFormat.allCases {
            let bytes = report.render(format, in: context) { _ in input.bytes }
            if String(validating: bytes, as: UTF8.self) == nil { broken.append("the report \(format) is no UTF-8") }
            guard [.json, .sarif, .cdk, .cdkLegacy].contains(format) else { continue }
            let read = TemplateParser(file: "report", format: .json).parse(bytes)
            if !read.isValid { broken.append("the report \(format) is no JSON") }
        }
        let known = Baseline(of: findings) { $0 }
        if (try? Baseline(reading: known.bytes, file: "baseline.json")) == nil {
            broken.append("the baseline of the findings cannot be read")
        }
        return broken
    }
}
