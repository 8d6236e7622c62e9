import MainstayTemplate

/// Policy documents of IAM: one value or a list of one, statements and their lists in any order.
struct CanonicalPolicy {
    private let canonicaliser: Canonicaliser

    init(_ canonicaliser: Canonicaliser) { self.canonicaliser = canonicaliser }

    /// Whether an object is a policy document: it has statements that have an effect.
    static func isDocument(_ object: TemplateObject) -> Bool {
        guard object.count <= 3, let statements = object["Statement"] else { return false }
        let first = statements.array?.first ?? statements
        return first["Effect"] != nil
    }

    func document(_ object: TemplateObject, _ value: TemplateValue, _ place: Canonicaliser.Place) -> CanonicalValue {
        members(of: object, value, place) { member, inner in
            guard member.key == "Statement" else { return plain(member.value, inner) }
            return list(member.value, inner) { statement($0, $1) }
        }
    }

    private func statement(_ value: TemplateValue, _ place: Canonicaliser.Place) -> CanonicalValue? {
        guard let object = value.object, value.intrinsic == nil else { return plain(value, place) }
        return members(of: object, value, place) { member, inner in
            switch member.key {
            case "Action", "NotAction": list(member.value, inner, action)
            case "Resource", "NotResource": list(member.value, inner, plain)
            case "Principal", "NotPrincipal": principal(member.value, inner)
            case "Condition": condition(member.value, inner)
            default: plain(member.value, inner)
            }
        }
    }

    /// The case of an action says nothing.
    private func action(_ value: TemplateValue, _ place: Canonicaliser.Place) -> CanonicalValue? {
        guard let text = value.string else { return plain(value, place) }
        return CanonicalValue(.string(text.lowercased()), written: value)
    }

    /// `*` is everyone, as is `{"AWS": "*"}`.
    private func principal(_ value: TemplateValue, _ place: Canonicaliser.Place) -> CanonicalValue? {
        let written =
            value.string == "*" ? TemplateValue(.object(.init([.init("AWS", value)])), at: value.position) : value
        guard let object = written.object, written.intrinsic == nil else { return plain(value, place) }
        return members(of: object, written, place) { member, inner in
            list(member.value, inner, member.key == "AWS" ? account : plain)
        }
    }

    /// An account by its number, however it is written.
    private func account(_ value: TemplateValue, _ place: Canonicaliser.Place) -> CanonicalValue? {
        guard let text = value.string, text.hasSuffix(":root"), text.hasPrefix("arn:aws") else {
            return plain(value, place)
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "iam", parts[4].utf8.count == 12 else { return plain(value, place) }
        return CanonicalValue(.string(String(parts[4])), written: value)
    }

    private func condition(_ value: TemplateValue, _ place: Canonicaliser.Place) -> CanonicalValue? {
        guard let object = value.object, value.intrinsic == nil else { return plain(value, place) }
        return members(of: object, value, place) { comparison, inner in
            guard let keys = comparison.value.object, comparison.value.intrinsic == nil else {
                return plain(comparison.value, inner)
            }
            return members(of: keys, comparison.value, inner) { key, inner in list(key.value, inner, plain) }
        }
    }

    private func members(
        of object: TemplateObject, _ value: TemplateValue, _ place: Canonicaliser.Place,
        _ read: (TemplateObject.Member, Canonicaliser.Place) -> CanonicalValue?
    ) -> CanonicalValue {
        let members = object.members.compactMap { member in
            read(member, place.child(nil, member.key)).map { CanonicalValue.Member(key: member.key, value: $0) }
        }
        return CanonicalValue(.object(members.sorted { $0.key < $1.key }), written: value)
    }

    /// A list in any order, or the one value that stands for it.
    private func list(
        _ value: TemplateValue, _ place: Canonicaliser.Place,
        _ read: (TemplateValue, Canonicaliser.Place) -> CanonicalValue?
    ) -> CanonicalValue {
        let elements = (value.array ?? [value]).compactMap { read($0, place.child(nil, place.key)) }
        return CanonicalValue(.list(elements, isOrdered: false), written: value)
    }

    /// Scalars of a policy are text to IAM, whatever their type.
    private func plain(_ value: TemplateValue, _ place: Canonicaliser.Place) -> CanonicalValue? {
        canonicaliser.canonical(value, Canonicaliser.Place(node: nil, key: "", depth: place.depth + 1))
    }
}
