public import MainstayPolicy
import MainstayValidation

/// Every rule that a check may report, whichever engine it belongs to.
public enum CheckRules {
    /// With the ids of cfn-lint's, checkov's, cdk-nag's and other tools' rules that find the same.
    public static let index = RuleIndex(
        RuleRegistry.all.map { rule in
            let metadata = rule.metadata
            return (metadata.name, metadata.equivalents)
        } + ValidationRules.all.map { ($0.name, $0.cfnLint + $0.cloudFormationValidate) })
}
