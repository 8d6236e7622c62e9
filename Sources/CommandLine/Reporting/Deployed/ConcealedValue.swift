import MainstayTemplate

/// Values of deployed resources as somebody may see them who may not see secrets.
///
/// A template can refer to a secret where the deployed resource holds it, so more is concealed here than in a difference of
/// templates: whatever a name, anywhere on the way to the value or within it, says is secret.
package enum ConcealedValue {
    static let hidden = "(hidden)"
    private static let secretWords = [
        "password", "passphrase", "passwd", "secret", "token", "privatekey", "apikey", "accesskey", "credential",
    ]
    /// Deeper than AWS nests anything.
    private static let depth = 40

    /// - Parameters:
    ///   - value: as CloudFormation tells it: a text, or JSON for anything else.
    ///   - path: `/Environment/Variables/DB_PASSWORD`
    package static func text(_ value: String?, at path: String) -> String? {
        guard let value else { return nil }
        let steps = path.split(separator: "/").map(String.init)
        if steps.contains(where: isSecret) || isNamedElsewhere(steps) { return hidden }
        guard value.hasPrefix("{") || value.hasPrefix("[") else { return value }
        let parsed = TemplateParser(file: "", format: .json).parse(Array(value.utf8))
        // The parser makes the best of what is broken, which would show something else than there is.
        guard let read = parsed.value, parsed.diagnostics.isEmpty else { return isSecret(value) ? hidden : value }
        return JSONPrinter.compact.string(concealed(read, depth: 0))
    }

    /// Whether a name says that what it names is secret: `DB_PASSWORD`, `MasterUserPassword`, `api-key`.
    static func isSecret(_ name: String) -> Bool {
        let letters = name.lowercased().filter { $0 != "_" && $0 != "-" }
        return secretWords.contains { letters.contains($0) }
    }

    /// `/ContainerDefinitions/0/Environment/2/Value`: what it is stands beside it, and is not told.
    private static func isNamedElsewhere(_ steps: [String]) -> Bool {
        guard let place = steps.firstIndex(where: { $0.lowercased().hasPrefix("environment") }) else { return false }
        let rest = steps[(place + 1)...]
        return rest.count > 1 && rest.last?.lowercased() == "value" && rest.contains { Int($0) != nil }
    }

    private static func concealed(_ value: TemplateValue, depth: Int) -> TemplateValue {
        guard depth < Self.depth else { return .string(hidden) }
        if let list = value.array { return .array(list.map { concealed($0, depth: depth + 1) }) }
        guard let object = value.object else { return value }
        // A list of names and values tells what a value is beside it.
        let name = ["Name", "Key", "name", "key"].lazy.compactMap { value[$0]?.string }.first
        let isPair = name.map(isSecret) ?? false
        return .object(
            object.members.map { member in
                let isValue = isPair && member.key.lowercased() == "value"
                return .init(
                    member.key,
                    isValue || isSecret(member.key) ? .string(hidden) : concealed(member.value, depth: depth + 1))
            })
    }
}
