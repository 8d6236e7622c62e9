/// What an Application Load Balancer is charged for at a load: the largest of what counts as load balancer capacity units.
public struct LoadBalancerUse: Sendable, Hashable {
    public enum Dimension: String, Sendable, Hashable, CaseIterable {
        case newConnections = "new connections"
        case activeConnections = "active connections"
        case processedBytes = "processed bytes"
    }

    /// How much of each dimension one unit has.
    public struct Unit: Sendable, Hashable {
        /// New connections a second.
        public var newConnections: Double
        /// Connections open in a minute.
        public var activeConnections: Double
        /// Gigabytes an hour, to targets that are instances, addresses and containers.
        public var gigabytes: Double
        public var source: String

        public init(newConnections: Double, activeConnections: Double, gigabytes: Double, source: String) {
            self.newConnections = newConnections
            self.activeConnections = activeConnections
            self.gigabytes = gigabytes
            self.source = source
        }
    }

    /// Units by each dimension.
    public var units: [Dimension: Double]

    /// The units that are charged.
    public var charged: Double { units.values.max() ?? 0 }

    /// What decides.
    public var dimension: Dimension {
        Dimension.allCases.max { (units[$0] ?? 0) < (units[$1] ?? 0) } ?? .processedBytes
    }

    /// - Parameter rate: requests a second that reach the load balancer.
    init(_ unit: Unit, rate: Double, _ values: AssumptionValues) {
        let connections = rate / max(values[.requestsPerConnection], 1)
        units = [
            .newConnections: connections / unit.newConnections,
            .activeConnections: connections * max(values[.connectionTime], 0) / unit.activeConnections,
            .processedBytes: rate * values[.responseSize] * 3600 / 1e6 / unit.gigabytes,
        ]
    }
}
