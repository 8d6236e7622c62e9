/// What one cause does when it comes alone: how long each part, and each goal, does not work from then on.
struct Outage {
    /// Hours that each part is away, by part; zero for those that go on.
    private(set) var parts: [Double]
    /// Those that the cause hit.
    private(set) var hit: [Int] = []

    init(parts count: Int) { parts = [Double](repeating: 0, count: count) }

    mutating func clear() {
        for part in hit { parts[part] = 0 }
        hit.removeAll(keepingCapacity: true)
    }

    mutating func put(_ part: Int, _ hours: Double) {
        if parts[part] == 0 { hit.append(part) }
        parts[part] = max(parts[part], hours)
    }

    /// Hours until a goal works again.
    ///
    /// - Parameter turn: the share by which the time of turning to another way is drawn.
    func hours(_ need: ReliabilityModel.Need, turn: Double, _ depth: Int = 0) -> Double {
        guard depth < 64 else { return 0 }
        switch need {
        case .part(let part): return parts[part]
        case .all(let needs):
            var longest = 0.0
            for need in needs { longest = max(longest, hours(need, turn: turn, depth + 1)) }
            return longest
        case .failover(let needs, let after):
            guard let first = needs.first else { return 0 }
            var hours = hours(first, turn: turn, depth + 1)
            guard hours > 0 else { return 0 }
            let wait = after.quantile(turn)
            for next in needs.dropFirst() {
                hours = min(hours, max(wait, self.hours(next, turn: turn, depth + 1)))
            }
            return hours
        }
    }
}

/// How long the units that an effect hits are away, and the part with them.
struct EffectHours {
    let units: Double
    let gap: Double

    /// - Parameters:
    ///   - event: hours that the cause goes on.
    ///   - shares: by which times of their own are drawn.
    @inline(__always)
    init(_ effect: ReliabilityModel.Effect, event: Double, _ first: Double, _ second: Double) {
        if let replacement = effect.replacement {
            let own = replacement.quantile(first)
            units = effect.isOwnTime ? own : min(event, own)
        } else {
            units = event
        }
        gap = effect.gap?.quantile(second) ?? 0
    }

    /// Hours that the part does not work, where nothing else is wrong.
    @inline(__always)
    func part(_ effect: ReliabilityModel.Effect, of part: ReliabilityModel.Part) -> Double {
        let all = part.units >= 64 ? UInt64.max : (1 << UInt64(part.units)) - 1
        let left = part.units - (effect.units & all).nonzeroBitCount
        return left >= part.needed ? gap : units
    }
}
