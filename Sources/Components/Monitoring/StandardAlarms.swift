import MainstayConstructs
import MainstayEC2

/// The alarms that most platforms want of a component, with thresholds that most platforms can begin with.
///
/// Each is a construct below the component, so that it can be renamed, waived, or left out: make alarms of your own where
/// these do not fit.
struct StandardAlarms {
    let group: Group
    let what: String
    let topics: [Topic]

    init(of construct: any Construct, _ what: String, topics: [Topic]) {
        group = Group("Alarms", in: construct)
        self.what = "\(what) \(construct.node.pathInStack)"
        self.topics = topics
    }

    func make(
        _ id: String, _ metric: Metric, _ threshold: Alarm.Threshold, periods: Int = 5, breaching: Int? = nil,
        _ problem: String, missing: Alarm.MissingData = .notBreaching
    ) -> Alarm {
        Alarm(
            id, in: group, metric, threshold, periods: periods, breaching: breaching,
            description: "\(what) \(problem)", topics: topics, missingData: missing)
    }
}

extension Postgres {
    /// Alarms on processor, memory, storage, connections and delays.
    ///
    /// - Parameters:
    ///   - connections: how many at a time are too many.
    ///   - freeStorage: how little is too little; a tenth of what is allocated where nothing is given.
    @discardableResult
    public func standardAlarms(
        connections: Int = 80, freeStorage: StorageSize? = nil, topics: [Topic]
    ) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Database", topics: topics)
        let limit = freeStorage ?? .gibibytes(max(configuration.storage.gibibytes / 10, 1))
        return [
            alarms.make("CPU", metric("CPUUtilization", .average), .above(80), "is busy"),
            alarms.make(
                "FreeMemory", metric("FreeableMemory", .average), .below(100 * 1_048_576), "has little memory left"),
            alarms.make(
                "FreeStorage", metric("FreeStorageSpace", .minimum), .below(Double(limit.gibibytes) * 1_073_741_824),
                "runs out of storage", missing: .breaching),
            alarms.make(
                "Connections", metric("DatabaseConnections", .maximum), .above(Double(connections)),
                "has many connections"),
            alarms.make("ReadLatency", metric("ReadLatency", .average), .above(0.02), "reads slowly"),
            alarms.make("WriteLatency", metric("WriteLatency", .average), .above(0.05), "writes slowly"),
        ]
    }
}

extension PostgresRegionalReplica {
    /// An alarm on how far behind it is: what a lost region would cost in data.
    ///
    /// - Parameter objective: the recovery point objective.
    @discardableResult
    public func standardAlarms(objective: TimeSpan = .minutes(15), topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Replica", topics: topics)
        return [
            alarms.make(
                "Lag", lag(), .above(Double(objective.seconds)), "is further behind than the recovery point allows",
                missing: .breaching)
        ]
    }
}

extension Cache {
    /// Alarms on processor, memory and keys that had to go.
    @discardableResult
    public func standardAlarms(topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Cache", topics: topics)
        return [
            alarms.make("CPU", metric("EngineCPUUtilization", .maximum), .above(80), "is busy"),
            alarms.make(
                "Memory", metric("DatabaseMemoryUsagePercentage", .maximum), .above(85), "has little memory left"),
            alarms.make("Evictions", metric("Evictions", .sum), .above(100), "drops keys for lack of memory"),
            alarms.make("Lag", metric("ReplicationLag", .maximum), .above(30), "has a copy that is behind"),
        ]
    }
}

extension LoadBalancer {
    /// Alarms on errors, its own and its targets', and on slow answers.
    ///
    /// - Parameters:
    ///   - latency: which 95 of 100 requests keep to.
    ///   - errors: how many failed requests a minute are too many.
    @discardableResult
    public func standardAlarms(latency seconds: Double = 0.2, errors: Int = 10, topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Load balancer", topics: topics)
        return [
            alarms.make(
                "OwnErrors", metric("HTTPCode_ELB_5XX_Count", .sum), .above(Double(errors)), breaching: 3,
                "cannot reach its targets"),
            alarms.make(
                "TargetErrors", metric("HTTPCode_Target_5XX_Count", .sum), .above(Double(errors)), breaching: 3,
                "passes on errors"),
            alarms.make(
                "Latency", metric("TargetResponseTime", .percentile(95)), .above(seconds), breaching: 3,
                "answers slowly"),
            alarms.make(
                "Rejected", metric("RejectedConnectionCount", .sum), .above(0), "refuses connections"),
        ]
    }
}

extension TargetGroup {
    /// An alarm on targets that are not well.
    @discardableResult
    public func standardAlarms(topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Target group", topics: topics)
        return [
            alarms.make(
                "Unhealthy", metric("UnHealthyHostCount", .maximum), .above(0), periods: 3,
                "has targets that are not well"
            )
        ]
    }
}

extension ContainerService {
    /// Alarms on processor and memory that scaling could not bring down.
    @discardableResult
    public func standardAlarms(topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Service", topics: topics)
        return [
            alarms.make(
                "CPU", metric("CPUUtilization", .average), .above(85), periods: 10, "is busy in spite of scaling",
                missing: .breaching),
            alarms.make(
                "Memory", metric("MemoryUtilization", .average), .above(85), periods: 10,
                "has little memory left in spite of scaling", missing: .breaching),
        ]
    }
}

extension InstanceService {
    /// Alarms on the processor, and on instances that fail EC2's own checks.
    @discardableResult
    public func standardAlarms(topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Service", topics: topics)
        return [
            alarms.make(
                "CPU", metric("CPUUtilization", .average), .above(85), periods: 10, "is busy in spite of scaling"),
            alarms.make(
                "StatusChecks", metric("StatusCheckFailed", .maximum), .above(0), periods: 3,
                "has an instance that fails its checks"),
        ]
    }
}

extension CDN {
    /// An alarm on errors, as a share of all requests; in a stack in `us-east-1`, where CloudFront's metrics are.
    @discardableResult
    public func standardAlarms(errorPercent: Double = 1, topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Distribution", topics: topics)
        let errors = Metric(
            "AWS/CloudFront", "5xxErrorRate", dimensions: ["DistributionId": distributionID, "Region": "Global"],
            .average, period: .minutes(1))
        return [alarms.make("Errors", errors, .above(errorPercent), breaching: 3, "answers with errors")]
    }
}

extension Network {
    /// Alarms on NAT gateways that have no ports left, or drop packets.
    @discardableResult
    public func standardAlarms(topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Network", topics: topics)
        return natGateways.enumerated().flatMap { index, gateway in
            let dimensions: KeyValuePairs<String, StringValue> = ["NatGatewayId": gateway.ref]
            func metric(_ name: String) -> Metric {
                Metric("AWS/NATGateway", name, dimensions: dimensions, .sum)
            }
            return [
                alarms.make(
                    "Ports\(index + 1)", metric("ErrorPortAllocation"), .above(0),
                    "has a NAT gateway without free ports"),
                alarms.make(
                    "Drops\(index + 1)", metric("PacketsDropCount"), .above(100), "has a NAT gateway that drops packets"
                ),
            ]
        }
    }
}

extension Certificate {
    /// An alarm some time before it expires: a certificate that AWS could not renew.
    @discardableResult
    public func standardAlarms(before days: Int = 30, topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Certificate", topics: topics)
        let left = Metric(
            "AWS/CertificateManager", "DaysToExpiry", dimensions: ["CertificateArn": arn], .minimum, period: .days(1))
        return [alarms.make("Expiry", left, .below(Double(days)), periods: 1, "was not renewed")]
    }
}
