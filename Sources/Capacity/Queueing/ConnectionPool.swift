/// The connections that one task keeps to a database, and the requests that take turns with them.
public struct ConnectionPool: Sendable, Hashable {
    /// Connections.
    public var size: Int
    /// Seconds that a request holds one: the database's answers, and what the service does between them.
    public var holdTime: Double

    public init(size: Int, holdTime: Double) {
        self.size = max(1, size)
        self.holdTime = max(0, holdTime)
    }

    /// How the pool does at an arrival rate; nil where requests ask for more than it has.
    public func figures(at arrivalRate: Double) -> QueueFigures? {
        Station(servers: size, serviceTime: holdTime).figures(at: arrivalRate)
    }

    /// The fewest connections with which no more than a share of the requests waits for one.
    ///
    /// - Returns: nil where even as many as ``Erlang/mostServers`` are too few.
    public static func size(for arrivalRate: Double, holdTime: Double, waitingAtMost share: Double) -> Int? {
        let load = arrivalRate * holdTime
        guard load >= 0, load < Double(Erlang.mostServers) / 2 else { return nil }
        var blocking = 1.0
        for size in 1...Erlang.mostServers {
            blocking = load * blocking / (Double(size) + load * blocking)
            let utilisation = load / Double(size)
            if utilisation < 1, blocking / (1 - utilisation * (1 - blocking)) <= share { return size }
        }
        return nil
    }
}
