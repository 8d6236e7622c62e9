/// A figure that is not known exactly: the least, the likeliest, and the most. US dollars a month, or a quantity.
public struct CostRange: Sendable, Hashable {
    public var low: Double
    public var expected: Double
    public var high: Double

    public init(low: Double, expected: Double, high: Double) {
        // A figure out of order would make every sum wrong.
        self.low = min(low, expected)
        self.expected = expected
        self.high = max(high, expected)
    }

    /// A figure that is known.
    public init(_ exactly: Double) { self.init(low: exactly, expected: exactly, high: exactly) }

    public static let zero = CostRange(0)

    public var isExact: Bool { low == high }

    public static func + (left: CostRange, right: CostRange) -> CostRange {
        CostRange(
            low: left.low + right.low, expected: left.expected + right.expected, high: left.high + right.high)
    }

    public static func += (left: inout CostRange, right: CostRange) { left = left + right }

    /// Both have to be zero or more.
    public static func * (left: CostRange, right: CostRange) -> CostRange {
        CostRange(
            low: left.low * right.low, expected: left.expected * right.expected, high: left.high * right.high)
    }

    public static func * (left: CostRange, factor: Double) -> CostRange {
        CostRange(low: left.low * factor, expected: left.expected * factor, high: left.high * factor)
    }

    /// The same, each figure put through a function that never falls.
    func map(_ function: (Double) -> Double) -> CostRange {
        CostRange(low: function(low), expected: function(expected), high: function(high))
    }
}
