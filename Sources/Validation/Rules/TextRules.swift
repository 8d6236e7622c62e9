import MainstayDiagnostics

extension ValidationRules {
    /// Rules about what the text of a template has to be.
    static let text: [ValidationRuleDescription] = [
        rule(
            "duplicate-key", .error, "a key stands twice in one object",
            why: "CloudFormation keeps one of the two and drops the other without a word",
            mend: "remove one, or rename it", cfnLint: ["E0000"], cloudFormationValidate: ["F0000"]),
        rule(
            "empty-template", .error, "the file holds nothing",
            why: "there is nothing to deploy",
            mend: "write a template, or remove the file", cfnLint: ["E0000", "E1001"],
            cloudFormationValidate: ["F1101", "F0001"]),
        rule(
            "imprecise-number", .warning, "a number has more digits than are kept",
            why: "it arrives rounded, which ruins account numbers and ids",
            mend: "put quotes around it"),
        rule(
            "invalid-encoding", .error, "the text is not UTF-8",
            why: "CloudFormation reads UTF-8 alone",
            mend: "save the file as UTF-8", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "invalid-json", .error, "the text is not JSON",
            why: "nothing in the file can be read with certainty",
            mend: "correct the place that the finding points at", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "invalid-yaml", .error, "the text is not YAML",
            why: "nothing in the file can be read with certainty",
            mend: "correct the place that the finding points at", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "multiple-documents", .error, "the file holds several YAML documents",
            why: "CloudFormation reads the first alone",
            mend: "split the file", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "tab-indentation", .error, "a tab indents a line of YAML",
            why: "YAML forbids it",
            mend: "indent with spaces", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "too-deep", .error, "values nest deeper than can be read",
            why: "such a template is broken or hostile",
            mend: "flatten the structure", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "too-large", .error, "the file is larger than is read",
            why: "CloudFormation accepts at most one megabyte",
            mend: "split it into nested stacks", cfnLint: ["E1002"], cloudFormationValidate: ["E1002"]),
        rule(
            "undefined-alias", .error, "a YAML alias has no anchor",
            why: "the value is missing",
            mend: "define the anchor, or write the value", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
    ]
}
