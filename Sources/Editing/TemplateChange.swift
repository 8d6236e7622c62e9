public import MainstayTemplate

/// A change of one place of a template.
public struct TemplateChange: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Gives it this value; where it is absent, it is added with whatever it needs above it.
        case set(TemplateValue)
        case remove
        /// Gives the key at the end of the path another name.
        case rename(String)
    }

    /// The keys and indices from the template's top.
    public var path: [String]
    public var kind: Kind

    public init(_ path: [String], _ kind: Kind) {
        self.path = path
        self.kind = kind
    }
}

/// Why a text is not edited.
public struct EditRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}

extension TemplateValue {
    /// The value with a change made; nil where the path leads nowhere that can be changed.
    func applying(_ change: TemplateChange) -> TemplateValue? { applying(change.kind, at: change.path[...]) }

    private func applying(_ kind: TemplateChange.Kind, at path: ArraySlice<String>) -> TemplateValue? {
        guard let step = path.first else {
            if case .set(let value) = kind { return TemplateValue(value.content, at: position) }
            return nil
        }
        let rest = path.dropFirst()
        var result = self
        switch content {
        case .array(var elements):
            guard let index = Int(step), elements.indices.contains(index), !rest.isEmpty || kind.isSet,
                let changed = elements[index].applying(kind, at: rest)
            else { return nil }
            elements[index] = changed
            result.content = .array(elements)
        case .object(var object):
            guard let index = object.members.firstIndex(where: { $0.key == step }) else {
                guard case .set(let value) = kind else { return nil }
                let nested = rest.reversed().reduce(value) { .object([.init($1, $0)]) }
                object.members.append(.init(step, nested))
                result.content = .object(object)
                return result
            }
            switch kind {
            case .remove where rest.isEmpty: object.members.remove(at: index)
            case .rename(let name) where rest.isEmpty: object.members[index].key = name
            default:
                guard let changed = object.members[index].value.applying(kind, at: rest) else { return nil }
                object.members[index].value = changed
            }
            result.content = .object(object)
        case .null:
            // `Key:` with nothing behind it: what is set makes an object of it.
            guard case .set(let value) = kind else { return nil }
            result.content = path.reversed().reduce(value) { .object([.init($1, $0)]) }.content
        default: return nil
        }
        return result
    }
}

extension TemplateChange.Kind {
    var isSet: Bool { if case .set = self { true } else { false } }
}
