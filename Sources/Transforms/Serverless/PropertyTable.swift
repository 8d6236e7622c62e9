internal import MainstayDiagnostics
internal import MainstayTemplate

/// Which properties serverless resources and their events take.
final class PropertyTable: Sendable {
    struct Rule: Sendable {
        let isRequired: Bool
        /// A letter a kind of value; empty for any.
        let kinds: String
    }

    /// Read when the first serverless template comes.
    static let shared = PropertyTable(PropertyTableData.text)

    private let rules: [String: [String: Rule]]
    let kinds: [String]
    let globals: [String]
    let eventNames: [String]

    private init(_ text: String) {
        var rules: [String: [String: Rule]] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let name = words.first else { continue }
            var properties: [String: Rule] = [:]
            for word in words.dropFirst() {
                let parts = word.split(separator: ":")
                guard parts.count == 2 else { continue }
                let isRequired = parts[0].first == "!"
                let kinds = parts[1] == "*" ? "" : String(parts[1])
                properties[String(isRequired ? parts[0].dropFirst() : parts[0])] = Rule(
                    isRequired: isRequired, kinds: kinds)
            }
            rules[String(name)] = properties
        }
        self.rules = rules
        kinds = rules.keys.filter { !$0.contains(".") }.sorted()
        eventNames = rules.keys.filter { $0.hasPrefix("Function.") || $0.hasPrefix("StateMachine.") }.sorted()
        globals = rules.keys.filter { $0.hasPrefix("Globals.") }.map { String($0.dropFirst(8)) }.sorted()
    }

    func knows(_ kind: String) -> Bool { rules[kind] != nil }
    func names(of kind: String) -> [String]? { rules[kind].map { $0.keys.sorted() } }

    /// Reports what the transform would refuse in a resource's properties.
    func check(_ resource: ServerlessResource, _ findings: inout TransformFindings) {
        check(
            resource.properties, resource.kind, noun: "AWS::Serverless::\(resource.kind)", in: resource.id,
            at: resource.keyPosition, path: "Properties", &findings)
    }

    /// Reports what the transform would refuse in an event's properties.
    func checkEvent(
        _ properties: TemplateObject, _ kind: String, _ resource: ServerlessResource, event: String,
        at position: SourcePosition, _ findings: inout TransformFindings
    ) {
        check(
            properties, "\(resource.kind).\(kind)", noun: "an event of the type \(kind)", in: resource.id, at: position,
            path: "Properties.Events.\(event).Properties", &findings)
    }

    private func check(
        _ properties: TemplateObject, _ name: String, noun: String, in element: String, at position: SourcePosition,
        path: String, _ findings: inout TransformFindings
    ) {
        guard let rules = rules[name] else { return }
        // A macro may bring what is missing.
        if properties.members.contains(where: { $0.key.hasPrefix("Fn::") }) { return }
        for member in properties.members {
            let path = "\(path).\(member.key)"
            guard let rule = rules[member.key] else {
                findings.report(
                    "unknown-property", at: member.keyPosition, in: element, path: path,
                    "\(noun) has no property \"\(member.key)\"",
                    help: Suggestion.didYouMean(member.key, among: rules.keys.sorted())
                        ?? "remove it, or correct its name")
                continue
            }
            if !Self.allows(member.value, rule) {
                findings.report(
                    "wrong-type", at: member.value.position, in: element, path: path,
                    "\(member.key) of \(noun) is \(member.value.kindWords), not \(Self.words(rule.kinds))",
                    help: "give a value of that kind")
            }
        }
        for (key, rule) in rules.sorted(by: { $0.key < $1.key })
        where rule.isRequired && properties[key]?.isNull != false && !Self.isFilledIn(key, name) {
            findings.report(
                "missing-property", at: position, in: element, path: path, "\(noun) needs \(key)",
                help: "set \(key)")
        }
    }

    /// Whether the transform or a tool sets a property that is required of the finished resource.
    private static func isFilledIn(_ key: String, _ name: String) -> Bool {
        switch (name, key) {
        case ("Function.Api", "RestApiId"), ("StateMachine.Api", "RestApiId"): true
        case ("LayerVersion", "ContentUri"): true
        default: false
        }
    }

    private static func allows(_ value: TemplateValue, _ rule: Rule) -> Bool {
        if rule.kinds.isEmpty { return true }
        switch value.content {
        case .null: return true
        case .string: return rule.kinds.contains("s")
        case .int: return rule.kinds.contains("i")
        case .double: return false
        case .bool: return rule.kinds.contains("b")
        case .array: return rule.kinds.contains("l")
        case .object(let object): return rule.kinds.contains("d") || rule.kinds.contains("f") && object.count == 1
        }
    }

    private static func words(_ kinds: String) -> String {
        let words = kinds.compactMap { letter -> String? in
            switch letter {
            case "s": "a string"
            case "i": "an integer"
            case "b": "a boolean"
            case "d": "an object"
            case "l": "a list"
            default: nil
            }
        }
        return words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }
}
