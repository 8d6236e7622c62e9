import MainstayFacts

/// How long mechanisms take, from the table of facts, in hours.
struct RecoveryHours {
    let facts: FactTables

    /// A mechanism's time; the given seconds where the table does not have it.
    func spread(_ mechanism: String, or seconds: (Double, Double)) -> Spread {
        let (low, high) = self.seconds(mechanism, or: seconds)
        return .between(low / 3600, (low + high) / 7200, high / 3600)
    }

    func seconds(_ mechanism: String, or usual: (Double, Double)) -> (low: Double, high: Double) {
        guard let row = facts.recoveryTime(mechanism), let high = row.high else { return usual }
        return (row.low ?? high / 2, high)
    }

    /// The row, for its source.
    func row(_ mechanism: String) -> RecoveryTime? { facts.recoveryTime(mechanism) }
}

extension Spread {
    /// The least and the most of it; what is drawn at a steady rate has no most, and is taken at its 95th percentile.
    var bounds: (low: Double, high: Double) {
        switch self {
        case .fixed(let value): (value, value)
        case .triangular(let low, _, let high): (low, high)
        case .exponential(let mean): (0, 3 * mean)
        }
    }

    /// One after the other.
    static func + (left: Spread, right: Spread) -> Spread {
        let (a, b) = (left.bounds, right.bounds)
        return .between(a.low + b.low, left.mode + right.mode, a.high + b.high)
    }

    private var mode: Double {
        switch self {
        case .fixed(let value): value
        case .triangular(_, let mode, _): mode
        case .exponential(let mean): mean
        }
    }
}
