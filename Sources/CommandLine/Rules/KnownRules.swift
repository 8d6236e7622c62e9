import MainstayDiagnostics
import MainstayPolicy
package import MainstayReports
import MainstayValidation

/// Every rule that `check` can report, of all engines.
package enum KnownRules {
    package static let catalogue = RuleCatalogue(
        ValidationRules.all.map { RuleDescription($0) } + TransformRules.all + OwnRules.all
            + RuleRegistry.all.map { RuleDescription($0) })
}

/// What the command line itself has to say about a run.
enum OwnRules {
    static let all: [RuleDescription] = [
        RuleDescription(
            "expired-waiver", .warning, "a waiver's last day has passed, so that it covers nothing any more",
            mend: "mend what it covered, or give it another day and say why", tags: ["configuration"]),
        RuleDescription(
            "invalid-rule", .error, "a rule that the project declares cannot be read", tags: ["configuration"]),
        RuleDescription(
            "invalid-waiver", .error, "a waiver in a template's metadata lacks its rule, reason or owner",
            mend: "say which rule is waived, why, and who answers for it", tags: ["waivers"]),
        RuleDescription(
            "unknown-waived-rule", .warning, "a waiver in a template's metadata names a rule that there is not",
            mend: "name the rule as findings do", tags: ["waivers"]),
        RuleDescription(
            "unused-waiver", .warning, "a waiver in a template's metadata accepts nothing that is found",
            mend: "remove it", tags: ["waivers"]),
        RuleDescription(
            "invalid-manifest", .error, "an assembly's manifest cannot be read, or lacks what it needs",
            mend: "synthesise the assembly again", tags: ["assembly"]),
        RuleDescription(
            "missing-file", .error, "a file that an assembly's manifest names is not there",
            mend: "synthesise the assembly again", tags: ["assembly"]),
    ]
}

extension RuleDescription {
    /// - Parameter rule: one of the policy engine.
    init(_ rule: any Rule) {
        let metadata = rule.metadata
        self.init(
            metadata.name, metadata.severity, metadata.summary, why: metadata.why, mend: metadata.mend,
            controls: metadata.controls.map { "\($0.framework.rawValue):\($0.id)" },
            tags: [metadata.category.rawValue])
        limits = metadata.limits
        category = metadata.category.rawValue
        equivalents = metadata.equivalents
    }
}

extension RuleDescription {
    /// - Parameter rule: one of the validation of templates.
    init(_ rule: ValidationRuleDescription) {
        self.init(
            rule.name, rule.severity, rule.summary, why: rule.why, mend: rule.mend, tags: ["validation"])
        equivalents = rule.cfnLint + rule.cloudFormationValidate
    }
}
