import MainstayDiagnostics
import MainstayTemplate

/// `invalid-rule`: the section Rules, which checks parameters before anything is made
/// (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html).
struct RuleSectionRules {
    private static let maximumDepth = 100
    /// The functions that come out as true or false.
    private static let truths = [
        "Fn::And", "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::Equals", "Fn::Not", "Fn::Or",
    ]
    /// The functions that need resources, or work at deployment.
    private static let refused = [
        "Fn::Base64", "Fn::Cidr", "Fn::GetAtt", "Fn::GetAZs", "Fn::GetStackOutput", "Fn::ImportValue",
        "Fn::ToJsonString", "Fn::Transform",
    ]

    let sink: FindingSink

    func check(_ rule: TemplateEntry) {
        guard let object = rule.value.object else { return }
        for member in object.members {
            switch member.key {
            case "RuleCondition": checkTruth(member.value, in: rule, path: ["RuleCondition"])
            case "Assertions":
                for (index, item) in (member.value.array ?? []).enumerated() {
                    checkAssertion(item, in: rule, path: ["Assertions", IndexText.of(index)])
                }
            default: reportUnknown(member, in: rule, path: [], among: ["Assertions", "RuleCondition"])
            }
        }
    }

    private func checkAssertion(_ item: TemplateValue, in rule: TemplateEntry, path: [String]) {
        guard let object = item.object else {
            return report(
                at: item.position, in: rule, path, "an assertion is \(Wording.kind(item)), not an object",
                help: "write an object with Assert")
        }
        for member in object.members {
            switch member.key {
            case "Assert": checkTruth(member.value, in: rule, path: path + ["Assert"])
            case "AssertDescription": continue
            default: reportUnknown(member, in: rule, path: path, among: ["Assert", "AssertDescription"])
            }
        }
        if object["Assert"] == nil {
            report(
                at: item.position, in: rule, path, "an assertion of the rule \(rule.name) has no Assert",
                help: "say what has to hold")
        }
    }

    private func checkTruth(_ value: TemplateValue, in rule: TemplateEntry, path: [String]) {
        let only = value.object.flatMap { $0.count == 1 ? $0.members.first : nil }
        guard let only, Self.truths.contains(only.key) || only.key == "Condition" else {
            return report(
                at: value.position, in: rule, path, "\(path.last ?? "") is no function that is true or false",
                help: "use \(Wording.list(Self.truths, "or"))")
        }
        visit(only.value, in: rule, path: path, depth: 0)
    }

    private func visit(_ value: TemplateValue, in rule: TemplateEntry, path: [String], depth: Int) {
        guard depth < Self.maximumDepth else { return }
        for item in value.array ?? [] { visit(item, in: rule, path: path, depth: depth + 1) }
        for member in value.object?.members ?? [] {
            if Self.refused.contains(member.key) {
                report(
                    at: member.keyPosition, in: rule, path, "\(member.key) has no place in the section Rules",
                    help: "rules are about parameters: use Ref and \(Wording.list(Self.truths))")
            }
            visit(member.value, in: rule, path: path, depth: depth + 1)
        }
    }

    private func reportUnknown(
        _ member: TemplateObject.Member, in rule: TemplateEntry, path: [String], among names: [String]
    ) {
        report(
            as: .warning, at: member.keyPosition, in: rule, path + [member.key],
            "a rule has no member \(Wording.quoted(member.key)) here",
            help: Suggestion.didYouMean(member.key, among: names) ?? "it takes \(Wording.list(names))")
    }

    private func report(
        as severity: Severity = .error, at position: SourcePosition, in rule: TemplateEntry, _ path: [String],
        _ message: String, help: String
    ) {
        sink.report("invalid-rule", severity, at: position, in: rule.name, path: path, message, help: help)
    }
}
