public import MainstayPolicy

/// Every rule that a check may report, whichever engine it belongs to.
public enum CheckRules {
    public static let index = RuleIndex(
        RuleRegistry.all.map { rule in
            let metadata = rule.metadata
            return (metadata.name, metadata.equivalents)
        })
}
