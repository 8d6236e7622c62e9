/// A value that goes to AWS or comes back: what an operation's input and output are made of.
///
/// Structures and maps are both dictionaries: the model of the operation tells which is which, checks the input before
/// it is sent, and leads the output back to the names that AWS documents, whatever the protocol.
///
/// ```swift
/// let stacks = try await client.call(AWS.CloudFormation.describeStacks, ["StackName": "shop"])
/// let status = stacks["Stacks"]?[0]?["StackStatus"]?.string
/// ```
public enum AWSValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case blob([UInt8])
    case timestamp(AWSTimestamp)
    case list([AWSValue])
    case map([String: AWSValue])
}

extension AWSValue {
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var int: Int? { if case .int(let value) = self { value } else { nil } }
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var blob: [UInt8]? { if case .blob(let value) = self { value } else { nil } }
    public var timestamp: AWSTimestamp? { if case .timestamp(let value) = self { value } else { nil } }
    public var list: [AWSValue]? { if case .list(let value) = self { value } else { nil } }
    public var map: [String: AWSValue]? { if case .map(let value) = self { value } else { nil } }
    public var isNull: Bool { self == .null }

    /// A number with a fraction, or a whole one as such.
    public var double: Double? {
        switch self {
        case .double(let value): value
        case .int(let value): Double(value)
        default: nil
        }
    }

    /// The member of a structure or map; nil where this is neither or has none of that name. Setting makes a map of
    /// whatever was there before.
    public subscript(name: String) -> AWSValue? {
        get { map?[name] }
        set {
            var members = map ?? [:]
            members[name] = newValue
            self = .map(members)
        }
    }

    /// The element of a list; nil where this is no list or has no such element.
    public subscript(index: Int) -> AWSValue? {
        guard let list, list.indices.contains(index) else { return nil }
        return list[index]
    }

    /// The strings of a list of strings; anything else in it is left out.
    public var strings: [String] { list?.compactMap(\.string) ?? [] }

    /// What the value is, for messages.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .int: "an integer"
        case .double: "a number"
        case .string: "a string"
        case .blob: "bytes"
        case .timestamp: "a timestamp"
        case .list: "a list"
        case .map: "a structure"
        }
    }
}

extension AWSValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(floatLiteral value: Double) { self = .double(value) }
    public init(arrayLiteral elements: AWSValue...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, AWSValue)...) {
        self = .map(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}
