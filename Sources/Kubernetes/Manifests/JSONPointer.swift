import MainstayTemplate

/// A place in a value, as RFC 6901 writes it.
struct JSONPointer {
    /// Nesting of manifests is shallow; a longer path is a mistake.
    private static let depthLimit = 100
    private(set) var parts: [String]

    /// Nil where the text is no pointer.
    init?(_ text: String) {
        guard text.hasPrefix("/") else { return nil }
        let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= Self.depthLimit else { return nil }
        self.parts = parts.map { part in
            var result = ""
            var isEscaped = false
            for character in part {
                if isEscaped {
                    result += character == "1" ? "/" : character == "0" ? "~" : "~\(character)"
                    isEscaped = false
                } else if character == "~" {
                    isEscaped = true
                } else {
                    result.append(character)
                }
            }
            return result
        }
    }

    /// The value at the place; nil where there is none.
    func value(in root: TemplateValue) -> TemplateValue? {
        var current = root
        for part in parts {
            switch current.content {
            case .object(let object):
                guard let inner = object[part] else { return nil }
                current = inner
            case .array(let elements):
                guard let index = Int(part), elements.indices.contains(index) else { return nil }
                current = elements[index]
            default: return nil
            }
        }
        return current
    }

    /// A name as a part of a pointer.
    static func escape(_ part: String) -> String {
        part.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }

    /// What the place is in.
    func parent(in root: TemplateValue) -> TemplateValue? {
        var pointer = self
        pointer.parts = Array(parts.dropLast())
        return pointer.value(in: root)
    }

    /// The root with another value at the place, or without the one there; nil where the place cannot be reached.
    ///
    /// Objects on the way are made where there are none.
    func set(_ value: TemplateValue?, in root: TemplateValue) -> TemplateValue? {
        set(value, parts[...], in: root, inserts: false)
    }

    /// As ``set(_:in:)``, but a number in a list puts the value before the one there, as JSON Patch adds.
    func add(_ value: TemplateValue, in root: TemplateValue) -> TemplateValue? {
        set(value, parts[...], in: root, inserts: true)
    }

    private func set(
        _ value: TemplateValue?, _ path: ArraySlice<String>, in target: TemplateValue, inserts: Bool
    ) -> TemplateValue? {
        guard let part = path.first else { return value }
        let rest = path.dropFirst()
        switch target.content {
        case .object(var object):
            if rest.isEmpty {
                if value == nil, object[part] == nil { return nil }
                object[part] = value
            } else {
                let inner = object[part] ?? TemplateValue(.object(TemplateObject()))
                guard value != nil || object[part] != nil,
                    let changed = set(value, rest, in: inner, inserts: inserts)
                else { return nil }
                object[part] = changed
            }
            return TemplateValue(.object(object), at: target.position)
        case .array(var elements):
            let index = part == "-" ? elements.count : Int(part) ?? -1
            guard (0...elements.count).contains(index) else { return nil }
            if rest.isEmpty {
                if let value {
                    if index == elements.count || inserts {
                        elements.insert(value, at: index)
                    } else {
                        elements[index] = value
                    }
                } else {
                    guard index < elements.count else { return nil }
                    elements.remove(at: index)
                }
            } else {
                guard index < elements.count, let changed = set(value, rest, in: elements[index], inserts: inserts)
                else { return nil }
                elements[index] = changed
            }
            return TemplateValue(.array(elements), at: target.position)
        default: return nil
        }
    }
}
