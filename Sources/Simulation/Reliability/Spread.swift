/// How a time, in hours, is spread.
public enum Spread: Sendable, Hashable {
    case fixed(Double)
    /// From the least to the most, with the usual one between: what one can say who has no measurements.
    case triangular(low: Double, mode: Double, high: Double)
    /// What is repaired at a steady rate.
    case exponential(mean: Double)

    /// A spread of three numbers in any order, none below zero.
    public static func between(_ low: Double, _ mode: Double, _ high: Double) -> Spread {
        let sorted = [low, mode, high].map { max(0, $0.isFinite ? $0 : 0) }.sorted()
        return sorted[0] == sorted[2]
            ? .fixed(sorted[0]) : .triangular(low: sorted[0], mode: sorted[1], high: sorted[2])
    }

    public var mean: Double {
        switch self {
        case .fixed(let value): value
        case .triangular(let low, let mode, let high): (low + mode + high) / 3
        case .exponential(let mean): mean
        }
    }

    /// The value below which a share of all times are.
    ///
    /// - Parameter share: above 0 and below 1.
    @inline(__always)
    func quantile(_ share: Double) -> Double {
        switch self {
        case .fixed(let value): return value
        case .triangular(let low, let mode, let high):
            let width = high - low
            let turn = (mode - low) / width
            return share < turn
                ? low + (share * width * (mode - low)).squareRoot()
                : high - ((1 - share) * width * (high - mode)).squareRoot()
        case .exponential(let mean): return -mean * NaturalLogarithm.of(1 - share)
        }
    }

    /// The same, so many times as long.
    func scaled(by factor: Double) -> Spread {
        switch self {
        case .fixed(let value): .fixed(value * factor)
        case .triangular(let low, let mode, let high):
            .between(low * factor, mode * factor, high * factor)
        case .exponential(let mean): .exponential(mean: mean * factor)
        }
    }
}
