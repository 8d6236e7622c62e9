import MainstayEditing
import MainstayPolicy
import MainstayTemplate
import Testing

/// Every change that a rule asks for can be made, and mends what it is for.
struct RuleMendTests {
    static let names = RuleRegistry.all.map(\.metadata.name)

    @Test("What a rule offers to change in its own examples mends them", arguments: names)
    func mends(name: String) throws {
        let rule = try #require(RuleRegistry.all.first { $0.metadata.name == name })
        for example in rule.violating {
            let text = RuleExample(example).text
            for (file, bytes) in [("t.yaml", Array(text.utf8)), ("t.json", try Self.json(text))] {
                try Self.mend(rule, TemplateEditor(bytes, file: file))
            }
        }
    }

    private static func mend(_ rule: any Rule, _ editor: TemplateEditor) throws {
        let findings = rule.findings(in: editor.value)
        let changes = findings.compactMap(Self.change)
        if changes.isEmpty { return }
        let plan = EditPlan(changes, in: editor)
        let text = String(decoding: plan.bytes, as: UTF8.self)
        let again = try TemplateEditor(plan.bytes, file: editor.file)
        let left = rule.findings(in: again.value)
        // What comes from a function or a default is not edited.
        let refused = plan.refused.values.filter { !$0.hasPrefix("the value comes from") }
        #expect(refused.isEmpty, "\(refused)\n\(text)")
        #expect(left.count == findings.count - plan.made.count, "\(left.map(\.diagnostic.message))\n\(text)")
        let second = EditPlan(left.compactMap(Self.change), in: again)
        #expect(second.made.isEmpty && second.bytes == plan.bytes, "\(text)")
    }

    private static func change(_ finding: PolicyFinding) -> TemplateChange? {
        guard let mend = finding.mend, let name = finding.logicalID else { return nil }
        let kind: TemplateChange.Kind =
            switch mend {
            case .set(let value): .set(value)
            case .remove: .remove
            case .rename(let name): .rename(name)
            }
        return TemplateChange(["Resources", name] + finding.path, kind)
    }

    private static func json(_ text: String) throws -> [UInt8] {
        JSONPrinter.pretty.print(try #require(TemplateParser(file: "t.yaml").parse(text).value))
    }
}
