public import MainstayFacts

/// Works out how available an environment is.
public struct AvailabilityEngine: Sendable {
    public var assumptions = Assumptions()
    public var facts = FactTables.builtIn
    public var monteCarlo = MonteCarlo()
    public var target: Double?
    /// The figure that the target is held against.
    public var figure = FailureFigure.correlated
    /// Only paths of these names; all where empty.
    public var paths: [String] = []
    /// What improvements cost, where somebody knows.
    public var prices: (any ImprovementPrices)?
    /// How many paths are drawn one by one; all of them are worked out together.
    private static let mostPaths = 24

    public init() {}

    public func run(_ given: SystemModel) -> AvailabilityReport {
        let system = assumptions.applied(to: given)
        let chosen = choose(system)
        let model = FailureModel(system, paths: chosen, assumptions: assumptions, facts: facts)
        var report = AvailabilityReport(
            environment: system.environment, target: target, figure: figure, floor: explain(model),
            seed: monteCarlo.seed, years: monteCarlo.years)
        report.notes = system.notes
        report.paths = chosen.map { path in
            AvailabilityReport.Path(
                name: path.name, isUserFacing: path.isUserFacing,
                components: path.hard.map { system.components[$0].name },
                soft: path.soft.map { system.components[$0].name }, estimates: [])
        }
        guard !chosen.isEmpty else { return report }
        for figure in FailureFigure.allCases { estimate(figure, model, &report) }
        if let floor = report.together.first(where: { $0.figure == .floor }) {
            report.floor.floor = chosen.contains { $0.structure.hasFailover } ? floor.analytic : report.floor.product
        }
        report.verdict = verdict(report)
        report.costs = costs(model)
        report.scenarios = Scenarios(model).all()
        report.improvements = Improvements(self, system, chosen.map(\.name)).ranked(prices)
        report.sensitivities = target.map { SensitivityAnalysis(model, figure: figure, target: $0).all() } ?? []
        report.assumptions = assumptions.all
        return report
    }

    /// The paths that are asked for: those of users, or workers where there are no others.
    func choose(_ system: SystemModel) -> [UserPath] {
        let named = paths.isEmpty ? system.paths : system.paths.filter { paths.contains($0.name) }
        let facing = named.filter(\.isUserFacing)
        return Array((facing.isEmpty ? named : facing).prefix(Self.mostPaths))
    }

    private func estimate(_ figure: FailureFigure, _ model: FailureModel, _ report: inout AvailabilityReport) {
        let reliability = model.reliability(figure)
        let drawn = monteCarlo.run(reliability, target: target)
        let analytic = AnalyticAvailability(reliability)
        let (worst, best) = figure == .floor ? (reliability, reliability) : extremes(figure, model)
        let (low, high) = (AnalyticAvailability(worst, points: 64), AnalyticAvailability(best, points: 64))
        for (goal, outcome) in drawn.enumerated() {
            let exact = analytic.result(goal).availability
            let estimate = AvailabilityReport.Estimate(
                figure: figure, simulated: outcome, analytic: exact,
                worst: figure == .floor ? exact : low.result(goal).availability,
                best: figure == .floor ? exact : high.result(goal).availability)
            if goal < report.paths.count {
                report.paths[goal].estimates.append(estimate)
            } else {
                report.together.append(estimate)
            }
        }
    }

    /// The models with every assumption at its worst and at its best end.
    private func extremes(
        _ figure: FailureFigure, _ model: FailureModel
    ) -> (worst: ReliabilityModel, best: ReliabilityModel) {
        var (worst, best) = (assumptions, assumptions)
        for assumption in assumptions.all where !assumption.key.hasPrefix("recovery.") {
            worst.set(assumption.key, AssumedRange(assumption.range.high, assumption.range.high, assumption.range.high))
            best.set(assumption.key, AssumedRange(assumption.range.low, assumption.range.low, assumption.range.low))
        }
        // How much capacity is needed is for the capacity model to say, not for luck.
        for key in ["capacity.needed"] {
            worst.set(key, assumptions[key])
            best.set(key, assumptions[key])
        }
        // Services are down for the share that they are down, whether in few long stretches or in many short ones.
        let make = { (assumptions: Assumptions) in
            FailureModel(model.system, paths: model.paths, assumptions: assumptions, facts: facts).reliability(figure)
        }
        return (make(worst), make(best))
    }

    private func verdict(_ report: AvailabilityReport) -> AvailabilityReport.Verdict {
        guard let target, let decisive = report.decisive else { return .open }
        if decisive.analytic < target { return .missed }
        return decisive.worst >= target ? .met : .likely
    }

    /// What costs most of all paths together, by component and by what is common to several.
    private func costs(_ model: FailureModel) -> [AvailabilityReport.Cost] {
        let reliability = model.reliability(.correlated)
        let result = AnalyticAvailability(reliability).result(reliability.goals.count - 1)
        var hours: [String: Double] = [:]
        for share in result.shares { hours[reliability.causes[share.cause].group, default: 0] += share.hours }
        if result.coincidences > 1e-6 { hours["failures that meet", default: 0] += result.coincidences }
        // In one order: what floating point rounds away depends on it.
        let total = hours.values.sorted().reduce(0, +)
        return hours.map { AvailabilityReport.Cost(name: $0, hours: $1, share: total > 0 ? $1 / total : 0) }
            .sorted { $0.hours > $1.hours || $0.hours == $1.hours && $0.name < $1.name }
    }

    private func explain(_ model: FailureModel) -> FloorExplanation {
        let goals = ServiceGoals(facts: facts)
        var explanation = FloorExplanation()
        var places: [String: Int] = [:]
        for place in Set(model.paths.flatMap(\.hard)).sorted() {
            let component = model.system.components[place]
            guard let promise = goals.promise(of: component) else {
                explanation.unknown.append(component.name)
                continue
            }
            let key = "\(promise.service) \(promise.condition) \(component.region ?? "")"
            if let known = places[key] {
                explanation.promises[known].components.append(component.name)
                continue
            }
            places[key] = explanation.promises.count
            explanation.promises.append(
                FloorExplanation.Promise(
                    service: promise.service, condition: promise.condition.replacingPrefix("sla:"),
                    level: promise.level, source: promise.source, asOf: promise.asOf, components: [component.name]))
        }
        explanation.promises.sort { $0.level < $1.level || $0.level == $1.level && $0.service < $1.service }
        explanation.product = explanation.promises.reduce(1) { $0 * $1.level }
        explanation.sum = max(0, 1 - explanation.promises.reduce(0) { $0 + 1 - $1.level })
        return explanation
    }
}
