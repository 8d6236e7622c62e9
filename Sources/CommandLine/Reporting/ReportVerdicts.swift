import MainstayAWSClient
import MainstayCapacity
import MainstayCost
import MainstayDeployment
import MainstayDiagnostics
import MainstayDifference
import MainstayReports
import MainstayRequirements
import MainstaySimulation
import MainstayTemplate

/// What one area comes to, in a line.
struct ReportVerdict {
    enum Status: String {
        case good
        case attention
        case bad
        /// A figure that nobody set a target for.
        case neutral
    }

    var area: String
    var title: String
    var status: Status
    var headline: String
    var detail: String

    var value: TemplateValue {
        [
            "area": .string(area), "title": .string(title), "status": .string(status.rawValue),
            "headline": .string(headline), "detail": .string(detail),
        ]
    }
}

/// The verdicts of all areas, in the order of the page.
struct ReportVerdicts {
    let all: [ReportVerdict]

    init(_ result: ReportResult, _ frameworks: [FrameworkAssessment]) {
        var all = [Self.findings(result), Self.compliance(frameworks)]
        if let trace = result.trace { all.append(Self.requirements(trace)) }
        all.append(Self.cost(result))
        all += result.environments.prefix(1).map { _ in Self.availability(result) }
        if let capacity = Self.capacity(result) { all.append(capacity) }
        all.append(Self.recovery(result))
        if let difference = result.difference { all.append(Self.difference(difference, result)) }
        if let deployed = result.deployed { all.append(Self.deployed(deployed)) }
        self.all = all
    }

    private static func difference(_ reported: ReportedDifference, _ result: ReportResult) -> ReportVerdict {
        let changed = reported.difference.stacks.count { !$0.isEmpty }
        let risks = ReportDifference.risks(of: reported.difference).count
        let step = ReportDifference.signed(result.estimate.total.expected - reported.estimate.total.expected)
        return ReportVerdict(
            area: "difference", title: "Difference", status: changed == 0 ? .good : risks > 0 ? .attention : .neutral,
            headline: changed == 0 ? "none" : Findings.plural(changed, "stack"),
            detail: "compared with \(result.input.older?.name ?? ""): \(Findings.plural(risks, "risk")), "
                + "\(step) dollars a month")
    }

    private static func deployed(_ platform: DeployedPlatform) -> ReportVerdict {
        let there = platform.stacks.count { $0.stack.facts != nil }
        let failed = platform.stacks.count { $0.stack.facts?.phase.isFailure ?? false }
        let drifted = platform.stacks.count { $0.standing?.drifted.isEmpty == false }
        let alarms = platform.stacks.reduce(0) { $0 + ($1.standing?.alarms.count { $0.state == "ALARM" } ?? 0) }
        let breached = platform.stacks.reduce(0) {
            $0 + ($1.standing?.objectives.count { $0.state == "BREACHED" } ?? 0)
        }
        let parts = [
            failed > 0 ? "\(failed) failed" : nil, drifted > 0 ? "\(drifted) drifted" : nil,
            alarms > 0 ? Findings.plural(alarms, "alarm") : nil,
            breached > 0 ? "\(Findings.plural(breached, "error budget")) used up" : nil,
        ].compactMap(\.self)
        return ReportVerdict(
            area: "deployed", title: "Deployed",
            status: failed + alarms + breached > 0 ? .bad : drifted > 0 ? .attention : .neutral,
            headline: "\(there) of \(Findings.plural(platform.stacks.count, "stack"))",
            detail: parts.isEmpty ? "as of \(platform.asked.iso8601)" : parts.joined(separator: ", "))
    }

    private static func findings(_ result: ReportResult) -> ReportVerdict {
        let report = result.check.report
        let found = report.newFindings.map(\.diagnostic)
        let worst = found.map(\.severity).max()
        return ReportVerdict(
            area: "findings", title: "Findings",
            status: report.isFailure ? .bad : (worst ?? .note) >= .warning ? .attention : .good,
            headline: Findings.count(found), detail: "\(report.waivedFindings.count) waived")
    }

    private static func compliance(_ frameworks: [FrameworkAssessment]) -> ReportVerdict {
        let violated = frameworks.filter { $0.count(.violated) > 0 }
        let controls = violated.reduce(0) { $0 + $1.count(.violated) }
        let met = frameworks.reduce(0) { $0 + $1.count(.met) }
        return ReportVerdict(
            area: "compliance", title: "Compliance", status: controls == 0 ? .good : .attention,
            headline: controls == 0
                ? "no control violated" : "\(Findings.plural(controls, "control")) violated",
            detail: "\(met) met, in \(frameworks.count) frameworks")
    }

    private static func requirements(_ trace: MainstayRequirements.Trace) -> ReportVerdict {
        let violated = trace.count(.violated)
        let open = trace.count(.partly) + trace.count(.unproven)
        return ReportVerdict(
            area: "requirements", title: "Requirements", status: violated > 0 ? .bad : open > 0 ? .attention : .good,
            headline: violated > 0 ? "\(violated) violated" : "\(trace.count(.met)) of \(trace.entries.count) met",
            detail: "\(open) partly or unproven, \(trace.count(.needsDeployment)) need deployment")
    }

    private static func cost(_ result: ReportResult) -> ReportVerdict {
        let total = result.estimate.total
        return ReportVerdict(
            area: "cost", title: "Cost", status: .neutral, headline: "$\(Money.text(total.expected)) a month",
            detail: "from $\(Money.text(total.low)) to $\(Money.text(total.high)), usage "
                + (result.estimate.profile ?? "not stated"))
    }

    private static func availability(_ result: ReportResult) -> ReportVerdict {
        let lines = result.environments.compactMap { environment -> String? in
            guard let decisive = environment.availability.decisive else { return nil }
            return "\(environment.name.map { "\($0) " } ?? "")\(percent(decisive.analytic))"
        }
        let isMissed = result.environments.contains { $0.availability.verdict == .missed }
        return ReportVerdict(
            area: "availability", title: "Availability", status: isMissed ? .bad : .neutral,
            headline: lines.first ?? "no path of users", detail: lines.dropFirst().joined(separator: ", "))
    }

    private static func capacity(_ result: ReportResult) -> ReportVerdict? {
        let lines = result.environments.compactMap { environment -> (String, Bool)? in
            guard let capacity = environment.capacity, let expected = capacity.expected else { return nil }
            let name = environment.name.map { "\($0) " } ?? ""
            let users = expected.largest.users.rounded()
            return (
                users < 1 ? "\(name)too slow for any" : "\(name)up to \(Money.quantity(users)) users", capacity.isMet
            )
        }
        guard let first = lines.first else { return nil }
        return ReportVerdict(
            area: "capacity", title: "Capacity", status: lines.allSatisfy(\.1) ? .good : .attention,
            headline: first.0, detail: lines.dropFirst().map(\.0).joined(separator: ", "))
    }

    private static func recovery(_ result: ReportResult) -> ReportVerdict {
        let plans = result.environments.flatMap(\.recovery.plans)
        let lost = plans.count { if case .everything = $0.plan.loss { true } else { false } }
        let isMissed = result.environments.contains { $0.recovery.verdict == .missed }
        return ReportVerdict(
            area: "recovery", title: "Recovery", status: isMissed ? .bad : lost > 0 ? .attention : .good,
            headline: lost == 0 ? "all data comes back" : "\(Findings.plural(lost, "failure")) lose everything",
            detail: "\(Findings.plural(plans.count, "combination")) of store and failure")
    }

    /// `99.95 %`: as many digits as tell it from 100 %.
    private static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "unknown" }
        let scaled = Int((min(1, max(0, share)) * 1_000_000).rounded())
        let (whole, rest) = (scaled / 10_000, scaled % 10_000)
        return "\(whole).\(String(repeating: "0", count: 4 - String(rest).utf8.count))\(rest) %"
    }
}
