/// An amount of a resource as Kubernetes writes it: `250m`, `512Mi`, `2`.
public struct Quantity: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public let text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { text = value }
    public init(integerLiteral value: Int) { text = String(value) }

    /// The amount in thousandths; nil where the text is no quantity.
    public var thousandths: Double? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let number = Double(digits), number.isFinite, !digits.isEmpty, digits.first != "." else { return nil }
        guard let factor = Self.factors[String(text.dropFirst(digits.count))] else { return nil }
        return number * factor
    }

    private static let factors: [String: Double] = [
        "m": 1, "": 1e3, "k": 1e6, "M": 1e9, "G": 1e12, "T": 1e15, "P": 1e18, "Ki": 1_024e3, "Mi": 1_048_576e3,
        "Gi": 1_073_741_824e3, "Ti": 1_099_511_627_776e3, "Pi": 1_125_899_906_842_624e3,
    ]
}
