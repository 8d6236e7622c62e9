/// Availability by formula: exact for what causes do one by one, and for units that fail independently of each other.
///
/// A goal is down while a cause is at work that takes it down alone, or while several meet that together leave a part too
/// few units. Causes come as Poisson processes, so that none of a kind is at work with the probability `exp(-rate ×
/// hours)`. Left out: three and more causes that meet across parts of a failover, whose probability is far below what
/// rates are known by.
public struct AnalyticAvailability: Sendable {
    /// What a cause costs a goal.
    public struct Share: Sendable, Hashable {
        /// The place of the cause in the model.
        public var cause: Int
        /// Hours a year that the goal is down.
        public var hours: Double
    }

    public struct Result: Sendable, Hashable {
        /// 0 to 1
        public var availability: Double
        /// By cause, the costliest first; without those that cost nothing.
        public var shares: [Share]
        /// Hours a year from failures that meet.
        public var coincidences: Double
        /// Hours a year in which it works with less.
        public var degraded: Double
    }

    private let model: ReliabilityModel
    private let points: Int

    /// - Parameter points: how many draws an expectation is taken over.
    public init(_ model: ReliabilityModel, points: Int = 512) {
        self.model = model
        self.points = min(max(points, 8), 1 << 16)
    }

    public func result(_ goal: Int) -> Result {
        guard model.goals.indices.contains(goal) else {
            return Result(availability: 1, shares: [], coincidences: 0, degraded: 0)
        }
        let goal = model.goals[goal]
        let hard = goal.need.parts
        let soft = Set(goal.soft)
        var shares: [Share] = []
        var down = 0.0
        var degraded = 0.0
        for (place, cause) in model.causes.enumerated()
        where cause.effects.contains(where: { hard.contains($0.part) || soft.contains($0.part) }) {
            let (hours, less) = expectation(cause, goal)
            degraded += cause.rate * less
            guard hours > 0 else { continue }
            shares.append(Share(cause: place, hours: cause.rate * hours))
            down += cause.rate * hours
        }
        shares.sort { $0.hours > $1.hours || $0.hours == $1.hours && $0.cause < $1.cause }
        let meeting = coincidence(goal.need, 0)
        let perYear = ReliabilityModel.hoursPerYear
        let availability = Exponential.of(-down / perYear) * (1 - meeting)
        return Result(
            availability: availability, shares: shares, coincidences: meeting * perYear,
            degraded: min(degraded, perYear))
    }

    /// Hours that one coming of a cause takes a goal down, and those in which it leaves it with less.
    private func expectation(
        _ cause: ReliabilityModel.Cause, _ goal: ReliabilityModel.Goal
    ) -> (down: Double, degraded: Double) {
        var outage = Outage(parts: model.parts.count)
        var down = 0.0
        var degraded = 0.0
        for point in 0..<points {
            outage.clear()
            let event = cause.duration.quantile(evenly(point))
            for (number, effect) in cause.effects.enumerated() {
                let hours = EffectHours(
                    effect, event: event, Self.share(point, 1 + number % 4 * 2), Self.share(point, 2 + number % 4 * 2))
                outage.put(effect.part, hours.part(effect, of: model.parts[effect.part]))
            }
            let hours = outage.hours(goal.need, turn: Self.share(point, 9))
            down += hours
            var longest = 0.0
            for part in goal.soft { longest = max(longest, outage.parts[part]) }
            degraded += max(0, longest - hours)
        }
        return (down / Double(points), degraded / Double(points))
    }

    /// Where a point lies in the first dimension: in the middle of its stretch.
    private func evenly(_ point: Int) -> Double { (Double(point) + 0.5) / Double(points) }

    /// Evenly spread points in the other dimensions: the generalised golden ratio in each.
    private static func share(_ point: Int, _ dimension: Int) -> Double {
        let value = 0.5 + Double(point) * alphas[dimension]
        let share = value - value.rounded(.down)
        return min(max(share, 1e-9), 1 - 1e-9)
    }

    /// Powers of 1/φ for ten dimensions, φ^11 = φ + 1.
    private static let alphas: [Double] = {
        var root = 1.5
        for _ in 0..<60 {
            // The fixed point of (1 + x)^(1/11), by Newton's method on x^11 - x - 1.
            var power = 1.0
            for _ in 0..<10 { power *= root }
            root -= (power * root - root - 1) / (11 * power - 1)
        }
        var values: [Double] = []
        var value = 1.0
        for _ in 0..<10 {
            value /= root
            values.append(value)
        }
        return values
    }()

    // MARK: Failures that meet

    /// The probability that failures which do nothing alone meet and take a need down.
    private func coincidence(_ need: ReliabilityModel.Need, _ depth: Int) -> Double {
        guard depth < 64 else { return 0 }
        switch need {
        case .part(let part): return tooFew(part)
        case .all(let needs): return 1 - needs.reduce(1) { $0 * (1 - coincidence($1, depth + 1)) }
        case .failover(let needs, _):
            guard needs.count > 1 else { return needs.first.map { coincidence($0, depth + 1) } ?? 0 }
            // Each way down from something that leaves another one up.
            return needs.enumerated().reduce(1) { product, element in
                let others = needs.enumerated().filter { $0.offset != element.offset }.map(\.element)
                return product * unavailability(element.element, apartFrom: others, depth + 1)
            }
        }
    }

    /// The probability that one way is down, without what takes the others down as well.
    private func unavailability(
        _ need: ReliabilityModel.Need, apartFrom others: [ReliabilityModel.Need], _ depth: Int
    ) -> Double {
        let own = need.parts
        let foreign = others.reduce(into: Set<Int>()) { $0.formUnion($1.parts) }
        var hours = 0.0
        for cause in model.causes where cause.effects.contains(where: { own.contains($0.part) }) {
            guard !cause.effects.contains(where: { foreign.contains($0.part) }) else { continue }
            hours += cause.rate * expectation(cause, ReliabilityModel.Goal("", need)).down
        }
        let alone = 1 - Exponential.of(-hours / ReliabilityModel.hoursPerYear)
        return 1 - (1 - alone) * (1 - coincidence(need, depth))
    }

    /// The probability that units of a part, each away from a cause that leaves enough of them, are too few together.
    private func tooFew(_ place: Int) -> Double {
        let part = model.parts[place]
        guard part.units > part.needed else { return 0 }
        let all = part.units >= 64 ? UInt64.max : (1 << UInt64(part.units)) - 1
        // How long, a year, each set of units is away.
        var busy: [UInt64: Double] = [:]
        for cause in model.causes {
            for effect in cause.effects where effect.part == place {
                let units = effect.units & all
                guard part.units - units.nonzeroBitCount >= part.needed, units != 0 else { continue }
                busy[units, default: 0] += cause.rate * unitHours(effect, of: cause)
            }
        }
        guard !busy.isEmpty else { return 0 }
        let perYear = ReliabilityModel.hoursPerYear
        var single = [Double](repeating: 1, count: part.units)
        var shared: [(units: UInt64, probability: Double)] = []
        for (units, hours) in busy.sorted(by: { $0.key < $1.key }) {
            if units.nonzeroBitCount == 1 {
                single[units.trailingZeroBitCount] *= Exponential.of(-hours / perYear)
            } else {
                shared.append((units, 1 - Exponential.of(-hours / perYear)))
            }
        }
        // Zones are few; beyond twelve sets, the rarest hardly matter.
        shared.sort { $0.probability > $1.probability }
        shared = Array(shared.prefix(12))
        var result = 0.0
        for combination in 0..<(1 << shared.count) {
            var probability = 1.0
            var away: UInt64 = 0
            for (bit, set) in shared.enumerated() {
                let isAway = combination >> bit & 1 == 1
                probability *= isAway ? set.probability : 1 - set.probability
                if isAway { away |= set.units }
            }
            result += probability * tooFew(part, away: away, single)
        }
        return result
    }

    /// The probability that fewer units work than are needed, where some are away and the others work or do not.
    private func tooFew(_ part: ReliabilityModel.Part, away: UInt64, _ up: [Double]) -> Double {
        // By number of units that work.
        var numbers = [Double](repeating: 0, count: part.units + 1)
        numbers[0] = 1
        var seen = 0
        for unit in 0..<part.units where away >> UInt64(unit) & 1 == 0 {
            seen += 1
            for number in stride(from: seen, through: 0, by: -1) {
                numbers[number] =
                    numbers[number] * (1 - up[unit]) + (number > 0 ? numbers[number - 1] * up[unit] : 0)
            }
        }
        return numbers[..<part.needed].reduce(0, +)
    }

    private func unitHours(_ effect: ReliabilityModel.Effect, of cause: ReliabilityModel.Cause) -> Double {
        var sum = 0.0
        for point in 0..<points {
            sum +=
                EffectHours(
                    effect, event: cause.duration.quantile(Self.share(point, 0)), Self.share(point, 1),
                    Self.share(point, 2)
                ).units
        }
        return sum / Double(points)
    }
}
