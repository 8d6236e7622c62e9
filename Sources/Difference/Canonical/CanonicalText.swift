import MainstayTemplate

/// Text that functions put together, as literal pieces and the calls between them.
struct CanonicalText {
    private let canonicaliser: Canonicaliser
    private let place: Canonicaliser.Place

    init(_ canonicaliser: Canonicaliser, _ place: Canonicaliser.Place) {
        self.canonicaliser = canonicaliser
        self.place = Canonicaliser.Place(node: nil, key: "", isDocument: false, depth: place.depth + 1)
    }

    /// The pieces of a text of `Fn::Sub`.
    func parts(of template: String, _ variables: TemplateObject) -> [CanonicalValue] {
        var builder = PartsBuilder()
        for part in SubString(template).parts {
            switch part.content {
            case .literal(let text): builder.add(text)
            case .escaped(let text): builder.add("${\(text)}")
            case .reference(let name, let attribute):
                let full = attribute.map { "\(name).\($0)" } ?? name
                let value: TemplateValue
                if let variable = variables[full] {
                    value = variable
                } else if let attribute {
                    value = .object([.init("Fn::GetAtt", .array([.string(name), .string(attribute)]))])
                } else {
                    value = .object([.init("Ref", .string(name))])
                }
                if let canonical = canonicaliser.canonical(value, place) { builder.add(canonical) }
            }
        }
        return builder.parts
    }

    /// The pieces of `Fn::Join`; nil where the list is a call, or holds lists.
    func joined(_ values: TemplateValue, by delimiter: String) -> [CanonicalValue]? {
        guard let elements = canonicaliser.canonical(values, place)?.elements else { return nil }
        var builder = PartsBuilder()
        for (index, element) in elements.enumerated() {
            switch element.content {
            case .list, .object, .null: return nil
            default: break
            }
            if index > 0 { builder.add(delimiter) }
            builder.add(element)
        }
        return builder.parts
    }

    /// The text where all of it is known.
    static func whole(_ parts: [CanonicalValue]) -> String? {
        if parts.isEmpty { return "" }
        return parts.count == 1 ? parts[0].string : nil
    }

    // Characters of the private use area, which no template has a reason to hold.
    private static let opening: Character = "\u{E000}"
    private static let closing: Character = "\u{E001}"

    /// The text with each call as its number between two marks.
    static func marked(_ parts: [CanonicalValue]) -> String {
        parts.enumerated().map { number, part in part.string ?? "\(opening)\(number)\(closing)" }.joined()
    }

    /// The pieces of a part of a marked text.
    static func unmarked(_ text: String, _ parts: [CanonicalValue]) -> [CanonicalValue] {
        var builder = PartsBuilder()
        for piece in text.split(separator: opening, omittingEmptySubsequences: false) {
            guard let end = piece.firstIndex(of: closing), let number = Int(piece[..<end]),
                parts.indices.contains(number)
            else {
                builder.add(String(piece))
                continue
            }
            builder.add(parts[number])
            builder.add(String(piece[piece.index(after: end)...]))
        }
        return builder.parts
    }
}

/// Puts pieces of text side by side: literal ones run together, text within text is taken apart.
private struct PartsBuilder {
    private(set) var parts: [CanonicalValue] = []

    mutating func add(_ text: String) {
        if text.isEmpty { return }
        let whole = (parts.last?.string ?? "") + text
        if parts.last?.string != nil { parts.removeLast() }
        parts.append(CanonicalValue(.string(whole), written: .string(whole)))
    }

    mutating func add(_ value: CanonicalValue) {
        if let text = value.scalar { return add(text) }
        guard case .text(let inner) = value.content else { return parts.append(value) }
        for part in inner {
            if let text = part.string { add(text) } else { parts.append(part) }
        }
    }
}
