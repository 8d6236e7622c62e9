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
        if fields.contains(.maxItems) { node.maxItems = try reader.integer() }
        if fields.contains(.minItems) { node.minItems = try reader.integer() }
        node.uniqueItems = fields.contains(.uniqueItems)
        if fields.contains(.format) { node.format = try string() }
        if fields.contains(.minimum) { node.minimum = try reader.double() }
        if fields.contains(.maximum) { node.maximum = try reader.double() }
        if fields.contains(.defaultValue) { node.defaultValue = try scalar() }
        // Few nodes have any of the rest.
        if fields.rawValue >= NodeFields.patternProperties.rawValue {
            try rareFields(fields, of: &node, depth: depth + 1)
        }
        return node
    }

    private mutating func rareFields(
        _ fields: NodeFields, of node: inout SchemaNode, depth: Int
    ) throws(SchemaDatabaseError) {
        if fields.contains(.patternProperties) { node.patternProperties = try members(depth: depth) }
        if fields.contains(.anyOf) { node.anyOf = try nodes(depth: depth) }
        if fields.contains(.oneOf) { node.oneOf = try nodes(depth: depth) }
        if fields.contains(.allOf) { node.allOf = try nodes(depth: depth) }
        if fields.contains(.minProperties) { node.minProperties = try reader.integer() }
        if fields.contains(.maxProperties) { node.maxProperties = try reader.integer() }
        if fields.contains(.relationship) { node.relationship = try string() }
        node.enumerationIgnoresCase = fields.contains(.enumerationIgnoresCase)
        if fields.contains(.multipleOf) { node.multipleOf = try reader.double() }
        if fields.contains(.requiredXor) { node.requiredXor = try nameSets() }
        if fields.contains(.requiredOr) { node.requiredOr = try nameSets() }
        if fields.contains(.dependentRequired) { node.dependentRequired = try nameLists() }
        if fields.contains(.dependentExcluded) { node.dependentExcluded = try nameLists() }
        if fields.contains(.uniqueKeys) { node.uniqueKeys = try strings() }
        if fields.contains(.maxUniqueItems) { node.maxUniqueItems = try reader.integer() }
        if fields.contains(.prefixItems) { node.prefixItems = try nodes(depth: depth) }
        if fields.contains(.exclusiveMinimum) { node.exclusiveMinimum = try reader.double() }
        if fields.contains(.exclusiveMaximum) { node.exclusiveMaximum = try reader.double() }
        if fields.contains(.not) { node.not = [try self.node(depth: depth)] }
        if fields.contains(.conditional) {
            node.conditional = [
                try self.node(depth: depth), try self.node(depth: depth), try self.node(depth: depth),
            ]
        }
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
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(try string()) }
        return result
    }

    mutating func members(depth: Int = 0) throws(SchemaDatabaseError) -> [SchemaNode.Member] {
        let count = try reader.count()
        var result: [SchemaNode.Member] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(SchemaNode.Member(try string(), try node(depth: depth))) }
        return result
    }

    private mutating func nodes(depth: Int) throws(SchemaDatabaseError) -> [SchemaNode] {
        let count = try reader.count()
        var result: [SchemaNode] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(try node(depth: depth)) }
        return result
    }

    private mutating func nameSets() throws(SchemaDatabaseError) -> [[String]] {
        var result: [[String]] = []
        for _ in 0..<(try reader.count()) { result.append(try strings()) }
        return result
    }

    private mutating func nameLists() throws(SchemaDatabaseError) -> [SchemaNode.NameList] {
        var result: [SchemaNode.NameList] = []
        for _ in 0..<(try reader.count()) { result.append(SchemaNode.NameList(try string(), try strings())) }
        return result
    }

    private mutating func scalars() throws(SchemaDatabaseError) -> [SchemaNode.Scalar] {
        let count = try reader.count()
        var result: [SchemaNode.Scalar] = []
        result.reserveCapacity(count)
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
