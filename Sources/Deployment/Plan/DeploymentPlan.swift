internal import MainstayAWSClient
internal import MainstayAssembly
package import MainstayDifference
internal import MainstayTemplate

/// What a deployment will do: every stack in its place, what changes in it, and what is refused.
package struct DeploymentPlan: Sendable {
    /// In the order of the graph.
    package var stacks: [StackPlan]
    package var graph: StackGraph
    package var difference: Difference
    /// What holds data and would be replaced or deleted without having been named.
    package var refusals: [Refusal]
    package var identity: Identity

    package var changed: [StackPlan] { stacks.filter(\.isChanged) }
    package var problems: [DeploymentProblem] { stacks.compactMap(\.problem) }
    package var isEmpty: Bool { changed.isEmpty }
}

/// Makes plans.
package struct DeploymentPlanner: Sendable {
    package var connections: any Connections
    package var planner: StackPlanner
    package var gate: DeploymentGate
    package var options: ComparisonOptions
    package var limit: Int
    package var pace: Pace

    package init(
        connections: any Connections, planner: StackPlanner, gate: DeploymentGate = DeploymentGate(),
        options: ComparisonOptions = ComparisonOptions(), limit: Int = 10, pace: Pace = Pace()
    ) {
        self.connections = connections
        self.planner = planner
        self.gate = gate
        self.options = options
        self.limit = limit
        self.pace = pace
    }

    /// Looks at every stack, and decides.
    ///
    /// - Throws: ``DeploymentProblem`` where stacks have no place to go or need one another in a circle; `AWSError`
    ///   where AWS cannot be asked.
    package func plan(_ stacks: [DeployableStack]) async throws -> DeploymentPlan {
        let identity = try await connections.identity()
        var targets: [String: Target] = [:]
        for stack in stacks {
            guard let target = stack.target(identity, region: connections.region) else {
                throw DeploymentProblem(
                    "\(stack.artifact.displayName) has no region", help: "set one: --region or AWS_REGION")
            }
            targets[stack.id] = target
        }
        let graph = try StackGraph(
            Dictionary(
                stacks.map { ($0.id, Set($0.artifact.dependencies)) }, uniquingKeysWith: { $0.union($1) }),
            weights: Dictionary(stacks.map { ($0.id, Self.weight($0)) }, uniquingKeysWith: max))
        let snapshots = try await snapshots(of: stacks, targets)
        let byID = Dictionary(stacks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var plans: [StackPlan] = []
        var changed: Set<String> = []
        for id in graph.order {
            guard let stack = byID[id], let target = targets[id] else { continue }
            let needs = graph.dependencies[id] ?? []
            let snapshot = snapshots[id] ?? StackSnapshot()
            let hasChangedNeeds = !needs.isDisjoint(with: changed)
            var plan = planner.plan(stack, target: target, snapshot: snapshot, hasChangedNeeds: hasChangedNeeds)
            if !plan.isChanged, mayHaveMissed(snapshot, needs.compactMap { snapshots[$0] }) {
                let other = planner.plan(stack, target: target, snapshot: snapshot, hasChangedNeeds: true)
                if other.isChanged, try await !isAsDescribed(other) { plan = other }
            }
            if plan.isChanged { changed.insert(id) }
            plans.append(plan)
        }
        let (split, whole) = try ExportPhases.split(plans, graph)
        plans = split
        var differences: [StackDifference] = []
        let comparison = AssemblyComparison(options: options)
        for index in plans.indices where plans[index].isChanged && plans[index].work.action != .resume {
            guard let difference = Self.difference(of: plans[index], by: comparison) else { continue }
            plans[index].difference = difference
            plans[index].work.shownLosses = Set(
                difference.resources.filter(\.losesResource).flatMap { change in
                    if case .renamed(let old) = change.kind { return [change.logicalID, old] }
                    return [change.logicalID]
                }
            ).union(named(in: difference))
            differences.append(difference)
        }
        let difference = Difference(differences)
        return DeploymentPlan(
            stacks: plans, graph: whole, difference: difference, refusals: gate.refusals(of: difference),
            identity: identity)
    }

    /// The resources of a stack that somebody named as such that may be lost.
    private func named(in stack: StackDifference) -> [String] {
        gate.allowed.map { word in
            for name in [stack.name, stack.stackName] where word.hasPrefix("\(name)/") {
                return String(word.dropFirst(name.count + 1))
            }
            return word
        }
    }

    /// Whether an earlier run may have ended between this stack and those that it needs, so that it never got what they
    /// gave: they changed after it did, or its own update was taken back.
    private func mayHaveMissed(_ snapshot: StackSnapshot, _ needs: [StackSnapshot]) -> Bool {
        guard let facts = snapshot.facts, let own = facts.updatedAt ?? facts.createdAt, !needs.isEmpty else {
            return false
        }
        return facts.phase.isRolledBack
            || needs.contains { need in (need.facts.flatMap { $0.updatedAt ?? $0.createdAt }).map { $0 > own } ?? false
            }
    }

    /// Whether CloudFormation finds nothing to do in a stack whose template is as described.
    private func isAsDescribed(_ plan: StackPlan) async throws -> Bool {
        let role = plan.stack.deployRole.map(plan.target.placeholders.filled)
        let question = ChangeSetQuestion(
            cloudFormation: CloudFormation(try await connections.calls(to: plan.target, as: role)), pace: pace)
        var request = plan.work.request
        request.name = "mainstay-look-\(plan.work.token.suffix(40))"
        request.template = .previous
        request.tags = (plan.snapshot.facts?.tags ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        // Where it cannot be asked, the deployment itself will say why.
        guard let facts = try? await question.ask(request) else { return false }
        try await question.discard(request)
        return facts.isEmpty
    }

    private static func weight(_ stack: DeployableStack) -> Int {
        stack.artifact.template["Resources"]?.object?.count ?? 1
    }

    private static func difference(of plan: StackPlan, by comparison: AssemblyComparison) -> StackDifference? {
        let new = StackState(plan.stack.artifact)
        var old: [StackState] = []
        if plan.snapshot.isDeployed, let text = plan.snapshot.template {
            let file = "deployed:\(plan.stack.name)"
            guard let value = TemplateParser(file: file).parse(text).value else { return nil }
            var state = StackState(name: new.name, template: value, file: file)
            state.stackName = new.stackName
            state.account = new.account
            state.region = new.region
            state.terminationProtection = plan.snapshot.facts?.hasTerminationProtection ?? false
            state.tags = CommitTag.removed(from: plan.snapshot.facts?.tags ?? [:]).sorted { $0.key < $1.key }.map {
                ($0.key, $0.value)
            }
            old.append(state)
        }
        var shown = new
        shown.tags = plan.work.request.tags.filter { $0.key != CommitTag.key }.sorted { $0.key < $1.key }
        return comparison.difference(old, [shown]).stacks.first { $0.kind != .removed }
    }

    private func snapshots(
        of stacks: [DeployableStack], _ targets: [String: Target]
    ) async throws -> [String: StackSnapshot] {
        let connections = connections
        return try await Parallel.map(stacks, limit: limit) { stack in
            guard let target = targets[stack.id] else { return (stack.id, StackSnapshot()) }
            let role = stack.deployRole.map(target.placeholders.filled)
            let calls = try await connections.calls(to: target, as: role)
            return (stack.id, try await CloudFormation(calls).snapshot(of: stack.name))
        }.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
}

/// Work on many things, some at once.
enum Parallel {
    /// The results, in the order of the elements; the first failure ends everything.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], limit: Int, _ body: @escaping @Sendable (Element) async throws -> Result
    ) async throws -> [Result] {
        var results: [Result?] = Array(repeating: nil, count: elements.count)
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var next = 0
            while next < min(max(1, limit), elements.count) {
                let (index, element) = (next, elements[next])
                group.addTask { (index, try await body(element)) }
                next += 1
            }
            while let (index, result) = try await group.next() {
                results[index] = result
                if next < elements.count {
                    let (index, element) = (next, elements[next])
                    group.addTask { (index, try await body(element)) }
                    next += 1
                }
            }
        }
        return results.compactMap { $0 }
    }
}
