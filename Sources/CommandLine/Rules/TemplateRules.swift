import MainstayDiagnostics
import MainstayReports

/// What the sections of a template, its references and its limits are held to.
enum TemplateRules {
    static let all: [RuleDescription] = sections + references + limits

    private static let sections: [RuleDescription] = [
        RuleDescription(
            "duplicate-export", .error, "two outputs export the same name",
            why: "Export names are unique within a region of an account.", mend: "name one of them otherwise",
            tags: ["outputs"]),
        RuleDescription(
            "duplicate-name", .error, "two elements have one name", why: "References could mean either.",
            mend: "name one of them otherwise", tags: ["template"]),
        RuleDescription(
            "invalid-default", .error, "a parameter's default breaks the parameter's own constraints",
            mend: "change the default or the constraint", tags: ["parameters"]),
        RuleDescription(
            "invalid-deletion-policy", .error, "a deletion or replacement policy is none that the type can have",
            mend: "use Delete, Retain, RetainExceptOnCreate, or Snapshot where the type has snapshots",
            tags: ["resources"]),
        RuleDescription("invalid-entry", .error, "an entry of a section is not what it must be", tags: ["template"]),
        RuleDescription("invalid-export", .error, "an export has no usable name", tags: ["outputs"]),
        RuleDescription(
            "invalid-format-version", .error, "AWSTemplateFormatVersion is not 2010-09-09", mend: "write 2010-09-09",
            tags: ["template"]),
        RuleDescription(
            "invalid-logical-id", .error, "a logical id has characters other than letters and digits",
            mend: "use letters and digits alone", tags: ["template"]),
        RuleDescription(
            "invalid-mapping", .error, "a mapping is not two levels of keys with values", tags: ["mappings"]),
        RuleDescription(
            "invalid-parameter-type", .error, "a parameter has a type that there is not", tags: ["parameters"]),
        RuleDescription("invalid-resource", .error, "a resource is not a map with a Type", tags: ["resources"]),
        RuleDescription("invalid-section", .error, "a section is not what it must be", tags: ["template"]),
        RuleDescription("invalid-template", .error, "the template is not a map of sections", tags: ["template"]),
        RuleDescription("missing-resources", .error, "the template has no Resources", tags: ["template"]),
        RuleDescription("missing-type", .error, "a resource has no Type", tags: ["resources"]),
        RuleDescription(
            "unknown-attribute-key", .error, "a resource has a key that CloudFormation does not know",
            mend: "move properties below Properties, or mend the name", tags: ["resources"]),
        RuleDescription(
            "unknown-resource-type", .error, "there is no such resource type, or not in this region",
            tags: ["resources"]),
        RuleDescription("unknown-section", .error, "the template has a section that there is not", tags: ["template"]),
    ]

    private static let references: [RuleDescription] = [
        RuleDescription(
            "cyclic-dependency", .error, "resources wait for each other in a circle",
            why: "CloudFormation creates a resource when all that it refers to exists.",
            mend: "take one reference out of the circle", tags: ["references"]),
        RuleDescription(
            "invalid-intrinsic", .error, "a function is called in a way that it cannot be",
            tags: ["references"]),
        RuleDescription(
            "null-value", .error, "a value is null", why: "CloudFormation refuses null.",
            mend: "remove it, or use AWS::NoValue", tags: ["references"]),
        RuleDescription(
            "unknown-attribute", .error, "a resource of that type has no such attribute", tags: ["references"]),
        RuleDescription("unknown-condition", .error, "there is no condition of that name", tags: ["references"]),
        RuleDescription("unknown-mapping", .error, "there is no mapping of that name", tags: ["references"]),
        RuleDescription("unknown-mapping-key", .error, "the mapping has no such key", tags: ["references"]),
        RuleDescription(
            "unknown-reference", .error, "there is no resource or parameter of that name", tags: ["references"]),
    ]

    private static let limits: [RuleDescription] = [
        RuleDescription(
            "template-too-large", .error, "the template is larger than CloudFormation accepts",
            mend: "split it into several stacks", tags: ["limits"]),
        RuleDescription(
            "too-large-for-inline", .note, "the template can be deployed from a bucket alone, for its size",
            mend: "upload it first, as cdk deploy and aws cloudformation deploy do", tags: ["limits"]),
        RuleDescription(
            "too-many-mapping-keys", .error, "a mapping has more keys than CloudFormation accepts", tags: ["limits"]),
        RuleDescription(
            "too-many-mappings", .error, "there are more mappings than CloudFormation accepts", tags: ["limits"]),
        RuleDescription(
            "too-many-outputs", .error, "there are more outputs than CloudFormation accepts", tags: ["limits"]),
        RuleDescription(
            "too-many-parameters", .error, "there are more parameters than CloudFormation accepts", tags: ["limits"]),
        RuleDescription(
            "too-many-resources", .error, "there are more resources than CloudFormation accepts",
            mend: "split the template into several stacks", tags: ["limits"]),
    ]
}
