import MainstayDiagnostics
import MainstayReports

/// What reading a text may find, before it is a template.
enum TextRules {
    static let all: [RuleDescription] = [
        RuleDescription(
            "duplicate-key", .error, "a key stands twice in one map, and the first value is lost",
            why: "Readers keep one of the values without a word, so that half of what was written never deploys.",
            mend: "remove one of them, or give it its own name", tags: ["syntax"]),
        RuleDescription(
            "empty-template", .error, "the text has no content", mend: "write a template with Resources",
            tags: ["syntax"]),
        RuleDescription(
            "imprecise-number", .warning, "a number has more digits than can be kept",
            why: "CloudFormation would deploy another number than the one that is written.",
            mend: "put it in quotes", tags: ["syntax"]),
        RuleDescription(
            "invalid-encoding", .error, "the text is not UTF-8", mend: "save it as UTF-8", tags: ["syntax"]),
        RuleDescription("invalid-json", .error, "the text is not JSON", tags: ["syntax"]),
        RuleDescription("invalid-yaml", .error, "the text is not YAML", tags: ["syntax"]),
        RuleDescription(
            "multiple-documents", .error, "the file holds more than one YAML document",
            why: "CloudFormation reads the first one alone.", mend: "make a file of each", tags: ["syntax"]),
        RuleDescription(
            "tab-indentation", .error, "a tab indents a line of YAML", mend: "indent with spaces", tags: ["syntax"]),
        RuleDescription(
            "too-deep", .error, "values nest deeper than any template needs", mend: "nest less", tags: ["syntax"]),
        RuleDescription(
            "too-large", .error, "the text is larger than CloudFormation accepts",
            mend: "split it into nested stacks", tags: ["limits"]),
        RuleDescription(
            "undefined-alias", .error, "a YAML alias names no anchor above it",
            mend: "define the anchor, or mend the name",
            tags: ["syntax"]),
    ]
}
