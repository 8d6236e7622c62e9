import MainstayCost
import MainstayDifference
import MainstayTransforms

/// What a run of `diff` was asked for.
struct DiffRequest: Sendable {
    var paths: [String] = []
    var from: String?
    var revision: String?
    var comparesMetadata = false
    var gate = DeploymentGate()
}

/// What a run of `diff` came to.
struct DiffResult: Sendable {
    var difference: Difference
    /// What `--deny` names.
    var denials: [Refusal]
    /// What holds data and would be replaced or deleted.
    var refusals: [Refusal]
    /// What runs anyway becomes dearer or cheaper by.
    var cost: EstimateComparison
}

/// Finds the two sides, and compares them.
struct DiffRun {
    let request: DiffRequest

    func run() async throws -> DiffResult {
        let (old, new) = try await sides()
        var options = ComparisonOptions()
        options.comparesMetadata = request.comparesMetadata
        options.files = .onDisk
        let estimator = Estimator(try EstimateRun(request: EstimateRequest()).options())
        // The same as `estimate` without a usage profile says; beside the comparison, on another core.
        async let before = estimator.estimate(old.map(EstimatedStack.init))
        async let after = estimator.estimate(new.map(EstimatedStack.init))
        let difference = await AssemblyComparison(options: options).differenceOnAllCores(old, new)
        return DiffResult(
            difference: difference, denials: request.gate.denials(of: difference),
            refusals: request.gate.refusals(of: difference),
            cost: EstimateComparison(await before, await after, ignoringStacks: true))
    }

    private func sides() async throws -> (old: [StackState], new: [StackState]) {
        if request.from != nil, request.revision != nil {
            throw Failure("--from and --revision exclude each other", help: "keep one of them")
        }
        switch request.paths.count {
        case 0, 1:
            let new = try request.paths.first ?? CheckTarget.paths([])[0]
            let states = try StackStates.read(new)
            if let from = request.from { return (try StackStates.read(from), states) }
            let revision = GitRevision(name: request.revision ?? "HEAD")
            return (try await revision.states(of: new), states)
        case 2:
            if request.from != nil || request.revision != nil {
                throw Failure(
                    "two paths are both sides: --from and --revision name the old one a second time",
                    help: "name the new side alone")
            }
            return (try StackStates.read(request.paths[0]), try StackStates.read(request.paths[1]))
        default: throw Failure("diff compares two things", help: "name the old and the new one")
        }
    }
}
