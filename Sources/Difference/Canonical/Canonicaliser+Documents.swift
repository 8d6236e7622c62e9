import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

extension Canonicaliser {
    /// Longer texts are compared as they are.
    private static var largestDocument: Int { 1 << 20 }

    /// What a text that holds a JSON object or list says; nil for any other text.
    ///
    /// - Parameter parts: the calls that stand in the text between marks.
    func document(
        in text: String, parts: [CanonicalValue], _ value: TemplateValue, _ place: Place
    ) -> CanonicalValue? {
        guard let first = text.utf8.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B,
            let last = text.utf8.last(where: { $0 > 0x20 }), last == 0x7D || last == 0x5D,
            text.utf8.count < Self.largestDocument
        else { return nil }
        let result = TemplateParser(file: "", format: .json).parse(text)
        guard let parsed = result.value, result.diagnostics.isEmpty else { return nil }
        return embedded(parsed, parts, value, place)
    }

    private func embedded(
        _ value: TemplateValue, _ parts: [CanonicalValue], _ text: TemplateValue, _ place: Place
    ) -> CanonicalValue? {
        guard place.depth < Self.maximumDepth else { return nil }
        let restored = Self.restore(value, parts, at: text.position, depth: place.depth)
        var inner = place
        inner.node = nil
        inner.isDocument = true
        inner.depth += 1
        switch restored.content {
        case .object(let object) where CanonicalPolicy.isDocument(object):
            return CanonicalPolicy(self).document(object, restored, inner)
        case .object(let object):
            let members = object.members.compactMap { member in
                canonical(member.value, inner.child(nil, member.key)).map {
                    CanonicalValue.Member(key: member.key, value: $0)
                }
            }
            return CanonicalValue(.object(members.sorted { $0.key < $1.key }), written: text)
        case .array: return canonical(restored, inner)
        default: return nil
        }
    }

    /// The parsed document with the calls in their places again, all of it where the text stands.
    private static func restore(
        _ value: TemplateValue, _ parts: [CanonicalValue], at position: SourcePosition, depth: Int
    ) -> TemplateValue {
        guard depth < maximumDepth else { return value }
        switch value.content {
        case .string(let text):
            if parts.isEmpty { return TemplateValue(.string(text), at: position) }
            let pieces = CanonicalText.unmarked(text, parts)
            if pieces.isEmpty { return TemplateValue(.string(""), at: position) }
            if pieces.count == 1 {
                return TemplateValue(pieces[0].string.map { .string($0) } ?? pieces[0].written.content, at: position)
            }
            let values = pieces.map { piece in piece.string.map { TemplateValue.string($0) } ?? piece.written }
            return TemplateValue(
                .object(TemplateObject([.init("Fn::Join", .array([.string(""), .array(values)]))])), at: position)
        case .array(let elements):
            return TemplateValue(
                .array(elements.map { restore($0, parts, at: position, depth: depth + 1) }), at: position)
        case .object(let object):
            let members = object.members.map { member in
                TemplateObject.Member(
                    member.key, at: position, restore(member.value, parts, at: position, depth: depth + 1))
            }
            return TemplateValue(.object(TemplateObject(members)), at: position)
        case .null, .bool, .int, .double: return TemplateValue(value.content, at: position)
        }
    }
}
