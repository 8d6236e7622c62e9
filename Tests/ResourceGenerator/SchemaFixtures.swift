import MainstaySchema

/// Short ways to write the facts of a resource type that does not exist.
extension SchemaNode {
    static func of(_ types: Types, _ change: (inout SchemaNode) -> Void = { _ in }) -> SchemaNode {
        var node = SchemaNode()
        node.types = types
        change(&node)
        return node
    }

    static func object(_ properties: [String: SchemaNode], required: [String] = []) -> SchemaNode {
        .of(.object) {
            $0.properties = properties.sorted { $0.key < $1.key }.map { Member($0.key, $0.value) }
            $0.required = required
            $0.additionalProperties = .refused
        }
    }

    static func list(_ item: SchemaNode) -> SchemaNode { .of(.array) { $0.items = [item] } }

    static func map(_ value: SchemaNode) -> SchemaNode {
        .of(.object) { $0.patternProperties = [Member("^.*$", value)] }
    }

    static func reference(_ definition: String) -> SchemaNode { .of([]) { $0.reference = definition } }

    static func values(_ values: String...) -> SchemaNode {
        .of(.string) { $0.enumeration = values.map(Scalar.string) }
    }

    static func formatted(_ format: String) -> SchemaNode { .of(.string) { $0.format = format } }

    static func either(_ alternatives: SchemaNode..., types: Types = []) -> SchemaNode {
        .of(types) { $0.anyOf = alternatives }
    }
}

extension ResourceSchema {
    init(
        _ properties: [String: SchemaNode], required: [String] = [], definitions: [String: SchemaNode] = [:],
        typeName: String = "AWS::Farm::Barn"
    ) {
        self.init(typeName: typeName, root: .object(properties, required: required))
        self.definitions = definitions.sorted { $0.key < $1.key }.map { SchemaNode.Member($0.key, $0.value) }
    }
}
