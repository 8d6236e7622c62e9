/// The rules that few nodes have. They are kept apart from the node and look like its own fields.
extension SchemaNode {
    struct Rare: Hashable, Sendable {
        var patternProperties: [Member] = []
        var requiredXor: [[String]] = []
        var requiredOr: [[String]] = []
        var dependentRequired: [NameList] = []
        var dependentExcluded: [NameList] = []
        var minProperties: Int?
        var maxProperties: Int?
        var propertyNames: [SchemaNode] = []
        var prefixItems: [SchemaNode] = []
        var minItems: Int?
        var maxItems: Int?
        var maxUniqueItems: Int?
        var uniqueKeys: [String] = []
        var contains: [SchemaNode] = []
        var defaultValue: Scalar?
        var relationship: String?
        var minimum: Double?
        var maximum: Double?
        var exclusiveMinimum: Double?
        var exclusiveMaximum: Double?
        var multipleOf: Double?
        var allOf: [SchemaNode] = []
        var anyOf: [SchemaNode] = []
        var oneOf: [SchemaNode] = []
        var not: [SchemaNode] = []
        var conditional: [SchemaNode] = []
    }

    /// Whether the node has any of the rules below; most have none.
    public var hasRareRules: Bool { !rare.isEmpty }

    /// Changes rare rules, and forgets them where none is left, so that equal nodes are equal.
    private mutating func edit(_ change: (inout Rare) -> Void) {
        var edited = rare.first ?? Rare()
        change(&edited)
        rare = edited == Rare() ? [] : [edited]
    }
}

// Objects.
extension SchemaNode {
    /// Properties whose names match a pattern, which is the name of the member.
    public var patternProperties: [Member] {
        get { rare.isEmpty ? [] : rare[0].patternProperties }
        set { edit { $0.patternProperties = newValue } }
    }

    /// Sets of property names of which exactly one must be given.
    public var requiredXor: [[String]] {
        get { rare.isEmpty ? [] : rare[0].requiredXor }
        set { edit { $0.requiredXor = newValue } }
    }

    /// Sets of property names of which at least one must be given.
    public var requiredOr: [[String]] {
        get { rare.isEmpty ? [] : rare[0].requiredOr }
        set { edit { $0.requiredOr = newValue } }
    }

    /// Properties that have to be given where the property of that name is.
    public var dependentRequired: [NameList] {
        get { rare.isEmpty ? [] : rare[0].dependentRequired }
        set { edit { $0.dependentRequired = newValue } }
    }

    /// Properties that must not be given where the property of that name is.
    public var dependentExcluded: [NameList] {
        get { rare.isEmpty ? [] : rare[0].dependentExcluded }
        set { edit { $0.dependentExcluded = newValue } }
    }

    public var minProperties: Int? {
        get { rare.isEmpty ? nil : rare[0].minProperties }
        set { edit { $0.minProperties = newValue } }
    }

    public var maxProperties: Int? {
        get { rare.isEmpty ? nil : rare[0].maxProperties }
        set { edit { $0.maxProperties = newValue } }
    }

    /// What the names of the properties have to be; zero or one element.
    public var propertyNames: [SchemaNode] {
        get { rare.isEmpty ? [] : rare[0].propertyNames }
        set { edit { $0.propertyNames = newValue } }
    }
}

// Arrays.
extension SchemaNode {
    /// What the first items are, where they differ from the rest.
    public var prefixItems: [SchemaNode] {
        get { rare.isEmpty ? [] : rare[0].prefixItems }
        set { edit { $0.prefixItems = newValue } }
    }

    public var minItems: Int? {
        get { rare.isEmpty ? nil : rare[0].minItems }
        set { edit { $0.minItems = newValue } }
    }

    public var maxItems: Int? {
        get { rare.isEmpty ? nil : rare[0].maxItems }
        set { edit { $0.maxItems = newValue } }
    }

    /// How many different items there may be at most (alarm actions).
    public var maxUniqueItems: Int? {
        get { rare.isEmpty ? nil : rare[0].maxUniqueItems }
        set { edit { $0.maxUniqueItems = newValue } }
    }

    /// Property names that together must differ between the items.
    public var uniqueKeys: [String] {
        get { rare.isEmpty ? [] : rare[0].uniqueKeys }
        set { edit { $0.uniqueKeys = newValue } }
    }

    /// What one item at least has to be; zero or one element.
    public var contains: [SchemaNode] {
        get { rare.isEmpty ? [] : rare[0].contains }
        set { edit { $0.contains = newValue } }
    }
}

// Values.
extension SchemaNode {
    /// What CloudFormation takes where the property is left out; absent where that is a list, an object or nothing.
    public var defaultValue: Scalar? {
        get { rare.isEmpty ? nil : rare[0].defaultValue }
        set { edit { $0.defaultValue = newValue } }
    }

    /// The attribute of another resource type that this value is, where the schema says so: `AWS::EC2::VPC.VpcId`.
    public var relationship: String? {
        get { rare.isEmpty ? nil : rare[0].relationship }
        set { edit { $0.relationship = newValue } }
    }

    public var minimum: Double? {
        get { rare.isEmpty ? nil : rare[0].minimum }
        set { edit { $0.minimum = newValue } }
    }

    public var maximum: Double? {
        get { rare.isEmpty ? nil : rare[0].maximum }
        set { edit { $0.maximum = newValue } }
    }

    public var exclusiveMinimum: Double? {
        get { rare.isEmpty ? nil : rare[0].exclusiveMinimum }
        set { edit { $0.exclusiveMinimum = newValue } }
    }

    public var exclusiveMaximum: Double? {
        get { rare.isEmpty ? nil : rare[0].exclusiveMaximum }
        set { edit { $0.exclusiveMaximum = newValue } }
    }

    public var multipleOf: Double? {
        get { rare.isEmpty ? nil : rare[0].multipleOf }
        set { edit { $0.multipleOf = newValue } }
    }
}

// Combinations.
extension SchemaNode {
    public var allOf: [SchemaNode] {
        get { rare.isEmpty ? [] : rare[0].allOf }
        set { edit { $0.allOf = newValue } }
    }

    public var anyOf: [SchemaNode] {
        get { rare.isEmpty ? [] : rare[0].anyOf }
        set { edit { $0.anyOf = newValue } }
    }

    public var oneOf: [SchemaNode] {
        get { rare.isEmpty ? [] : rare[0].oneOf }
        set { edit { $0.oneOf = newValue } }
    }

    /// Zero or one element.
    public var not: [SchemaNode] {
        get { rare.isEmpty ? [] : rare[0].not }
        set { edit { $0.not = newValue } }
    }

    /// Zero or three elements: `if`, `then`, `else` (an absent branch is the empty node).
    public var conditional: [SchemaNode] {
        get { rare.isEmpty ? [] : rare[0].conditional }
        set { edit { $0.conditional = newValue } }
    }
}
