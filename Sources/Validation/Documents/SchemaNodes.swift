import MainstaySchema

/// Short ways to write down what a document has to look like.
extension SchemaNode {
    static func text(_ pattern: String? = nil, oneOf values: [String] = []) -> SchemaNode {
        var node = SchemaNode()
        node.types = .string
        node.pattern = pattern
        node.enumeration = values.map { .string($0) }
        return node
    }

    static func of(_ types: SchemaNode.Types) -> SchemaNode {
        var node = SchemaNode()
        node.types = types
        return node
    }

    static func integer(_ least: Double? = nil, _ most: Double? = nil) -> SchemaNode {
        var node = of(.integer)
        if let least { node.minimum = least }
        if let most { node.maximum = most }
        return node
    }

    static func definition(_ name: String) -> SchemaNode {
        var node = SchemaNode()
        node.reference = name
        return node
    }

    static func list(of item: SchemaNode, atLeast least: Int? = nil, atMost most: Int? = nil) -> SchemaNode {
        var node = of(.array)
        node.items = [item]
        if let least { node.minItems = least }
        if let most { node.maxItems = most }
        return node
    }

    /// Either one such text, or a list of them.
    static func textOrList(_ item: SchemaNode) -> SchemaNode {
        var node = item
        node.types.insert(.array)
        node.items = [item]
        return node
    }

    /// - Parameter isClosed: Whether other properties are refused.
    static func object(
        _ properties: KeyValuePairs<String, SchemaNode>, required: [String] = [], exactlyOneOf: [[String]] = [],
        isClosed: Bool = true
    ) -> SchemaNode {
        var node = of(.object)
        node.properties = properties.map { Member($0.key, $0.value) }.sorted { $0.name < $1.name }
        node.required = required
        if !exactlyOneOf.isEmpty { node.requiredXor = exactlyOneOf }
        node.additionalProperties = isClosed ? .refused : .allowed
        return node
    }

    static func map(of value: SchemaNode) -> SchemaNode {
        var node = of(.object)
        node.patternProperties = [Member("", value)]
        return node
    }
}
