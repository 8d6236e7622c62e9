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
        var places: [String: Int] = [:]
        for (index, tag) in tags.enumerated() {
            guard let object = tag.object, tag.intrinsic == nil else { continue }
            if let key = object["Key"], let text = key.string, !DynamicReference.isIn(text) {
                if let first = places[text] {
                    report(
                        "duplicate-items", at: key.position, [name, String(index), "Key"],
                        "tags \(first + 1) and \(index + 1) have the same key \(Wording.quoted(text))",
                        help: "remove one of them")
                }
                places[text] = places[text] ?? index
                checkLength(text, 1, Self.longestKey, at: key.position, [name, String(index), "Key"])
            }
            if let value = object["Value"], let text = value.string, !DynamicReference.isIn(text) {
                checkLength(text, 0, Self.longestValue, at: value.position, [name, String(index), "Value"])
            }
        }
    }

    private func checkLength(
        _ text: String, _ least: Int, _ most: Int, at position: SourcePosition, _ path: [String]
    ) {
        let length = text.unicodeScalars.count
        guard length < least || length > most else { return }
        report(
            "wrong-length", at: position, path,
            "the \(path.last == "Key" ? "key" : "value") of a tag has \(Wording.count(length, "character")), not "
                + "\(least) to \(most)",
            help: "write \(least) to \(most) characters")
    }

    private func report(
        _ rule: String, at position: SourcePosition, _ path: [String], _ message: String, help: String
    ) {
        sink.report(rule, at: position, in: element, path: ["Properties"] + path, message, help: help)
    }
}
