import MainstayDiagnostics

/// Reports for a pull request or a README.
public struct SimulationMarkdown {
    /// How every report begins, by which it is told from the files of others.
    public static let mark = "# Simulation: "

    public init() {}

    public func render(_ report: AvailabilityReport) -> String {
        var lines = ["\(Self.mark)availability" + (report.environment.map { " of \($0)" } ?? ""), ""]
        if let target = report.target, let decisive = report.decisive {
            let word = report.verdict == .missed ? "**Missed**" : "**Met**"
            lines += [
                "\(word): \(SimulationText.percent(decisive.analytic)) (\(report.figure.title)), target "
                    + "\(SimulationText.percent(target)).", "",
            ]
        }
        lines += ["| Path | Floor from SLAs | Design | Correlated |", "|---|---|---|---|"]
        let together = report.together.map { SimulationText.percent($0.analytic) }
        for path in report.paths {
            lines.append(row([path.name] + path.estimates.map { SimulationText.percent($0.analytic) }))
        }
        if !together.isEmpty { lines.append(row(["all paths together"] + together)) }
        if !report.floor.promises.isEmpty {
            lines += ["", "## Why the floor is \(SimulationText.percent(report.floor.floor))", ""]
            for line in FloorText.lines(report.floor, target: report.target) { lines += [line, ""] }
        }
        lines += ["## What costs most", "", "| Cause | A year | Share |", "|---|---|---|"]
        for cost in report.costs.prefix(10) {
            lines.append(
                row([
                    cost.name, SimulationText.duration(cost.hours * 3600),
                    SimulationText.number(cost.share * 100) + " %",
                ]))
        }
        if !report.improvements.isEmpty {
            lines += [
                "", "## What the next improvement would buy", "", "| Change | Less down a year | Then |",
                "|---|---|---|",
            ]
            for one in report.improvements {
                lines.append(
                    row([
                        one.summary, (one.isUpperBound ? "at most " : "") + SimulationText.duration(one.hours * 3600),
                        SimulationText.percent(one.availability),
                    ]))
            }
        }
        lines += ["", "## What is left when something is lost", "", "| Lost | Path | What happens |", "|---|---|---|"]
        for scenario in report.scenarios {
            for path in scenario.paths { lines.append(row([scenario.name, path.path, ScenarioText.state(of: path)])) }
        }
        if !report.sensitivities.isEmpty {
            lines += ["", "## Sensitivity", "", "| Assumption | Over its range | Turns at |", "|---|---|---|"]
            for one in report.sensitivities.prefix(8) {
                lines.append(
                    row([
                        "`\(one.key)` \(one.summary)",
                        "\(SimulationText.percent(one.atLow)) to \(SimulationText.percent(one.atHigh))",
                        one.turn.map { SimulationText.number($0) } ?? "",
                    ]))
            }
        }
        return lines.joined(separator: "\n")
    }

    public func render(_ report: RecoveryReport) -> String {
        var lines = ["\(Self.mark)recovery" + (report.environment.map { " of \($0)" } ?? ""), ""]
        lines += ["| Store | Failure | By | Back in | Data | Verdict |", "|---|---|---|---|---|---|"]
        for judged in report.plans {
            let verdicts = Set([judged.time, judged.point])
            let word =
                verdicts.contains(.missed)
                ? "missed" : verdicts.contains(.maybe) ? "at best" : verdicts.contains(.met) ? "met" : ""
            lines.append(
                row([
                    judged.plan.store, judged.plan.mode.title, judged.plan.mechanism ?? "nothing",
                    judged.plan.time.map { SimulationText.range($0) } ?? "", RecoveryWords.loss(judged.plan.loss), word,
                ]))
        }
        if !report.findings.isEmpty {
            lines += ["", "## Findings", ""]
            for finding in report.findings { lines.append("- **\(finding.rule)**: \(finding.message)") }
        }
        return lines.joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.split(separator: "|").joined(separator: "\\|") }.joined(separator: " | ") + " |"
    }
}
