internal import MainstayAssembly
internal import MainstayChecking
internal import MainstayDiagnostics
internal import MainstayPolicy
internal import MainstayTemplate

/// That rules of `mainstay check` find nothing which nobody accepted; or that what they find is accepted with a reason.
struct RuleCheck: Check {
    static let head = "rule"
    static let members = ["severity", "finding"]
    /// With `*` for any characters.
    private let rules: [String]
    /// The mildest finding that counts.
    private let severity: Severity
    /// Whether a finding is wanted that somebody accepted.
    private let isWaived: Bool

    init?(_ reader: inout MemberReader) {
        guard let rules = reader.texts("rule", required: true) else { return nil }
        let names = CheckRules.index.names
        for rule in rules where !rule.contains("*") && !names.contains(rule) {
            guard let value = reader.value("rule") else { continue }
            let place = value.array?.first { $0.string == rule } ?? value
            reader.report(
                place, "there is no rule \"\(rule)\"",
                Suggestion.didYouMean(rule, among: names) ?? "see them all with: mainstay rules")
        }
        self.rules = rules
        let word = reader.text("severity")
        severity = word.flatMap(Severity.init) ?? .note
        if let word, Severity(rawValue: word) == nil, let value = reader.value("severity") {
            reader.report(value, "\"\(word)\" is no severity", "write error, warning or note")
        }
        let finding = reader.text("finding") ?? "none"
        isWaived = finding == "waived"
        if finding != "none", finding != "waived", let value = reader.value("finding") {
            reader.report(value, "finding is none or waived", "write none, or waived for one that is accepted")
        }
    }

    var summary: String {
        let names = rules.joined(separator: ", ")
        return isWaived
            ? "a finding of \(names) is accepted with its reason"
            : "no finding of \(names)" + (severity == .note ? "" : " of severity \(severity.rawValue) or above")
                + " that nobody accepted"
    }

    func run(_ run: inout CheckRun) {
        let globs = rules.map { Glob($0) }
        for environment in run.environments {
            var accepted = 0
            for stack in environment.stacks {
                for finding in stack.findings
                where finding.diagnostic.severity >= severity
                    && globs.contains(where: { $0.matches(finding.diagnostic.rule) })
                {
                    let waiver = finding.waiver
                    let reason = waiver.map { ", accepted: \($0.reason ?? "") (\($0.owner ?? "no owner"))" } ?? ""
                    let evidence = evidence(finding, stack, "\(finding.diagnostic.rule)\(reason)", waiver != nil)
                    if waiver != nil {
                        accepted += 1
                        run.hold(evidence)
                    } else {
                        run.fail(evidence)
                    }
                }
                if !isWaived { run.hold(stack.evidence("nothing else is found", holds: true)) }
            }
            if isWaived, accepted == 0 {
                run.fail("\(environment.prefix)no accepted finding of \(rules.joined(separator: ", "))")
            }
        }
    }

    private func evidence(
        _ finding: PolicyFinding, _ stack: StackFacts, _ message: String, _ holds: Bool
    ) -> Evidence {
        guard let name = finding.logicalID, let resource = stack.view.resource(name) else {
            return stack.evidence(message, holds: holds)
        }
        var evidence = stack.evidence(message, holds: holds, role: .value, resource: resource)
        evidence.place = .resource(stack: stack.artifact.id, id: name, path: isWaived ? [] : finding.path)
        return evidence
    }
}
