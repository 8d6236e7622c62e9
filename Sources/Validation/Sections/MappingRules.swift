import MainstayDiagnostics
import MainstayTemplate

/// Checks mappings: two levels of keys, and literals below.
struct MappingRules {
    let sink: FindingSink

    func check(_ mappings: TemplateSection<TemplateEntry>) {
        for mapping in mappings {
            for top in mapping.value.object?.members ?? [] where !top.key.hasPrefix("Fn::") {
                guard let second = top.value.object else {
                    report(mapping, top, "the key \(Wording.quoted(top.key)) holds \(Wording.kind(top.value))")
                    continue
                }
                for member in second.members where !member.key.hasPrefix("Fn::") && !Self.isName(member.key) {
                    report(
                        mapping, member, "the key \(Wording.quoted(member.key)) has more than letters and digits",
                        help: "leave out everything but letters and digits")
                }
                for member in second.members where !Self.isLiteral(member.value) && !member.key.hasPrefix("Fn::") {
                    report(
                        mapping, member, "the key \(Wording.quoted(member.key)) holds \(Wording.kind(member.value))",
                        help: "give it a string, a number or a list of them; functions cannot stand in mappings")
                }
            }
        }
    }

    private static func isName(_ key: String) -> Bool {
        !key.isEmpty
            && key.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            }
    }

    private static func isLiteral(_ value: TemplateValue) -> Bool {
        if value.array != nil { return true }
        return ScalarText.of(value) != nil
    }

    private func report(
        _ mapping: TemplateEntry, _ member: TemplateObject.Member, _ message: String,
        help: String = "a mapping has two levels of keys: give it an object"
    ) {
        sink.report(
            "invalid-mapping", at: member.value.position, in: mapping.name, path: [member.key], message, help: help)
    }
}
