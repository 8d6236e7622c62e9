internal import MainstaySchema

extension ShapeReader {
    /// The properties of an object, those that only some of its variants have included.
    func fields(of node: SchemaNode, depth: Int = 0) -> [Shape.Field] {
        let own = node.properties.map {
            Shape.Field(name: $0.name, node: $0.node, isRequired: node.required.contains($0.name))
        }
        return merged(own, with: node.allOf, alternatives: node.oneOf + node.anyOf, depth: depth)
    }

    /// - Parameters:
    ///   - parts: nodes that all apply: what they require is required.
    ///   - alternatives: nodes of which one applies: only what each of them requires is required, and then only where
    ///     the alternatives are all there is.
    func merged(
        _ own: [Shape.Field], with parts: [SchemaNode], alternatives: [SchemaNode], depth: Int
    ) -> [Shape.Field] {
        var fields = Dictionary(own.map { ($0.name, $0) }) { first, _ in first }
        func add(_ field: Shape.Field) {
            guard var known = fields[field.name] else {
                fields[field.name] = field
                return
            }
            known.isRequired = known.isRequired || field.isRequired
            // Variants that disagree on a property leave nothing to say about it, unless the object itself does.
            let isOwn = own.contains { $0.name == field.name }
            if !isOwn, known.node != field.node, !field.node.isUnrestricted { known.node = SchemaNode() }
            fields[field.name] = known
        }
        guard depth < 8 else { return own }
        for part in parts.compactMap(schema.resolve) {
            for field in self.fields(of: part, depth: depth + 1) { add(field) }
        }
        let variants = alternatives.compactMap(schema.resolve).map { self.fields(of: $0, depth: depth + 1) }
        for variant in variants {
            for var field in variant {
                let isEverywhere = variants.allSatisfy { $0.contains { $0.name == field.name && $0.isRequired } }
                field.isRequired = isEverywhere
                add(field)
            }
        }
        return fields.values.sorted { $0.name < $1.name }
    }
}

extension SchemaNode {
    /// Whether nothing is known about the values here.
    fileprivate var isUnrestricted: Bool { self == SchemaNode() }
}
