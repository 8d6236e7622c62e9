internal import MainstayEvaluation

/// An example of a rule: the section `Resources` of a template in YAML, or a whole template.
public struct RuleExample: Sendable {
    /// The whole template.
    public let text: String

    public init(_ example: String) {
        let isWhole = example.hasPrefix("Resources:") || example.contains("\nResources:")
        guard !isWhole else {
            text = example
            return
        }
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
        text = "Resources:\n" + lines.map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n") + "\n"
    }

    /// What is read from it; with findings where it cannot be read.
    public func parse(file: String = "example.yaml") -> ParseResult { TemplateParser(file: file).parse(text) }

    /// The types of the resources in it, in their order, each once.
    public var types: [String] {
        guard let value = parse().value else { return [] }
        var types: [String] = []
        for resource in Template(value, file: "example.yaml").resources where !types.contains(resource.type) {
            types.append(resource.type)
        }
        return types
    }
}

extension Rule {
    /// What the rule finds in an example; nil where the example cannot be read.
    public func findings(in example: RuleExample) -> [PolicyFinding]? {
        let parsed = example.parse()
        guard parsed.isValid, let value = parsed.value else { return nil }
        return findings(in: value)
    }

    /// What the rule finds in a template.
    public func findings(in value: TemplateValue, file: String = "example.yaml") -> [PolicyFinding] {
        let template = Template(value, file: file)
        return PolicyChecker(rules: [self]).check(template, evaluator: Evaluator(template))
    }

    /// The types that the rule looks at: those that it names, or those that no violation comes without.
    public var subjectTypes: [String] {
        if let rule = self as? any ResourceRule { return rule.types }
        let examples = violating.map { RuleExample($0).types }
        guard let first = examples.first else { return [] }
        return first.filter { type in examples.allSatisfy { $0.contains(type) } }
    }

    /// The services of the types that the rule looks at, as types name them: `S3`, `EC2`; each once, in their order.
    public var services: [String] {
        var services: [String] = []
        for type in subjectTypes {
            let parts = type.split(separator: ":", omittingEmptySubsequences: true)
            if parts.count == 3, !services.contains(String(parts[1])) { services.append(String(parts[1])) }
        }
        return services
    }
}
