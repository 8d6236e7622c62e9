/// The names of a hosted zone by which users find the system.
public struct DNSSettings: Sendable, Hashable {
    /// One record of a name; failover, weights and latency make several of them.
    public struct Record: Sendable, Hashable {
        public enum Routing: Sendable, Hashable {
            case simple
            case failover(isPrimary: Bool)
            case weighted(Int?)
            case latency(region: String?)
            case geolocation
            case multivalue
        }

        public var id: String
        /// Without the dot at its end.
        public var name: String
        /// `A`, `AAAA`, `CNAME`
        public var type: String
        public var routing: Routing = .simple
        /// Seconds; nil for aliases, whose target decides.
        public var timeToLive: Int?
        /// Whether an alias asks its target for its health.
        public var followsTargetHealth = false
        public var healthCheck: HealthCheck?
        /// The component that it leads to, as a place in the model; nil for what is elsewhere.
        public var target: Int?
    }

    /// A health check of Route 53.
    public struct HealthCheck: Sendable, Hashable {
        public var id: String
        /// Seconds: 10 or 30.
        public var interval: Int
        public var failureThreshold: Int
    }

    public var records: [Record] = []
}

/// CloudFront.
public struct DistributionSettings: Sendable, Hashable {
    public struct Origin: Sendable, Hashable {
        public var id: String
        /// The component behind it, as a place in the model; nil for what is elsewhere.
        public var target: Int?
        /// Seconds
        public var readTimeout: Int?
        public var connectionTimeout: Int?
        public var connectionAttempts: Int?
        /// Whether a second layer of caches stands before it.
        public var hasShield = false
    }

    /// Two origins, of which the second is asked when the first answers with certain status codes.
    public struct OriginGroup: Sendable, Hashable {
        public var id: String
        public var members: [String]
        public var statusCodes: [Int]
    }

    public struct Behavior: Sendable, Hashable {
        /// `/api/*`; nil for the default one.
        public var pattern: String?
        /// An origin or an origin group.
        public var target: String
        /// The id of a managed cache policy, or the logical id of one's own.
        public var cachePolicy: String?
        public var caching: Caching
        /// Seconds, where the policy is in the template or one of AWS's; nil where it is unknown.
        public var defaultTimeToLive: Int?
        public var compresses = false
        public var allowsWrites = false
    }

    /// Whether answers are kept at the edge.
    public enum Caching: String, Sendable, Hashable {
        case on
        case off
        case unknown
    }

    public var aliases: [String] = []
    public var origins: [Origin] = []
    public var originGroups: [OriginGroup] = []
    /// The default one last, as CloudFront tries them.
    public var behaviors: [Behavior] = []
}

/// A load balancer with what it forwards to.
public struct LoadBalancerSettings: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        case application
        case network
        case gateway
        case classic
    }

    /// A rule of a listener, or its default action.
    public struct Rule: Sendable, Hashable {
        /// Nil for the default action.
        public var priority: Int?
        /// Empty where it does not look at the path.
        public var paths: [String] = []
        public var hosts: [String] = []
        /// The target groups that it forwards to.
        public var targetGroups: [String] = []
    }

    public struct Listener: Sendable, Hashable {
        public var id: String
        public var port: Int?
        public var protocolName: String?
        /// By priority, the default action last.
        public var rules: [Rule] = []
    }

    public var kind: Kind = .application
    public var isInternal = false
    /// Seconds
    public var idleTimeout: Int?
    public var listeners: [Listener] = []
    public var subnets: [String] = []
}

/// Where a load balancer sends requests, and how it tells who is well.
public struct TargetGroup: Sendable, Hashable {
    public var id: String
    public var port: Int?
    /// `instance`, `ip`, `lambda`
    public var targetType: String?
    /// Seconds
    public var healthCheckInterval: Int
    public var healthCheckTimeout: Int?
    public var unhealthyThreshold: Int
    public var healthyThreshold: Int
    public var deregistrationDelay: Int
    /// Seconds over which a new target gets its full share; 0 for at once.
    public var slowStart: Int
    public var algorithm: String?
}
