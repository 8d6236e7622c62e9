public import MainstayFacts

/// Single numbers about a system, with a sentence on how they came about: what a requirement asks for.
public struct SimulationAnswers: Sendable {
    public enum Answer: Sendable, Hashable {
        /// - Parameter range: where the number lies, over the ranges of the steps it is made of.
        case figure(Double, explanation: String, range: ClosedRange<Double>? = nil)
        case unknown(String)
    }

    private let model: SystemModel
    private let years: Int
    /// Minutes that stand for what nothing brings back: ten years.
    private static let never = 5_256_000.0
    public var assumptions = Assumptions()
    public var facts = FactTables.builtIn

    public init(model: SystemModel, years: Int = 20_000) {
        self.model = model
        self.years = years
    }

    /// The availability of all paths together, or of one; while something is lost, 1 where nothing is down and 0 where
    /// a path stays down, and else that of the year with one such loss.
    public func availability(figure: FailureFigure, loss: String?, path: String?) -> Answer {
        var engine = AvailabilityEngine()
        engine.assumptions = assumptions
        engine.facts = facts
        engine.monteCarlo = MonteCarlo(years: years)
        if let path { engine.paths = [path] }
        let system = assumptions.applied(to: model)
        let paths = engine.choose(system)
        guard !paths.isEmpty else { return .unknown("no path of users was found in the templates") }
        let failure = FailureModel(system, paths: paths, assumptions: assumptions, facts: facts)
        if let loss { return afterLosing(loss, failure) }
        let reliability = failure.reliability(figure)
        let result = AnalyticAvailability(reliability).result(reliability.goals.count - 1)
        let worst = result.shares.prefix(3).map { share in
            "\(reliability.causes[share.cause].name) \(SimulationText.perYear(share.hours))"
        }
        let names = paths.map(\.name)
        let who = names.count == 1 ? names[0] : "\(names.count) paths together"
        return .figure(
            result.availability,
            explanation: "\(who), \(figure.title)"
                + (worst.isEmpty ? "" : "; most of what is missing: \(worst.joined(separator: ", "))"))
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private func afterLosing(_ loss: String, _ failure: FailureModel) -> Answer {
        let several: Set = ["two", "both", "several", "all", "zones", "regions"]
        if let word = Self.words(of: loss).first(where: several.contains) {
            return .unknown("one loss at a time is simulated, and \"\(word)\" asks for more")
        }
        let scenarios = Scenarios(failure).matching(loss)
        guard !scenarios.isEmpty else { return .unknown("there is no \"\(loss)\" on a path of users") }
        let seconds = scenarios.flatMap(\.paths).map { path -> Double? in
            path.state == .down ? nil : path.seconds?.upperBound ?? 0
        }
        let names = scenarios.map(\.name).joined(separator: "; ")
        if seconds.contains(where: { $0 == nil }) {
            return .figure(0, explanation: "\(names): a path is down until it is back")
        }
        let longest = seconds.compactMap(\.self).max() ?? 0
        return .figure(
            1 - longest / 3600 / ReliabilityModel.hoursPerYear,
            explanation: longest == 0
                ? "\(names): every path goes on"
                : "\(names): down for up to \(SimulationText.duration(longest)), once a year")
    }

    // MARK: Recovery

    /// Minutes until the last store is back: at worst, with the range between best and worst.
    public func recoveryTime(loss: String?, store: String?) -> Answer {
        let modes = Self.modes(loss)
        if modes.isEmpty, let loss { return pathTime(loss) }
        return recovery(modes, store) { plan in
            plan.time.map {
                ($0.lowerBound / 60...$0.upperBound / 60, "\(plan.store), \(plan.mode.title): \(plan.mechanism ?? "")")
            }
        }
    }

    /// Minutes of data that are lost: at worst, with the range between best and worst.
    public func recoveryPoint(loss: String?, store: String?) -> Answer {
        recovery(Self.modes(loss), store) { plan in
            switch plan.loss {
            case .seconds(let range):
                (
                    range.lowerBound / 60...range.upperBound / 60,
                    "\(plan.store), \(plan.mode.title): \(plan.mechanism ?? "nothing")"
                )
            case .untilBack: (0...0, "\(plan.store), \(plan.mode.title): there once what was lost is back")
            case .everything, .unknown: nil
            }
        }
    }

    /// The failures that are meant; those of the ground and deletions where nothing is said.
    private static func modes(_ loss: String?) -> [FailureMode] {
        guard let loss = loss?.lowercased() else { return [.instance, .zone, .deletion] }
        let words = Set(words(of: loss))
        return FailureMode.allCases.filter { words.contains($0.rawValue) }
    }

    private func recovery(
        _ modes: [FailureMode], _ store: String?, _ number: (RecoveryPlan) -> (ClosedRange<Double>, String)?
    ) -> Answer {
        guard !modes.isEmpty else { return .unknown("no recovery from that is simulated") }
        var engine = RecoveryEngine()
        engine.assumptions = assumptions
        engine.facts = facts
        engine.modes = modes
        let plans = engine.run(model).plans.map(\.plan).filter { store == nil || $0.store == store }
        guard !plans.isEmpty else { return .unknown("no store of data is on a path of users") }
        var worst: (ClosedRange<Double>, String) = (0...0, "every store goes on")
        for plan in plans {
            guard let found = number(plan) else {
                return .figure(
                    Self.never, explanation: "\(plan.store), \(plan.mode.title): nothing brings it back")
            }
            if found.0.upperBound > worst.0.upperBound { worst = found }
        }
        return .figure(worst.0.upperBound, explanation: worst.1, range: worst.0)
    }

    /// Minutes until all paths answer again after a component is lost.
    private func pathTime(_ loss: String) -> Answer {
        let system = assumptions.applied(to: model)
        let paths = AvailabilityEngine().choose(system)
        let failure = FailureModel(system, paths: paths, assumptions: assumptions, facts: facts)
        let scenarios = Scenarios(failure).matching(loss)
        guard !scenarios.isEmpty else { return .unknown("there is no \"\(loss)\" on a path of users") }
        let outcomes = scenarios.flatMap(\.paths)
        if outcomes.contains(where: { $0.state == .down }) {
            return .figure(
                Self.never, explanation: "\(scenarios[0].name): down until it is back")
        }
        let longest = outcomes.compactMap(\.seconds).max { $0.upperBound < $1.upperBound } ?? 0...0
        return .figure(
            longest.upperBound / 60, explanation: scenarios[0].name,
            range: longest.lowerBound / 60...longest.upperBound / 60)
    }
}
