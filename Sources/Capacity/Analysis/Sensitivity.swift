/// How much one assumption matters, with all others as expected.
public struct Sensitivity: Sendable {
    public var assumption: CapacityAssumption
    public var range: AssumptionRange
    /// The largest load with the assumption at the end that serves fewest, and at the end that serves most users.
    public var usersAtWorst: Double
    public var usersAtBest: Double
    /// The value at which the verdict turns, within the range; nil where it does not.
    public var turningPoint: Double?

    /// How far the largest load moves.
    public var spread: Double { usersAtBest - usersAtWorst }
}

extension PlatformLoad {
    /// Every assumption that moves the largest load, the strongest first.
    func sensitivities(for target: CapacityTarget, in assumptions: CapacityAssumptions) -> [Sensitivity] {
        let isMet = point(at: target.users).meets(target)
        var found: [Sensitivity] = []
        for assumption in CapacityAssumption.allCases where !assumption.isOfCharges {
            let range = assumptions[assumption]
            guard
                range.low < range.high
                    || assumptions.components.contains(where: {
                        let own = assumptions[assumption, of: $0]
                        return own.low < own.high
                    })
            else { continue }
            let worst = seen(assumption, as: .low)
            let best = seen(assumption, as: .high)
            let users = (worst.largest(for: target).users, best.largest(for: target).users)
            guard users.0 != users.1 else { continue }
            let turned = isMet ? worst : best
            var turningPoint: Double?
            if turned.point(at: target.users).meets(target) != isMet {
                let end = (isMet != assumption.isHelpful) ? range.high : range.low
                turningPoint = turn(assumption, from: range.expected, to: end, target)
            }
            found.append(
                Sensitivity(
                    assumption: assumption, range: range, usersAtWorst: users.0, usersAtBest: users.1,
                    turningPoint: turningPoint))
        }
        return found.sorted { ($0.spread, $1.assumption.rawValue) > ($1.spread, $0.assumption.rawValue) }
    }

    private func seen(_ assumption: CapacityAssumption, as view: CapacityAssumptions.View) -> PlatformLoad {
        PlatformLoad(model: model, values: values.with(assumption, seen: view), lostZones: lostZones)
    }

    private func turn(
        _ assumption: CapacityAssumption, from expected: Double, to end: Double, _ target: CapacityTarget
    ) -> Double {
        var (same, other) = (expected, end)
        let isMet = point(at: target.users).meets(target)
        for _ in 0..<30 {
            let middle = (same + other) / 2
            let load = PlatformLoad(model: model, values: values.with(assumption, at: middle), lostZones: lostZones)
            if load.point(at: target.users).meets(target) == isMet { same = middle } else { other = middle }
        }
        return other
    }
}
