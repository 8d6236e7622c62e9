/// A platform as capacity sees it: what requests pass, how large each part is, and what bounds it.
public struct CapacityModel: Sendable {
    public var environment: String?
    public var edge: Edge
    public var services: [ServiceTier]
    public var databases: [DatabaseTier]
    public var caches: [CacheTier]
    /// Bounds that need no queue: addresses, connections, quotas.
    public var limits: [ResourceLimit]
    /// What the template leaves open, or the model leaves out, in words.
    public var notes: [String]

    public init(
        environment: String? = nil, edge: Edge = Edge(), services: [ServiceTier] = [], databases: [DatabaseTier] = [],
        caches: [CacheTier] = [], limits: [ResourceLimit] = [], notes: [String] = []
    ) {
        self.environment = environment
        self.edge = edge
        self.services = services
        self.databases = databases
        self.caches = caches
        self.limits = limits
        self.notes = notes
    }
}

/// What stands between users and services.
public struct Edge: Sendable, Hashable {
    /// The distribution that users reach; nil where there is none.
    public var distribution: String?
    /// Whether files that the content network does not have come from a bucket, and not from the services.
    public var filesComeFromStorage: Bool
    public var loadBalancer: String?
    /// What its capacity units hold; nil where there is none, or where nobody knows.
    public var loadBalancerUnit: LoadBalancerUse.Unit?

    public init(
        distribution: String? = nil, filesComeFromStorage: Bool = false, loadBalancer: String? = nil,
        loadBalancerUnit: LoadBalancerUse.Unit? = nil
    ) {
        self.distribution = distribution
        self.filesComeFromStorage = filesComeFromStorage
        self.loadBalancer = loadBalancer
        self.loadBalancerUnit = loadBalancerUnit
    }
}

/// The size of a task, an instance or a function.
public struct UnitSize: Sendable, Hashable {
    /// `1 vCPU`, `t3.small`.
    public var name: String
    public var vCPU: Double
    public var memoryMiB: Double
    /// The share of the processors that a burstable instance has for good; 1 for all others.
    public var baseline: Double

    public init(_ name: String, vCPU: Double, memoryMiB: Double, baseline: Double = 1) {
        self.name = name
        self.vCPU = max(vCPU, 0.001)
        self.memoryMiB = max(memoryMiB, 1)
        self.baseline = baseline
    }

    /// Requests that are worked on at the same time: one for each whole processor.
    public var servers: Int { max(1, Int(min(vCPU, 10_000).rounded(.down))) }
    /// Of each of them, the share of a processor that it has.
    public var speed: Double { vCPU / Double(servers) }
}

/// Tasks, instances or functions that answer requests.
public struct ServiceTier: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        case fargate
        case instances
        case pods
        case function
    }

    public var name: String
    public var kind: Kind
    public var size: UnitSize
    /// What the size could be instead, small to large.
    public var sizes: [UnitSize]
    public var scaling: AutoScaling
    public var zones: Int
    /// Indices of the databases and caches that it uses.
    public var databases: [Int]
    public var caches: [Int]
    /// Per cent of memory that is used, where a calibration says so.
    public var memoryUse: Double?
    /// Seconds from the decision to start a unit until it gets requests; nil where the scaling's own time holds.
    public var startTime: AssumptionRange?
    /// Where the number of units is written: `SolemateService.MaxCapacity`.
    public var maximumProperty: String
    public var sizeProperty: String

    public init(
        _ name: String, kind: Kind, size: UnitSize, sizes: [UnitSize] = [], scaling: AutoScaling, zones: Int,
        databases: [Int] = [], caches: [Int] = [], maximumProperty: String = "maximum capacity",
        sizeProperty: String = "size"
    ) {
        self.name = name
        self.kind = kind
        self.size = size
        self.sizes = sizes.sorted { ($0.vCPU, $0.memoryMiB) < ($1.vCPU, $1.memoryMiB) }
        self.scaling = scaling
        self.zones = max(1, zones)
        self.databases = databases
        self.caches = caches
        self.maximumProperty = maximumProperty
        self.sizeProperty = sizeProperty
    }

    /// The scaling with the time that a start takes when seen in one way.
    func scaling(_ view: CapacityAssumptions.View) -> AutoScaling {
        guard let startTime else { return scaling }
        var result = scaling
        switch view {
        case .low: result.startTime = startTime.high
        case .expected: result.startTime = startTime.expected
        case .high: result.startTime = startTime.low
        }
        return result
    }

    /// `task`, `instance`
    public var unitNoun: String {
        switch kind {
        case .fargate: "task"
        case .instances: "instance"
        case .pods: "pod"
        case .function: "concurrent execution"
        }
    }
}

/// A relational database, or another that has processors of its own.
public struct DatabaseTier: Sendable, Hashable {
    public var name: String
    public var size: UnitSize
    public var sizes: [UnitSize]
    /// Instances that can answer reads beside the writer.
    public var replicas: Int
    /// Connections that it takes; nil where nobody knows.
    public var maximumConnections: Int?
    /// Connections that no size takes more than, where they come with the memory; nil where they are set by hand.
    public var connectionCeiling: Double?
    /// Where the number of connections is from.
    public var connectionSource: String
    /// Operations a second of its storage; nil where it has no such bound.
    public var storageOperations: Double?
    public var sizeProperty: String

    public init(
        _ name: String, size: UnitSize, sizes: [UnitSize] = [], replicas: Int = 0, maximumConnections: Int? = nil,
        connectionCeiling: Double? = nil, connectionSource: String = "max_connections of its parameter group",
        storageOperations: Double? = nil, sizeProperty: String = "size"
    ) {
        self.name = name
        self.size = size
        self.sizes = sizes.sorted { ($0.vCPU, $0.memoryMiB) < ($1.vCPU, $1.memoryMiB) }
        self.replicas = max(0, replicas)
        self.maximumConnections = maximumConnections
        self.connectionCeiling = connectionCeiling
        self.connectionSource = connectionSource
        self.storageOperations = storageOperations
        self.sizeProperty = sizeProperty
    }
}

/// A cache that works with one thread a node, as Redis and Valkey do.
public struct CacheTier: Sendable, Hashable {
    public var name: String
    /// Nodes that hold different keys.
    public var shards: Int

    public init(_ name: String, shards: Int = 1) {
        self.name = name
        self.shards = max(1, shards)
    }
}
