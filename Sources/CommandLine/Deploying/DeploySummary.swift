import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics

/// What is said when a deployment has ended: what failed and why, what to do about it, and the outputs.
struct DeploySummary {
    let plan: DeploymentPlan
    let result: DeploymentRun.Result
    let isJSON: Bool
    let assembly: DeployableAssembly
    let isBrief: Bool

    func print() {
        guard !isJSON else { return }
        for diagnosis in result.diagnoses { Console.printError(DiagnosisText.render(diagnosis)) }
        for (id, outcome) in result.outcomes.sorted(by: { $0.key < $1.key }) { explain(id, outcome) }
        var outputs = Table([("STACK", .left), ("OUTPUT", .left), ("VALUE", .left)])
        for stack in plan.stacks where result.outcomes[stack.id] == .deployed {
            for output in result.outputs[stack.id] ?? [] {
                outputs.add([stack.stack.name, output.key, output.value])
            }
        }
        if !outputs.isEmpty, !isBrief { Console.print(outputs.render()) }
        Console.printError(sentence)
    }

    private func explain(_ id: String, _ outcome: StackOutcome) {
        switch outcome {
        case .refused(let reason, let help): Console.complain(Failure("\(name(id)): \(reason)", help: help))
        case .invalid(let findings, let reason):
            Console.complain(Failure("\(name(id)): \(reason)", help: "find it with: mainstay check \(assembly.folder)"))
            for finding in findings {
                let place = location(of: finding.logicalID, in: id).map { "\n  --> \($0)" } ?? ""
                Console.printError(
                    "  \(finding.logicalID)\(finding.path.map { " \($0)" } ?? ""): \(finding.message)\(place)")
            }
        case .unwatched(let reason):
            Console.complain(
                Failure(
                    "\(name(id)): CloudFormation goes on, and is not watched any more: \(reason)",
                    help: "see how it went: mainstay events \(name(id)) --follow"))
        case .failed(let phase, _):
            if ["ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"].contains(phase.name) {
                Console.printError("\(name(id)): everything was taken back (\(phase)).")
            } else {
                Console.printError("\(name(id)): in \(phase). The way out: mainstay recover \(name(id))")
            }
        case .prepared(let set):
            Console.print("\(name(id)): to execute it: mainstay deploy \(name(id)) --execute \(set)")
        case .deployed, .deleted, .unchanged: break
        }
    }

    private func name(_ id: String) -> String { plan.stacks.first { $0.id == id }?.stack.name ?? id }

    private func location(of logicalID: String, in id: String) -> String? {
        plan.stacks.first { $0.id == id }?.stack.artifact.sources.first { $0.logicalID == logicalID }?.location?
            .description
    }

    private var sentence: String {
        let words = ["deployed", "prepared", "unchanged", "failed", "invalid", "refused", "unwatched"]
        var parts = words.compactMap { word in
            result.count(word) > 0 ? "\(result.count(word)) \(word)" : nil
        }
        if !result.leftOut.isEmpty { parts.append("\(result.leftOut.count) left out") }
        return parts.joined(separator: ", ")
    }
}

/// A diagnosis as text: the root first, then what else failed by itself.
enum DiagnosisText {
    static func render(_ diagnosis: Diagnosis) -> String {
        var lines: [String] = []
        for (index, cause) in diagnosis.causes.prefix(5).enumerated() {
            lines += self.lines(cause, word: index == 0 ? "error" : "also", outer: diagnosis.stack)
        }
        if diagnosis.causes.count > 5 { lines.append("  … and \(diagnosis.causes.count - 5) more") }
        for cause in diagnosis.stuck { lines += self.lines(cause, word: "not taken back", outer: diagnosis.stack) }
        if diagnosis.cancelled > 0 {
            lines.append("  \(diagnosis.cancelled) other resources were only stopped because of this.")
        }
        return lines.map { TerminalText.line($0) }.joined(separator: "\n")
    }

    private static func lines(_ cause: Diagnosis.Cause, word: String, outer: String) -> [String] {
        let stack = cause.stack == outer ? outer : "\(outer) › \(cause.stack)"
        var lines = ["\(word): \(stack): \(cause.type) \(cause.logicalID): \(cause.message)"]
        if let location = cause.location { lines.append("  --> \(location)") }
        if let construct = cause.construct { lines.append("   |  \(construct)") }
        for evidence in cause.evidence {
            lines.append("   | \(evidence.source):")
            lines += evidence.lines.map { "   |   \($0)" }
        }
        if let advice = cause.advice {
            lines.append("   = \(advice.meaning)")
            lines.append("   = help: \(advice.fix)")
        }
        return lines
    }
}
