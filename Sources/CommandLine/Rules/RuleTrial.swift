import MainstayPolicy
import MainstayReports
import MainstayTemplate

/// Runs the examples of rules, which are their tests.
struct RuleTrial {
    private struct Outcome {
        let rule: String
        let conforming: Int
        let violating: Int
        let problems: [String]
    }

    private let outcomes: [Outcome]

    init(_ rules: [any Rule]) {
        outcomes = rules.map { rule in
            var problems: [String] = []
            for (number, example) in rule.conforming.enumerated() {
                let found = rule.findings(in: RuleExample(example))
                for finding in found ?? [] {
                    problems.append(
                        "conforming example \(number + 1): found in \(finding.logicalID ?? "it"): "
                            + finding.diagnostic.message)
                }
                if found == nil { problems.append("conforming example \(number + 1) cannot be read") }
            }
            for (number, example) in rule.violating.enumerated() {
                let found = rule.findings(in: RuleExample(example))
                if found?.isEmpty == true { problems.append("violating example \(number + 1): nothing is found") }
                if found == nil { problems.append("violating example \(number + 1) cannot be read") }
            }
            return Outcome(
                rule: rule.metadata.name, conforming: rule.conforming.count, violating: rule.violating.count,
                problems: problems)
        }
    }

    var isFailure: Bool { outcomes.contains { !$0.problems.isEmpty } }

    var text: String {
        var lines: [String] = []
        for outcome in outcomes {
            let extent =
                outcome.conforming + outcome.violating == 0
                ? "no examples" : "\(outcome.conforming) conforming, \(outcome.violating) violating"
            lines.append("\(outcome.problems.isEmpty ? "ok" : "failed")  \(outcome.rule): \(extent)")
            lines += outcome.problems.map { "    \(TerminalText.line($0))" }
        }
        let failed = outcomes.count { !$0.problems.isEmpty }
        let examples = outcomes.reduce(0) { $0 + $1.conforming + $1.violating }
        lines.append(
            "\(Findings.plural(outcomes.count, "rule")), \(Findings.plural(examples, "example")): "
                + (failed == 0 ? "all as they should be" : "\(failed) failed"))
        return lines.joined(separator: "\n")
    }

    var json: String {
        let rules = outcomes.map { outcome in
            TemplateValue.object([
                "rule": .string(outcome.rule), "conforming": .int(outcome.conforming),
                "violating": .int(outcome.violating), "problems": .array(outcome.problems.map { .string($0) }),
            ])
        }
        return JSONPrinter.pretty.string(
            .object([
                "version": .int(JSONRenderer.version), "command": "rules test", "rules": .array(rules),
            ]))
    }
}
