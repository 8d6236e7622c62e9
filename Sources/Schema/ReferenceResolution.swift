extension ResourceSchema {
    /// The node that a node stands for: itself, or what its reference leads to, at the end of a chain of references.
    ///
    /// Keywords that stand beside a reference apply as well; a validator checks the node first and then what this
    /// returns. Nil where the reference leads nowhere or in a circle.
    public func resolve(_ node: SchemaNode) -> SchemaNode? {
        guard var reference = node.reference else { return node }
        // A chain without a circle is never longer than the definitions there are (and the one pointer to a property).
        for _ in 0...(definitions.count + 1) {
            guard let target = target(of: reference) else { return nil }
            guard let next = target.reference else { return target }
            reference = next
        }
        return nil
    }

    /// What a reference names: a definition, or a place below the root (`#/properties/Arn`).
    private func target(of reference: String) -> SchemaNode? {
        guard reference.hasPrefix("#/") else { return definition(reference) }
        var parts = reference.split(separator: "/").dropFirst()
        var node: SchemaNode? = root
        if parts.first == "definitions", let name = parts.dropFirst().first {
            node = definition(String(name))
            parts = parts.dropFirst(2)
        }
        while let keyword = parts.popFirst() {
            switch keyword {
            case "properties": node = parts.popFirst().flatMap { node?.property(String($0)) }
            case "items": node = node?.items.first
            default: return nil
            }
        }
        return node
    }
}
