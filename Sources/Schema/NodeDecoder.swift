/// Reads the nodes of one record, in the order of ``NodeFields``.
struct NodeDecoder {
    let file: DatabaseFile
    var reader: ByteReader

    mutating func node(depth: Int = 0) throws(SchemaDatabaseError) -> SchemaNode {
        guard depth < DatabaseLayout.maximumDepth else {
            throw SchemaDatabaseError(.malformed, "nodes are nested too deeply at byte \(reader.position)")
        }
        let fields = NodeFields(rawValue: try reader.varint())
        guard fields.isSubset(of: .known) else {
            throw SchemaDatabaseError(.malformed, "unknown fields at byte \(reader.position)")
        }
        var node = SchemaNode()
        if fields.contains(.types) { node.types = SchemaNode.Types(rawValue: try reader.byte()) }
        if fields.contains(.reference) { node.reference = try string() }
        if fields.contains(.maxLength) { node.maxLength = try reader.integer() }
        if fields.contains(.minLength) { node.minLength = try reader.integer() }
        if fields.contains(.pattern) { node.pattern = try string() }
        if fields.contains(.additionalRefused) { node.additionalProperties = .refused }
        if fields.contains(.properties) { node.properties = try members(depth: depth + 1) }
        if fields.contains(.required) { node.required = try strings() }
        if fields.contains(.items) { node.items = [try self.node(depth: depth + 1)] }
        if fields.contains(.enumeration) { node.enumeration = try scalars() }
        node.isUnordered = fields.contains(.isUnordered)
        node.uniqueItems = fields.contains(.uniqueItems)
        if fields.contains(.format) { node.format = try string() }
        node.enumerationIgnoresCase = fields.contains(.enumerationIgnoresCase)
        if fields.rawValue >= NodeFields.maxItems.rawValue {
            node.rare = [try rare(fields, depth: depth + 1)]
        }
        return node
    }

    private mutating func rare(_ fields: NodeFields, depth: Int) throws(SchemaDatabaseError) -> SchemaNode.Rare {
        var rare = SchemaNode.Rare()
        if fields.contains(.maxItems) { rare.maxItems = try reader.integer() }
        if fields.contains(.minItems) { rare.minItems = try reader.integer() }
        if fields.contains(.minimum) { rare.minimum = try reader.double() }
        if fields.contains(.maximum) { rare.maximum = try reader.double() }
        if fields.contains(.defaultValue) { rare.defaultValue = try scalar() }
        if fields.contains(.patternProperties) { rare.patternProperties = try members(depth: depth) }
        if fields.contains(.anyOf) { rare.anyOf = try nodes(depth: depth) }
        if fields.contains(.oneOf) { rare.oneOf = try nodes(depth: depth) }
        if fields.contains(.allOf) { rare.allOf = try nodes(depth: depth) }
        if fields.contains(.minProperties) { rare.minProperties = try reader.integer() }
        if fields.contains(.maxProperties) { rare.maxProperties = try reader.integer() }
        if fields.contains(.relationship) { rare.relationship = try string() }
        if fields.contains(.multipleOf) { rare.multipleOf = try reader.double() }
        if fields.contains(.requiredXor) { rare.requiredXor = try nameSets() }
        if fields.contains(.requiredOr) { rare.requiredOr = try nameSets() }
        if fields.contains(.dependentRequired) { rare.dependentRequired = try nameLists() }
        if fields.contains(.dependentExcluded) { rare.dependentExcluded = try nameLists() }
        if fields.contains(.uniqueKeys) { rare.uniqueKeys = try strings() }
        if fields.contains(.maxUniqueItems) { rare.maxUniqueItems = try reader.integer() }
        if fields.contains(.prefixItems) { rare.prefixItems = try nodes(depth: depth) }
        if fields.contains(.exclusiveMinimum) { rare.exclusiveMinimum = try reader.double() }
        if fields.contains(.exclusiveMaximum) { rare.exclusiveMaximum = try reader.double() }
        if fields.contains(.not) { rare.not = [try node(depth: depth)] }
        if fields.contains(.conditional) {
            rare.conditional = [try node(depth: depth), try node(depth: depth), try node(depth: depth)]
        }
        if fields.contains(.contains) { rare.contains = [try node(depth: depth)] }
        if fields.contains(.propertyNames) { rare.propertyNames = [try node(depth: depth)] }
        return rare
    }

    mutating func string() throws(SchemaDatabaseError) -> String { try file.string(try reader.natural()) }

    /// A string number plus one, or zero for none.
    mutating func optionalString() throws(SchemaDatabaseError) -> String? {
        let number = try reader.natural()
        return number == 0 ? nil : try file.string(number - 1)
    }

    mutating func strings() throws(SchemaDatabaseError) -> [String] {
        let count = try reader.count()
        var result: [String] = []
        result.reserveCapacity(min(count, 1024))
        for _ in 0..<count { result.append(try string()) }
        return result
    }

    mutating func members(depth: Int = 0) throws(SchemaDatabaseError) -> [SchemaNode.Member] {
        let count = try reader.count()
        var result: [SchemaNode.Member] = []
        result.reserveCapacity(min(count, 1024))
        for _ in 0..<count { result.append(SchemaNode.Member(try string(), try node(depth: depth))) }
        return result
    }

    private mutating func nodes(depth: Int) throws(SchemaDatabaseError) -> [SchemaNode] {
        let count = try reader.count()
        var result: [SchemaNode] = []
        result.reserveCapacity(min(count, 1024))
        for _ in 0..<count { result.append(try node(depth: depth)) }
        return result
    }

    private mutating func nameSets() throws(SchemaDatabaseError) -> [[String]] {
        var result: [[String]] = []
        for _ in 0..<(try reader.count()) { result.append(try strings()) }
        return result
    }

    mutating func nameLists() throws(SchemaDatabaseError) -> [SchemaNode.NameList] {
        var result: [SchemaNode.NameList] = []
        for _ in 0..<(try reader.count()) { result.append(SchemaNode.NameList(try string(), try strings())) }
        return result
    }

    private mutating func scalars() throws(SchemaDatabaseError) -> [SchemaNode.Scalar] {
        let count = try reader.count()
        var result: [SchemaNode.Scalar] = []
        result.reserveCapacity(min(count, 1024))
        for _ in 0..<count { result.append(try scalar()) }
        return result
    }

    /// The lowest two bits say what it is: string number, zigzagged integer, double (its eight bytes follow), boolean.
    private mutating func scalar() throws(SchemaDatabaseError) -> SchemaNode.Scalar {
        let head = try reader.varint()
        switch head & 3 {
        case 0: return .string(try file.string(Int(head >> 2)))
        case 1: return .int(Int(ByteReader.unzigzag(head >> 2)))
        case 2: return .double(try reader.rawDouble())
        default: return .bool(head >> 2 != 0)
        }
    }
}
