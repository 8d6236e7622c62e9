#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// From the numbers of an axis to places in the picture, with the numbers that are worth a mark.
struct Scale {
    let range: ClosedRange<Double>
    /// In the picture's units; the second may be the smaller one.
    let start: Double
    let end: Double
    let ticks: [Double]
    private let isLogarithmic: Bool

    /// - Parameters:
    ///   - values: those to show; what is no number is left out.
    ///   - marks: about so many.
    init(_ axis: Axis, values: some Sequence<Double>, from start: Double, to end: Double, marks: Int) {
        var low = axis.range?.lowerBound ?? .infinity
        var high = axis.range?.upperBound ?? -.infinity
        for value in values where value.isFinite {
            low = min(low, value)
            high = max(high, value)
        }
        isLogarithmic = axis.isLogarithmic && low > 0 && high > low
        self.start = start
        self.end = end
        if !low.isFinite || !high.isFinite { (low, high) = (0, 1) }
        if isLogarithmic {
            let powers = Int(log10(low).rounded(.down))...Int(log10(high).rounded(.up))
            range = pow(10, Double(powers.lowerBound))...pow(10, Double(powers.upperBound))
            ticks = powers.map { pow(10, Double($0)) }
            return
        }
        if axis.range == nil, low > 0 { low = 0 }
        if high <= low { high = low + max(1, abs(low)) }
        let step = Self.step(from: low, to: high, marks: marks, axis.numbers)
        let first = (low / step).rounded(.down) * step
        // A range that was asked for keeps its end: a day ends at midnight.
        let isFixed = axis.range.map { high <= $0.upperBound } ?? false
        let last = isFixed ? high : (high / step).rounded(.up) * step
        range = first...last
        ticks = (0...Int(((last - first) / step + 1e-6).rounded(.down))).map { first + Double($0) * step }
    }

    func place(_ value: Double) -> Double {
        let part: Double
        if isLogarithmic {
            let value = max(value, range.lowerBound)
            part = log(value / range.lowerBound) / log(range.upperBound / range.lowerBound)
        } else {
            part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        }
        return start + (end - start) * max(-0.5, min(1.5, part))
    }

    /// One, two or five times a power of ten, or what suits a clock, so that there are about so many marks.
    private static func step(from low: Double, to high: Double, marks: Int, _ style: NumberStyle) -> Double {
        let rough = (high - low) / Double(max(1, marks))
        let isTime = style == .clock || style == .seconds && high >= 120
        if isTime,
            let step = [60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 10_800, 14_400, 21_600]
                .first(where: { $0 >= rough * 0.99 })
        {
            return step
        }
        let power = pow(10, log10(rough).rounded(.down))
        let nice = [1.0, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10
        return nice * power
    }
}
