import MainstayDiagnostics
import MainstayReports

/// What may be said of includes, loops, macros and nested stacks, which a template is checked with where they can be
/// worked out offline.
enum TransformRules {
    static let all: [RuleDescription] = includes + nestedStacks + unexpanded

    private static let includes: [RuleDescription] = [
        RuleDescription(
            "cyclic-include", .error, "a file includes itself", mend: "remove one of the includes", tags: ["transforms"]
        ),
        RuleDescription(
            "invalid-include", .warning, "an included file does not hold members to include",
            mend: "write the members at its top", tags: ["transforms"]),
    ]

    private static let nestedStacks: [RuleDescription] = [
        RuleDescription(
            "cyclic-nested-stack", .error, "a nested stack contains itself", mend: "remove one of the stacks",
            tags: ["nested stacks"]),
        RuleDescription(
            "invalid-parameter-value", .error, "a nested stack is given a value that its parameter does not allow",
            tags: ["nested stacks"]),
        RuleDescription(
            "missing-stack-parameter", .error, "a nested stack is not given a parameter that has no default",
            mend: "give it a value under Parameters", tags: ["nested stacks"]),
        RuleDescription(
            "unknown-stack-output", .error, "the template of a nested stack has no such output",
            mend: "declare it there", tags: ["nested stacks"]),
        RuleDescription(
            "unknown-stack-parameter", .error, "the template of a nested stack has no such parameter",
            tags: ["nested stacks"]),
    ]

    /// What these say is no mistake: they tell how far the check could see.
    private static let unexpanded: [RuleDescription] = [
        RuleDescription(
            "unexpanded-include", .note, "included content cannot be read here, and is not checked",
            tags: ["transforms"]),
        RuleDescription(
            "unexpanded-loop", .note, "what a loop makes is known at deployment alone, and is not checked",
            tags: ["transforms"]),
        RuleDescription(
            "unexpanded-macro", .note, "what a macro makes is known at deployment alone, and is not checked",
            tags: ["transforms"]),
        RuleDescription(
            "unexpanded-module", .note, "the resources of a module are known to the registry alone",
            tags: ["transforms"]),
        RuleDescription(
            "unexpanded-nested-stack", .note, "the template of a nested stack cannot be read here",
            tags: ["nested stacks"]),
        RuleDescription(
            "unexpanded-resource", .note, "what a serverless resource becomes is not worked out here",
            tags: ["transforms"]),
    ]
}
