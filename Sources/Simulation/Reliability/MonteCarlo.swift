/// Availability by drawing what happens over many years, event by event.
///
/// Its time goes with the number of events, not with the length of the years. The same seed gives the same figures.
public struct MonteCarlo: Sendable {
    public struct Outcome: Sendable, Hashable {
        /// Over all years: 0 to 1.
        public var availability: Double
        /// Of the availability.
        public var standardError: Double
        /// The availability of a bad, a middling and a good year: of twenty years, one is worse than the first, and one
        /// better than the last.
        public var badYear: Double
        public var medianYear: Double
        public var goodYear: Double
        /// The share of years that reach the target; nil where none was given.
        public var yearsOnTarget: Double?
        public var outagesPerYear: Double
        /// Hours a year in which it works with less.
        public var degraded: Double
        public var years: Int
    }

    public var years: Int
    public var seed: UInt64

    public init(years: Int = 100_000, seed: UInt64 = 1) {
        self.years = min(max(years, 1), 10_000_000)
        self.seed = seed
    }

    /// One outcome a goal, in the model's order.
    public func run(_ model: ReliabilityModel, target: Double? = nil) -> [Outcome] {
        var run = MonteCarloRun(model, years: years, seed: seed)
        run.run()
        return model.goals.indices.map { outcome(run.hours[$0], run.outages[$0], run.degraded[$0], target) }
    }

    private func outcome(_ hours: [Double], _ outages: Int, _ degraded: Double, _ target: Double?) -> Outcome {
        let perYear = ReliabilityModel.hoursPerYear
        let count = Double(hours.count)
        let mean = hours.reduce(0, +) / count
        let variance = hours.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
        let sorted = hours.sorted()
        func year(_ share: Double) -> Double {
            1 - min(perYear, sorted[min(sorted.count - 1, Int(share * count))]) / perYear
        }
        let onTarget = target.map { target in
            let budget = (1 - target) * perYear
            return Double(hours.lazy.filter { $0 <= budget }.count) / count
        }
        return Outcome(
            availability: 1 - mean / perYear, standardError: (variance / count).squareRoot() / perYear,
            badYear: year(0.95), medianYear: year(0.5), goodYear: year(0.05), yearsOnTarget: onTarget,
            outagesPerYear: Double(outages) / count, degraded: degraded / count, years: hours.count)
    }
}

/// One run, with what it has gathered so far.
struct MonteCarloRun {
    private let model: ReliabilityModel
    private let years: Int
    private var numbers: RandomNumbers
    /// Sums of rates, for drawing which cause comes next.
    private let ladder: [Double]
    /// The goals that each cause can touch.
    private let touched: [[Int]]
    /// Whether each part is needed, or soft, by goal.
    private let hard: [[Bool]]
    private let soft: [[Bool]]
    private let isSeries: [Bool]
    /// Events that are still going on.
    private var hits: [OverlappingEvents.Hit] = []
    private var events = 0
    private var lastCause = 0
    private var end = -Double.infinity
    private var outage: Outage

    private(set) var hours: [[Double]]
    private(set) var outages: [Int]
    private(set) var degraded: [Double]

    init(_ model: ReliabilityModel, years: Int, seed: UInt64) {
        self.model = model
        self.years = years
        numbers = RandomNumbers(seed: seed)
        var sum = 0.0
        ladder = model.causes.map { cause in
            sum += cause.rate
            return sum
        }
        let needs = model.goals.map { $0.need.parts }
        hard = needs.map { parts in model.parts.indices.map { parts.contains($0) } }
        soft = model.goals.map { goal in
            let parts = Set(goal.soft)
            return model.parts.indices.map { parts.contains($0) }
        }
        isSeries = model.goals.map { $0.need.isSeries }
        let (hard, soft) = (hard, soft)
        touched = model.causes.map { cause in
            model.goals.indices.filter { goal in
                cause.effects.contains { hard[goal][$0.part] || soft[goal][$0.part] }
            }
        }
        outage = Outage(parts: model.parts.count)
        hours = model.goals.map { _ in [Double](repeating: 0, count: years) }
        outages = model.goals.map { _ in 0 }
        degraded = model.goals.map { _ in 0 }
    }

    mutating func run() {
        guard let total = ladder.last, total > 0 else { return }
        let horizon = Double(years) * ReliabilityModel.hoursPerYear
        let gap = ReliabilityModel.hoursPerYear / total
        var time = 0.0
        while true {
            time -= NaturalLogarithm.of(numbers.share()) * gap
            guard time < horizon else { break }
            if time >= end, events > 0 { finish() }
            begin(cause(below: numbers.share() * total), at: time)
        }
        if events > 0 { finish() }
    }

    /// The first cause whose sum of rates is above a number.
    private func cause(below number: Double) -> Int {
        var (low, high) = (0, ladder.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if ladder[middle] > number { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private mutating func begin(_ place: Int, at time: Double) {
        events += 1
        lastCause = place
        let event = model.causes[place].duration.quantile(numbers.share())
        for effect in model.causes[place].effects {
            let drawn = EffectHours(effect, event: event, numbers.share(), numbers.share())
            let part = model.parts[effect.part]
            let all = part.units >= 64 ? UInt64.max : (1 << UInt64(part.units)) - 1
            let isEnough = part.units - (effect.units & all).nonzeroBitCount >= part.needed
            hits.append(
                OverlappingEvents.Hit(
                    part: effect.part, units: effect.units, start: time, away: drawn.units,
                    gap: isEnough ? drawn.gap : 0))
            end = max(end, time + max(drawn.units, isEnough ? drawn.gap : 0))
        }
    }

    /// Books what the events did that have ended.
    private mutating func finish() {
        let turn = numbers.share()
        if events == 1 { finishOne(turn) } else { finishSeveral(turn) }
        hits.removeAll(keepingCapacity: true)
        events = 0
        end = -.infinity
    }

    private mutating func finishOne(_ turn: Double) {
        guard let first = hits.first else { return }
        outage.clear()
        for hit in hits {
            let part = model.parts[hit.part]
            let all = part.units >= 64 ? UInt64.max : (1 << UInt64(part.units)) - 1
            let isEnough = part.units - (hit.units & all).nonzeroBitCount >= part.needed
            outage.put(hit.part, isEnough ? hit.gap : hit.away)
        }
        for goal in touched[lastCause] {
            var down = 0.0
            if isSeries[goal] {
                for part in outage.hit where hard[goal][part] { down = max(down, outage.parts[part]) }
            } else {
                down = outage.hours(model.goals[goal].need, turn: turn)
            }
            book(down, goal, at: first.start)
            var less = 0.0
            for part in outage.hit where soft[goal][part] { less = max(less, outage.parts[part]) }
            if less > down { degraded[goal] += less - down }
        }
    }

    private mutating func finishSeveral(_ turn: Double) {
        let together = OverlappingEvents(hits, model)
        for goal in model.goals.indices {
            let down = together.down(model.goals[goal].need, turn: turn)
            for stretch in down.list { book(stretch.end - stretch.start, goal, at: stretch.start) }
            let less = together.down(anyOf: model.goals[goal].soft)
            let both = less.intersection(down).hours
            degraded[goal] += less.hours - both
        }
    }

    private mutating func book(_ down: Double, _ goal: Int, at time: Double) {
        guard down > 0 else { return }
        hours[goal][min(years - 1, Int(time / ReliabilityModel.hoursPerYear))] += down
        outages[goal] += 1
    }
}
