/// One JSON-schema node of a resource type: what a value at this place may be.
///
/// Decoded lazily from the database, one resource type at a time. Only what CloudFormation's resource provider schemas
/// use is kept; prose is not.
public struct SchemaNode: Hashable, Sendable {
    /// The JSON types a value may have.
    public struct Types: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let string = Types(rawValue: 1)
        public static let integer = Types(rawValue: 2)
        public static let number = Types(rawValue: 4)
        public static let boolean = Types(rawValue: 8)
        public static let object = Types(rawValue: 16)
        public static let array = Types(rawValue: 32)
        public static let null = Types(rawValue: 64)
    }

    /// A value listed in an `enum` or given as `const`.
    public enum Scalar: Hashable, Sendable {
        case string(String)
        case int(Int)
        case double(Double)
        case bool(Bool)
    }

    /// A named member: a property, a pattern property, or a dependency.
    public struct Member: Hashable, Sendable {
        public var name: String
        public var node: SchemaNode
        public init(_ name: String, _ node: SchemaNode) {
            self.name = name
            self.node = node
        }
    }

    /// A list of names under a key: `dependentRequired`, `dependentExcluded`.
    public struct NameList: Hashable, Sendable {
        public var name: String
        public var names: [String]
        public init(_ name: String, _ names: [String]) {
            self.name = name
            self.names = names
        }
    }

    /// What an object may hold beside its named properties.
    public enum Additional: Hashable, Sendable {
        case allowed
        case refused
    }

    // The fields that most nodes have. The others are behind `rare` (see SchemaNodeRules.swift): a node is copied often,
    // and a copy should not have to look at forty fields.

    public var types: Types = []
    public var additionalProperties: Additional = .allowed
    public var uniqueItems = false
    /// Whether order carries no meaning (`insertionOrder: false`).
    public var isUnordered = false
    /// Whether ``enumeration`` is to be compared without regard to case.
    public var enumerationIgnoresCase = false
    /// The name of a definition of the same resource type, without the `#/definitions/` prefix. A reference into a
    /// definition's or the root's property keeps its full pointer (`#/properties/Name`).
    public var reference: String?
    /// Sorted by name.
    public var properties: [Member] = []
    public var required: [String] = []
    public var items: [SchemaNode] = []  // zero or one element; an array because the type is recursive
    /// The values allowed, in the order of the source; a `const` is a list of one.
    public var enumeration: [Scalar] = []
    public var pattern: String?
    /// A JSON-schema format (`date-time`, `json`) or what the string names: `AWS::EC2::SecurityGroup.Id`.
    public var format: String?
    public var minLength: Int?
    public var maxLength: Int?

    /// Empty, or one element that is not as a new one.
    var rare: [Rare] = []

    public init() {}

    /// The property of that name; binary search, since properties are sorted.
    public func property(_ name: String) -> SchemaNode? { properties.node(named: name) }
}

extension [SchemaNode.Member] {
    /// The node of that name, in a list sorted by name.
    func node(named name: String) -> SchemaNode? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].name == name ? self[low].node : nil
    }
}
