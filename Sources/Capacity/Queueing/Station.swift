/// Servers that share one queue: a task with its processors, a database with its own.
///
/// Arrivals are Poisson, the queue has no end and is served in order. With one server this is M/G/1, with exponential
/// service times M/M/c; other service times on several servers are M/G/c.
public struct Station: Sendable, Hashable {
    /// At least one.
    public var servers: Int
    /// Seconds that one request holds a server, on average.
    public var serviceTime: Double
    /// The squared coefficient of variation of the service time: 0 constant, 1 exponential.
    public var variation: Double

    public init(servers: Int, serviceTime: Double, variation: Double = 1) {
        self.servers = max(1, servers)
        self.serviceTime = max(0, serviceTime)
        self.variation = max(0, variation)
    }

    /// Requests a second that keep every server busy.
    public var capacity: Double { serviceTime > 0 ? Double(servers) / serviceTime : .infinity }

    /// The share of time that a server is busy at an arrival rate; above 1 where they cannot keep up.
    public func utilisation(at arrivalRate: Double) -> Double { arrivalRate * serviceTime / Double(servers) }

    /// How the station does in the long run; nil where more arrives than it can serve, so that there is no long run.
    public func figures(at arrivalRate: Double) -> QueueFigures? {
        guard arrivalRate >= 0, utilisation(at: arrivalRate) < 1 else { return nil }
        return QueueFigures(station: self, arrivalRate: arrivalRate)
    }
}
