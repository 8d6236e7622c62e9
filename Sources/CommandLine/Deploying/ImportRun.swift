import MainstayDeployment

/// One `import`: shows what comes into the stack, asks, imports, and tells what differs from the code.
struct ImportRun {
    let session: CloudSession
    let chosen: ChosenStacks.Chosen
    let isAgreed: Bool
    let onlyShows: Bool

    func run(_ resources: [ImportedResource]) async throws {
        let name = chosen.stack.name
        let work = ResourceImport(
            connections: session.connections, calls: chosen.calls, stack: chosen.stack, target: chosen.target,
            pace: session.pace)
        let plan = try await work.plan(resources, run: RunName.make(session.pace.time))
        for resource in plan.resources {
            let identifier = resource.identifier.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            Console.print(
                TerminalText.line(
                    "\(name): \(resource.type) \(resource.logicalID) is \(identifier.joined(separator: ", "))"))
        }
        for remark in plan.template.remarks { Console.printError(TerminalText.line(remark)) }
        if onlyShows { return }
        guard isAgreed || session.isLocal || Console.isDialogue && Question.isYes("Import it into \(name)?") else {
            throw Failure("nothing was imported", help: "to import without being asked: add --yes", exitCode: 1)
        }
        let printer = DeployPrinter(style: .automatic)
        let outcome = await work.carryOut(plan, sink: EventSink { printer.receive($0) })
        printer.end()
        guard outcome == .deployed else {
            throw Failure("\(name): nothing was imported: \(outcome.reason ?? outcome.name)", exitCode: 1)
        }
        Console.print("\(name): \(plan.resources.count) imported.")
        try await compare(plan)
    }

    /// What was imported is seldom quite as somebody thought that it is.
    private func compare(_ plan: ResourceImport.Plan) async throws {
        let names = Set(plan.resources.map(\.logicalID))
        let found = try await DriftDetection(calls: chosen.calls, pace: session.pace).detect(chosen.stack.name).filter {
            names.contains($0.logicalID)
        }
        guard !found.isEmpty else { return }
        let drift = StackDrift(stack: chosen.stack.name, found: found, allowing: [], on: Today.text(session.pace.time))
        Console.print(DriftText.render(drift))
        Console.printError(
            "It is not as the code says: change the code, or bring it back with mainstay drift \(chosen.stack.name) --correct"
        )
    }
}
