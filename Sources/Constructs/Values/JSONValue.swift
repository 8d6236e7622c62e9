/// A free-form value: policy documents, settings without a schema, overrides. Written as Swift literals.
public struct JSONValue: PropertyInitializable {
    public let property: Property

    public init(property: Property) { self.property = property }
    /// Any other property value where free-form is wanted.
    public init(_ value: any PropertyConvertible) { property = value.property }

    /// JSON's null. Not a `nil` literal, which would also stand in silence where a value is left out.
    public static var null: JSONValue { JSONValue(property: .null) }

    /// Members in the order given.
    public static func object(_ members: KeyValuePairs<String, any PropertyConvertible>) -> JSONValue {
        JSONValue(property: .object(members.map { Property.Member($0.key, $0.value.property) }))
    }

    /// Elements of any kinds.
    public static func array(_ elements: [any PropertyConvertible]) -> JSONValue {
        JSONValue(property: .array(elements.map(\.property)))
    }
}

extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { property = .string(value) }
    public init(stringInterpolation: ValueInterpolation) { property = stringInterpolation.property }
    public init(integerLiteral value: Int) { property = .int(value) }
    public init(floatLiteral value: Double) { property = .double(value) }
    public init(booleanLiteral value: Bool) { property = .bool(value) }
    public init(arrayLiteral elements: JSONValue...) { property = .array(elements.map(\.property)) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        property = .object(elements.map { Property.Member($0.0, $0.1.property) })
    }
}
