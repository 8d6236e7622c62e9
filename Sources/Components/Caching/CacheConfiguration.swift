import MainstayConstructs

extension Cache {
    /// What the cache runs, and which commands it therefore knows.
    public enum Engine: Hashable, Sendable {
        /// The open-source successor of Redis, at a fifth less: `8.0`, `7.2`.
        case valkey(String = "8.0")
        /// `7.1`, `6.2`.
        case redis(String = "7.1")

        var name: String {
            switch self {
            case .valkey: "valkey"
            case .redis: "redis"
            }
        }

        var version: String {
            switch self {
            case .valkey(let version), .redis(let version): version
            }
        }

        /// The parameter group's family: `valkey8`, `redis7`, `redis6.x`.
        var family: String {
            let major = version.prefix { $0 != "." }
            return "\(name)\(major)\(self.name == "redis" && major == "6" ? ".x" : "")"
        }
    }

    /// How clients sign in.
    public enum Authentication: Hashable, Sendable {
        /// With one password, which Secrets Manager generates.
        case token
        /// With a token of IAM, as this user: see ``Cache/grantConnect(to:)``.
        case iam(user: String)
    }

    public struct Configuration {
        public var engine = Engine.valkey()
        public var authentication = Authentication.token
        /// The size of each node, as in `cache.t4g.small`.
        public var nodeType = "cache.t4g.small"
        /// Copies of each shard in other zones, 0 to 5, of which one takes over within a minute.
        public var replicas = 1
        /// Shards that the keys are spread over, 1 to 500. More than one needs clients that know cluster mode.
        public var shards = 1
        /// Cluster mode also with one shard, so that shards can be added later without a new cache.
        public var clusterMode = false
        /// Encrypts what is stored, and the secret; AWS's own keys where none is given.
        public var key: Key?
        /// Parameters of the engine: `["maxmemory-policy": "allkeys-lru"]`.
        public var parameters: [String: String] = [:]
        /// How long daily snapshots are kept, up to 35 days; `.days(0)` makes none.
        public var snapshots: TimeSpan = .days(7)
        public var snapshotWindow = DailyWindow.utc(3)
        public var maintenanceWindow = WeeklyWindow.utc(.sunday, 5)
        /// Days that the engine's log and the log of slow commands are kept; nil keeps neither.
        public var logRetentionDays: Int? = 90
        /// The subnets that the nodes are in; the network's isolated ones, else its private ones.
        public var subnets: [Subnet]?
        /// Told of failovers and replaced nodes.
        public var topic: Topic?
    }
}

/// What ElastiCache would refuse, found before it does.
struct CacheRules {
    let node: Node
    let configuration: Cache.Configuration

    func check(subnets: [Subnet]) {
        if !configuration.nodeType.hasPrefix("cache.") || configuration.nodeType.split(separator: ".").count != 3 {
            node.report(
                "invalid-cache-node-type", "\"\(configuration.nodeType)\" is not a type of node",
                help: "write it as cache.t4g.small")
        }
        if !(0...5).contains(configuration.replicas) || !(1...500).contains(configuration.shards) {
            node.report(
                "invalid-cache-size",
                "a cache cannot have \(configuration.shards) shards with \(configuration.replicas) replicas each",
                help: "use 1 to 500 shards and 0 to 5 replicas")
        }
        if configuration.replicas > 0, Set(subnets.map(\.zone)).count < 2 {
            node.report(
                "too-few-cache-zones", "the cache's subnets are in one zone, and its replicas belong into others",
                help: "give the network two zones, or set `replicas = 0`")
        }
        if !(0...35).contains(configuration.snapshots.days) {
            node.report(
                "invalid-snapshot-retention", "snapshots cannot be kept \(configuration.snapshots.days) days",
                help: "use 0 to 35 days")
        }
        if configuration.snapshots.days > 0, configuration.maintenanceWindow.overlaps(configuration.snapshotWindow) {
            node.report(
                "overlapping-windows", "snapshots are made while the cache may be maintained",
                help: "move `snapshotWindow` or `maintenanceWindow`")
        }
        if configuration.maintenanceWindow.window.minutes < 60 || configuration.snapshotWindow.minutes < 60 {
            node.report("short-cache-window", "a window of the cache is shorter than an hour", help: "use an hour")
        }
        let parts = configuration.engine.version.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count < 2 || !parts.allSatisfy({ Int($0) != nil }) {
            node.report(
                "invalid-cache-version", "\"\(configuration.engine.version)\" is no version of the engine",
                help: "write it as 8.0")
        }
        if let days = configuration.logRetentionDays { LogRetention.check(days, for: node) }
        if case .iam(let user) = configuration.authentication {
            let isName = user.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                    || byte == UInt8(ascii: "-")
            }
            let startsRight = user.utf8.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } ?? false
            if !isName || !startsRight || user.utf8.count > 40 || user == "default" {
                node.report(
                    "invalid-cache-user", "\"\(user)\" cannot be the name of a user of the cache",
                    help: "begin with a letter and use small letters, digits and hyphens, 40 at most")
            }
        }
    }
}
