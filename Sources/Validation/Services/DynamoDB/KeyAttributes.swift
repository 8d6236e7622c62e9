import MainstayDiagnostics
import MainstayTemplate

/// `mismatched-key-attributes`: a table declares the attributes of its keys and indexes, and no others.
enum KeyAttributes {
    static func check(_ subject: RuleSubject) {
        guard let value = subject.properties["AttributeDefinitions"], let definitions = value.array,
            var declared = names(definitions)
        else { return }
        var used: Set<String> = []
        guard let keys = subject.properties["KeySchema"]?.array, let names = names(keys) else { return }
        used.formUnion(names)
        for index in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
            guard let value = subject.properties[index] else { continue }
            guard let items = value.array else { return }
            for item in items {
                guard item.intrinsic == nil, let keys = item["KeySchema"]?.array, let names = self.names(keys) else {
                    return
                }
                used.formUnion(names)
            }
        }
        guard declared != used else { return }
        let missing = used.subtracting(declared).sorted()
        declared.subtract(used)
        let parts =
            (missing.isEmpty ? [] : ["\(Wording.list(missing)) missing"])
            + (declared.isEmpty ? [] : ["\(Wording.list(declared.sorted())) in no key"])
        subject.report(
            "mismatched-key-attributes",
            "AttributeDefinitions and the keys of the table and its indexes differ: \(parts.joined(separator: ", "))",
            help: "define each attribute that is part of a key, and no other")
    }

    /// Nil where a name is only known at deployment.
    private static func names(_ items: [TemplateValue]) -> Set<String>? {
        var names: Set<String> = []
        for item in items {
            guard let name = item["AttributeName"]?.literalText else { return nil }
            names.insert(name)
        }
        return names
    }
}
