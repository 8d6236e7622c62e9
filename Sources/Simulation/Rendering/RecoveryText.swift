import MainstayDiagnostics

/// A report of recovery for a terminal.
public struct RecoveryText {
    public init() {}

    public func render(_ report: RecoveryReport) -> String {
        var out = TextLines()
        out.add("Recovery" + (report.environment.map { " of \($0)" } ?? ""))
        let objectives = [
            report.timeObjective.map { "back within \(SimulationText.duration($0))" },
            report.pointObjective.map { "at most \(SimulationText.duration($0)) of data lost" },
        ].compactMap(\.self)
        if !objectives.isEmpty { out.add("Objectives: \(objectives.joined(separator: ", ")).") }
        if report.plans.isEmpty { out.add("No store of data is on a path of users.") }
        var store: String?
        for judged in report.plans {
            if judged.plan.store != store {
                store = judged.plan.store
                out.heading("\(judged.plan.store) (\(judged.plan.kind.rawValue))")
            }
            add(judged, &out)
        }
        if !report.findings.isEmpty {
            out.heading("Findings")
            for finding in report.findings {
                let place = finding.location.map { " (\($0))" } ?? ""
                out.add(
                    "\(finding.severity.rawValue)[\(finding.rule)]: \(finding.message)\(place)", indent: 2, hanging: 4)
                if let help = finding.help { out.add("help: \(help)", indent: 4, hanging: 6) }
            }
        }
        if !report.others.isEmpty {
            out.heading("Left out, since no path of users needs them")
            out.add(report.others.joined(separator: ", "), indent: 2)
        }
        return out.text
    }

    private func add(_ judged: RecoveryReport.Judged, _ out: inout TextLines) {
        let plan = judged.plan
        let mark = Self.mark(judged)
        let way = plan.mechanism ?? "nothing brings it back"
        out.add("\(plan.mode.title): \(way)\(mark)", indent: 2, hanging: 4)
        var facts: [String] = []
        if let time = plan.time { facts.append("back in \(SimulationText.range(time))") }
        facts.append(RecoveryWords.loss(plan.loss))
        out.add(facts.joined(separator: "; "), indent: 4, hanging: 6)
        if !plan.steps.isEmpty {
            let steps = plan.steps.map { "\($0.name.rawValue) \(SimulationText.range($0.low...max($0.low, $0.high)))" }
            out.add("steps: \(steps.joined(separator: ", "))", indent: 4, hanging: 6)
        }
        for unknown in plan.unknown { out.add("unknown: \(unknown)", indent: 4, hanging: 6) }
        if let advice = judged.advice { out.add("to do: \(advice)", indent: 4, hanging: 6) }
    }

    private static func mark(_ judged: RecoveryReport.Judged) -> String {
        let words = [("time", judged.time), ("data", judged.point)].compactMap { name, verdict -> String? in
            switch verdict {
            case .missed: "\(name) MISSED"
            case .maybe: "\(name) met at best only"
            case .met, .open: nil
            }
        }
        return words.isEmpty ? "" : " [\(words.joined(separator: ", "))]"
    }
}

enum RecoveryWords {
    static func loss(_ loss: RecoveryPlan.Loss) -> String {
        switch loss {
        case .seconds(let range):
            range.upperBound == 0 ? "no data lost" : "up to \(SimulationText.duration(range.upperBound)) of data lost"
        case .everything: "all data lost"
        case .untilBack: "no data until what was lost is back"
        case .unknown: "data loss unknown"
        }
    }
}
