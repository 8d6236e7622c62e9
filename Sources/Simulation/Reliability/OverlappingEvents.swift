/// Events of which one begins before another has ended, worked out together.
struct OverlappingEvents {
    /// What one event does to one part.
    struct Hit {
        let part: Int
        let units: UInt64
        let start: Double
        /// Hours
        let away: Double
        let gap: Double
    }

    private let model: ReliabilityModel
    private let down: [Int: Intervals]

    init(_ hits: [Hit], _ model: ReliabilityModel) {
        self.model = model
        down = Dictionary(grouping: hits, by: \.part).mapValues { hits in
            Self.down(hits, of: model.parts[hits[0].part])
        }
    }

    /// When a part has too few units, or turns from one to another.
    private static func down(_ hits: [Hit], of part: ReliabilityModel.Part) -> Intervals {
        var stretches = hits.filter { $0.gap > 0 }.map { Intervals.Interval(start: $0.start, end: $0.start + $0.gap) }
        var changes: [(time: Double, units: UInt64, by: Int)] = []
        let all = part.units >= 64 ? UInt64.max : (1 << UInt64(part.units)) - 1
        for hit in hits where hit.away > 0 {
            changes.append((hit.start, hit.units & all, 1))
            changes.append((hit.start + hit.away, hit.units & all, -1))
        }
        changes.sort { $0.time < $1.time }
        var away = [Int](repeating: 0, count: part.units)
        var left = part.units
        var since: Double?
        for change in changes {
            for unit in 0..<part.units where change.units >> UInt64(unit) & 1 == 1 {
                let before = away[unit]
                away[unit] += change.by
                if before == 0, away[unit] > 0 { left -= 1 }
                if before > 0, away[unit] == 0 { left += 1 }
            }
            if left < part.needed {
                since = since ?? change.time
            } else if let start = since {
                stretches.append(Intervals.Interval(start: start, end: change.time))
                since = nil
            }
        }
        return Intervals(stretches)
    }

    /// When a need is not met.
    ///
    /// - Parameter turn: the share by which the time of turning to another way is drawn.
    func down(_ need: ReliabilityModel.Need, turn: Double, _ depth: Int = 0) -> Intervals {
        guard depth < 64 else { return Intervals() }
        switch need {
        case .part(let part): return down[part] ?? Intervals()
        case .all(let needs): return .union(needs.map { down($0, turn: turn, depth + 1) })
        case .failover(let needs, let after):
            guard let first = needs.first else { return Intervals() }
            let away = down(first, turn: turn, depth + 1)
            guard needs.count > 1, !away.list.isEmpty else { return away }
            let others = needs.dropFirst().map { down($0, turn: turn, depth + 1) }
            let none = others.dropFirst().reduce(others[0]) { $0.intersection($1) }
            return .union([away.beginnings(of: after.quantile(turn)), away.intersection(none)])
        }
    }

    /// When one of some parts is down.
    func down(anyOf parts: [Int]) -> Intervals { .union([Intervals()] + parts.compactMap { down[$0] }) }
}
