/// The distribution of a time, from its Laplace transform.
///
/// Abate and Whitt's Euler algorithm ("Numerical Inversion of Laplace Transforms of Probability Distributions", 1995):
/// the Fourier series of the inversion integral, its alternating tail summed by Euler's method. With these constants
/// the error for distributions without jumps is below one in ten million.
struct LaplaceInversion {
    /// `E[exp(-sT)]` at a complex `s`.
    let transform: (Complex) -> Complex
    private static let discretisation = 18.4
    private static let plainTerms = 15
    /// The binomial weights of the last twelve partial sums.
    private static let weights: [Double] = [1, 11, 55, 165, 330, 462, 462, 330, 165, 55, 11, 1].map { $0 / 2048 }

    /// The probability that the time is longer than this many seconds; 1 at zero and below.
    func exceeds(_ time: Double) -> Double {
        guard time > 0, time.isFinite else { return time > 0 ? 0 : 1 }
        let start = Self.discretisation / (2 * time)
        var sum = survival(Complex(start)).real / 2
        var total = 0.0
        for term in 1..<(Self.plainTerms + Self.weights.count) {
            let value = survival(Complex(start, Double(term) * Double.pi / time)).real
            sum += term.isMultiple(of: 2) ? value : -value
            if term >= Self.plainTerms { total += Self.weights[term - Self.plainTerms] * sum }
        }
        let result = Real.exponential(Self.discretisation / 2) / time * total
        return min(1, max(0, result))
    }

    private func survival(_ s: Complex) -> Complex { (Complex(1) - transform(s)) / s }

    /// The time that a share of all cases stays within; by bisection.
    ///
    /// - Parameters:
    ///   - share: 0.95 for the 95th percentile; more than 0.999999 counts as that.
    ///   - mean: of the distribution, from which the search starts.
    func quantile(_ share: Double, mean: Double) -> Double {
        guard mean > 0, mean.isFinite else { return mean }
        let rest = max(1 - share, 1e-6)
        var (low, high) = (0.0, mean)
        var doublings = 0
        while exceeds(high) > rest, doublings < 60 {
            low = high
            high *= 2
            doublings += 1
        }
        for _ in 0..<40 where high - low > 1e-6 * high {
            let middle = (low + high) / 2
            if exceeds(middle) > rest { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
