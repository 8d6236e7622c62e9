/// Auto Scaling as a state machine: metrics in, number of units out. It knows no clock but the times it is given.
///
/// What AWS documents is followed: target tracking asks for `in service × metric ÷ target`, the largest of several
/// policies wins on the way out, all of them must agree on the way in, and units that are still starting count as
/// desired, so that one breach is not answered twice.
public struct ScalingController: Sendable {
    /// The bounds in force; scheduled actions change them.
    public private(set) var bounds: ClosedRange<Int>
    public private(set) var desired: Int
    /// Units that get requests.
    public private(set) var inService: Int
    private let scaling: AutoScaling
    private var starting: [Start] = []
    private var warming: [Start] = []
    private var alarms: [Alarm]
    private var lastScaleIn = -Double.infinity
    private var lastChange: [Change]
    private var nextAction = 0

    private struct Start {
        var readyAt: Double
        var count: Int
    }

    /// When a step policy last acted, and what it started from.
    private struct Change {
        var time = -Double.infinity
        var capacity = 0
    }

    /// The run of data points that a policy has seen.
    private struct Alarm {
        var above = 0
        var below = 0
        /// Of a step policy: whether each of the last data points breached.
        var breaches: [Bool] = []
        var next = 0

        var breachCount: Int { breaches.reduce(0) { $0 + ($1 ? 1 : 0) } }
    }

    public init(_ scaling: AutoScaling) {
        self.scaling = scaling
        bounds = scaling.minimum...max(scaling.minimum, scaling.maximum)
        desired = scaling.initial
        inService = scaling.initial
        alarms = scaling.policies.map { policy in
            if case .step(let step) = policy {
                return Alarm(breaches: [Bool](repeating: false, count: step.evaluationPeriods))
            }
            return Alarm()
        }
        lastChange = scaling.policies.map { _ in Change() }
    }

    /// Units that were asked for and get no requests yet.
    public var pending: Int { starting.reduce(0) { $0 + $1.count } }

    /// Lets time pass: what has started gets requests, and scheduled actions take place.
    ///
    /// - Parameter now: seconds after midnight of the first day; never earlier than the last one.
    public mutating func advance(to now: Double) {
        while nextAction < scaling.schedule.count, scaling.schedule[nextAction].time <= now {
            apply(scaling.schedule[nextAction], at: now)
            nextAction += 1
        }
        if let first = starting.first, first.readyAt <= now {
            for start in starting where start.readyAt <= now {
                inService += start.count
                if scaling.warmUp > 0 {
                    warming.append(Start(readyAt: start.readyAt + scaling.warmUp, count: start.count))
                }
            }
            starting.removeAll { $0.readyAt <= now }
        }
        if !warming.isEmpty { warming.removeAll { $0.readyAt <= now } }
    }

    private mutating func apply(_ action: ScheduledAction, at now: Double) {
        let maximum = max(0, min(action.maximum ?? bounds.upperBound, AutoScaling.mostUnits))
        let minimum = max(0, min(action.minimum ?? bounds.lowerBound, maximum))
        bounds = minimum...maximum
        change(to: action.desired ?? desired, at: now)
    }

    /// Takes the metrics of the period that ends now.
    public mutating func observe(_ metrics: ScalingMetrics, at now: Double) {
        let warm = inService - warming.reduce(0) { $0 + $1.count }
        let measured = max(1, warm)
        var wanted: Int?
        var inward: [Int] = []
        var agreesOnScaleIn = true
        for (index, policy) in scaling.policies.enumerated() {
            guard let value = metrics.value(of: policy.metric) else { continue }
            switch policy {
            case .targetTracking(let tracking):
                let asked = max(0, min(Double(measured) * value / tracking.target, Double(AutoScaling.mostUnits)))
                let capacity = asked.isFinite ? Int(asked.rounded(.up)) : 0
                note(value, tracking, &alarms[index])
                if alarms[index].above >= TargetTracking.pointsAbove {
                    wanted = max(wanted ?? 0, capacity)
                }
                guard !tracking.disablesScaleIn else { continue }
                let isReady =
                    alarms[index].below >= TargetTracking.pointsBelow
                    && now >= lastScaleIn + tracking.scaleInCooldown
                if isReady { inward.append(capacity) } else { agreesOnScaleIn = false }
            case .step(let step):
                guard let capacity = request(of: step, index, value: value, measured: measured, at: now) else {
                    continue
                }
                if step.isAbove { wanted = max(wanted ?? 0, capacity) } else { inward.append(capacity) }
            }
        }
        if let wanted, wanted > desired {
            change(to: wanted, at: now)
        } else if wanted == nil, agreesOnScaleIn, warming.isEmpty, !scaling.isProtectedFromScaleIn,
            let least = inward.max(), least < desired
        {
            lastScaleIn = now
            change(to: least, at: now)
        }
    }

    private func note(_ value: Double, _ tracking: TargetTracking, _ alarm: inout Alarm) {
        alarm.above = value > tracking.target ? min(alarm.above + 1, TargetTracking.pointsAbove) : 0
        alarm.below =
            value < tracking.target * TargetTracking.lowerShare ? min(alarm.below + 1, TargetTracking.pointsBelow) : 0
    }

    /// What a step policy asks for now; nil where its alarm is off or its cooldown still runs.
    private mutating func request(
        of step: StepScaling, _ index: Int, value: Double, measured: Int, at now: Double
    ) -> Int? {
        let place = alarms[index].next
        alarms[index].breaches[place] = step.isBreaching(value)
        alarms[index].next = (place + 1) % step.evaluationPeriods
        guard alarms[index].breachCount >= step.pointsToAlarm, step.isBreaching(value) else { return nil }
        let isCooling = now < lastChange[index].time + step.cooldown
        // What the last step added is part of what this one would.
        let start = isCooling ? lastChange[index].capacity : measured
        guard let capacity = step.capacity(for: value, from: start) else { return nil }
        if isCooling, !step.isAbove || capacity <= desired { return nil }
        lastChange[index] = Change(time: now, capacity: start)
        return capacity
    }

    private mutating func change(to wanted: Int, at now: Double) {
        desired = max(bounds.lowerBound, min(bounds.upperBound, wanted))
        let missing = desired - inService - pending
        if missing > 0 {
            let spread = Double(missing) / scaling.startsPerSecond
            starting.append(Start(readyAt: now + scaling.startTime + spread, count: missing))
        } else if missing < 0 {
            remove(-missing)
        }
    }

    /// What has not started yet goes first.
    private mutating func remove(_ count: Int) {
        var left = count
        while left > 0, let last = starting.last {
            let gone = min(left, last.count)
            left -= gone
            starting[starting.count - 1].count -= gone
            if starting[starting.count - 1].count == 0 { starting.removeLast() }
        }
        inService -= min(left, inService)
    }
}
