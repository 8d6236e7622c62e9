import MainstayDiagnostics

extension ValidationRules {
    /// Rules about the sections of a template and what they declare.
    static let sections: [ValidationRuleDescription] = [
        rule(
            "cyclic-dependency", .error, "resources or conditions wait for each other",
            why: "none of them can be made first",
            mend: "remove one of the references along the circle", cfnLint: ["E3004", "E8002"],
            cloudFormationValidate: ["F3004", "E9106"]),
        rule(
            "duplicate-export", .error, "two outputs export the same name",
            why: "export names are unique in an account and region",
            mend: "give each its own name", cfnLint: ["E6005"], cloudFormationValidate: ["F6005"]),
        rule(
            "duplicate-name", .error, "a resource has the name of a parameter",
            why: "Ref could mean either",
            mend: "rename one of the two", cfnLint: ["E3007"], cloudFormationValidate: ["F3007"]),
        rule(
            "invalid-creation-policy", .error, "CreationPolicy holds what the type does not take",
            why: "CloudFormation refuses the template",
            mend: "write what the type takes", cfnLint: ["E3055"], cloudFormationValidate: ["E3055"]),
        rule(
            "invalid-default", .error, "the default of a parameter breaks the parameter's own rules",
            why: "the stack cannot be made with it",
            mend: "change the default or the rule", cfnLint: ["E2015"],
            cloudFormationValidate: ["F2012", "F2015", "F0015"]),
        rule(
            "invalid-deletion-policy", .error, "DeletionPolicy or UpdateReplacePolicy has no such value",
            why: "CloudFormation refuses the template",
            mend: "use Delete, Retain, RetainExceptOnCreate or, where there are snapshots, Snapshot",
            cfnLint: ["E3035", "E3036"], cloudFormationValidate: ["F3016", "F0018"]),
        rule(
            "invalid-entry", .error, "an entry of a section is not an object",
            why: "CloudFormation refuses the template",
            mend: "write an object", cfnLint: ["E1001", "E2001", "E6001"],
            cloudFormationValidate: ["E2001", "E6001", "F8601"]),
        rule(
            "invalid-export", .error, "an export has no Name, or more than a Name",
            why: "CloudFormation refuses the template",
            mend: "write Export with a Name in it", cfnLint: ["E6001", "E6005", "E6102"],
            cloudFormationValidate: ["F6005"]),
        rule(
            "invalid-format-version", .error, "AWSTemplateFormatVersion is not 2010-09-09",
            why: "there is no other version",
            mend: "write \"2010-09-09\", or leave it out", cfnLint: ["E1001"], cloudFormationValidate: ["F0002"]),
        rule(
            "invalid-logical-id", .error, "a name has other characters than letters and digits, or too many",
            why: "CloudFormation refuses the template",
            mend: "rename it", cfnLint: ["E2003", "E2011", "E3006", "E6004", "E6011", "E7002"],
            cloudFormationValidate: ["F0006", "F2003", "F2011", "F6004", "F6011", "F7002"]),
        rule(
            "invalid-mapping", .error, "a mapping has not two levels of keys with literals below",
            why: "Fn::FindInMap could not look anything up",
            mend: "write literals two levels deep", cfnLint: ["E7001"],
            cloudFormationValidate: ["E7001", "F0050", "F0017"]),
        rule(
            "invalid-parameter-type", .error, "a parameter has a type that does not exist",
            why: "CloudFormation refuses the template",
            mend: "use String, Number, CommaDelimitedList or an AWS-specific type", cfnLint: ["E2002"],
            cloudFormationValidate: ["F2002"]),
        rule(
            "invalid-resource", .error, "a resource is not an object",
            why: "CloudFormation refuses the template",
            mend: "write an object with a Type", cfnLint: ["E3001"], cloudFormationValidate: ["E3001"]),
        rule(
            "invalid-section", .error, "a section is not what it has to be",
            why: "CloudFormation refuses the template",
            mend: "write an object with the entries of the section",
            cfnLint: ["E1001", "E8001", "E8600", "E6003", "E1700"],
            cloudFormationValidate: ["E8001", "E6003", "F8600", "F8603", "F8604", "F8605", "F8607"]),
        rule(
            "invalid-template", .error, "the template is not an object",
            why: "CloudFormation refuses it",
            mend: "write an object with Resources", cfnLint: ["E1001"], cloudFormationValidate: ["F0001"]),
        rule(
            "invalid-update-policy", .error, "UpdatePolicy holds what the type does not take",
            why: "CloudFormation refuses the template",
            mend: "write what the type takes, or remove the attribute", cfnLint: ["E3016"],
            cloudFormationValidate: ["E3016"]),
        rule(
            "misplaced-constraint", .error, "a constraint does not apply to the parameter's type",
            why: "CloudFormation refuses the template",
            mend: "use MinValue and MaxValue for numbers, the others for text", cfnLint: ["E2001"],
            cloudFormationValidate: ["E2001"]),
        rule(
            "missing-resources", .error, "the template has no Resources",
            why: "there is nothing to deploy",
            mend: "add a resource", cfnLint: ["E1001"], cloudFormationValidate: ["F0001"]),
        rule(
            "missing-type", .error, "a resource has no Type",
            why: "CloudFormation cannot tell what to make",
            mend: "add the type", cfnLint: ["E3001"], cloudFormationValidate: ["E3001"]),
        rule(
            "template-too-large", .error, "the template is above a megabyte",
            why: "CloudFormation refuses it",
            mend: "move a part into a nested stack", cfnLint: ["E1002"], cloudFormationValidate: ["E1002"]),
        rule(
            "too-large-for-inline", .note, "the template has to be uploaded to a bucket first",
            why: "a request takes 51,200 bytes",
            mend: "deploy with a tool that uploads", cfnLint: ["I1002"]),
        rule(
            "too-many-mapping-keys", .error, "a mapping has more than 200 keys",
            why: "CloudFormation refuses the template",
            mend: "split the mapping", cfnLint: ["E7010"], cloudFormationValidate: ["F0008"]),
        rule(
            "too-many-mappings", .error, "the template has more than 200 mappings",
            why: "CloudFormation refuses it",
            mend: "combine mappings", cfnLint: ["E7010"], cloudFormationValidate: ["F0008"]),
        rule(
            "too-many-outputs", .error, "the template has more than 200 outputs",
            why: "CloudFormation refuses it",
            mend: "remove outputs that nothing reads", cfnLint: ["E6010"], cloudFormationValidate: ["F0004"]),
        rule(
            "too-many-parameters", .error, "the template has more than 200 parameters",
            why: "CloudFormation refuses it",
            mend: "combine values in lists", cfnLint: ["E2010"], cloudFormationValidate: ["F0003"]),
        rule(
            "too-many-resources", .error, "the template has more than 500 resources",
            why: "CloudFormation refuses it",
            mend: "split the stack", cfnLint: ["E3010"], cloudFormationValidate: ["F0007", "E3010"]),
        rule(
            "unknown-attribute-key", .error, "a resource has an attribute that does not exist",
            why: "CloudFormation refuses the template",
            mend: "move it under Properties, or correct the name", cfnLint: ["E3001", "E3066"],
            cloudFormationValidate: ["E3001"]),
        rule(
            "ending-resource-type", .warning, "a resource type belongs to a service that is ending",
            why: "one day it cannot be made or changed any more",
            mend: "plan the move to another service", cfnLint: ["W3696", "W3697"],
            cloudFormationValidate: ["W3696", "W3697", "W9009"]),
        rule(
            "retired-resource-type", .error, "a resource type belongs to a service that was shut down",
            why: "the resource cannot be made",
            mend: "move to another service", cfnLint: ["E3710"], cloudFormationValidate: ["E3710"]),
        rule(
            "unknown-section", .error, "the template has a section that does not exist",
            why: "CloudFormation refuses it",
            mend: "correct the name, or move it into Metadata", cfnLint: ["E1001"], cloudFormationValidate: ["F0005"]),
    ]
}
