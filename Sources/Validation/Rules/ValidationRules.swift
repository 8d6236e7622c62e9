public import MainstayDiagnostics

/// What a rule of validation finds, why it matters, and how to mend it.
public struct ValidationRuleDescription: Hashable, Sendable {
    /// The name that findings carry: `unknown-property`.
    public let name: String
    /// How bad a finding is where nothing else is said; some rules report less certain cases as warnings.
    public let severity: Severity
    /// What it finds, as one sentence without a final full stop.
    public let summary: String
    /// What happens at deployment otherwise.
    public let why: String
    /// How to mend it, as an imperative sentence.
    public let mend: String
    /// The ids of cfn-lint's rules that find the same.
    public let cfnLint: [String]
    /// The ids of cloudformation-validate's rules that find the same.
    public let cloudFormationValidate: [String]
}

/// Every rule of validation, those of the readers of JSON and YAML included.
public enum ValidationRules {
    /// By topic, and sorted by name within each.
    public static let all: [ValidationRuleDescription] = text + sections + references + properties + services

    /// The rule of that name; nil for a rule of another engine.
    public static func named(_ name: String) -> ValidationRuleDescription? { byName[name] }

    private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    static func rule(
        _ name: String, _ severity: Severity, _ summary: String, why: String, mend: String, cfnLint: [String] = [],
        cloudFormationValidate: [String] = []
    ) -> ValidationRuleDescription {
        ValidationRuleDescription(
            name: name, severity: severity, summary: summary, why: why, mend: mend, cfnLint: cfnLint,
            cloudFormationValidate: cloudFormationValidate)
    }
}
