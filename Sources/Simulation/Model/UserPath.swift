/// One way by which requests come in, and what has to work for them to be answered.
public struct UserPath: Sendable, Hashable {
    /// `solemate.com/api/*`
    public var name: String
    /// The first part on the way: the name, the distribution, the load balancer.
    public var entry: Int
    /// What has to work.
    public var structure: Block
    /// What answers with less when it fails, each once.
    public var soft: [Int]
    /// What new tasks and instances need to start.
    public var startUp: [Int]
    /// Whether users come in by it; false for workers, which nothing routes to.
    public var isUserFacing: Bool
    /// The services that answer, as places in the model; empty where a bucket or another origin does.
    public var services: [Int] = []
    /// Of a distribution, the behaviour by which it comes.
    public var behavior: String?

    /// All components that it needs, each once, in order.
    public var hard: [Int] { structure.components }
}

/// What has to work, as a tree.
public indirect enum Block: Sendable, Hashable {
    case component(Int)
    case all([Block])
    /// The first that works serves; it takes time to turn to the next.
    case failover([Block], by: Switchover)

    /// How one turns from what failed to what stands by.
    public enum Switchover: Sendable, Hashable {
        /// Route 53 answers with another record once a health check fails, and clients ask again.
        case dns(interval: Int, threshold: Int, timeToLive: Int)
        /// CloudFront asks the second origin for each request that the first does not answer.
        case origin(timeout: Int)
    }

    /// Each component once, in order.
    public var components: [Int] {
        var found: [Int] = []
        var seen: Set<Int> = []
        collect(into: &found, &seen, 0)
        return found
    }

    /// The depth is bounded where blocks are made; here as well, since anybody can make one.
    private func collect(into found: inout [Int], _ seen: inout Set<Int>, _ depth: Int) {
        guard depth < 64 else { return }
        switch self {
        case .component(let index): if seen.insert(index).inserted { found.append(index) }
        case .all(let blocks), .failover(let blocks, _):
            for block in blocks { block.collect(into: &found, &seen, depth + 1) }
        }
    }

    /// Whether something can take over for something else in it.
    public var hasFailover: Bool { hasFailover(0) }

    private func hasFailover(_ depth: Int) -> Bool {
        guard depth < 64 else { return false }
        switch self {
        case .component: return false
        case .all(let blocks): return blocks.contains { $0.hasFailover(depth + 1) }
        case .failover(let blocks, _): return blocks.count > 1
        }
    }
}
