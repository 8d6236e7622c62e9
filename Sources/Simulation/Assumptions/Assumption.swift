/// A number that no template tells, with what it rests on.
public struct Assumption: Sendable, Hashable {
    /// `zone.loss.rate`
    public var key: String
    public var summary: String
    /// `a year`, `hours`, `minutes`, `share`
    public var unit: String
    public var range: AssumedRange
    public var source: String
    /// When it was so, or was put together: `2026-11`.
    public var asOf: String
}

/// What a number is at least, usually and at most.
public struct AssumedRange: Sendable, Hashable {
    public var low: Double
    public var typical: Double
    public var high: Double

    /// Three numbers, put in order.
    public init(_ low: Double, _ typical: Double, _ high: Double) {
        let sorted = [low, typical, high].map { $0.isFinite ? max(0, $0) : 0 }.sorted()
        (self.low, self.typical, self.high) = (sorted[0], sorted[1], sorted[2])
    }

    /// Hours spread over it, where it is in other units.
    func spread(_ hoursPerUnit: Double = 1) -> Spread {
        .between(low * hoursPerUnit, typical * hoursPerUnit, high * hoursPerUnit)
    }
}
