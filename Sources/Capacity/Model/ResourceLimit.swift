/// A bound on what a platform can use, and what uses it.
public struct ResourceLimit: Sendable, Hashable {
    /// What is counted, of the operating point of a platform.
    public enum Demand: Sendable, Hashable {
        /// Units of these services, each as many times over: addresses, network interfaces, targets.
        case units(of: [String], each: Double)
        /// Processors of these services.
        case processors(of: [String])
        /// Connections of these services to a database.
        case connections(to: String, from: [String])
        /// Requests a second that reach the platform, files too.
        case requests
        /// Requests a second that reach the load balancer.
        case loadBalancerRequests
        /// Connections to the internet that are open at the same time.
        case outboundConnections
        /// Operations a second of a database's storage.
        case storageOperations(of: String)
    }

    /// `addresses of the private subnets`
    public var name: String
    public var available: Double
    public var demand: Demand
    /// Used by something else whatever the load: addresses of the load balancer, of endpoints.
    public var usedAnyway: Double
    /// Whether AWS raises it on request, so that it is no fault of the design.
    public var isQuota: Bool
    /// `addresses`, `connections`
    public var unit: String
    public var source: String

    public init(
        _ name: String, available: Double, _ demand: Demand, usedAnyway: Double = 0, isQuota: Bool = false,
        unit: String, source: String
    ) {
        self.name = name
        self.available = available
        self.demand = demand
        self.usedAnyway = usedAnyway
        self.isQuota = isQuota
        self.unit = unit
        self.source = source
    }
}
