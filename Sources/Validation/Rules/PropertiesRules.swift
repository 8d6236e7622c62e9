import MainstayDiagnostics

extension ValidationRules {
    /// Rules about what the schema of a resource type asks.
    static let properties: [ValidationRuleDescription] = [
        rule(
            "conflicting-properties", .error, "properties that exclude each other are given together",
            why: "the service refuses them",
            mend: "remove one of them",
            cfnLint: [
                "E3014", "E3018", "E3020", "E3045", "E3048", "E3063", "E3638", "E3661", "E3681", "E3682", "E3683",
                "E3684", "E3685", "E3686", "E3692", "E3693", "E3029", "E3044", "E3634", "E3671", "E3674", "E3688",
                "E3696", "W3671", "W3687", "W3688", "W3689", "W3693", "W3698", "W3699", "W3704",
            ],
            cloudFormationValidate: [
                "F3014", "F3018", "F3020", "E3045", "E3048", "E3685", "E3639", "E3029", "E3044", "E3671", "W3671",
                "W3687", "W3688", "W3689", "W3693", "W3698",
            ]),
        rule(
            "duplicate-items", .error, "a list has the same item twice",
            why: "the service refuses it",
            mend: "remove one of them", cfnLint: ["E3037", "E3024"], cloudFormationValidate: ["F3037", "E3024"]),
        rule(
            "invalid-enum-value", .error, "a value is not one of those allowed",
            why: "the service refuses it",
            mend: "use one of those named",
            cfnLint: [
                "E3030", "E3025", "E3062", "E3690", "E3691", "E3695", "E3663", "E3677", "E3721", "E3722", "E3615",
                "W3690", "W3691", "W3700", "W3703",
            ], cloudFormationValidate: ["F3030", "E3030", "E3062", "E9006", "E3663", "E3677", "E3047", "W3030"]),
        rule(
            "invalid-format", .error, "a text does not have the form of what it names",
            why: "the service does not find it",
            mend: "write the id or ARN in full",
            cfnLint: [
                "E1103", "E1150", "E1151", "E1152", "E1153", "E1154", "E1155", "E1156", "E3031", "E1157", "E1158",
                "E1159", "E1160", "E1161", "E1162", "E1164",
            ],
            cloudFormationValidate: ["E1103", "E1150", "E1151", "E1152", "E1153", "E1154", "E1155", "E1156", "E3511"]),
        rule(
            "invalid-value", .error, "a value is refused for this property",
            why: "the service refuses it",
            mend: "use another value", cfnLint: ["E3030", "E3048"], cloudFormationValidate: ["F3030"]),
        rule(
            "missing-item", .error, "a list lacks an item that it needs",
            why: "the service refuses it",
            mend: "add the item", cfnLint: ["E3042"], cloudFormationValidate: ["E3042"]),
        rule(
            "missing-one-of", .error, "none of several properties is given, and one is needed",
            why: "the service refuses the resource",
            mend: "add one of them", cfnLint: ["E3014", "E3017", "E3058", "E3676", "E3679"],
            cloudFormationValidate: ["F3014", "F3017", "F3058", "E3676", "E3679"]),
        rule(
            "missing-property", .error, "a property is missing",
            why: "CloudFormation refuses the resource",
            mend: "add it",
            cfnLint: [
                "E2001", "E3003", "E3021", "E6001", "E3636", "E3639", "E3660", "E3678", "E3687", "E3689", "E3704",
                "E3046", "E3633", "E3673", "E3720", "E6002", "W2533", "W3705",
            ],
            cloudFormationValidate: [
                "F3003", "F3021", "F0040", "E3003", "E3636", "E3639", "E3660", "E3687", "E3689", "E3704", "W2533",
            ]),
        rule(
            "out-of-range", .error, "a number is too small or too large",
            why: "the service refuses it",
            mend: "use a number in the range",
            cfnLint: ["E3034", "E3047", "E3680", "E3717", "E3718", "E3719", "E3725"],
            cloudFormationValidate: ["F3034", "E3034", "E3717", "E3718", "E3719"]),
        rule(
            "pattern-mismatch", .error, "a text does not match the pattern of the property",
            why: "the service refuses it",
            mend: "write it as the pattern asks",
            cfnLint: ["E3031", "E3023", "E3723", "E3501", "E3511", "E3715", "W3694", "W3702"],
            cloudFormationValidate: ["F3031", "E3031", "E3723", "E2504", "E3501", "E3715", "W3694"]),
        rule(
            "read-only-property", .warning, "a property is given that only CloudFormation sets",
            why: "it is ignored, or refused",
            mend: "remove it", cfnLint: ["E3040"], cloudFormationValidate: ["E3040"]),
        rule(
            "too-few-items", .error, "a list has too few items",
            why: "the service refuses it",
            mend: "add items", cfnLint: ["E3032", "E3680"], cloudFormationValidate: ["F3032", "E3032", "E3680"]),
        rule(
            "too-few-properties", .error, "an object has too few members",
            why: "the service refuses it",
            mend: "add members", cfnLint: ["E3032"], cloudFormationValidate: ["F3032"]),
        rule(
            "too-many-items", .error, "a list has too many items",
            why: "the service refuses it",
            mend: "remove items", cfnLint: ["E3032", "E3065", "E2529"], cloudFormationValidate: ["F3032", "E3032"]),
        rule(
            "too-many-properties", .error, "an object has too many members",
            why: "the service refuses it",
            mend: "remove members", cfnLint: ["E3032"], cloudFormationValidate: ["F3032"]),
        rule(
            "unknown-property", .error, "a property does not exist",
            why: "CloudFormation refuses the template",
            mend: "correct the name, or remove it", cfnLint: ["E2001", "E3002", "E6001", "E3011"],
            cloudFormationValidate: ["F3002", "E3002", "E2001", "E6001", "E3011"]),
        rule(
            "unknown-resource-type", .error, "a resource type does not exist, or not in the region",
            why: "CloudFormation refuses the template",
            mend: "correct the type", cfnLint: ["E3006", "E3038", "E5001"],
            cloudFormationValidate: ["F3006", "E3038", "E5001"]),
        rule(
            "wrong-length", .error, "a text is too short or too long",
            why: "the service refuses it",
            mend: "change its length", cfnLint: ["E1003", "E3033"], cloudFormationValidate: ["F0011", "F3033"]),
        rule(
            "wrong-type", .error, "a value is of another type than the property takes",
            why: "CloudFormation refuses it",
            mend: "write a value of that type", cfnLint: ["E1004", "E2001", "E3012", "E6101", "E1101", "E6102"],
            cloudFormationValidate: ["F1004", "F3012", "E3012", "F6101", "E2001"]),
    ]
}
