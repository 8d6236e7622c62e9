internal import MainstaySchema
internal import MainstayTemplate

/// What differs between two sets of properties of one resource.
struct PropertyDifference {
    struct Change {
        /// The first step of the path.
        var property: String
        /// `/Tags/0/Value`
        var path: String
        var before: TemplateValue?
        var after: TemplateValue?
        var replacement: ResourceSchema.Replacement
        /// Whether the new value is not known yet.
        var isUnknown: Bool { after?.hasUnknown ?? false }
    }

    let changes: [Change]

    init(from before: TemplateValue, to after: TemplateValue, schema: ResourceSchema?) {
        var changes: [Change] = []
        Self.compare(before, after, "", schema, schema?.root, 0, &changes)
        self.changes = changes
    }

    var isEmpty: Bool { changes.isEmpty }

    /// Whether the resource has to be made anew.
    var replaces: Bool { changes.contains { $0.replacement == .always } }

    private static func compare(
        _ before: TemplateValue?, _ after: TemplateValue?, _ path: String, _ schema: ResourceSchema?,
        _ node: SchemaNode?, _ depth: Int, _ changes: inout [Change]
    ) {
        guard depth < 100, !equal(before, after, schema, node, depth) else { return }
        if let before = before?.object, let after = after?.object {
            let resolved = node.flatMap { schema?.resolve($0) ?? $0 }
            for member in before.members {
                compare(
                    member.value, after[member.key], "\(path)/\(member.key)", schema, resolved?.property(member.key),
                    depth + 1, &changes)
            }
            let known = Set(before.keys)
            for member in after.members where !known.contains(member.key) {
                compare(
                    nil, member.value, "\(path)/\(member.key)", schema, resolved?.property(member.key), depth + 1,
                    &changes)
            }
            return
        }
        if let before = before?.array, let after = after?.array, before.count == after.count {
            let item = node.flatMap { schema?.resolve($0) ?? $0 }?.items.first
            for (index, pair) in zip(before, after).enumerated() {
                compare(pair.0, pair.1, "\(path)/\(index)", schema, item, depth + 1, &changes)
            }
            return
        }
        let name = path.split(separator: "/").first.map(String.init) ?? ""
        changes.append(
            Change(
                property: name, path: path, before: before, after: after,
                replacement: schema?.replacement(forChangeOf: String(path.dropFirst())) ?? .none))
    }

    /// Whether two values mean the same: `true` and `"true"` do, and lists whose order does not count.
    static func equal(
        _ left: TemplateValue?, _ right: TemplateValue?, _ schema: ResourceSchema?, _ node: SchemaNode?, _ depth: Int
    ) -> Bool {
        guard depth < 100 else { return true }
        guard let left, let right else { return left == nil && right == nil }
        if let left = left.plainText, let right = right.plainText { return left == right }
        let resolved = node.flatMap { schema?.resolve($0) ?? $0 }
        if let left = left.array, let right = right.array {
            guard left.count == right.count else { return false }
            if resolved?.isUnordered == true {
                return left.map { JSONPrinter.compact.string($0) }.sorted()
                    == right.map { JSONPrinter.compact.string($0) }.sorted()
            }
            return zip(left, right).allSatisfy { equal($0, $1, schema, resolved?.items.first, depth + 1) }
        }
        if let left = left.object, let right = right.object {
            guard left.count == right.count else { return false }
            let byKey = Dictionary(right.members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
            return left.members.allSatisfy { member in
                byKey[member.key].map { equal(member.value, $0, schema, resolved?.property(member.key), depth + 1) }
                    ?? false
            }
        }
        return left == right
    }
}
