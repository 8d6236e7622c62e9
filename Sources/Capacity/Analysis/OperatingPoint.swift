/// A platform at one load, once everything that scales has scaled.
public struct OperatingPoint: Sendable {
    /// A tier of services, a database or a cache.
    public struct Component: Sendable {
        public enum Kind: String, Sendable { case service, database, cache }

        public var name: String
        public var kind: Kind
        /// Tasks, instances, shards.
        public var units: Int
        /// Units that its policies ask for, whatever their maximum.
        public var wantedUnits: Int
        /// Requests or queries a second.
        public var rate: Double
        /// Of the processors; 1 and more where they cannot keep up.
        public var utilisation: Double

        public var isOverloaded: Bool { utilisation >= 1 }
    }

    /// How requests of one service are answered; the times are nil where something on the way cannot keep up.
    public struct Path: Sendable {
        public var service: String
        /// Nil where there is no long run.
        public var series: StationSeries?
        /// Requests a second.
        public var rate: Double

        public var mean: Double? { series?.meanResponse }

        /// In seconds.
        public func quantile(_ share: Double) -> Double? { series?.responseQuantile(share) }
    }

    /// A bound and what is used of it.
    public struct LimitUse: Sendable {
        public var limit: ResourceLimit
        public var used: Double

        /// 1 where nothing is left.
        public var share: Double { limit.available > 0 ? used / limit.available : (used > 0 ? .infinity : 0) }
        public var isExceeded: Bool { used > limit.available }
    }

    public var users: Double
    /// Requests a second that software answers.
    public var requestRate: Double
    /// Requests a second for files, and those of them that the services answer.
    public var fileRate: Double
    public var fileRateAtServices: Double
    public var components: [Component]
    public var paths: [Path]
    public var limits: [LimitUse]
    /// Nil where no load balancer is on the way.
    public var loadBalancer: LoadBalancerUse?

    /// The busiest component's utilisation.
    public var utilisation: Double { components.map(\.utilisation).max() ?? 0 }

    /// Seconds that a share of the requests is answered within, on the slowest path; nil where there is no long run.
    public func response(_ share: Double) -> Double? {
        var slowest = 0.0
        for path in paths {
            guard let time = path.quantile(share) else { return nil }
            slowest = max(slowest, time)
        }
        return slowest
    }

    /// Seconds that a share of the requests of all paths together is answered within; nil where there is no long run.
    public func responseOfAll(_ share: Double) -> Double? {
        let times = paths.compactMap { $0.quantile(share) }
        guard times.count == paths.count, var low = times.min(), var high = times.max() else { return nil }
        let total = paths.reduce(0) { $0 + $1.rate }
        for _ in 0..<30 where high - low > 1e-5 * high {
            let middle = (low + high) / 2
            let late = paths.reduce(0) { $0 + $1.rate * ($1.series?.responseExceeds(middle) ?? 1) }
            if late > (1 - share) * total { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// Whether the target's latency holds, and no bound of the design is exceeded. Quotas are not of the design.
    public func meets(_ target: CapacityTarget) -> Bool {
        guard !paths.isEmpty, !components.contains(where: \.isOverloaded) else { return false }
        guard !limits.contains(where: { $0.isExceeded && !$0.limit.isQuota }) else { return false }
        return paths.allSatisfy { path in
            path.series.map { $0.responseExceeds(target.latency) <= 1 - target.percentile } ?? false
        }
    }
}
