import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayTemplate

/// One `destroy`: shows what goes and what stays, asks for the name, deletes.
struct DestroyRun {
    let session: CloudSession
    let stacks: ChosenStacks
    let name: String
    let confirmation: String?
    let unprotects: Bool
    let concurrency: Int

    func run() async throws -> Int32 {
        let rows = try await StatusReport.read(stacks)
        let there = zip(stacks.all, rows).filter { $0.1.facts != nil }
        guard !there.isEmpty else {
            Console.print("Nothing of \(name) is deployed.")
            return 0
        }
        var kept: [String] = []
        var removals: [String: ProtectionRemoval] = [:]
        for (chosen, row) in there {
            let resources = try await chosen.cloudFormation.resources(of: row.name)
            Console.print("\(row.name): \(resources.count) resources (\(row.facts?.phase.name ?? ""))")
            let text = try await chosen.cloudFormation.template(of: row.name) ?? chosen.stack.templateText
            if unprotects, row.facts?.phase.isUpdatable == true {
                removals[chosen.stack.id] = ProtectionRemoval(text, of: row.name)
            }
            kept += Self.kept(TemplateParser(file: row.name).parse(text).value, resources).map { "\(row.name): \($0)" }
        }
        for line in kept { Console.print("  stays: \(line)") }
        for (chosen, row) in there {
            guard let names = removals[chosen.stack.id]?.resources else { continue }
            Console.print("  loses its protection first: \(row.name): \(names.joined(separator: ", "))")
        }
        try agree()
        let printer = DeployPrinter(style: .automatic)
        // First what can fail: stacks that stay keep their own protection.
        try await unprotect(there, removals, EventSink { printer.receive($0) })
        if unprotects {
            for (chosen, row) in there where row.facts?.hasTerminationProtection == true {
                try await chosen.cloudFormation.setTerminationProtection(false, of: row.name)
            }
        }
        let stop = StopSwitch()
        let graph = try StackGraph(
            Dictionary(
                there.map { ($0.0.stack.id, Set($0.0.stack.artifact.dependencies)) }, uniquingKeysWith: { $0.union($1) }
            ))
        let run = DestructionRun(
            run: RunName.make(session.pace.time), concurrency: concurrency, pace: session.pace,
            sink: EventSink { printer.receive($0) }, isStopped: { stop.isStopped })
        let outcomes = try await run.run(
            there.map {
                .init(id: $0.0.stack.id, name: $0.0.stack.name, calls: $0.0.calls, role: $0.0.role)
            }, graph: graph)
        printer.end()
        for (id, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
            switch outcome {
            case .refused(let reason, let help): Console.complain(Failure("\(id): \(reason)", help: help))
            case .failed(let phase, _):
                Console.complain(Failure("\(id): \(phase)", help: "see the way out: mainstay recover \(id)"))
            default: break
            }
        }
        return outcomes.count == there.count && outcomes.values.allSatisfy(\.isSuccess) ? 0 : 1
    }

    private func unprotect(
        _ there: [(ChosenStacks.Chosen, StatusReport.Row)], _ removals: [String: ProtectionRemoval], _ sink: EventSink
    ) async throws {
        for (chosen, row) in there {
            guard let removal = removals[chosen.stack.id], let facts = row.facts else { continue }
            let outcome = try await removal.carryOut(
                on: chosen.stack, facts, connections: session.connections, calls: chosen.calls, target: chosen.target,
                run: RunName.make(session.pace.time), pace: session.pace, sink: sink
            ) { work, changes in Surprise(work: work, changes: changes).isAgreed }
            guard outcome.isSuccess else {
                throw Failure(
                    "\(row.name): its resources are still protected: \(outcome.reason ?? outcome.name)",
                    help: "turn their protection off by hand, then destroy again", exitCode: 1)
            }
        }
    }

    private func agree() throws {
        if let confirmation {
            guard confirmation == name else {
                throw Failure("--confirm \(confirmation) is not \(name)", help: "nothing was deleted")
            }
            return
        }
        guard Console.isDialogue else {
            throw Failure("nobody can type the name", help: "add --confirm \(name)")
        }
        guard Question.isTyped(name, for: "All of this is deleted for ever.") else {
            throw Failure("nothing was deleted", exitCode: 1)
        }
    }

    /// What stays at AWS and belongs to no stack any more, and what leaves a snapshot.
    private static func kept(_ template: TemplateValue?, _ resources: [StackResource]) -> [String] {
        resources.compactMap { resource in
            let policy = template?["Resources"]?[resource.logicalID]?["DeletionPolicy"]?.string
            let physical = resource.physicalID.map { " \($0)" } ?? ""
            switch policy {
            case "Retain", "RetainExceptOnCreate": return "\(resource.type)\(physical)"
            case "Snapshot": return "a last snapshot of \(resource.type)\(physical)"
            default: return nil
            }
        }
    }
}
