/// What the availability of one environment was worked out to be.
public struct AvailabilityReport: Sendable {
    /// One figure with its interval, and the formula beside it.
    public struct Estimate: Sendable, Hashable {
        public var figure: FailureFigure
        public var simulated: MonteCarlo.Outcome
        /// The same by formula.
        public var analytic: Double
        /// The figure with every assumption at its worst, and at its best end; the same for the floor.
        public var worst: Double
        public var best: Double
    }

    public struct Path: Sendable {
        public var name: String
        public var isUserFacing: Bool
        public var components: [String]
        public var soft: [String]
        public var estimates: [Estimate]
    }

    /// What something costs in hours a year.
    public struct Cost: Sendable, Hashable {
        public var name: String
        public var hours: Double
        public var share: Double
    }

    public enum Verdict: String, Sendable, Hashable {
        /// Met with every assumption at its worst.
        case met
        /// Met with the usual assumptions, and not with all at their worst.
        case likely
        case missed
        /// No target was given.
        case open
    }

    public var environment: String?
    public var paths: [Path] = []
    /// All user-facing paths together.
    public var together: [Estimate] = []
    public var target: Double?
    public var figure: FailureFigure
    public var verdict: Verdict = .open
    public var floor: FloorExplanation
    public var costs: [Cost] = []
    public var improvements: [Improvement] = []
    public var scenarios: [ScenarioOutcome] = []
    public var sensitivities: [Sensitivity] = []
    public var assumptions: [Assumption] = []
    public var notes: [ModelNote] = []
    public var seed: UInt64
    public var years: Int

    /// The figure that the verdict is about, over all paths.
    public var decisive: Estimate? { together.first { $0.figure == figure } }
}

/// Why the floor is what it is.
public struct FloorExplanation: Sendable, Hashable {
    public struct Promise: Sendable, Hashable {
        public var service: String
        public var condition: String
        /// 0 to 1
        public var level: Double
        public var source: String
        public var asOf: String
        /// The components that it is about.
        public var components: [String]
    }

    /// Of all paths together, the lowest first.
    public var promises: [Promise] = []
    /// Components of which nothing is promised, or nothing is known.
    public var unknown: [String] = []
    /// What the promises come to if services are down independently of each other.
    public var product = 1.0
    /// What they come to if no two are ever down together.
    public var sum = 1.0
    /// What they come to where one of two ways is enough; the product where there are no two ways.
    public var floor = 1.0

    /// Of a target, the promises that lie below it or at it: with one of them, no system has such a floor.
    public func outOfReach(_ target: Double) -> [Promise] { promises.filter { $0.level <= target + 1e-9 } }
}
