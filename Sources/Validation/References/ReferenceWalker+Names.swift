import MainstayDiagnostics
import MainstayTemplate

extension ReferenceWalker {
    static let pseudoParameters: Set<String> = [
        "AWS::AccountId", "AWS::NoValue", "AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId",
        "AWS::StackName", "AWS::URLSuffix",
    ]

    static func isPseudoParameter(_ name: String) -> Bool {
        name.utf8.first == 0x41 && name.hasPrefix("AWS::") && pseudoParameters.contains(name)
    }

    mutating func checkReference(_ name: TemplateValue) {
        if let text = name.string { return checkReference(text, at: name.position) }
        if !context.transforms.hasLanguageExtensions {
            reportInvalid(
                at: name.position, "Ref takes a name, not a function call",
                help: "write the name, or add the transform AWS::LanguageExtensions")
        }
        visit(name)
    }

    /// A parameter, a pseudo parameter or a resource.
    mutating func checkReference(_ name: String, at position: SourcePosition) {
        if Self.isPseudoParameter(name) || context.template.parameters.contains(name) { return }
        if let number = context.number(of: name) {
            if place == .condition || place == .rule {
                report(
                    "unknown-reference", at: position,
                    "\(name) is a resource, which does not exist yet when conditions and rules are evaluated",
                    help: "refer to a parameter")
            }
            targets.append(number)
            return
        }
        if context.mayBeGenerated(name) { return }
        let template = context.template
        let isPseudo = name.hasPrefix("AWS::")
        report(
            "unknown-reference", at: position,
            isPseudo
                ? "there is no pseudo parameter \(Wording.quoted(name))"
                : "there is no parameter or resource \(Wording.quoted(name))",
            help: (isPseudo
                ? Suggestion.didYouMean(name, among: Self.pseudoParameters)
                : Suggestion.didYouMean(
                    name, among: template.parameters.map(\.name) + template.resources.map(\.name)))
                ?? (isPseudo
                    ? "there are \(Wording.list(Self.pseudoParameters.sorted()))"
                    : "declare it, or correct the name"))
    }

    mutating func checkDependency(_ name: TemplateValue) {
        guard let text = name.string else { return }
        if let number = context.number(of: text) {
            targets.append(number)
            return
        }
        if context.mayBeGenerated(text) { return }
        path.append("DependsOn")
        defer { path.removeLast() }
        let isParameter = context.template.parameters.contains(text)
        report(
            "unknown-reference", at: name.position,
            isParameter
                ? "\(text) is a parameter; only resources can be waited for"
                : "there is no resource \(Wording.quoted(text)) to wait for",
            help: isParameter
                ? "remove it from DependsOn"
                : Suggestion.didYouMean(text, among: context.template.resources.map(\.name))
                    ?? "declare it, or remove it from DependsOn")
    }

    mutating func checkCondition(_ name: TemplateValue) {
        guard let text = name.string else { return }
        conditions.append(text)
        guard !context.template.conditions.contains(text) else { return }
        let names = context.template.conditions.map(\.name)
        if names.contains(where: { $0.hasPrefix("Fn::") }) { return }
        report(
            "unknown-condition", at: name.position, "there is no condition \(Wording.quoted(text))",
            help: Suggestion.didYouMean(text, among: names) ?? "declare it in the section Conditions")
    }

    /// The value of an entry of the section Conditions.
    func checkIsCondition(_ condition: TemplateEntry) {
        switch condition.value.intrinsic {
        case .equals, .and, .or, .not, .condition, .malformed, .unknown, .transform: return
        default:
            reportInvalid(
                at: condition.value.position, "the condition \(condition.name) is no condition function",
                help: "use Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition")
        }
    }

    mutating func checkMapping(
        _ map: TemplateValue, _ top: TemplateValue, _ second: TemplateValue, hasDefault: Bool
    ) {
        for part in [map, top, second] where part.string == nil { visit(part) }
        guard let name = map.string else { return }
        let mappings = context.template.mappings
        guard let mapping = mappings[name] else {
            if hasDefault || mappings.contains(where: { $0.name.hasPrefix("Fn::") }) { return }
            report(
                "unknown-mapping", at: map.position, "there is no mapping \(Wording.quoted(name))",
                help: Suggestion.didYouMean(name, among: mappings.map(\.name)) ?? "declare it in the section Mappings")
            return
        }
        guard !hasDefault, let keys = mapping.value.object, keys["Fn::Transform"] == nil, let key = top.string else {
            return
        }
        guard let values = keys[key] else {
            return reportKey(key, at: top.position, "the mapping \(name)", keys.keys)
        }
        guard let inner = values.object, inner["Fn::Transform"] == nil, let last = second.string, inner[last] == nil
        else { return }
        reportKey(last, at: second.position, "\(Wording.quoted(key)) of the mapping \(name)", inner.keys)
    }

    private func reportKey(_ key: String, at position: SourcePosition, _ owner: String, _ keys: [String]) {
        report(
            "unknown-mapping-key", at: position, "\(owner) has no key \(Wording.quoted(key))",
            help: Suggestion.didYouMean(key, among: keys) ?? "it has \(Wording.list(keys))")
    }
}
