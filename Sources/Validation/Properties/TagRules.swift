import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// What holds for tags of every service, whether the schema of the type says so or not.
struct TagRules {
    static let longestKey = 128
    static let longestValue = 256

    let facts: TypeFacts
    let sink: FindingSink
    let element: String

    func check(_ properties: TemplateObject?) {
        guard facts.schema.tagShape == .list || facts.schema.tagShape == .autoScalingList,
            let name = facts.schema.tagProperty, let tags = properties?[name]?.array
        else { return }
        checkKeys(tags, name)
        for index in tags.indices {
            guard let object = tags[index].object, !object.isCall else { continue }
            checkLength(of: "Key", object, 1, Self.longestKey, name, index)
            checkLength(of: "Value", object, 0, Self.longestValue, name, index)
        }
    }

    /// More tags than this are told apart by hashing; fewer are compared with each other.
    private static let few = 16

    private func checkKeys(_ tags: [TemplateValue], _ name: String) {
        var places: [String: Int] = [:]
        for index in tags.indices {
            guard let key = Self.key(of: tags[index]), let text = key.string else { continue }
            let first: Int?
            if tags.count <= Self.few {
                first = (0..<index).first { Self.key(of: tags[$0])?.string == text }
            } else {
                first = places[text]
                if first == nil { places[text] = index }
            }
            guard let first else { continue }
            report(
                "duplicate-items", at: key.position, [name, String(index), "Key"],
                "tags \(first + 1) and \(index + 1) have the same key \(Wording.quoted(text))",
                help: "remove one of them")
        }
    }

    /// The key of a tag that is known before deployment.
    private static func key(of tag: TemplateValue) -> TemplateValue? {
        guard let object = tag.object, !object.isCall, let key = object["Key"], let text = key.string,
            !DynamicReference.isIn(text)
        else { return nil }
        return key
    }

    private func checkLength(
        of part: String, _ tag: TemplateObject, _ least: Int, _ most: Int, _ name: String, _ index: Int
    ) {
        guard let value = tag[part], let text = value.string, !DynamicReference.isIn(text),
            !ScalarText.hasLength(text, atLeast: least, atMost: most)
        else { return }
        report(
            "wrong-length", at: value.position, [name, String(index), part],
            "the \(part == "Key" ? "key" : "value") of a tag has "
                + "\(Wording.count(text.unicodeScalars.count, "character")), not \(least) to \(most)",
            help: "write \(least) to \(most) characters")
    }

    private func report(
        _ rule: String, at position: SourcePosition, _ path: [String], _ message: String, help: String
    ) {
        sink.report(rule, at: position, in: element, path: ["Properties"] + path, message, help: help)
    }
}

extension TemplateObject {
    /// Whether the object is a function call.
    fileprivate var isCall: Bool { members.count == 1 && TemplateValue(.object(self)).intrinsic != nil }
}
