import MainstayDiagnostics
package import MainstayReports

/// Every rule that `check` can report, of all engines.
package enum KnownRules {
    package static let catalogue = RuleCatalogue(TextRules.all + TemplateRules.all + PropertyRules.all + OwnRules.all)
}

/// What the command line itself has to say about a run.
enum OwnRules {
    static let all: [RuleDescription] = [
        RuleDescription(
            "expired-waiver", .warning, "a waiver's last day has passed, so that it covers nothing any more",
            mend: "mend what it covered, or give it another day and say why", tags: ["configuration"]),
        RuleDescription(
            "invalid-manifest", .error, "an assembly's manifest cannot be read, or lacks what it needs",
            mend: "synthesise the assembly again", tags: ["assembly"]),
        RuleDescription(
            "missing-file", .error, "a file that an assembly's manifest names is not there",
            mend: "synthesise the assembly again", tags: ["assembly"]),
    ]
}
