import MainstayDiagnostics

extension ValidationRules {
    /// Rules about what the text of a template has to be.
    static let text: [ValidationRuleDescription] = [
        rule(
            "duplicate-key", .error, "A key stands twice in one object",
            why: "CloudFormation keeps one of the two and drops the other without a word",
            mend: "Remove one, or rename it", cfnLint: ["E0000"], cloudFormationValidate: ["F0000"]),
        rule(
            "empty-template", .error, "The file holds nothing",
            why: "There is nothing to deploy",
            mend: "Write a template, or remove the file", cfnLint: ["E0000", "E1001"],
            cloudFormationValidate: ["F1101", "F0001"]),
        rule(
            "imprecise-number", .warning, "A number has more digits than are kept",
            why: "It arrives rounded, which ruins account numbers and ids",
            mend: "Put quotes around it"),
        rule(
            "invalid-encoding", .error, "The text is not UTF-8",
            why: "CloudFormation reads UTF-8 alone",
            mend: "Save the file as UTF-8", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "invalid-json", .error, "The text is not JSON",
            why: "Nothing in the file can be read with certainty",
            mend: "Correct the place that the finding points at", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "invalid-yaml", .error, "The text is not YAML",
            why: "Nothing in the file can be read with certainty",
            mend: "Correct the place that the finding points at", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "multiple-documents", .error, "The file holds several YAML documents",
            why: "CloudFormation reads the first alone",
            mend: "Split the file", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "tab-indentation", .error, "A tab indents a line of YAML",
            why: "YAML forbids it",
            mend: "Indent with spaces", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "too-deep", .error, "Values nest deeper than can be read",
            why: "Such a template is broken or hostile",
            mend: "Flatten the structure", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
        rule(
            "too-large", .error, "The file is larger than is read",
            why: "CloudFormation accepts at most one megabyte",
            mend: "Split it into nested stacks", cfnLint: ["E1002"], cloudFormationValidate: ["E1002"]),
        rule(
            "undefined-alias", .error, "A YAML alias has no anchor",
            why: "The value is missing",
            mend: "Define the anchor, or write the value", cfnLint: ["E0000"], cloudFormationValidate: ["F1101"]),
    ]
}
