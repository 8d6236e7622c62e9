import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayDifference
import MainstayLocalAWS
import MainstayTemplate

/// One `deploy`: look, show, ask, carry out, tell.
struct DeployRun {
    let request: DeployRequest
    let session: CloudSession
    let assembly: DeployableAssembly
    var release: ReleaseNote

    /// - Returns: The exit code.
    func run() async throws -> Int32 {
        let stacks = try StackSelection(words: request.words, isExclusive: request.isExclusive).stacks(of: assembly)
        let commit = await commit()
        try refuseDirtyTree(commit, stacks)
        let printer = DeployPrinter(style: request.progress)
        let plan = try await plan(stacks, commit)
        if let problem = plan.problems.first {
            for other in plan.problems.dropFirst() { Console.complain(Failure(other.message, help: other.help)) }
            throw problem
        }
        try await show(plan, printer)
        if plan.isEmpty || request.onlyShows { return 0 }
        try refuseTime(plan)
        try refuseLosses(plan)
        try await prepare(plan, printer)
        guard agree(to: plan) else { throw Failure("nothing was deployed", exitCode: 1) }
        let result = await carryOut(plan, printer)
        printer.end()
        DeploySummary(
            plan: plan, result: result, isJSON: request.progress == .json, assembly: assembly, isBrief: request.isBrief
        ).print()
        await keep(plan, result, commit, printer)
        return result.isSuccess ? 0 : 1
    }

    /// What is deployed once more comes from the commit that it came from then, whatever lies here.
    private func commit() async -> WorkingTree? {
        if let origin = release.origin { return WorkingTree.of(origin) }
        return await WorkingTree.current()
    }

    private func refuseDirtyTree(_ tree: WorkingTree?, _ stacks: [DeployableStack]) throws {
        guard let tree, tree.isDirty, !request.allowsDirtyTree, !session.isLocal else { return }
        let isProduction = stacks.contains {
            $0.artifact.terminationProtection || $0.artifact.environment?.hasPrefix("prod") == true
        }
        guard isProduction else { return }
        throw Failure(
            "the working tree has changes that are in no commit, and production is deployed from commits alone",
            help: "commit them, or add --allow-dirty", exitCode: 1)
    }

    private func plan(_ stacks: [DeployableStack], _ tree: WorkingTree?) async throws -> DeploymentPlan {
        var settings = StackPlanner.Settings(run: RunName.make(session.pace.time))
        settings.parameters = request.parameters
        settings.tags = request.tags
        settings.commit = request.tagsCommit ? tree.map { CommitTag.value($0.commit, isDirty: $0.isDirty) } : nil
        settings.keepsFailed = request.keepsFailed
        settings.onlyPrepares = request.onlyPrepares
        settings.prepared = request.prepared
        settings.isForced = request.isForced
        var options = ComparisonOptions()
        options.files = .onDisk
        let planner = DeploymentPlanner(
            connections: session.connections, planner: StackPlanner(settings: settings),
            gate: DeploymentGate(allowed: request.allowedLosses, denied: request.denied), options: options,
            limit: request.concurrency, pace: session.pace)
        return try await ProgressLine(isEnabled: request.progress != .json).during("Looking at the stacks") {
            try await planner.plan(stacks)
        }
    }

    private func show(_ plan: DeploymentPlan, _ printer: DeployPrinter) async throws {
        let durations = ExpectedDurations(
            seconds: { type, isNew in
                let seconds = isNew ? UsualDurations.creation(of: type) : UsualDurations.update(of: type)
                return session.isLocal ? seconds / session.speed : seconds
            })
        let planned = plan.changed.map { durations.planned($0, plan.graph) }
        printer.receive(.planned(planned))
        guard request.progress != .json else { return }
        Console.print(
            request.isBrief
                ? DifferenceSummary(plan.difference).text
                : HumanDifference(hasColours: Console.hasOutputColours).render(plan.difference))
        let unchanged = plan.stacks.count - plan.changed.count
        for stack in plan.changed where stack.work.action == .resume {
            Console.print("\(stack.work.stackName): an operation of an earlier run is under way; it is followed.")
        }
        for stack in plan.changed where stack.work.action == .recreate {
            Console.print("\(stack.work.stackName): its first deployment failed; the empty stack is deleted first.")
        }
        if plan.isEmpty {
            Console.print("Nothing to deploy: \(unchanged) \(unchanged == 1 ? "stack is" : "stacks are") as described.")
        } else if let seconds = durations.total(planned, plan.graph) {
            Console.print(
                "\(plan.changed.count) to deploy, \(unchanged) unchanged; about \(DurationText.of(seconds)).")
        }
    }

    /// Outside of windows, and in freezes, nothing but a hotfix of limited scope is deployed.
    private func refuseTime(_ plan: DeploymentPlan) throws {
        guard !session.isLocal else { return }
        let environments = Set(plan.changed.compactMap(\.stack.artifact.environment)).sorted()
        let now = session.pace.time.now()
        let obstacles = environments.compactMap { request.calendar.obstacle(to: $0, at: now) }
        guard let obstacle = obstacles.first else { return }
        guard request.hotfix != nil else {
            throw Failure(obstacle, help: "wait, or deploy a single stack with --hotfix and the reason", exitCode: 1)
        }
        let losses = plan.changed.flatMap(\.work.shownLosses)
        guard plan.changed.count == 1, losses.isEmpty else {
            throw Failure(
                "a hotfix changes one stack and neither replaces nor deletes anything; this changes "
                    + "\(plan.changed.count) and replaces or deletes \(losses.count)",
                help: "name a single stack, or wait", exitCode: 1)
        }
    }

    private func refuseLosses(_ plan: DeploymentPlan) throws {
        let denials = DeploymentGate(allowed: request.allowedLosses, denied: request.denied).denials(
            of: plan.difference)
        let all = plan.refusals + denials
        guard let first = all.first else { return }
        for refusal in all { Console.printError("refused: \(refusal.stack): \(refusal.reason)") }
        let isLiftable = all.allSatisfy(\.isLiftedByName)
        throw Failure(
            "nothing was deployed: \(all.count) of these changes \(all.count == 1 ? "is" : "are") refused",
            help: isLiftable ? "if the data may go, name the resource: --allow-replace \(first.logicalID)" : nil,
            exitCode: 1)
    }

    /// What must be there before: the buckets and roles of the bootstrap stack.
    private func prepare(_ plan: DeploymentPlan, _ printer: DeployPrinter) async throws {
        let check = BootstrapCheck(connections: session.connections)
        for missing in try await check.missing(plan.changed) {
            guard session.isLocal else { throw missing.problem }
            printer.receive(.note("preparing \(missing.target) of the rehearsal"))
            let run = BootstrapRun(
                connections: session.connections, pace: session.pace, run: RunName.make(session.pace.time))
            let outcome = try await run.run(missing.target)
            guard outcome.isSuccess else {
                throw Failure("\(missing.target) could not be prepared: \(outcome.reason ?? outcome.name)", exitCode: 1)
            }
        }
    }

    private func agree(to plan: DeploymentPlan) -> Bool {
        if request.isAgreed || request.onlyPrepares { return true }
        // A rehearsal changes nothing that anybody could miss.
        if session.isLocal { return true }
        guard Console.isDialogue else {
            Console.complain(Failure("nobody can be asked whether to deploy", help: "add --yes"))
            return false
        }
        return Question.isYes("Deploy \(plan.changed.count == 1 ? "it" : "these \(plan.changed.count) stacks")?")
    }

    private func carryOut(_ plan: DeploymentPlan, _ printer: DeployPrinter) async -> DeploymentRun.Result {
        let sink = EventSink { printer.receive($0) }
        let stop = StopSwitch()
        let run = DeploymentRun(
            connections: session.connections,
            publisher: AssetPublisher(connections: session.connections, images: ContainerTool.find(), sink: sink),
            concurrency: request.concurrency, pace: session.pace, sink: sink, isStopped: { stop.isStopped }
        ) { work, changes in
            await printer.paused { Surprise(work: work, changes: changes).isAgreed }
        }
        return await InterruptedWork(plan: plan, session: session, stop: stop, printer: printer).during {
            await run.run(plan)
        }
    }

    /// Keeps what was deployed, so that one can go back to it.
    private func keep(
        _ plan: DeploymentPlan, _ result: DeploymentRun.Result, _ tree: WorkingTree?, _ printer: DeployPrinter
    ) async {
        guard !request.onlyPrepares else { return }
        do {
            try await ReleaseKeeper(connections: session.connections).keep(
                plan, result, assembly: assembly, note: release, commit: tree?.commit, isDirty: tree?.isDirty ?? false,
                time: session.pace.time.now())
        } catch {
            printer.receive(.note("the release could not be kept in the asset bucket: \(error)"))
        }
    }
}
