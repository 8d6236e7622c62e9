/// How many, or how much: at least, at most, or exactly.
struct Bounds: Sendable, Hashable {
    var atLeast: Double?
    var atMost: Double?
    static let members = ["at-least", "at-most", "exactly"]

    func contains(_ number: Double) -> Bool {
        (atLeast.map { number >= $0 } ?? true) && (atMost.map { number <= $0 } ?? true)
    }

    var isEmpty: Bool { atLeast == nil && atMost == nil }

    /// `at least 2`, `exactly 1`, `2 to 5`.
    var text: String {
        switch (atLeast, atMost) {
        case (let low?, let high?):
            low == high ? "exactly \(Self.text(low))" : "\(Self.text(low)) to \(Self.text(high))"
        case (let low?, nil): "at least \(Self.text(low))"
        case (nil, let high?): "at most \(Self.text(high))"
        case (nil, nil): "any number of"
        }
    }

    /// A number without needless digits.
    static func text(_ number: Double) -> String { Int(exactly: number).map { "\($0)" } ?? "\(number)" }
}

extension MemberReader {
    /// `at-least`, `at-most` and `exactly` among the members.
    mutating func bounds() -> Bounds {
        if let exact = number("exactly") { return Bounds(atLeast: exact, atMost: exact) }
        return Bounds(atLeast: number("at-least"), atMost: number("at-most"))
    }
}
