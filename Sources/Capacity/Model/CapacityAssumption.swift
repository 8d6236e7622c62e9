/// Something about users and software that no template says, and that the answer depends on.
public enum CapacityAssumption: String, Sendable, Hashable, CaseIterable {
    /// Seconds between two interactions of a user.
    case thinkTime = "think-time"
    /// Requests of an interaction that software answers.
    case requestsPerInteraction = "requests-per-interaction"
    /// Requests of an interaction for files.
    case filesPerInteraction = "files-per-interaction"
    /// The share of the files that the content network has.
    case fileHitRatio = "file-hit-ratio"
    /// Seconds of one vCPU that a request takes of a service.
    case processorTime = "processor-time"
    /// Seconds of one vCPU that a file takes of a service, where one serves files.
    case fileProcessorTime = "file-processor-time"
    /// Squared coefficient of variation of these times.
    case variation
    /// Seconds that a request spends in the network and the load balancer.
    case networkTime = "network-time"
    /// Queries to the database, before any cache.
    case queriesPerRequest = "queries-per-request"
    /// Seconds of one vCPU that a query takes of the database.
    case queryTime = "query-time"
    /// Seconds there and back for a query.
    case queryRoundTrip = "query-round-trip"
    /// The share of the queries that the cache answers, where there is one.
    case cacheHitRatio = "cache-hit-ratio"
    /// Seconds of the cache's processor that an answer takes.
    case cacheTime = "cache-time"
    /// The share of the queries that may go to read replicas.
    case replicaShare = "replica-share"
    /// Operations of the storage that a query needs.
    case storageOperationsPerQuery = "storage-operations-per-query"
    /// Connections to the database that each task or instance keeps.
    case poolSize = "pool-size"
    /// Requests to the internet that a request causes.
    case outboundPerRequest = "outbound-per-request"
    /// Seconds that one of these takes.
    case outboundTime = "outbound-time"
    /// Kilobytes that a request and its answer are, for what load balancers are charged by.
    case responseSize = "response-kilobytes"
    /// Requests that come over one connection to the load balancer.
    case requestsPerConnection = "requests-per-connection"
    /// Seconds that such a connection is open.
    case connectionTime = "connection-time"

    public enum Unit: Sendable { case seconds, count, share }

    public var unit: Unit {
        switch self {
        case .thinkTime, .processorTime, .fileProcessorTime, .networkTime, .queryTime, .queryRoundTrip, .cacheTime,
            .outboundTime, .connectionTime:
            .seconds
        case .fileHitRatio, .cacheHitRatio, .replicaShare: .share
        case .requestsPerInteraction, .filesPerInteraction, .variation, .queriesPerRequest, .storageOperationsPerQuery,
            .poolSize, .outboundPerRequest, .responseSize, .requestsPerConnection:
            .count
        }
    }

    /// Whether more of it makes the answer better.
    public var isHelpful: Bool {
        switch self {
        case .thinkTime, .fileHitRatio, .cacheHitRatio, .replicaShare, .requestsPerConnection: true
        default: false
        }
    }

    /// Whether a component can have its own: what a service does, what a database does.
    public var isOfComponent: Bool {
        switch self {
        case .thinkTime, .requestsPerInteraction, .filesPerInteraction, .fileHitRatio, .networkTime, .cacheHitRatio,
            .replicaShare, .responseSize, .requestsPerConnection, .connectionTime:
            false
        default: true
        }
    }

    /// Whether it is about what is charged alone, so that no answer to how many users are served depends on it.
    public var isOfCharges: Bool {
        switch self {
        case .responseSize, .requestsPerConnection, .connectionTime: true
        default: false
        }
    }

    /// What is taken where nobody measured, and why that.
    public var standard: AssumptionRange {
        switch self {
        case .thinkTime:
            AssumptionRange(
                5, 7, 15, source: "TPC-W: think time of 7 s on average; the range is an assumption")
        case .requestsPerInteraction: AssumptionRange(1, 1, 2)
        case .filesPerInteraction: AssumptionRange(4, 10, 30)
        case .fileHitRatio: AssumptionRange(0.8, 0.9, 0.98)
        case .processorTime: AssumptionRange(0.005, 0.02, 0.05)
        case .fileProcessorTime: AssumptionRange(0.0002, 0.0005, 0.002)
        case .variation:
            AssumptionRange(0.5, 1, 2, source: "assumption: exponential times, as the textbooks take them")
        case .networkTime: AssumptionRange(0.005, 0.015, 0.03)
        case .queriesPerRequest: AssumptionRange(2, 3, 6)
        case .queryTime: AssumptionRange(0.0005, 0.001, 0.003)
        case .queryRoundTrip: AssumptionRange(0.0003, 0.0007, 0.0015)
        case .cacheHitRatio: AssumptionRange(0.6, 0.8, 0.95)
        case .cacheTime: AssumptionRange(0.00001, 0.00002, 0.00005)
        case .replicaShare: AssumptionRange(0, 0, 0, source: "assumption: the software sends all queries to the writer")
        case .storageOperationsPerQuery: AssumptionRange(0.05, 0.2, 1)
        case .poolSize: AssumptionRange(5, 10, 20)
        case .outboundPerRequest: AssumptionRange(0, 0.1, 1)
        case .outboundTime: AssumptionRange(0.1, 0.2, 0.5)
        case .responseSize: AssumptionRange(5, 20, 100)
        case .requestsPerConnection: AssumptionRange(2, 10, 100)
        case .connectionTime:
            AssumptionRange(30, 60, 120, source: "the load balancer closes after 60 s without a request, unless set")
        }
    }
}

/// What an assumption can be: the lowest, the expected and the highest value. Times are in seconds.
public struct AssumptionRange: Sendable, Hashable {
    public var low: Double
    public var expected: Double
    public var high: Double
    /// Where it comes from; `assumption` where it is nothing more.
    public var source: String
    public var isMeasured: Bool

    public init(
        _ low: Double, _ expected: Double, _ high: Double, source: String = "assumption", isMeasured: Bool = false
    ) {
        self.low = min(low, expected)
        self.expected = expected
        self.high = max(high, expected)
        self.source = source
        self.isMeasured = isMeasured
    }

    public static func measured(_ value: Double, source: String) -> AssumptionRange {
        AssumptionRange(value, value, value, source: source, isMeasured: true)
    }
}
