/// The sentences that text and Markdown share.
struct CapacitySentences {
    let report: CapacityReport
    private var target: CapacityTarget { report.analysis.target }

    var question: String {
        "\(report.name): \(Quantity.number(target.users)) users, \(Quantity.percent(target.percentile)) of requests "
            + "within \(Quantity.time(target.latency))"
    }

    var verdict: String {
        guard let expected = report.expected else { return "unknown" }
        let users = Dictionary(uniqueKeysWithValues: report.cases.map { ($0.view, $0.largest.users) })
        let range = "\(Quantity.number(users[.low] ?? 0)) to \(Quantity.number(users[.high] ?? 0))"
        let largest = "it serves \(Quantity.number(expected.largest.users)) users (\(range))"
        if expected.isMet, let timeline = report.timeline, !timeline.isMet {
            return "MISSED: in the long run \(largest), but while the traffic changes only "
                + "\(Quantity.percent(timeline.shareInTime)) of the requests are answered in time"
        }
        return expected.isMet ? "MET: \(largest)" : "MISSED: \(largest)"
    }

    var bottleneck: String? {
        report.expected?.largest.bottleneck.map { bottleneck in
            let isFirst = report.expected?.isMet == false
            return "\(isFirst ? "First bottleneck" : "What ends it") – \(bottleneck.text)"
        }
    }

    /// What gives way for good first, however long people wait.
    var exhaustion: String? {
        guard let first = report.exhaustion.first, let users = first.users, users < target.users else { return nil }
        return "However long people wait, \(first.name) is exhausted at \(Quantity.number(users)) users, "
            + "\(Quantity.percent(users / target.users)) of the target"
    }

    var zone: String {
        let found = report.withoutZone
        let users = Quantity.number(found.largest.users)
        return found.isMet
            ? "With one zone lost the target still holds, up to \(users) users."
            : "With one zone lost, before anything is replaced, it holds for \(users) users."
    }

    /// What the load balancer is charged by.
    var loadBalancer: String? {
        guard let use = report.expected?.point.loadBalancer, use.charged > 0 else { return nil }
        return "The load balancer comes to \(Quantity.number(use.charged)) capacity units (LCU) at the target, by its "
            + "\(use.dimension.rawValue); evaluations of more than ten rules are not counted."
    }

    func time(_ seconds: Double?) -> String { seconds.map(Quantity.time) ?? "unbounded" }

    var crossCheck: String? {
        report.crossCheck.map { check in
            "Check: at \(Quantity.number(check.users)) users the formulas give \(Quantity.time(check.formula)), and "
                + "\(Quantity.number(Double(check.events))) simulated events \(Quantity.time(check.simulated)) "
                + "(seed \(check.seed))."
        }
    }

    func timeline(_ timeline: Timeline) -> [String] {
        var lines = ["Traffic: \(timeline.traffic.text)."]
        lines.append(
            "\(Quantity.percent(timeline.shareInTime)) of the requests are answered in time, "
                + "\(Quantity.percent(timeline.shareFailed)) get an error.")
        if timeline.timeMissed > 0 {
            let recovery = timeline.recoveryTime.map { "it holds again for good after \(Quantity.time($0))" }
            lines.append(
                "The target is missed for \(Quantity.time(timeline.timeMissed)); "
                    + (recovery ?? "it does not recover while the traffic lasts") + ".")
        }
        let method =
            timeline.method == .fluid ? "in streams, by the second" : "by single requests (seed \(report.seed))"
        lines.append("Simulated \(method).")
        return lines
    }

    func changes(_ plan: ChangePlan) -> [String] {
        plan.changes.map { "\($0.component): \($0.setting) \($0.from) → \($0.to)" }
    }

    func turn(_ sensitivity: Sensitivity) -> String {
        guard let value = sensitivity.turningPoint else { return "no" }
        return "at \(Self.value(value, sensitivity.assumption.unit))"
    }

    static func value(_ value: Double, _ unit: CapacityAssumption.Unit) -> String {
        switch unit {
        case .seconds: Quantity.time(value)
        case .count: Quantity.number(value)
        case .share: Quantity.percent(value)
        }
    }

    static func range(_ range: AssumptionRange, _ unit: CapacityAssumption.Unit) -> String {
        if range.low == range.high { return value(range.expected, unit) }
        return "\(value(range.low, unit)) – \(value(range.expected, unit)) – \(value(range.high, unit))"
    }

    /// A dozen moments of a time line: those where something changes most, and the ends.
    func moments(_ timeline: Timeline) -> [Timeline.Minute] {
        let minutes = timeline.minutes
        guard minutes.count > 14 else { return minutes }
        var chosen: Set<Int> = [0, minutes.count - 1]
        var last: [Int] = []
        for (index, minute) in minutes.enumerated() {
            let units = minute.services.map(\.inService)
            if units != last || abs(minute.users - minutes[max(0, index - 1)].users) > 0.2 * timeline.traffic.users {
                chosen.insert(index)
            }
            last = units
        }
        let sorted = chosen.sorted()
        guard sorted.count > 14 else { return sorted.map { minutes[$0] } }
        return (0..<14).map { minutes[sorted[$0 * (sorted.count - 1) / 13]] }
    }
}
