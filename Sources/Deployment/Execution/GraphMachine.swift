/// Which stack is worked on when: a pure state machine over a graph. It starts what has the most work behind it first,
/// and never starts what needs something that failed.
package struct GraphMachine: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        case waiting
        case running
        case succeeded
        case failed
        /// Not begun, because something that it needs failed.
        case leftOut(because: String)
        /// Not begun, because the run was told to stop.
        case stopped
    }

    private let graph: StackGraph
    private let limit: Int
    private var open: [String: Int]
    /// Ids that may start, the one with the most work behind it last.
    private var ready: [String]
    private var running = 0
    private var isStopped = false
    package private(set) var states: [String: State]

    /// - Parameter limit: How many run at once; at least one.
    package init(_ graph: StackGraph, limit: Int) {
        self.graph = graph
        self.limit = max(1, limit)
        open = graph.dependencies.mapValues(\.count)
        states = Dictionary(uniqueKeysWithValues: graph.order.map { ($0, .waiting) })
        ready = []
        for id in graph.order where open[id] == 0 { enqueue(id) }
    }

    /// The next one to start; nil where none may start now.
    package mutating func next() -> String? {
        guard running < limit, !isStopped, let id = ready.popLast() else { return nil }
        running += 1
        states[id] = .running
        return id
    }

    package var isDone: Bool { running == 0 && (isStopped || ready.isEmpty) }

    /// Takes note that one ended.
    ///
    /// - Returns: Those that will not be begun because of it.
    @discardableResult
    package mutating func finished(_ id: String, succeeded: Bool) -> [String] {
        guard states[id] == .running else { return [] }
        running -= 1
        states[id] = succeeded ? .succeeded : .failed
        guard succeeded else { return leaveOut(dependentsOf: id) }
        for next in graph.dependents[id] ?? [] {
            let rest = (open[next] ?? 1) - 1
            open[next] = rest
            if rest == 0, states[next] == .waiting { enqueue(next) }
        }
        return []
    }

    /// Starts nothing more.
    package mutating func stop() {
        isStopped = true
        for (id, state) in states where state == .waiting { states[id] = .stopped }
    }

    private mutating func leaveOut(dependentsOf id: String) -> [String] {
        var result: [String] = []
        var rest = Array(graph.dependents[id] ?? [])
        while let next = rest.popLast() {
            guard states[next] == .waiting else { continue }
            states[next] = .leftOut(because: id)
            result.append(next)
            rest += graph.dependents[next] ?? []
        }
        return result.sorted()
    }

    private mutating func enqueue(_ id: String) {
        let key = (graph.rank[id] ?? 0, id)
        var (low, high) = (0, ready.count)
        while low < high {
            let middle = (low + high) / 2
            let other = (graph.rank[ready[middle]] ?? 0, ready[middle])
            if other.0 < key.0 || other.0 == key.0 && other.1 > key.1 { low = middle + 1 } else { high = middle }
        }
        ready.insert(id, at: low)
    }
}
