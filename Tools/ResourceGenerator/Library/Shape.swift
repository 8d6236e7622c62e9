internal import MainstaySchema

/// What a schema node comes down to, once references are followed and alternatives are weighed.
indirect enum Shape: Equatable, Sendable {
    case string(kind: String?)
    case integer
    case number
    case boolean
    /// Values as they stand in the schema.
    case enumeration([String])
    /// Sorted by name.
    case structure([Field])
    case list(ShapedNode)
    case map(ShapedNode)
    /// Anything: the schema does not say what, or says several things.
    case json

    struct Field: Equatable, Sendable {
        var name: String
        var node: SchemaNode
        var isRequired: Bool
    }

    /// A node that is looked at when its turn comes: definitions may contain themselves.
    struct ShapedNode: Equatable, Sendable {
        var node: SchemaNode
    }
}

/// Reads shapes out of one resource type's schema.
struct ShapeReader {
    let schema: ResourceSchema

    init(schema: ResourceSchema) {
        self.schema = schema
    }

    /// The shape of a node.
    func shape(of node: SchemaNode, depth: Int = 0) -> Shape {
        // Alternatives that refer to each other in a circle say nothing.
        guard depth < 8, let node = schema.resolve(node) else { return .json }
        let alternatives = node.oneOf + node.anyOf
        var types = node.types.subtracting(.null)
        if types.isEmpty { types = inferredTypes(node) }
        switch types {
        case .string: return string(node)
        case .integer: return .integer
        case .number, [.number, .integer]: return .number
        case .boolean: return .boolean
        case .array: return list(node)
        case .object: return object(node, depth: depth)
        case []:
            if alternatives.isEmpty, let only = node.allOf.first(where: { !isEmpty($0) }) {
                return shape(of: only, depth: depth + 1)
            }
            return choice(among: alternatives, depth: depth)
        default: return .json
        }
    }

    /// The name of the definition that a node refers to, at the end of the chain.
    func definitionName(of node: SchemaNode) -> String? {
        var name: String?
        var next = node.reference ?? (node.types.isEmpty ? node.allOf.compactMap(\.reference).first : nil)
        for _ in 0...schema.definitions.count {
            guard let reference = next, let target = schema.definition(reference) else { break }
            name = reference
            next = target.reference
        }
        return name
    }

    /// Schemas may leave the type out where other keywords tell it.
    private func inferredTypes(_ node: SchemaNode) -> SchemaNode.Types {
        if !node.properties.isEmpty || !node.patternProperties.isEmpty { return .object }
        if !node.items.isEmpty || !node.prefixItems.isEmpty { return .array }
        if !node.enumeration.isEmpty { return node.enumeration.allSatisfy(isString) ? .string : [.string, .integer] }
        return node.pattern != nil || node.format != nil ? .string : []
    }

    private func string(_ node: SchemaNode) -> Shape {
        if node.format == "json" { return .json }
        let values = node.enumeration.compactMap { if case .string(let value) = $0 { value } else { nil } }
        if !values.isEmpty, values.count == node.enumeration.count, !node.enumerationIgnoresCase {
            return .enumeration(values)
        }
        if let kind = IdentifierKinds.ofFormat(node.format) { return .string(kind: kind) }
        let kinds = Set((node.anyOf + node.oneOf).map { IdentifierKinds.ofFormat($0.format) })
        return .string(kind: kinds.count == 1 ? kinds.first ?? nil : nil)
    }

    private func list(_ node: SchemaNode) -> Shape {
        guard var item = node.items.first else { return .list(.init(node: SchemaNode())) }
        // `AWS::EC2::Subnet.Ids` stands at the list, not at its items.
        if item.format == nil, item.anyOf.isEmpty, item.reference == nil, item.types == .string,
            IdentifierKinds.ofFormat(node.format) != nil
        {
            item.format = node.format
        }
        return .list(.init(node: item))
    }

    private func object(_ node: SchemaNode, depth: Int) -> Shape {
        let fields = fields(of: node, depth: depth)
        if !fields.isEmpty {
            // Named and unnamed properties together have no typed form.
            return node.patternProperties.isEmpty ? .structure(fields) : .json
        }
        guard let first = node.patternProperties.first else { return .json }
        let agree = node.patternProperties.allSatisfy { $0.node == first.node }
        return .map(.init(node: agree ? first.node : SchemaNode()))
    }

    /// One alternative beside free-form JSON is what people mean; structures become one structure; strings are strings.
    private func choice(among alternatives: [SchemaNode], depth: Int) -> Shape {
        let typed = alternatives.map { shape(of: $0, depth: depth + 1) }.filter { $0 != .json }
        guard let first = typed.first else { return .json }
        if typed.count == 1 || typed.allSatisfy({ $0 == first }) { return first }
        if typed.count == alternatives.count, typed.allSatisfy(\.isStructure) {
            return .structure(merged([], with: [], alternatives: alternatives, depth: depth))
        }
        return typed.count == alternatives.count && typed.allSatisfy(\.isString) ? .string(kind: nil) : .json
    }

    private func isString(_ scalar: SchemaNode.Scalar) -> Bool {
        if case .string = scalar { true } else { false }
    }

    /// Whether a node says nothing about the shape: a default value, a bare `required`.
    private func isEmpty(_ node: SchemaNode) -> Bool {
        node.reference == nil && node.types.isEmpty && inferredTypes(node).isEmpty && node.oneOf.isEmpty
            && node.anyOf.isEmpty && node.allOf.isEmpty
    }
}

extension Shape {
    fileprivate var isStructure: Bool { if case .structure = self { true } else { false } }

    fileprivate var isString: Bool {
        switch self {
        case .string, .enumeration: true
        default: false
        }
    }
}
