/// What happens to a platform while its traffic changes, minute by minute.
public struct Timeline: Sendable {
    /// How it was worked out.
    public enum Method: String, Sendable {
        /// Streams of requests in steps of a second.
        case fluid
        /// Every single request.
        case requests
    }

    public struct Minute: Sendable {
        /// Seconds since the start, at the end of the minute.
        public var time: Double
        public var users: Double
        /// Requests a second.
        public var requestRate: Double
        public var services: [Service]
        /// Of the databases, in their order.
        public var databaseUtilisations: [Double]
        /// Seconds that the target's share of the requests took; of those that were answered.
        public var latency: Double
        /// Requests that came in time, of those that arrived.
        public var shareInTime: Double
        /// Requests that found too long a queue and got an error, of those that arrived.
        public var shareFailed: Double
        /// Requests that wait.
        public var backlog: Double
    }

    public struct Service: Sendable {
        public var name: String
        public var inService: Int
        public var desired: Int
        public var utilisation: Double
    }

    public var traffic: Traffic
    public var target: CapacityTarget
    public var method: Method
    public var minutes: [Minute]
    /// Steps or events that were worked on.
    public var steps: Int

    private func weighted(_ value: (Minute) -> Double) -> Double {
        let total = minutes.reduce(0) { $0 + $1.requestRate }
        return total > 0 ? minutes.reduce(0) { $0 + $1.requestRate * value($1) } / total : 0
    }

    /// Requests of the whole time that were answered in time.
    public var shareInTime: Double { weighted(\.shareInTime) }
    /// Requests of the whole time that got an error.
    public var shareFailed: Double { weighted(\.shareFailed) }
    /// Whether enough of all requests were answered in time.
    public var isMet: Bool { shareInTime >= target.percentile }

    /// Seconds in which too few requests were answered in time.
    public var timeMissed: Double {
        minutes.reduce(0) { $0 + ($1.shareInTime < target.percentile ? 60 : 0) }
    }

    /// Seconds from the first minute that missed the target until it holds for good; nil where it never missed, or never
    /// recovered.
    public var recoveryTime: Double? {
        guard let first = minutes.firstIndex(where: { $0.shareInTime < target.percentile }),
            let last = minutes.lastIndex(where: { $0.shareInTime < target.percentile }), last + 1 < minutes.count
        else { return nil }
        return minutes[last].time - minutes[first].time + 60
    }
}
