internal import MainstaySchema

/// Which structures are the shared `Tag`: those with a `Key` and a `Value` and nothing else that are called a tag, or
/// that are the items of the property for tags.
struct TagRule {
    let reader: ShapeReader

    func applies(to node: SchemaNode, at path: String) -> Bool {
        let isTagProperty = reader.schema.tagProperty.map { path == $0 + "/*" } ?? false
        guard isTagProperty || reader.definitionName(of: node).map(Self.isTagName) ?? false else { return false }
        guard case .structure(let fields) = reader.shape(of: node), fields.map(\.name) == ["Key", "Value"] else {
            return false
        }
        return fields.allSatisfy { field in
            switch reader.shape(of: field.node) {
            case .string(nil): true
            default: false
            }
        }
    }

    /// `Tag`, `ResourceTag`, `TagsEntry`; not `TagFilter`, whose value may be left out, nor `Stage`.
    static func isTagName(_ name: String) -> Bool {
        var name = name[...]
        for ending in ["Items", "Item", "ListEntry", "Entry"] where name.hasSuffix(ending) {
            name = name.dropLast(ending.count)
            break
        }
        return name.hasSuffix("Tag") || name.hasSuffix("Tags")
    }
}
