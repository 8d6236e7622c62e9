import MainstaySchema

extension RecordWriter {
    mutating func resource(_ schema: ResourceSchema) throws {
        try node(schema.root)
        try members(schema.definitions)
        try strings(schema.readOnly)
        try strings(schema.writeOnly)
        try strings(schema.createOnly)
        try strings(schema.conditionalCreateOnly)
        try strings(schema.deprecated)
        try strings(schema.primaryIdentifier)
        try members(schema.attributes)
        byte(schema.tagShape.rawValue)
        byte(schema.dataRetention.rawValue)
        byte(schema.deletesBeforeReplacing ? 1 : 0)
        try optionalString(schema.tagProperty)
        try optionalString(schema.lifecycleStatus)
        try optionalString(schema.lifecycleDate)
        count(schema.constraints.count)
        for constraint in schema.constraints {
            try string(constraint.name)
            try string(constraint.path)
            byte(constraint.isWarning ? 1 : 0)
            try node(constraint.node)
        }
    }

    mutating func regionalRules(_ rules: [Catalogue.RegionalRule]) throws {
        count(rules.count)
        for rule in rules {
            try string(rule.path)
            try nameLists(rule.conditions)
            varint(rule.knownRegions)
            count(rule.values.count)
            for value in rule.values {
                try string(value.name)
                varint(value.regions)
            }
        }
    }

    private mutating func nameLists(_ lists: [SchemaNode.NameList]) throws {
        count(lists.count)
        for list in lists {
            try string(list.name)
            try strings(list.names)
        }
    }

    mutating func members(_ members: [SchemaNode.Member]) throws {
        count(members.count)
        for member in members {
            try string(member.name)
            try node(member.node)
        }
    }

    private mutating func nodes(_ nodes: [SchemaNode]) throws {
        count(nodes.count)
        for node in nodes { try self.node(node) }
    }

    /// Fields in the order of their bits.
    mutating func node(_ node: SchemaNode) throws {
        let fields = Self.fields(of: node)
        varint(fields.rawValue)
        if !node.types.isEmpty { byte(node.types.rawValue) }
        if let value = node.reference { try string(value) }
        if let value = node.maxLength { integer(value) }
        if let value = node.minLength { integer(value) }
        if let value = node.pattern { try string(value) }
        if !node.properties.isEmpty { try members(node.properties) }
        if !node.required.isEmpty { try strings(node.required) }
        for item in node.items { try self.node(item) }
        if !node.enumeration.isEmpty {
            count(node.enumeration.count)
            for value in node.enumeration { try scalar(value) }
        }
        if let value = node.format { try string(value) }
        if let value = node.maxItems { integer(value) }
        if let value = node.minItems { integer(value) }
        if let value = node.minimum { double(value) }
        if let value = node.maximum { double(value) }
        if let value = node.defaultValue { try scalar(value) }
        try rareFields(of: node)
    }

    private mutating func rareFields(of node: SchemaNode) throws {
        if !node.patternProperties.isEmpty { try members(node.patternProperties) }
        if !node.anyOf.isEmpty { try nodes(node.anyOf) }
        if !node.oneOf.isEmpty { try nodes(node.oneOf) }
        if !node.allOf.isEmpty { try nodes(node.allOf) }
        if let value = node.minProperties { integer(value) }
        if let value = node.maxProperties { integer(value) }
        if let value = node.relationship { try string(value) }
        if let value = node.multipleOf { double(value) }
        for sets in [node.requiredXor, node.requiredOr] where !sets.isEmpty {
            count(sets.count)
            for set in sets { try strings(set) }
        }
        for lists in [node.dependentRequired, node.dependentExcluded] where !lists.isEmpty {
            try nameLists(lists)
        }
        if !node.uniqueKeys.isEmpty { try strings(node.uniqueKeys) }
        if let value = node.maxUniqueItems { integer(value) }
        if !node.prefixItems.isEmpty { try nodes(node.prefixItems) }
        if let value = node.exclusiveMinimum { double(value) }
        if let value = node.exclusiveMaximum { double(value) }
        for inner in node.not + node.conditional + node.contains + node.propertyNames { try self.node(inner) }
    }

    private static func fields(of node: SchemaNode) -> NodeFields {
        let present: [(Bool, NodeFields)] = [
            (!node.types.isEmpty, .types), (node.reference != nil, .reference), (node.maxLength != nil, .maxLength),
            (node.minLength != nil, .minLength), (node.pattern != nil, .pattern),
            (node.additionalProperties == .refused, .additionalRefused), (!node.properties.isEmpty, .properties),
            (!node.required.isEmpty, .required), (!node.items.isEmpty, .items),
            (!node.enumeration.isEmpty, .enumeration), (node.isUnordered, .isUnordered),
            (node.maxItems != nil, .maxItems), (node.minItems != nil, .minItems), (node.uniqueItems, .uniqueItems),
            (node.format != nil, .format), (node.minimum != nil, .minimum), (node.maximum != nil, .maximum),
            (node.defaultValue != nil, .defaultValue), (!node.patternProperties.isEmpty, .patternProperties),
            (!node.anyOf.isEmpty, .anyOf), (!node.oneOf.isEmpty, .oneOf), (!node.allOf.isEmpty, .allOf),
            (node.minProperties != nil, .minProperties), (node.maxProperties != nil, .maxProperties),
            (node.relationship != nil, .relationship), (node.enumerationIgnoresCase, .enumerationIgnoresCase),
            (node.multipleOf != nil, .multipleOf), (!node.requiredXor.isEmpty, .requiredXor),
            (!node.requiredOr.isEmpty, .requiredOr), (!node.dependentRequired.isEmpty, .dependentRequired),
            (!node.dependentExcluded.isEmpty, .dependentExcluded), (!node.uniqueKeys.isEmpty, .uniqueKeys),
            (node.maxUniqueItems != nil, .maxUniqueItems), (!node.prefixItems.isEmpty, .prefixItems),
            (node.exclusiveMinimum != nil, .exclusiveMinimum), (node.exclusiveMaximum != nil, .exclusiveMaximum),
            (!node.not.isEmpty, .not), (!node.conditional.isEmpty, .conditional),
            (!node.contains.isEmpty, .contains), (!node.propertyNames.isEmpty, .propertyNames),
        ]
        return present.reduce(into: []) { fields, entry in if entry.0 { fields.insert(entry.1) } }
    }
}
