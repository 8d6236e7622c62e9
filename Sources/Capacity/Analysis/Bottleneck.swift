/// What keeps a platform from serving more.
public struct Bottleneck: Sendable, Hashable {
    public enum Cause: Sendable, Hashable {
        /// All of its servers are busy.
        case exhausted
        /// It can keep up, but what it adds to the answers is too long.
        case slow
        /// It is too slow even when nobody waits.
        case slowWhenIdle
        /// A bound on something that is used.
        case limit
        /// There is nothing that answers.
        case missing
    }

    /// The component or the limit.
    public var name: String
    public var cause: Cause

    public init(_ name: String, _ cause: Cause) {
        self.name = name
        self.cause = cause
    }

    public var text: String {
        switch cause {
        case .exhausted: "\(name): every server is busy"
        case .slow: "\(name): requests wait too long there"
        case .slowWhenIdle: "\(name): an answer takes too long even when nothing waits"
        case .limit: "\(name): all used"
        case .missing: "nothing answers requests"
        }
    }
}

extension OperatingPoint {
    /// Why a target is missed here; nil where it is met.
    func bottleneck(for target: CapacityTarget) -> Bottleneck? {
        if paths.isEmpty { return Bottleneck("", .missing) }
        if meets(target) { return nil }
        if let busiest = components.filter(\.isOverloaded).max(by: { $0.utilisation < $1.utilisation }) {
            return Bottleneck(busiest.name, .exhausted)
        }
        let exceeded = limits.filter { $0.isExceeded && !$0.limit.isQuota }
        if let worst = exceeded.max(by: { $0.share < $1.share }) { return Bottleneck(worst.limit.name, .limit) }
        let slowest = paths.max { ($0.quantile(target.percentile) ?? 0) < ($1.quantile(target.percentile) ?? 0) }
        guard let series = slowest?.series else { return Bottleneck("", .missing) }
        let longest = series.stages.max { $0.meanWait < $1.meanWait }
        if let longest, longest.meanWait > 0.1 * series.meanResponse { return Bottleneck(longest.name, .slow) }
        let largest = series.stages.max { $0.meanTime < $1.meanTime }
        return Bottleneck(largest?.name ?? "network", .slowWhenIdle)
    }
}
