/// A relational database: an instance, a Multi-AZ cluster, or Aurora.
public struct DatabaseSettings: Sendable, Hashable {
    public enum Layout: String, Sendable, Hashable {
        case singleZone = "one instance"
        case multiZoneInstance = "Multi-AZ instance"
        case multiZoneCluster = "Multi-AZ cluster"
        case aurora = "Aurora"
        case auroraServerless = "Aurora Serverless"
        case readReplica = "read replica"
    }

    public var layout: Layout = .singleZone
    /// `postgres`, `aurora-mysql`
    public var engine: String?
    public var engineVersion: String?
    /// `db.t3.small`
    public var instanceClass: String?
    /// GiB at the start, and at most where storage grows by itself.
    public var storage: Int?
    public var maximumStorage: Int?
    public var storageType: String?
    public var iops: Int?
    /// The instances of a cluster with the writer, or 1.
    public var instances = 1
    /// Aurora capacity units.
    public var minimumCapacity: Double?
    public var maximumCapacity: Double?
    /// `max_connections` of its parameter group, where that is a number.
    public var maximumConnections: Int?
    /// Read replicas, as places in the model.
    public var replicas: [Int] = []
    /// Of a read replica, what it copies.
    public var source: Int?
    /// The proxy before it, as a place in the model.
    public var proxy: Int?
    /// Of an Aurora global database, the other regions.
    public var globalRegions: [String] = []
    public var usesPerformanceInsights = false
}

/// ElastiCache or MemoryDB.
public struct CacheSettings: Sendable, Hashable {
    public var engine: String?
    public var engineVersion: String?
    /// `cache.t4g.small`; nil for serverless.
    public var nodeType: String?
    public var shards = 1
    /// Copies of each shard beside its primary.
    public var replicasPerShard = 0
    public var isMultiZone = false
    public var hasAutomaticFailover = false
    public var isServerless = false
    /// Days of snapshots; 0 for none.
    public var snapshotRetention = 0
}

/// DynamoDB.
public struct TableSettings: Sendable, Hashable {
    public var isOnDemand = true
    public var readCapacity: Int?
    public var writeCapacity: Int?
    public var scaling: ScalingSettings?
    /// The regions of a global table.
    public var replicaRegions: [String] = []
}
