public import MainstayFacts

/// Works out how each store comes back from each failure, and in what time.
public struct RecoveryEngine: Sendable {
    public var assumptions = Assumptions()
    public var facts = FactTables.builtIn
    /// Seconds
    public var timeObjective: Double?
    public var pointObjective: Double?
    public var modes = FailureMode.allCases

    public init() {}

    public func run(_ given: SystemModel) -> RecoveryReport {
        let system = assumptions.applied(to: given)
        var report = RecoveryReport(
            environment: system.environment, timeObjective: timeObjective, pointObjective: pointObjective)
        report.notes = system.notes
        let needed = Set(system.paths.flatMap { $0.hard + $0.soft })
        for (place, component) in system.components.enumerated() where component.kind.holdsData {
            guard needed.contains(place) || system.paths.isEmpty else {
                report.others.append(component.name)
                continue
            }
            let isReplica =
                if case .database(let settings) = component.settings { settings.source != nil } else { false }
            // A replica's data is its source's.
            guard !isReplica else { continue }
            let planner = RecoveryPlanner(component, system, assumptions, facts)
            for mode in modes {
                guard let plan = planner.plan(mode) else { continue }
                report.plans.append(judge(plan))
            }
            report.findings += BackupFindings(component, system, assumptions).all()
        }
        return report
    }

    private func judge(_ plan: RecoveryPlan) -> RecoveryReport.Judged {
        let time = verdict(plan.time, timeObjective, isThere: plan.mechanism != nil)
        let point: RecoveryReport.Verdict
        switch plan.loss {
        case .seconds(let range): point = verdict(range, pointObjective, isThere: true)
        case .everything: point = pointObjective == nil ? .open : .missed
        case .untilBack: point = pointObjective == nil ? .open : .met
        case .unknown: point = .open
        }
        return RecoveryReport.Judged(plan: plan, time: time, point: point, advice: advice(plan, time, point))
    }

    private func verdict(
        _ range: ClosedRange<Double>?, _ objective: Double?, isThere: Bool
    ) -> RecoveryReport.Verdict {
        guard let objective else { return .open }
        guard isThere, let range else { return .missed }
        if range.upperBound <= objective { return .met }
        return range.lowerBound <= objective ? .maybe : .missed
    }

    private func advice(
        _ plan: RecoveryPlan, _ time: RecoveryReport.Verdict, _ point: RecoveryReport.Verdict
    ) -> String? {
        if plan.mechanism == nil { return RecoveryAdvice.mechanism(for: plan) }
        var parts: [String] = []
        if time == .missed || time == .maybe, let longest = plan.longest, let range = plan.time,
            let objective = timeObjective
        {
            let rest = range.upperBound - longest.high
            let text = "shorten \"\(longest.name.rawValue)\" (up to \(SimulationText.duration(longest.high)))"
            parts.append(
                rest < objective
                    ? text + " to \(SimulationText.duration(objective - rest)) at most"
                    : text + "; that alone is not enough")
        }
        if point == .missed || point == .maybe { parts.append(RecoveryAdvice.point(for: plan)) }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}

/// What to set up where nothing helps, or too little.
enum RecoveryAdvice {
    static func mechanism(for plan: RecoveryPlan) -> String {
        switch (plan.kind, plan.mode) {
        case (.database, .region): "replicate automatic backups, or copy backups, to another region"
        case (.table, .region): "add a replica in another region, or copy backups there"
        case (.bucket, .region): "replicate the bucket to another region"
        case (.fileSystem, .region): "replicate the file system to another region"
        case (_, .credentials): "copy backups to a locked vault, or to one of another account"
        case (.bucket, _): "turn versioning on"
        case (.table, _): "turn point-in-time recovery on"
        case (.fileSystem, _): "turn automatic backups on"
        case (.searchDomain, _): "keep what is indexed elsewhere, or take snapshots to a bucket"
        default: "turn automatic backups on"
        }
    }

    static func point(for plan: RecoveryPlan) -> String {
        switch plan.mode {
        case .region: "copies must follow more often: a replica, or replicated automatic backups"
        case .credentials: "back up to the locked vault more often, or continuously"
        default: "back up continuously instead of at intervals"
        }
    }
}
