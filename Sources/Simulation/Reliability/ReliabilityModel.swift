/// Parts that fail from causes, and what needs which parts: what availability is worked out from.
///
/// Causes come at random, at steady rates and independently of each other; a cause may hit many parts at once. It knows
/// nothing of AWS.
public struct ReliabilityModel: Sendable {
    /// Something that works while enough of its units do.
    public struct Part: Sendable, Hashable {
        public var name: String
        /// 1 to 64.
        public var units: Int
        public var needed: Int

        public init(_ name: String, units: Int = 1, needed: Int = 1) {
            self.name = name
            self.units = min(max(units, 1), 64)
            self.needed = min(max(needed, 1), self.units)
        }
    }

    /// Something that happens, and what it does.
    public struct Cause: Sendable, Hashable {
        public var name: String
        /// What it is put down to in a ranking.
        public var group: String
        /// How often it comes, a year.
        public var rate: Double
        /// Hours
        public var duration: Spread
        public var effects: [Effect]

        public init(_ name: String, group: String, rate: Double, duration: Spread, effects: [Effect]) {
            self.name = name
            self.group = group
            self.rate = rate.isFinite ? max(0, rate) : 0
            self.duration = duration
            self.effects = effects
        }
    }

    /// What a cause does to one part.
    public struct Effect: Sendable, Hashable {
        public var part: Int
        /// The units that fail, one bit each.
        public var units: UInt64
        /// Hours after which the units are replaced although the cause goes on; nil where they wait for its end.
        public var replacement: Spread?
        /// Whether replacement starts its own time, and does not end with the cause.
        public var isOwnTime: Bool
        /// Hours in which the part does not answer although enough of its units work: another one takes over.
        public var gap: Spread?

        public init(
            part: Int, units: UInt64, replacement: Spread? = nil, isOwnTime: Bool = false, gap: Spread? = nil
        ) {
            self.part = part
            self.units = units
            self.replacement = replacement
            self.isOwnTime = isOwnTime
            self.gap = gap
        }

        /// All units of a part, for as long as the cause goes on.
        public static func whole(_ part: Int) -> Effect { Effect(part: part, units: .max) }
    }

    /// What has to work, as ``Block`` has it, with the hours that turning to the next way takes.
    public indirect enum Need: Sendable, Hashable {
        case part(Int)
        case all([Need])
        case failover([Need], after: Spread)
    }

    /// Something whose availability is asked for.
    public struct Goal: Sendable, Hashable {
        public var name: String
        public var need: Need
        /// Parts without which it works with less.
        public var soft: [Int]

        public init(_ name: String, _ need: Need, soft: [Int] = []) {
            self.name = name
            self.need = need
            self.soft = soft
        }
    }

    public var parts: [Part]
    public var causes: [Cause]
    public var goals: [Goal]

    public init(parts: [Part], causes: [Cause], goals: [Goal]) {
        self.parts = parts
        self.causes = causes
        self.goals = goals
    }

    public static let hoursPerYear = 8760.0
}

extension ReliabilityModel.Need {
    /// The parts in it, each once.
    var parts: Set<Int> {
        var found: Set<Int> = []
        collect(into: &found, 0)
        return found
    }

    private func collect(into found: inout Set<Int>, _ depth: Int) {
        guard depth < 64 else { return }
        switch self {
        case .part(let part): found.insert(part)
        case .all(let needs), .failover(let needs, _): for need in needs { need.collect(into: &found, depth + 1) }
        }
    }

    /// Whether there is no way around anything in it.
    var isSeries: Bool { isSeries(0) }

    private func isSeries(_ depth: Int) -> Bool {
        guard depth < 64 else { return false }
        switch self {
        case .part: return true
        case .all(let needs): return needs.allSatisfy { $0.isSeries(depth + 1) }
        case .failover(let needs, _): return needs.count < 2
        }
    }
}
