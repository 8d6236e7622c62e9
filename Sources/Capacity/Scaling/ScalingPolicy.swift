/// What a policy of Auto Scaling looks at: the average over the tasks or instances in service.
public enum ScalingMetric: Sendable, Hashable {
    /// Per cent of what is reserved.
    case processor
    /// Per cent of what is reserved.
    case memory
    /// Requests a minute that each target of the load balancer got.
    case requestsPerTarget
    /// A metric that the model does not compute; its policies never act.
    case other(String)

    public var name: String {
        switch self {
        case .processor: "processor"
        case .memory: "memory"
        case .requestsPerTarget: "requests per target"
        case .other(let name): name
        }
    }
}

/// A policy of Application Auto Scaling or of an Auto Scaling group.
public enum ScalingPolicy: Sendable, Hashable {
    case targetTracking(TargetTracking)
    case step(StepScaling)

    public var metric: ScalingMetric {
        switch self {
        case .targetTracking(let policy): policy.metric
        case .step(let policy): policy.metric
        }
    }
}

/// Keeps a metric near a value.
///
/// As CloudFormation creates it, with two alarms: three data points in a row above the target scale out, fifteen below
/// nine tenths of it scale in.
public struct TargetTracking: Sendable, Hashable {
    public var metric: ScalingMetric
    public var target: Double
    /// Seconds after a scale-in in which no other one follows.
    public var scaleInCooldown: Double
    public var disablesScaleIn: Bool
    static let pointsAbove = 3
    static let pointsBelow = 15
    static let lowerShare = 0.9

    public init(_ metric: ScalingMetric, target: Double, scaleInCooldown: Double = 300, disablesScaleIn: Bool = false) {
        self.metric = metric
        self.target = max(target, 0.001)
        self.scaleInCooldown = max(0, scaleInCooldown)
        self.disablesScaleIn = disablesScaleIn
    }
}

/// Changes the capacity by steps while an alarm is on.
public struct StepScaling: Sendable, Hashable {
    public enum Adjustment: Sendable, Hashable {
        case changeInCapacity
        /// With the fewest units that a change makes.
        case percentChangeInCapacity(atLeast: Int)
        case exactCapacity
    }

    /// A change for a part of the range beyond the alarm's threshold.
    public struct Step: Sendable, Hashable {
        /// Distance from the threshold: from here, up to below there; nil without an end.
        public var from: Double?
        public var to: Double?
        public var change: Double

        public init(from: Double?, to: Double?, change: Double) {
            self.from = from
            self.to = to
            self.change = change
        }
    }

    public var metric: ScalingMetric
    public var threshold: Double
    /// Whether the alarm is on at or above the threshold; below it otherwise.
    public var isAbove: Bool
    /// So many of the last `evaluationPeriods` data points have to breach.
    public var pointsToAlarm: Int
    public var evaluationPeriods: Int
    public var adjustment: Adjustment
    public var steps: [Step]
    /// Seconds after a change in which only a larger one follows.
    public var cooldown: Double

    public init(
        _ metric: ScalingMetric, threshold: Double, isAbove: Bool, pointsToAlarm: Int = 1, evaluationPeriods: Int = 1,
        adjustment: Adjustment = .changeInCapacity, steps: [Step], cooldown: Double = 300
    ) {
        self.metric = metric
        self.threshold = threshold
        self.isAbove = isAbove
        self.evaluationPeriods = max(1, min(evaluationPeriods, 1440))
        self.pointsToAlarm = max(1, min(pointsToAlarm, self.evaluationPeriods))
        self.adjustment = adjustment
        self.steps = steps
        self.cooldown = max(0, cooldown)
    }

    func isBreaching(_ value: Double) -> Bool { isAbove ? value >= threshold : value < threshold }

    /// The capacity that the policy asks for; nil where no step covers the value.
    func capacity(for value: Double, from current: Int) -> Int? {
        let distance = value - threshold
        guard let step = steps.first(where: { distance >= $0.from ?? -.infinity && distance < $0.to ?? .infinity })
        else { return nil }
        let capacity: Double
        switch adjustment {
        case .changeInCapacity: capacity = Double(current) + step.change
        case .exactCapacity: capacity = step.change
        case .percentChangeInCapacity(let least):
            let size = max((Double(current) * abs(step.change) / 100).rounded(.down), Double(least), 1)
            capacity = Double(current) + (step.change < 0 ? -size : size)
        }
        let bounded = max(0, min(capacity, Double(AutoScaling.mostUnits)))
        return bounded.isFinite ? Int(bounded) : nil
    }
}

/// New bounds at a time of day.
public struct ScheduledAction: Sendable, Hashable {
    /// Seconds after midnight.
    public var time: Double
    public var minimum: Int?
    public var maximum: Int?
    public var desired: Int?

    public init(at time: Double, minimum: Int? = nil, maximum: Int? = nil, desired: Int? = nil) {
        self.time = time
        self.minimum = minimum
        self.maximum = maximum
        self.desired = desired
    }
}
