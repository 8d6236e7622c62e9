import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics

/// Prints what happened, and what happens.
struct EventsRun: Sendable {
    let session: CloudSession
    let stacks: ChosenStacks
    let count: Int
    let follows: Bool
    let isJSON: Bool

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for chosen in stacks.all { group.addTask { try await show(chosen) } }
            try await group.waitForAll()
        }
    }

    private func show(_ chosen: ChosenStacks.Chosen) async throws {
        let cloudFormation = chosen.cloudFormation
        guard let facts = try await cloudFormation.stack(chosen.stack.name) else {
            return Console.printError("\(chosen.stack.name): not deployed")
        }
        let events = try await cloudFormation.events(of: facts.id, after: nil, limit: count)
        for event in events.suffix(count) { print(event, of: chosen.stack.name) }
        guard follows, facts.phase.isInProgress else { return }
        let sink = EventSink { event in
            if case .resource(let name, let event) = event { print(event, of: name) }
        }
        let run = RecoveryRun(calls: chosen.calls, role: nil, pace: session.pace, sink: sink)
        _ = try await run.follow(facts.id, name: chosen.stack.name, after: events.last?.id)
    }

    private func print(_ event: StackEvent, of name: String) {
        if isJSON { return Console.print(EventJSON.line(.resource(name, event), at: TimeSource.system.now())) }
        let reason = event.reason.map { "  \($0)" } ?? ""
        Console.print(
            TerminalText.line(
                "\(event.time.iso8601)  \(name)  \(event.status)  \(event.logicalID) (\(event.type))\(reason)"))
    }
}
