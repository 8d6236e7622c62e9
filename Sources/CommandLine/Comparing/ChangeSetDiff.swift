import MainstayDeployment
import MainstayTemplate

/// CloudFormation's own word on what an assembly would change.
struct ChangeSetDiff {
    let session: CloudSession
    let words: [String]

    func ask(about assembly: DeployableAssembly) async throws -> [ChangeSetPreview.Answer] {
        let stacks = try StackSelection(words: words, isExclusive: true).stacks(of: assembly)
        let run = RunName.make(session.pace.time)
        let planner = DeploymentPlanner(
            connections: session.connections, planner: StackPlanner(settings: StackPlanner.Settings(run: run)),
            pace: session.pace)
        let preview = ChangeSetPreview(
            connections: session.connections,
            publisher: AssetPublisher(connections: session.connections, images: nil), pace: session.pace)
        return try await ProgressLine(isEnabled: true).during("Asking CloudFormation") {
            try await preview.ask(try await planner.plan(stacks))
        }
    }
}

/// Its answers as text and as JSON.
struct ChangeSetText {
    let answers: [ChangeSetPreview.Answer]

    func print(isJSON: Bool) {
        if isJSON {
            Console.print(
                JSONPrinter.pretty.string(["version": 1, "stacks": .array(answers.map(Self.value))]))
        } else {
            for answer in answers { Console.print(Self.render(answer)) }
        }
    }

    private static func render(_ answer: ChangeSetPreview.Answer) -> String {
        let title = "\(answer.stack) (\(answer.target))"
        if let refusal = answer.refusal {
            let findings = answer.findings.map { finding in
                "  \(finding.logicalID)\(finding.path.map { " \($0)" } ?? ""): \(finding.message)"
            }
            return (["\(title): CloudFormation refuses it: \(refusal)"] + findings).map { TerminalText.line($0) }
                .joined(separator: "\n")
        }
        if answer.changes.isEmpty { return "\(title): no change" }
        var lines = ["\(title): \(answer.kind == "CREATE" ? "new stack, " : "")\(answer.changes.count) changes"]
        for change in answer.changes {
            let replacement =
                switch change.replacement {
                case "True": "  replaced"
                case "Conditional": "  perhaps replaced"
                default: ""
                }
            let policy = change.policyAction.map { "  (\($0))" } ?? ""
            lines.append("  \(change.action)  \(change.logicalID)  \(change.type)\(replacement)\(policy)")
            for detail in change.details {
                let values =
                    detail.before == nil && detail.after == nil
                    ? "" : ": \(detail.before ?? "nothing") → \(detail.after ?? "nothing")"
                let cause = detail.cause.map { "  because of \($0)" } ?? ""
                lines.append("      \(detail.path)\(values)\(cause)")
            }
        }
        return lines.map { TerminalText.line($0) }.joined(separator: "\n")
    }

    private static func value(_ answer: ChangeSetPreview.Answer) -> TemplateValue {
        func text(_ value: String?) -> TemplateValue { value.map { .string($0) } ?? .null }
        return [
            "stack": .string(answer.stack), "account": .string(answer.target.account),
            "region": .string(answer.target.region), "kind": .string(answer.kind), "refusal": text(answer.refusal),
            "findings": .array(
                answer.findings.map {
                    ["logicalId": .string($0.logicalID), "path": text($0.path), "message": .string($0.message)]
                }),
            "changes": .array(
                answer.changes.map { change in
                    [
                        "action": .string(change.action), "logicalId": .string(change.logicalID),
                        "physicalId": text(change.physicalID), "type": .string(change.type),
                        "replacement": text(change.replacement), "policyAction": text(change.policyAction),
                        "details": .array(
                            change.details.map {
                                [
                                    "path": .string($0.path), "before": text($0.before), "after": text($0.after),
                                    "recreation": .string($0.recreation), "cause": text($0.cause),
                                ]
                            }),
                    ]
                }),
        ]
    }
}
