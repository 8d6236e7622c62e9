/// A container service: ECS on Fargate or on instances.
public struct ContainerServiceSettings: Sendable, Hashable {
    public enum Launch: String, Sendable, Hashable {
        case fargate
        case instances
        case external
    }

    public var launch: Launch = .fargate
    /// The share of tasks beyond the base that run on spare capacity, which AWS takes back at will: 0 to 1.
    public var spotShare = 0.0
    public var desiredCount: Int?
    /// CPU units of a task: 1024 are one vCPU.
    public var taskCPU: Int?
    /// MiB
    public var taskMemory: Int?
    /// `ARM64`, `X86_64`
    public var architecture: String?
    public var scaling: ScalingSettings?
    /// Percent of the desired count, during a deployment.
    public var minimumHealthyPercent: Int?
    public var maximumPercent: Int?
    /// Whether a deployment that does not come up is rolled back by itself.
    public var rollsBack = false
    /// Seconds
    public var healthCheckGrace: Int?
    public var subnets: [String] = []
    public var targetGroups: [TargetGroup] = []
    /// The group of instances that tasks run on, as a place in the model; nil with Fargate.
    public var hosts: Int?
}

/// A single instance, or an Auto Scaling group.
public struct InstanceSettings: Sendable, Hashable {
    /// More than one with a mixed-instances policy, in the order of preference.
    public var instanceTypes: [String] = []
    public var desiredCapacity: Int?
    public var scaling: ScalingSettings?
    /// Whether the load balancer's opinion of an instance counts, and not only that of the hypervisor.
    public var usesLoadBalancerHealth = false
    /// Seconds
    public var healthCheckGrace: Int?
    /// Seconds until a new instance counts in the group's metrics.
    public var warmup: Int?
    public var spotShare = 0.0
    public var subnets: [String] = []
    public var targetGroups: [TargetGroup] = []
    /// Credits of burstable types: `standard`, `unlimited`.
    public var credits: String?
}

/// Lambda.
public struct FunctionSettings: Sendable, Hashable {
    /// MB
    public var memory: Int?
    /// Seconds
    public var timeout: Int?
    public var runtime: String?
    public var reservedConcurrency: Int?
    public var provisionedConcurrency: Int?
    public var subnets: [String] = []
}

/// How the number of units follows the load.
public struct ScalingSettings: Sendable, Hashable {
    public var minimum: Int?
    public var maximum: Int?
    public var policies: [ScalingPolicy] = []
    public var schedules: [ScheduledScaling] = []
}

/// One scaling policy, as it is written.
public struct ScalingPolicy: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Keeps a metric at a value.
        case targetTracking(target: Double, isScaleInOff: Bool)
        /// Adds by how far a metric is beyond a threshold.
        case step(adjustment: String, atLeast: Int?, steps: [Step])
        case simple(adjustment: String, by: Int)
        case predictive(target: Double?)
    }

    /// Between two distances from the threshold.
    public struct Step: Sendable, Hashable {
        public var lower: Double?
        public var upper: Double?
        public var adjustment: Int
    }

    /// What calls a policy that does not watch by itself.
    public struct Alarm: Sendable, Hashable {
        public var threshold: Double
        /// Whether it is on above the threshold, not below it.
        public var isAbove: Bool
        /// Seconds
        public var period: Int
        public var evaluationPeriods: Int
        public var pointsToAlarm: Int
    }

    public var name: String
    public var kind: Kind
    /// `ECSServiceAverageCPUUtilization`, `ALBRequestCountPerTarget`, or a metric's own name; nil where it is unknown.
    public var metric: String?
    /// Seconds; nil where AWS's default holds.
    public var scaleOutCooldown: Int?
    public var scaleInCooldown: Int?
    /// Seconds
    public var warmup: Int?
    /// Of step and simple policies; nil where no alarm of the templates calls the policy.
    public var alarm: Alarm?
}

/// A change of the bounds at a time.
public struct ScheduledScaling: Sendable, Hashable {
    /// `cron(0 7 ? * MON-FRI *)`, `0 7 * * 1-5`
    public var schedule: String
    public var timeZone: String?
    public var minimum: Int?
    public var maximum: Int?
    public var desired: Int?
}
