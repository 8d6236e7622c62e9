/// A report of availability for a terminal.
public struct AvailabilityText {
    /// Whether all assumptions and scenarios are listed, and not only those that matter most.
    public var isWhole = false

    public init() {}

    public func render(_ report: AvailabilityReport) -> String {
        var out = TextLines()
        out.add("Availability" + (report.environment.map { " of \($0)" } ?? ""))
        guard !report.paths.isEmpty else {
            out.add(
                "No path of users was found: there is no distribution, load balancer, API or service in the templates.")
            notes(report, &out)
            return out.text
        }
        verdict(report, &out)
        figures(report, &out)
        floor(report, &out)
        costs(report, &out)
        improvements(report, &out)
        scenarios(report, &out)
        sensitivity(report, &out)
        if isWhole { assumptions(report, &out) }
        notes(report, &out)
        return out.text
    }

    private func verdict(_ report: AvailabilityReport, _ out: inout TextLines) {
        guard let target = report.target, let decisive = report.decisive else { return }
        let value = SimulationText.percent(decisive.analytic)
        let wanted = SimulationText.percent(target)
        out.blank()
        switch report.verdict {
        case .met:
            out.add(
                "MET: \(value) (\(report.figure.title)), target \(wanted); also with every assumption at its worst.")
        case .likely:
            out.add(
                "MET with the usual assumptions: \(value) (\(report.figure.title)), target \(wanted). With all of them at "
                    + "their worst it is \(SimulationText.percent(decisive.worst)).")
        case .missed:
            out.add(
                "MISSED: \(value) (\(report.figure.title)), target \(wanted). With every assumption at its best it is "
                    + "\(SimulationText.percent(decisive.best)).")
        case .open: break
        }
        if let share = decisive.simulated.yearsOnTarget {
            out.add("\(SimulationText.number(share * 100)) of 100 years reach the target.")
        }
    }

    private func figures(_ report: AvailabilityReport, _ out: inout TextLines) {
        out.heading("Three figures, each for itself (all paths together)")
        var rows = [["", "drawn", "formula", "down a year", "bad year", "good year"]]
        for estimate in report.together {
            rows.append([
                estimate.figure.title, SimulationText.percent(estimate.simulated.availability),
                SimulationText.percent(estimate.analytic),
                SimulationText.duration((1 - estimate.analytic) * ReliabilityModel.hoursPerYear * 3600),
                SimulationText.percent(estimate.simulated.badYear), SimulationText.percent(estimate.simulated.goodYear),
            ])
        }
        out.table(rows, right: [1, 2, 3, 4, 5])
        out.add(
            "Simulated over \(report.years) years, seed \(report.seed). One year in twenty is worse than the bad one, one "
                + "better than the good one.", indent: 2)
        for estimate in report.together where estimate.figure != .floor {
            out.add(
                "\(estimate.figure.title): \(SimulationText.percent(estimate.worst)) with all assumptions at their worst, "
                    + "\(SimulationText.percent(estimate.best)) at their best.", indent: 2, hanging: 4)
        }
        if let degraded = report.decisive?.simulated.degraded, degraded > 1.0 / 60 {
            out.add("Beside that it works with less for \(SimulationText.perYear(degraded)).", indent: 2)
        }
        out.heading("Paths")
        var paths = [["", "floor", "design", "correlated"]]
        for path in report.paths {
            paths.append([path.name] + path.estimates.map { SimulationText.percent($0.analytic) })
        }
        out.table(paths, right: [1, 2, 3])
        for path in report.paths {
            out.add(
                "\(path.name): \(path.components.joined(separator: ", "))"
                    + (path.soft.isEmpty ? "" : "; with less without \(path.soft.joined(separator: ", "))"),
                indent: 2, hanging: 4)
        }
    }

    private func floor(_ report: AvailabilityReport, _ out: inout TextLines) {
        let floor = report.floor
        guard !floor.promises.isEmpty else { return }
        out.heading("Why the floor is \(SimulationText.percent(floor.floor))")
        for line in FloorText.lines(floor, target: report.target) { out.add(line, indent: 2) }
        var rows: [[String]] = []
        for promise in floor.promises {
            let date = promise.asOf.isEmpty ? "no date" : promise.asOf
            let isOneOfSeveral = floor.promises.filter { $0.service == promise.service }.count > 1
            let who = isOneOfSeveral ? promise.components.first.map { " of \($0)" } ?? "" : ""
            rows.append([
                SimulationText.percent(promise.level), "\(promise.service)\(who), \(promise.condition) (\(date))",
            ])
        }
        out.table(rows, indent: 4, right: [0])
    }

    private func costs(_ report: AvailabilityReport, _ out: inout TextLines) {
        guard !report.costs.isEmpty else { return }
        out.heading("What costs most (with correlated failures)")
        let rows = report.costs.prefix(isWhole ? 50 : 8).map { cost in
            [cost.name, SimulationText.duration(cost.hours * 3600), SimulationText.number(cost.share * 100) + " %"]
        }
        out.table(Array(rows), right: [1, 2])
    }

    private func improvements(_ report: AvailabilityReport, _ out: inout TextLines) {
        guard !report.improvements.isEmpty else { return }
        out.heading("What the next improvement would buy")
        for improvement in report.improvements.prefix(isWhole ? 10 : 5) {
            let cost =
                improvement.monthlyCost.map {
                    "for \(SimulationText.number($0.lowerBound)) to \(SimulationText.number($0.upperBound)) USD a month"
                } ?? "price not worked out"
            out.add(
                "\(improvement.summary): \(improvement.isUpperBound ? "at most " : "")"
                    + "\(SimulationText.duration(improvement.hours * 3600)) a year less, then "
                    + "\(SimulationText.percent(improvement.availability)); \(cost)", indent: 2, hanging: 4)
        }
    }

    private func scenarios(_ report: AvailabilityReport, _ out: inout TextLines) {
        out.heading("What is left when something is lost")
        out.add("Where only a share of requests fails, the time counts by that share.", indent: 2)
        for scenario in report.scenarios {
            guard isWhole || scenario.paths.contains(where: { $0.state != .up }) else { continue }
            out.add("\(scenario.name):", indent: 2)
            let states = Dictionary(grouping: scenario.paths, by: { ScenarioText.state(of: $0) })
            let order = scenario.paths.map { ScenarioText.state(of: $0) }
            var seen: Set<String> = []
            for state in order where seen.insert(state).inserted {
                let names = (states[state] ?? []).map(\.path)
                let who =
                    names.count == scenario.paths.count && names.count > 1 ? "all paths" : names.joined(separator: ", ")
                out.add("\(who): \(state)", indent: 4, hanging: 6)
            }
            for remark in scenario.remarks { out.add("note: \(remark)", indent: 4, hanging: 6) }
        }
    }

    private func sensitivity(_ report: AvailabilityReport, _ out: inout TextLines) {
        guard let target = report.target, !report.sensitivities.isEmpty else { return }
        out.heading("Which assumption would turn the verdict on \(SimulationText.percent(target))")
        let turning = report.sensitivities.filter(\.isWithinRange)
        if turning.isEmpty { out.add("None by itself within its range. The strongest:", indent: 2) }
        let shown =
            turning
            + (isWhole ? report.sensitivities : Array(report.sensitivities.prefix(5))).filter {
                !turning.contains($0)
            }
        for one in shown {
            var text =
                "\(one.key) (\(one.summary), \(one.unit)): \(SimulationText.percent(one.atLow)) to "
                + "\(SimulationText.percent(one.atHigh)) over its range"
            if let turn = one.turn {
                text += "; turns at \(SimulationText.number(turn)), assumed \(SimulationText.number(one.typical))"
            }
            out.add(text, indent: 2, hanging: 4)
        }
    }

    private func assumptions(_ report: AvailabilityReport, _ out: inout TextLines) {
        out.heading("Assumptions (least, usual, most)")
        for assumption in report.assumptions where !assumption.key.hasPrefix("recovery.") {
            let range = assumption.range
            out.add(
                "\(assumption.key): \(SimulationText.number(range.low)), \(SimulationText.number(range.typical)), "
                    + "\(SimulationText.number(range.high)) \(assumption.unit): \(assumption.summary) "
                    + "(\(assumption.source); \(assumption.asOf))", indent: 2, hanging: 4)
        }
    }

    private func notes(_ report: AvailabilityReport, _ out: inout TextLines) {
        var seen: Set<String> = []
        var texts: [String] = []
        for note in report.notes {
            let text = "\(note.kind.rawValue): \(note.resource.map { "\($0): " } ?? "")\(note.message)"
            if seen.insert(text).inserted { texts.append(text) }
        }
        let unknown = report.floor.unknown
        guard !texts.isEmpty || !unknown.isEmpty else { return }
        out.heading("Not known, or taken to be so")
        for text in texts { out.add(text, indent: 2, hanging: 4) }
        if !unknown.isEmpty {
            out.add(
                "unknown: AWS promises nothing, or nothing is known, of \(unknown.joined(separator: ", "))", indent: 2,
                hanging: 4)
        }
    }
}

/// What became of a path, in words.
enum ScenarioText {
    static func state(of outcome: ScenarioOutcome.PathOutcome) -> String {
        let without = outcome.without.isEmpty ? "" : ", without \(outcome.without.joined(separator: ", "))"
        switch outcome.state {
        case .up: return "no effect"
        case .degraded: return "works with less" + without
        case .interrupted:
            return "down for " + (outcome.seconds.map { SimulationText.range($0) } ?? "a while") + without
        case .down: return "down until it is back"
        }
    }
}

/// The trap of multiplying promises, in words.
enum FloorText {
    static func lines(_ floor: FloorExplanation, target: Double?) -> [String] {
        var lines: [String] = []
        let chain = floor.promises.filter { $0.level < 1 }.map {
            "\($0.service) \(SimulationText.percent($0.level))"
        }
        if chain.count > 1 {
            lines.append("\(chain.joined(separator: " × ")) = \(SimulationText.percent(floor.product)).")
        }
        if floor.floor - floor.product > 1e-7 {
            lines.append(
                "Where one of two ways is enough, both have to be away: with that it is "
                    + "\(SimulationText.percent(floor.floor)).")
        }
        lines.append(
            "That is no forecast. A promise is the level below which AWS pays credits for a month: services are usually "
                + "well above it, and they are not down one after the other just as long as they may. Nor is it a "
                + "guarantee: if no two are ever down at once, it is \(SimulationText.percent(floor.sum)).")
        if let target, floor.floor < target {
            let worst = floor.outOfReach(target)
            if let first = worst.first {
                lines.append(
                    "No design with \(first.service) in it has a floor of \(SimulationText.percent(target)): "
                        + "\(SimulationText.percent(first.level)) is promised of \(first.service) alone, and every other "
                        + "service takes from that. A target at or above the lowest promise can be met by the design; it "
                        + "cannot be had from SLAs.")
            } else {
                lines.append(
                    "Each promise is above \(SimulationText.percent(target)); their product is not. Fewer services on the "
                        + "path, or two ways of which one is enough, raise it.")
            }
        }
        return lines
    }
}
