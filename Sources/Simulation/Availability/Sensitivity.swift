/// What one assumption does to the verdict.
public struct Sensitivity: Sendable, Hashable {
    public var key: String
    public var summary: String
    public var unit: String
    public var typical: Double
    /// The availability with it at the low and at the high end of its range, all others as usual.
    public var atLow: Double
    public var atHigh: Double
    /// The value beyond which the verdict is another one; nil where none within ten times its range is.
    public var turn: Double?
    /// Whether that value lies within its range.
    public var isWithinRange: Bool
}

/// Moves one assumption at a time.
struct SensitivityAnalysis {
    private let model: FailureModel
    private let figure: FailureFigure
    private let target: Double

    init(_ model: FailureModel, figure: FailureFigure, target: Double) {
        self.model = model
        self.figure = figure
        self.target = target
    }

    /// Those that matter, the strongest first.
    func all() -> [Sensitivity] {
        guard figure != .floor else { return [] }
        let usual = availability(model.assumptions)
        var found: [Sensitivity] = []
        for assumption in model.assumptions.all where !assumption.key.hasPrefix("recovery.") {
            let low = availability(model.assumptions.fixing(assumption.key, at: assumption.range.low))
            let high = availability(model.assumptions.fixing(assumption.key, at: assumption.range.high))
            // What the draws of a spread do is no effect of its bounds.
            guard abs(low - high) > 1e-8 else { continue }
            var sensitivity = Sensitivity(
                key: assumption.key, summary: assumption.summary, unit: assumption.unit,
                typical: assumption.range.typical, atLow: low, atHigh: high, turn: nil, isWithinRange: false)
            sensitivity.turn = turn(assumption, usual, low, high)
            if let turn = sensitivity.turn {
                sensitivity.isWithinRange = turn >= assumption.range.low && turn <= assumption.range.high
            }
            found.append(sensitivity)
        }
        return found.sorted { abs($0.atLow - $0.atHigh) > abs($1.atLow - $1.atHigh) }
    }

    /// Where the verdict turns, by halving the way to ten times the range.
    private func turn(_ assumption: Assumption, _ usual: Double, _ low: Double, _ high: Double) -> Double? {
        let holds = usual >= target
        let worseUp = high < low
        // The side on which the verdict can turn.
        let goesUp = holds == worseUp
        var near = assumption.range.typical
        var far = goesUp ? assumption.range.high * 10 : assumption.range.low / 10
        guard (availability(model.assumptions.fixing(assumption.key, at: far)) >= target) != holds else { return nil }
        for _ in 0..<20 {
            let middle = (near + far) / 2
            if (availability(model.assumptions.fixing(assumption.key, at: middle)) >= target) == holds {
                near = middle
            } else {
                far = middle
            }
        }
        return far
    }

    private func availability(_ assumptions: Assumptions) -> Double {
        let reliability = FailureModel(
            model.system, paths: model.paths, assumptions: assumptions, facts: model.facts
        ).reliability(figure)
        return AnalyticAvailability(reliability, points: 48).result(reliability.goals.count - 1).availability
    }
}
