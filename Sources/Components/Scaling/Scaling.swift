import MainstayConstructs

/// How many tasks or instances of a service run, and what makes their number change.
///
/// Each target is held by itself: more members come as soon as one target is exceeded, and some leave when all of
/// them leave room.
public struct Scaling: Hashable, Sendable {
    /// Never fewer than this many run.
    public var minimum: Int
    /// Never more than this many run: the limit of what scaling can cost.
    public var maximum: Int
    /// Average processor use that is aimed at, in percent; nil does not look at it. 70 leaves room for what arrives
    /// while new members start.
    public var cpu: Int? = 70
    /// Average memory use that is aimed at, in percent; nil does not look at it. Tasks alone: instances do not report
    /// their memory by themselves.
    public var memory: Int? = 75
    /// Requests a minute that each member should get from its load balancer; nil does not look at them.
    public var requestsPerTarget: Int?
    /// How long to wait after members were added before adding more. For tasks.
    public var scaleOutCooldown = TimeSpan.minutes(1)
    /// How long to wait after members were removed before removing more. For tasks.
    public var scaleInCooldown = TimeSpan.minutes(5)
    /// Whether members leave when there is little to do. Without it they only leave by a ``schedules`` entry.
    public var allowsScaleIn = true
    /// Adds more at once under sudden load, beside the targets; nil for the targets alone.
    public var steps: ScalingSteps?
    /// Other limits at times of the day, such as outside office hours.
    public var schedules: [ScheduledCapacity] = []

    /// Scaling between two numbers, with the usual targets.
    public static func between(_ minimum: Int, _ maximum: Int) -> Scaling {
        Scaling(minimum: minimum, maximum: maximum)
    }

    public init(minimum: Int, maximum: Int) {
        self.minimum = minimum
        self.maximum = maximum
    }

    /// Reports what Auto Scaling would refuse.
    func check(for node: Node) {
        if minimum < 0 || maximum < max(minimum, 1) {
            node.report(
                "invalid-scaling-range", "a service cannot scale between \(minimum) and \(maximum)",
                help: "give a minimum of at least 0 and a maximum of at least the minimum and 1")
        }
        for (name, target) in [("CPU", cpu), ("memory", memory)] {
            guard let target, !(1...100).contains(target) else { continue }
            node.report(
                "invalid-scaling-target", "\(target) is no percentage of \(name) to aim at", help: "use 1 to 100")
        }
        if let requestsPerTarget, requestsPerTarget < 1 {
            node.report(
                "invalid-scaling-target", "\(requestsPerTarget) is no number of requests a minute to aim at",
                help: "use at least 1")
        }
        steps?.check(for: node)
        for schedule in schedules { schedule.check(for: node) }
        if Set(schedules.map(\.name)).count != schedules.count {
            node.report(
                "invalid-scaling-schedule", "two schedules of scaling have the same name", help: "rename one of them")
        }
        if scaleOutCooldown.seconds < 0 || scaleInCooldown.seconds < 0 {
            node.report("invalid-scaling-cooldown", "a cooldown is shorter than nothing", help: "use 0 seconds or more")
        }
    }
}
