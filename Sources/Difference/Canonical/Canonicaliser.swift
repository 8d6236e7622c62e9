import MainstayEvaluation
import MainstaySchema
import MainstayTemplate

/// Brings values of a template into the form in which equal meaning is equal.
///
/// The schema of the resource type tells which lists have no order and which scalars are numbers.
struct Canonicaliser {
    /// Nil for custom resources and for what stands outside of resources.
    let schema: ResourceSchema?
    let names: NameContext

    /// Below it values are compared as written; CloudFormation takes nothing that is as deep.
    static let maximumDepth = 128

    /// Where a value stands.
    struct Place {
        /// What the schema says about it.
        var node: SchemaNode?
        /// The property it is in: for an element of a list, the list's.
        var key: String
        /// Whether it is inside a document whose scalars keep their types: JSON that CloudFormation passes on.
        var isDocument = false
        var depth = 0

        func child(_ node: SchemaNode?, _ key: String) -> Place {
            Place(node: node, key: key, isDocument: isDocument, depth: depth + 1)
        }
    }

    /// The properties of a resource.
    func properties(_ value: TemplateValue) -> CanonicalValue? {
        canonical(value, Place(node: schema?.root, key: ""))
    }

    /// A value outside of properties.
    func plain(_ value: TemplateValue) -> CanonicalValue? { canonical(value, Place(node: nil, key: "")) }

    /// Nil for what is not there: `AWS::NoValue`.
    func canonical(_ value: TemplateValue, _ place: Place) -> CanonicalValue? {
        guard place.depth < Self.maximumDepth else {
            return CanonicalValue(.string(JSONPrinter.compact.string(value)), written: value)
        }
        var place = place
        place.node = place.node.flatMap { schema?.resolve($0) }
        switch value.content {
        case .null: return CanonicalValue(.null, written: value)
        case .bool, .int, .double: return scalar(value, place)
        case .string(let text): return document(in: text, parts: [], value, place) ?? scalar(value, place)
        case .array(let elements): return list(elements, value, place)
        case .object(let object):
            if object.members.count == 1, let call = value.intrinsic { return canonical(call, value, place) }
            return self.object(object, value, place)
        }
    }

    private func scalar(_ value: TemplateValue, _ place: Place) -> CanonicalValue {
        let text = value.scalarText ?? ""
        let types = place.node?.types ?? []
        if place.isDocument, types.isEmpty { return CanonicalValue(Self.typed(value), written: value) }
        if types.contains(.boolean), let truth = Self.truth(text) {
            return CanonicalValue(.bool(truth), written: value)
        }
        if !types.isDisjoint(with: [.integer, .number]), let number = Self.number(text) {
            return CanonicalValue(number, written: value)
        }
        return CanonicalValue(.string(text), written: value)
    }

    private static func typed(_ value: TemplateValue) -> CanonicalValue.Content {
        switch value.content {
        case .bool(let truth): .bool(truth)
        case .int(let number): .int(number)
        case .double(let number): Int(exactly: number).map { .int($0) } ?? .double(number)
        case .string(let text): .string(text)
        case .null, .array, .object: .null
        }
    }

    private static func truth(_ text: String) -> Bool? {
        switch text {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }

    private static func number(_ text: String) -> CanonicalValue.Content? {
        if let number = Int(text) { return .int(number) }
        guard let number = Double(text), number.isFinite else { return nil }
        return Int(exactly: number).map { .int($0) } ?? .double(number)
    }

    private func list(_ elements: [TemplateValue], _ value: TemplateValue, _ place: Place) -> CanonicalValue {
        let node = place.node?.items.first
        let inner = place.child(node, place.key)
        let canonical = elements.compactMap { self.canonical($0, inner) }
        let isUnordered = UnorderedLists.contains(key: place.key, node: place.node, schema: schema)
        return CanonicalValue(.list(canonical, isOrdered: !isUnordered), written: value)
    }

    private func object(_ object: TemplateObject, _ value: TemplateValue, _ place: Place) -> CanonicalValue {
        if CanonicalPolicy.isDocument(object) { return CanonicalPolicy(self).document(object, value, place) }
        var inner = place
        inner.isDocument = place.isDocument || isFree(place)
        let members = object.members.compactMap { member -> CanonicalValue.Member? in
            let node = inner.node.flatMap { child(of: $0, member.key) }
            return canonical(member.value, inner.child(node, member.key)).map { .init(key: member.key, value: $0) }
        }
        return CanonicalValue(.object(members.sorted { $0.key < $1.key }), written: value)
    }

    /// Whether an object is JSON of the service's, which CloudFormation does not know from within.
    private func isFree(_ place: Place) -> Bool {
        guard let node = place.node, place.depth > 0 else { return false }
        return node.properties.isEmpty && node.patternProperties.isEmpty && node.anyOf.isEmpty && node.oneOf.isEmpty
            && node.allOf.isEmpty && node.additionalProperties == .allowed
    }

    private func child(of node: SchemaNode, _ key: String) -> SchemaNode? {
        if let child = node.property(key) { return child }
        if let pattern = node.patternProperties.first { return pattern.node }
        guard node.hasRareRules else { return nil }
        for part in node.allOf + node.anyOf + node.oneOf {
            if let child = schema?.resolve(part)?.property(key) { return child }
        }
        return nil
    }
}
