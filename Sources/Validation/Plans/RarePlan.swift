import MainstaySchema

/// The rules that few nodes have, made ready as ``NodePlan`` is.
final class RarePlan {
    let minProperties: Int?
    let maxProperties: Int?
    let propertyNames: NodePlan?
    let requiredXor: [[String]]
    let requiredOr: [[String]]
    let dependentRequired: [SchemaNode.NameList]
    let dependentExcluded: [SchemaNode.NameList]
    let prefixItems: [NodePlan]
    let minItems: Int?
    let maxItems: Int?
    let maxUniqueItems: Int?
    let uniqueKeys: [String]
    let contains: NodePlan?
    let minimum: Double?
    let maximum: Double?
    let exclusiveMinimum: Double?
    let exclusiveMaximum: Double?
    let multipleOf: Double?
    let allOf: [NodePlan]
    let anyOf: [NodePlan]
    let oneOf: [NodePlan]
    let not: NodePlan?
    /// Empty, or three: `if`, `then`, `else`.
    let conditional: [NodePlan]

    let looksAtNumbers: Bool
    let hasCombinations: Bool

    init(_ node: SchemaNode, plans: ([SchemaNode]) -> [NodePlan]) {
        minProperties = node.minProperties
        maxProperties = node.maxProperties
        propertyNames = plans(node.propertyNames).first
        requiredXor = node.requiredXor
        requiredOr = node.requiredOr
        dependentRequired = node.dependentRequired
        dependentExcluded = node.dependentExcluded
        prefixItems = plans(node.prefixItems)
        minItems = node.minItems
        maxItems = node.maxItems
        maxUniqueItems = node.maxUniqueItems
        uniqueKeys = node.uniqueKeys
        contains = plans(node.contains).first
        minimum = node.minimum
        maximum = node.maximum
        exclusiveMinimum = node.exclusiveMinimum
        exclusiveMaximum = node.exclusiveMaximum
        multipleOf = node.multipleOf
        allOf = plans(node.allOf)
        anyOf = plans(node.anyOf)
        oneOf = plans(node.oneOf)
        not = plans(node.not).first
        conditional = node.conditional.count == 3 ? plans(node.conditional) : []
        looksAtNumbers =
            minimum != nil || maximum != nil || exclusiveMinimum != nil || exclusiveMaximum != nil || multipleOf != nil
        hasCombinations =
            !allOf.isEmpty || !anyOf.isEmpty || !oneOf.isEmpty || not != nil || !conditional.isEmpty
    }
}

extension SchemaNode {
    /// Whether nothing stands beside the reference.
    var isOnlyReference: Bool {
        types.isEmpty && properties.isEmpty && required.isEmpty && enumeration.isEmpty && pattern == nil
            && minItems == nil && maxItems == nil && anyOf.isEmpty && oneOf.isEmpty && allOf.isEmpty && not.isEmpty
            && conditional.isEmpty && patternProperties.isEmpty && minimum == nil && maximum == nil
            && minLength == nil && maxLength == nil && !uniqueItems && format == nil && propertyNames.isEmpty
            && contains.isEmpty
    }

    /// Whether nothing but the presence of properties is asked.
    var isOnlyRequired: Bool {
        !required.isEmpty && reference == nil && properties.isEmpty && enumeration.isEmpty && pattern == nil
            && anyOf.isEmpty && oneOf.isEmpty && allOf.isEmpty && not.isEmpty && conditional.isEmpty
    }

    /// Whether not every value of the node's types is right.
    var restrictsBeyondType: Bool {
        !enumeration.isEmpty || pattern != nil || format != nil || minLength != nil || maxLength != nil
            || minimum != nil || maximum != nil || exclusiveMinimum != nil || exclusiveMaximum != nil
            || multipleOf != nil || !properties.isEmpty || !required.isEmpty || !items.isEmpty || minItems != nil
            || maxItems != nil || !anyOf.isEmpty || !oneOf.isEmpty || !allOf.isEmpty || !not.isEmpty
            || !conditional.isEmpty || !propertyNames.isEmpty || !contains.isEmpty
    }
}
