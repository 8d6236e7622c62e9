import MainstayDiagnostics
import MainstayReports

/// What the schema of a resource type says about its properties.
enum PropertyRules {
    static let all: [RuleDescription] = names + values

    private static let names: [RuleDescription] = [
        RuleDescription(
            "conflicting-properties", .error, "properties are set that exclude each other",
            mend: "keep one of them", tags: ["schema"]),
        RuleDescription(
            "missing-one-of", .error, "none of several properties is set, and one must be", tags: ["schema"]),
        RuleDescription("missing-property", .error, "a property that must be set is not", tags: ["schema"]),
        RuleDescription(
            "read-only-property", .warning, "a property is set that AWS alone sets", mend: "remove it",
            tags: ["schema"]),
        RuleDescription("too-few-properties", .error, "a map has fewer keys than it must have", tags: ["schema"]),
        RuleDescription("too-many-properties", .error, "a map has more keys than it may have", tags: ["schema"]),
        RuleDescription("unknown-property", .error, "the type has no such property", tags: ["schema"]),
    ]

    private static let values: [RuleDescription] = [
        RuleDescription("duplicate-items", .error, "a list has one element twice, and may not", tags: ["schema"]),
        RuleDescription("invalid-cidr", .error, "a text is not a block of addresses", tags: ["schema"]),
        RuleDescription(
            "invalid-enum-value", .error, "a value is none of those that the property takes", tags: ["schema"]),
        RuleDescription(
            "invalid-format", .error, "a text has not the format that the property takes", tags: ["schema"]),
        RuleDescription("invalid-value", .error, "a value does not fit the others beside it", tags: ["schema"]),
        RuleDescription("missing-item", .error, "a list lacks an element that it must have", tags: ["schema"]),
        RuleDescription("out-of-range", .error, "a number is below or above what the property takes", tags: ["schema"]),
        RuleDescription("pattern-mismatch", .error, "a text does not match the property's pattern", tags: ["schema"]),
        RuleDescription("too-few-items", .error, "a list is shorter than it must be", tags: ["schema"]),
        RuleDescription("too-many-items", .error, "a list is longer than it may be", tags: ["schema"]),
        RuleDescription(
            "wrong-length", .error, "a text is shorter or longer than the property takes", tags: ["schema"]),
        RuleDescription("wrong-type", .error, "a value has another type than the property takes", tags: ["schema"]),
    ]
}
