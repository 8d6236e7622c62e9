import MainstayAssembly
import MainstayCapacity
import MainstayChecking
import MainstayCost
import MainstayDiagram
import MainstayDifference
import MainstayReports
import MainstayRequirements
import MainstaySimulation
import MainstayTemplate
import Synchronization

/// What the engines say of one environment.
struct ReportedEnvironment: Sendable {
    var name: String?
    var model: SystemModel
    /// One of each view that has something to show.
    var diagrams: [(view: DiagramView, graph: DiagramGraph, svg: String)] = []
    var availability: AvailabilityReport
    var recovery: RecoveryReport
    /// Nil where nothing answers requests.
    var capacity: CapacityReport?
    /// What it says, worked out where the engines work: its curves are many points.
    var capacityData: TemplateValue?
    var curve: [UserCost] = []
}

/// What has changed, and what it cost before.
struct ReportedDifference: Sendable {
    var difference: Difference
    var estimate: Estimate
}

/// What all engines say of a platform.
struct ReportResult: Sendable {
    let input: ReportInput
    var check: CheckSession.Result
    var trace: MainstayRequirements.Trace?
    var estimate: Estimate
    var environments: [ReportedEnvironment]
    var difference: ReportedDifference?
    var advice: [Advice] = []
    /// Nil where nobody asked how it stands in AWS.
    var deployed: DeployedPlatform?

    /// 0 where all is well, 1 where findings are as bad as the threshold or requirements are violated.
    var exitCode: Int32 {
        if !check.failures.isEmpty { return 2 }
        return check.report.isFailure || (trace?.count(.violated) ?? 0) > 0 ? 1 : 0
    }
}

/// Lets the engines work, at the same time where there are cores for it.
struct ReportRun {
    let input: ReportInput

    init(_ request: ReportRequest) throws { input = try ReportInput(request) }

    private enum Task: Sendable {
        case check
        case trace
        case estimate
        case difference
        case environment(Int)
    }

    private enum Answer: Sendable {
        case check(CheckSession.Result)
        case trace(MainstayRequirements.Trace?)
        case estimate(Estimate)
        case difference(ReportedDifference?)
        case environment(ReportedEnvironment?)
    }

    /// - Parameter progress: where somebody may see how far it is.
    func run(_ progress: ProgressLine? = nil) throws -> ReportResult {
        // The longest first, so that no core waits for one that began late.
        let tasks: [Task] =
            [.trace] + input.environments.indices.map(Task.environment) + [.check, .estimate, .difference]
        var check: CheckSession.Result?
        var trace: MainstayRequirements.Trace?
        var estimate: Estimate?
        var difference: ReportedDifference?
        var environments: [ReportedEnvironment] = []
        let done = Atomic(0)
        progress?.show("working it out: 0 of \(tasks.count)")
        let answers = Parallel.map(tasks) { task in
            let answer = answer(task)
            let count = done.wrappingAdd(1, ordering: .relaxed).newValue
            progress?.show("working it out: \(count) of \(tasks.count)")
            return answer
        }
        for answer in answers {
            switch answer {
            case .check(let result): check = result
            case .trace(let result): trace = result
            case .estimate(let result): estimate = result
            case .difference(let result): difference = result
            case .environment(let result): environments += [result].compactMap(\.self)
            }
        }
        guard let check, let estimate else { throw Failure("the report was not finished", exitCode: 1) }
        if let failure = check.failures.first { throw failure }
        let production = environments.firstIndex { ["production", "prod"].contains($0.name?.lowercased()) }
        if let production { environments.insert(environments.remove(at: production), at: 0) }
        return ReportResult(
            input: input, check: check, trace: trace, estimate: estimate, environments: environments,
            difference: difference,
            advice: estimate.advice(input.estimates.usage, AdviceSources(facts: input.estimates.facts)))
    }

    private func answer(_ task: Task) -> Answer {
        switch task {
        case .check: .check(input.session.run())
        case .trace: .trace(input.tracer?.trace(input.assembly))
        case .estimate: .estimate(Estimator(input.estimates).estimate(input.assembly.stacks.map { EstimatedStack($0) }))
        case .difference:
            .difference(
                input.older.map { older in
                    var options = ComparisonOptions()
                    options.files = .onDisk
                    return ReportedDifference(
                        difference: AssemblyComparison(options: options).difference(
                            older.states, input.assembly.stacks.map { StackState($0) }),
                        estimate: Estimator(input.estimates).estimate(older.stacks))
                })
        case .environment(let index): .environment(environment(input.environments[index]))
        }
    }

    private func environment(_ name: String?) -> ReportedEnvironment? {
        let assembly = input.assembly(of: name)
        guard let model = ModelReader(files: .onDisk).read(assembly).first else { return nil }
        var availability = AvailabilityEngine()
        availability.monteCarlo = MonteCarlo(years: input.request.years, seed: 1)
        var result = ReportedEnvironment(
            name: name, model: model, availability: availability.run(model), recovery: RecoveryEngine().run(model))
        result.diagrams = DiagramView.allCases.compactMap { view in
            let reader = DiagramReader(files: .onDisk)
            guard let graph = reader.read(assembly, view, name: input.name).first?.graph, !graph.nodes.isEmpty else {
                return nil
            }
            return (view, graph, DiagramSVG().render(DiagramLayout().layOut(graph)))
        }
        result.capacity = capacity(model)
        result.capacityData = result.capacity.map(ReportEnvironment.capacity)
        result.curve = curve(assembly.stacks.map { EstimatedStack($0) }, of: name)
        return result
    }

    private func capacity(_ model: SystemModel) -> CapacityReport? {
        var capacity = CapacityReader().read(model)
        guard !capacity.services.isEmpty else { return nil }
        input.calibration.apply(to: &capacity)
        let analysis = CapacityAnalysis(
            capacity, target: CapacityTarget(users: input.request.users, latency: 0.2),
            assumptions: input.calibration.assumptions)
        return CapacityReport(name: model.environment ?? input.name, analysis: analysis, traffic: nil)
    }

    /// From a tenth to ten times as many users as the usage profile has.
    private func curve(_ stacks: [EstimatedStack], of environment: String?) -> [UserCost] {
        guard let users = input.estimates.usage[environment]?.activeUsers, users > 0 else { return [] }
        let counts = [0.1, 0.3, 1, 3, 10].map { ($0 * users).rounded() }.filter { $0 >= 1 }
        return Estimator.curve(stacks, over: counts, input.estimates)
    }
}
