/// How the number of tasks or instances follows the load, as a template configures it.
public struct AutoScaling: Sendable, Hashable {
    /// More units than this count as this many.
    public static let mostUnits = 100_000

    public var minimum: Int
    public var maximum: Int
    public var initial: Int
    public var policies: [ScalingPolicy]
    public var schedule: [ScheduledAction]
    /// Seconds between data points: 60, or 300 for instances without detailed monitoring.
    public var metricPeriod: Double
    /// Seconds from the decision until a unit gets requests.
    public var startTime: Double
    /// Seconds after that in which it does not count in the metrics.
    public var warmUp: Double
    /// Units that can start in a second.
    public var startsPerSecond: Double
    /// Whether what runs is never taken away.
    public var isProtectedFromScaleIn: Bool

    public init(
        minimum: Int, maximum: Int, initial: Int? = nil, policies: [ScalingPolicy] = [],
        schedule: [ScheduledAction] = [], metricPeriod: Double = 60, startTime: Double = 60, warmUp: Double = 0,
        startsPerSecond: Double = 20, isProtectedFromScaleIn: Bool = false
    ) {
        let most = max(0, min(maximum, Self.mostUnits))
        self.maximum = most
        self.minimum = max(0, min(minimum, most))
        self.initial = max(self.minimum, min(initial ?? minimum, most))
        self.policies = policies
        self.schedule = schedule.sorted { $0.time < $1.time }
        self.metricPeriod = max(1, metricPeriod)
        self.startTime = max(0, startTime)
        self.warmUp = max(0, warmUp)
        self.startsPerSecond = max(0.01, startsPerSecond)
        self.isProtectedFromScaleIn = isProtectedFromScaleIn
    }

    /// A number of units that nothing changes.
    public static func fixed(_ units: Int) -> AutoScaling { AutoScaling(minimum: units, maximum: units) }

    /// Whether any policy looks at a metric that the model computes.
    public var followsLoad: Bool {
        minimum < maximum
            && policies.contains {
                switch $0.metric {
                case .processor, .requestsPerTarget: true
                case .memory, .other: false
                }
            }
    }
}

/// The metrics of one tier over one period.
public struct ScalingMetrics: Sendable, Hashable {
    /// Per cent.
    public var processor: Double
    /// Per cent; nil where nobody knows.
    public var memory: Double?
    /// Requests a minute and unit.
    public var requestsPerTarget: Double

    public init(processor: Double, memory: Double? = nil, requestsPerTarget: Double) {
        self.processor = processor
        self.memory = memory
        self.requestsPerTarget = requestsPerTarget
    }

    func value(of metric: ScalingMetric) -> Double? {
        switch metric {
        case .processor: processor
        case .memory: memory
        case .requestsPerTarget: requestsPerTarget
        case .other: nil
        }
    }
}
