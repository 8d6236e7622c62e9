/// A whole-number property: a literal or an expression.
public struct IntValue: PropertyInitializable, ExpressibleByIntegerLiteral {
    public let property: Property
    public init(property: Property) { self.property = property }
    public init(_ literal: Int) { property = .int(literal) }
    public init(integerLiteral value: Int) { property = .int(value) }
    public init(attribute: String, of node: Node) { property = .attribute(node, attribute) }
}

/// A number property: a literal or an expression.
public struct DoubleValue: PropertyInitializable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    public let property: Property
    public init(property: Property) { self.property = property }
    /// A whole number is written without a fraction, as AWS prints it.
    public init(_ literal: Double) {
        property = Int(exactly: literal).map { .int($0) } ?? .double(literal)
    }
    public init(floatLiteral value: Double) { self.init(value) }
    public init(integerLiteral value: Int) { property = .int(value) }
    public init(attribute: String, of node: Node) { property = .attribute(node, attribute) }
}

/// A boolean property: a literal or an expression.
public struct BoolValue: PropertyInitializable, ExpressibleByBooleanLiteral {
    public let property: Property
    public init(property: Property) { self.property = property }
    public init(_ literal: Bool) { property = .bool(literal) }
    public init(booleanLiteral value: Bool) { property = .bool(value) }
    public init(attribute: String, of node: Node) { property = .attribute(node, attribute) }
}
