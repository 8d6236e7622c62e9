import MainstayConstructs

/// A change of the limits of scaling at a time of the day: fewer at night, more before a known rush.
public struct ScheduledCapacity: Hashable, Sendable {
    /// Tells it from others of the service.
    public var name: String
    /// When, by the clock of ``timeZone``.
    public var hour: Int
    public var minute: Int
    /// On which days; every day where it is empty.
    public var days: Set<WeeklyWindow.Day>
    /// As in `Europe/Zurich`; daylight saving time is followed.
    public var timeZone: String
    /// The limits from then on, until the next change.
    public var minimum: Int
    public var maximum: Int

    public init(
        _ name: String, at hour: Int, _ minute: Int = 0, on days: Set<WeeklyWindow.Day> = [],
        timeZone: String = "Etc/UTC", minimum: Int, maximum: Int
    ) {
        self.name = name
        self.hour = hour
        self.minute = minute
        self.days = days
        self.timeZone = timeZone
        self.minimum = minimum
        self.maximum = maximum
    }

    private var sortedDays: [WeeklyWindow.Day] { days.sorted { $0.rawValue < $1.rawValue } }

    /// As Application Auto Scaling writes it: `cron(0 7 ? * MON,TUE *)`.
    var sixFields: String {
        if days.isEmpty { return "cron(\(minute) \(hour) * * ? *)" }
        return "cron(\(minute) \(hour) ? * \(sortedDays.map { $0.short.uppercased() }.joined(separator: ",")) *)"
    }

    /// As Auto Scaling groups write it: `0 7 * * 1,2`.
    var fiveFields: String {
        let list = sortedDays.map { String($0.rawValue + 1) }.joined(separator: ",")
        return "\(minute) \(hour) * * \(days.isEmpty ? "*" : list)"
    }

    /// Reports what Auto Scaling would refuse.
    func check(for node: Node) {
        if !(0...23).contains(hour) || !(0...59).contains(minute) {
            node.report(
                "invalid-scaling-schedule", "\"\(name)\" is set for \(hour):\(minute), which is no time of the day",
                help: "use 0 to 23 hours and 0 to 59 minutes")
        }
        if minimum < 0 || maximum < minimum {
            node.report(
                "invalid-scaling-schedule", "\"\(name)\" cannot scale between \(minimum) and \(maximum)",
                help: "give a minimum of at least 0 and a maximum of at least the minimum")
        }
        if timeZone != "Etc/UTC", !timeZone.contains("/") {
            node.report(
                "invalid-scaling-schedule", "\"\(timeZone)\" is not the name of a time zone",
                help: "use a name of the IANA database, such as Europe/Zurich")
        }
    }
}

/// Adds members in steps that grow with how far the processor is above a limit: for sudden load, for which holding a
/// target takes several minutes longer.
public struct ScalingSteps: Hashable, Sendable {
    /// From how far above ``cpu`` on how many members are added, in percent of those that run.
    public struct Step: Hashable, Sendable {
        public var above: Int
        public var addingPercent: Int

        public init(above: Int, addingPercent: Int) {
            self.above = above
            self.addingPercent = addingPercent
        }
    }

    /// Average processor use, in percent, above which members are added.
    public var cpu: Int
    /// For how many minutes in a row.
    public var minutes: Int
    /// From the lowest on; the first is at 0.
    public var steps: [Step]

    public init(
        above cpu: Int = 85, minutes: Int = 2,
        steps: [Step] = [Step(above: 0, addingPercent: 20), Step(above: 10, addingPercent: 50)]
    ) {
        self.cpu = cpu
        self.minutes = minutes
        self.steps = steps
    }

    /// From where to where each step goes, above ``cpu``; nil for no end.
    var intervals: [(lower: Int, upper: Int?, percent: Int)] {
        steps.indices.map { index in
            let next = steps.index(after: index)
            return (steps[index].above, next < steps.endIndex ? steps[next].above : nil, steps[index].addingPercent)
        }
    }

    func check(for node: Node) {
        let bounds = steps.map(\.above)
        if !(1...99).contains(cpu) || minutes < 1 || bounds.first != 0
            || zip(bounds, bounds.dropFirst()).contains(where: { $0 >= $1 })
            || steps.contains(where: { !(1...1_000).contains($0.addingPercent) })
        {
            node.report(
                "invalid-scaling-steps", "the steps of scaling have gaps, overlap, or add nothing",
                help: "begin at 0, let each step begin above the one before, and add 1 to 1000 percent")
        }
    }
}
