/// Which stack needs which: their order, and how far each is from the end.
package struct StackGraph: Hashable, Sendable {
    /// The stacks that each one needs, by id; only those that are in the graph.
    package let dependencies: [String: Set<String>]
    /// The stacks that need each one.
    package let dependents: [String: Set<String>]
    /// All ids so that each comes after those it needs, alike in every run.
    package let order: [String]
    /// How much work hangs on each one, itself counted.
    package let rank: [String: Int]

    /// - Parameters:
    ///   - needs: For each id, those that must be done before; unknown ones are left out.
    ///   - weights: How much work each one is; 1 where nothing is said.
    /// - Throws: where stacks need one another in a circle.
    package init(
        _ needs: [String: Set<String>], weights: [String: Int] = [:]
    ) throws(DeploymentProblem) {
        var dependencies: [String: Set<String>] = [:]
        var dependents: [String: Set<String>] = [:]
        for (id, names) in needs {
            dependencies[id] = names.filter { needs[$0] != nil && $0 != id }
            for name in dependencies[id] ?? [] { dependents[name, default: []].insert(id) }
        }
        self.dependencies = dependencies
        self.dependents = dependents
        var open = dependencies.mapValues(\.count)
        var ready = open.filter { $0.value == 0 }.keys.sorted()
        var order: [String] = []
        var index = 0
        while index < ready.count {
            let id = ready[index]
            index += 1
            order.append(id)
            for next in (dependents[id] ?? []).sorted() {
                let rest = (open[next] ?? 1) - 1
                open[next] = rest
                if rest == 0 { ready.append(next) }
            }
        }
        guard order.count == needs.count else {
            let circle = needs.keys.filter { !order.contains($0) }.sorted()
            throw DeploymentProblem(
                "the stacks \(circle.joined(separator: ", ")) need one another in a circle",
                help: "remove one of the dependencies between them")
        }
        self.order = order
        var rank: [String: Int] = [:]
        for id in order.reversed() {
            let after = (dependents[id] ?? []).map { rank[$0] ?? 0 }.max() ?? 0
            rank[id] = after + max(1, min(weights[id] ?? 1, 1_000_000))
        }
        self.rank = rank
    }

    /// The same stacks with every arrow turned round: for destruction.
    package func reversed() throws(DeploymentProblem) -> StackGraph {
        try StackGraph(Dictionary(uniqueKeysWithValues: order.map { ($0, dependents[$0] ?? []) }))
    }
}
