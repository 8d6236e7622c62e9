/// What is asked of a platform.
public struct CapacityTarget: Sendable, Hashable {
    /// At the same time.
    public var users: Double
    /// Seconds in which requests are answered.
    public var latency: Double
    /// The share of the requests that this holds for: 0.95 for the 95th percentile.
    public var percentile: Double

    public init(users: Double, latency: Double, percentile: Double = 0.95) {
        self.users = max(0, min(users, 1e12))
        self.latency = max(latency, 1e-6)
        self.percentile = min(0.9999, max(0.01, percentile))
    }
}
