/// A seeded source of random numbers: xoshiro256** by Blackman and Vigna, its state filled by SplitMix64.
///
/// The same seed gives the same numbers on every platform. Not for secrets.
public struct RandomSource: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    public init(seed: UInt64) {
        var counter = seed
        func next() -> UInt64 {
            counter &+= 0x9E37_79B9_7F4A_7C15
            var value = counter
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
        state = (next(), next(), next(), next())
    }

    public mutating func next() -> UInt64 {
        let product = state.1 &* 5
        let result = ((product << 7) | (product >> 57)) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = (state.3 << 45) | (state.3 >> 19)
        return result
    }

    /// Above 0 and at most 1, in steps of 2⁻⁵³.
    @inline(__always) mutating func fraction() -> Double { Double((next() >> 11) + 1) * 0x1p-53 }

    /// From an exponential distribution.
    @inline(__always) mutating func exponential(mean: Double) -> Double { -mean * Real.logarithm(fraction()) }

    /// A whole number below the bound, which is at least 1.
    @inline(__always) mutating func index(below bound: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(truncatingIfNeeded: bound)).high)
    }

    /// From the gamma distribution of a mean and a squared coefficient of variation (Marsaglia and Tsang, 2000).
    @inline(__always) mutating func gamma(mean: Double, variation: Double) -> Double {
        if variation == 1 { return exponential(mean: mean) }
        if variation < 0.01 { return mean }
        return standardGamma(shape: 1 / variation) * mean * variation
    }

    private mutating func standardGamma(shape: Double) -> Double {
        // Below one, a gamma of one more, made smaller.
        if shape < 1 { return standardGamma(shape: shape + 1) * Real.power(fraction(), 1 / shape) }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
            guard v > 0 else { continue }
            if Real.logarithm(fraction()) < 0.5 * x * x + d - d * v + d * Real.logarithm(v) { return d * v }
        }
    }

    /// Marsaglia's polar method; the second number is let go, since gammas are rare.
    private mutating func normal() -> Double {
        while true {
            let x = 2 * fraction() - 1
            let y = 2 * fraction() - 1
            let square = x * x + y * y
            if square < 1, square > 0 { return x * (-2 * Real.logarithm(square) / square).squareRoot() }
        }
    }
}
