internal import MainstaySchema

/// Which definitions a resource's settable properties lead to, and by which paths.
struct DefinitionUses {
    private(set) var paths: [String: [String]] = [:]
    private let reader: ShapeReader
    private let tags: TagRule

    init(reader: ShapeReader, tags: TagRule) {
        self.reader = reader
        self.tags = tags
        visit(reader.settableFields(reader.fields(of: reader.schema.root), at: [""]), at: "")
    }

    private mutating func visit(_ fields: [Shape.Field], at path: String) {
        for field in fields { visit(field.node, at: path.isEmpty ? field.name : "\(path)/\(field.name)") }
    }

    private mutating func visit(_ node: SchemaNode, at path: String) {
        if tags.applies(to: node, at: path) { return }
        // References to a place of the tree, not to a definition, could lead around for ever.
        if ShapeReader.isTooDeep(path) { return }
        let shape = reader.shape(of: node)
        if let name = reader.definitionName(of: node) {
            paths[name, default: []].append(path)
            // The places inside a definition are told from its first use; recursive ones would never end.
            if paths[name]?.count ?? 0 > 1 { return }
        }
        switch shape {
        case .structure(let fields): visit(reader.settableFields(fields, at: [path]), at: path)
        case .list(let item), .map(let item): visit(item.node, at: path + "/*")
        default: break
        }
    }
}

extension ShapeReader {
    /// Whether a path leads through more structures and lists than any sound schema has.
    static func isTooDeep(_ path: String) -> Bool {
        path.utf8.count { $0 == UInt8(ascii: "/") } > 32
    }

    /// The fields that a template can set.
    ///
    /// Some schemas name a property as read-only and require it: then it is settable. A structure with nothing left to
    /// set is itself nothing to set.
    func settableFields(_ fields: [Shape.Field], at paths: [String]) -> [Shape.Field] {
        fields.filter { field in
            let places = paths.map { $0.isEmpty ? field.name : "\($0)/\(field.name)" }
            return field.isRequired || !places.allSatisfy { isReadOnly(field.node, at: $0) }
        }
    }

    private func isReadOnly(_ node: SchemaNode, at path: String, depth: Int = 0) -> Bool {
        if schema.isReadOnly(path) { return true }
        // Only paths that a read-only one passes through can hold nothing but read-only parts.
        guard depth < 4, schema.readOnly.contains(where: { $0.hasPrefix(path + "/") }) else { return false }
        switch shape(of: node) {
        case .structure(let fields):
            return fields.allSatisfy { isReadOnly($0.node, at: "\(path)/\($0.name)", depth: depth + 1) }
        case .list(let item), .map(let item):
            return isReadOnly(item.node, at: path + "/*", depth: depth + 1)
        default:
            return false
        }
    }
}
