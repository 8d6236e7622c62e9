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

    public var types: Types = []
    /// The name of a definition of the same resource type, without the `#/definitions/` prefix. A reference into a
    /// definition's or the root's property keeps its full pointer (`#/properties/Name`).
    public var reference: String?

    // Objects. Properties are sorted by name.
    public var properties: [Member] = []
    public var patternProperties: [Member] = []
    public var additionalProperties: Additional = .allowed
    public var required: [String] = []
    /// Sets of property names of which exactly one must be given.
    public var requiredXor: [[String]] = []
    /// Sets of property names of which at least one must be given.
    public var requiredOr: [[String]] = []
    public var dependentRequired: [NameList] = []
    public var dependentExcluded: [NameList] = []
    public var minProperties: Int?
    public var maxProperties: Int?

    // Arrays. Either `items` or, for the first places, `prefixItems`.
    public var items: [SchemaNode] = []  // zero or one element; an array because the type is recursive
    public var prefixItems: [SchemaNode] = []
    public var minItems: Int?
    public var maxItems: Int?
    public var uniqueItems = false
    /// How many different items there may be at most (alarm actions).
    public var maxUniqueItems: Int?
    /// Property names that together must differ between the items.
    public var uniqueKeys: [String] = []
    /// Whether order carries no meaning (`insertionOrder: false`).
    public var isUnordered = false

    // Strings and numbers.
    /// The values allowed, in the order of the source; a `const` is a list of one.
    public var enumeration: [Scalar] = []
    public var enumerationIgnoresCase = false
    /// What CloudFormation takes where the property is left out; absent where that is a list, an object or nothing.
    public var defaultValue: Scalar?
    public var pattern: String?
    /// A JSON-schema format (`date-time`, `json`) or what the string names: `AWS::EC2::SecurityGroup.Id`.
    public var format: String?
    /// The attribute of another resource type that this value is, where the schema says so: `AWS::EC2::VPC.VpcId`.
    public var relationship: String?
    public var minLength: Int?
    public var maxLength: Int?
    public var minimum: Double?
    public var maximum: Double?
    public var exclusiveMinimum: Double?
    public var exclusiveMaximum: Double?
    public var multipleOf: Double?

    // Combinations.
    public var allOf: [SchemaNode] = []
    public var anyOf: [SchemaNode] = []
    public var oneOf: [SchemaNode] = []
    public var not: [SchemaNode] = []  // zero or one element
    /// Zero or three elements: `if`, `then`, `else` (an absent branch is the empty node).
    public var conditional: [SchemaNode] = []

    public init() {}

    /// The property of that name; binary search, since properties are sorted.
    public func property(_ name: String) -> SchemaNode? {
        var low = 0
        var high = properties.count
        while low < high {
            let middle = (low + high) / 2
            if properties[middle].name == name { return properties[middle].node }
            if properties[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
