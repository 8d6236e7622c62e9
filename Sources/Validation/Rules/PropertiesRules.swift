import MainstayDiagnostics

extension ValidationRules {
    /// Rules about what the schema of a resource type asks.
    static let properties: [ValidationRuleDescription] = [
        rule(
            "conflicting-properties", .error, "Properties that exclude each other are given together",
            why: "The service refuses them",
            mend: "Remove one of them",
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
            "duplicate-items", .error, "A list has the same item twice",
            why: "The service refuses it",
            mend: "Remove one of them", cfnLint: ["E3037", "E3024"], cloudFormationValidate: ["F3037", "E3024"]),
        rule(
            "invalid-enum-value", .error, "A value is not one of those allowed",
            why: "The service refuses it",
            mend: "Use one of those named",
            cfnLint: [
                "E3030", "E3025", "E3062", "E3690", "E3691", "E3695", "E3663", "E3677", "E3721", "E3722", "E3615",
                "W3690", "W3691", "W3700", "W3703",
            ], cloudFormationValidate: ["F3030", "E3030", "E3062", "E9006", "E3663", "E3677", "E3047", "W3030"]),
        rule(
            "invalid-format", .error, "A text does not have the form of what it names",
            why: "The service does not find it",
            mend: "Write the id or ARN in full",
            cfnLint: [
                "E1103", "E1150", "E1151", "E1152", "E1153", "E1154", "E1155", "E1156", "E3031", "E1157", "E1158",
                "E1159", "E1160", "E1161", "E1162", "E1164",
            ],
            cloudFormationValidate: ["E1103", "E1150", "E1151", "E1152", "E1153", "E1154", "E1155", "E1156", "E3511"]),
        rule(
            "invalid-value", .error, "A value is refused for this property",
            why: "The service refuses it",
            mend: "Use another value", cfnLint: ["E3030", "E3048"], cloudFormationValidate: ["F3030"]),
        rule(
            "missing-item", .error, "A list lacks an item that it needs",
            why: "The service refuses it",
            mend: "Add the item", cfnLint: ["E3042"], cloudFormationValidate: ["E3042"]),
        rule(
            "missing-one-of", .error, "None of several properties is given, and one is needed",
            why: "The service refuses the resource",
            mend: "Add one of them", cfnLint: ["E3014", "E3017", "E3058", "E3676", "E3679"],
            cloudFormationValidate: ["F3014", "F3017", "F3058", "E3676", "E3679"]),
        rule(
            "missing-property", .error, "A property is missing",
            why: "CloudFormation refuses the resource",
            mend: "Add it",
            cfnLint: [
                "E2001", "E3003", "E3021", "E6001", "E3636", "E3639", "E3660", "E3678", "E3687", "E3689", "E3704",
                "E3046", "E3633", "E3673", "E3720", "E6002", "W2533", "W3705",
            ],
            cloudFormationValidate: [
                "F3003", "F3021", "F0040", "E3003", "E3636", "E3639", "E3660", "E3687", "E3689", "E3704", "W2533",
            ]),
        rule(
            "out-of-range", .error, "A number is too small or too large",
            why: "The service refuses it",
            mend: "Use a number in the range",
            cfnLint: ["E3034", "E3047", "E3680", "E3717", "E3718", "E3719", "E3725"],
            cloudFormationValidate: ["F3034", "E3034", "E3717", "E3718", "E3719"]),
        rule(
            "pattern-mismatch", .error, "A text does not match the pattern of the property",
            why: "The service refuses it",
            mend: "Write it as the pattern asks",
            cfnLint: ["E3031", "E3023", "E3723", "E3501", "E3511", "E3715", "W3694", "W3702"],
            cloudFormationValidate: ["F3031", "E3031", "E3723", "E2504", "E3501", "E3715", "W3694"]),
        rule(
            "read-only-property", .warning, "A property is given that only CloudFormation sets",
            why: "It is ignored, or refused",
            mend: "Remove it", cfnLint: ["E3040"], cloudFormationValidate: ["E3040"]),
        rule(
            "too-few-items", .error, "A list has too few items",
            why: "The service refuses it",
            mend: "Add items", cfnLint: ["E3032", "E3680"], cloudFormationValidate: ["F3032", "E3032", "E3680"]),
        rule(
            "too-few-properties", .error, "An object has too few members",
            why: "The service refuses it",
            mend: "Add members", cfnLint: ["E3032"], cloudFormationValidate: ["F3032"]),
        rule(
            "too-many-items", .error, "A list has too many items",
            why: "The service refuses it",
            mend: "Remove items", cfnLint: ["E3032", "E3065", "E2529"], cloudFormationValidate: ["F3032", "E3032"]),
        rule(
            "too-many-properties", .error, "An object has too many members",
            why: "The service refuses it",
            mend: "Remove members", cfnLint: ["E3032"], cloudFormationValidate: ["F3032"]),
        rule(
            "unknown-property", .error, "A property does not exist",
            why: "CloudFormation refuses the template",
            mend: "Correct the name, or remove it", cfnLint: ["E2001", "E3002", "E6001", "E3011"],
            cloudFormationValidate: ["F3002", "E3002", "E2001", "E6001", "E3011"]),
        rule(
            "unknown-resource-type", .error, "A resource type does not exist, or not in the region",
            why: "CloudFormation refuses the template",
            mend: "Correct the type", cfnLint: ["E3006", "E3038", "E5001"],
            cloudFormationValidate: ["F3006", "E3038", "E5001"]),
        rule(
            "wrong-length", .error, "A text is too short or too long",
            why: "The service refuses it",
            mend: "Change its length", cfnLint: ["E1003", "E3033"], cloudFormationValidate: ["F0011", "F3033"]),
        rule(
            "wrong-type", .error, "A value is of another type than the property takes",
            why: "CloudFormation refuses it",
            mend: "Write a value of that type", cfnLint: ["E1004", "E2001", "E3012", "E6101", "E1101", "E6102"],
            cloudFormationValidate: ["F1004", "F3012", "E3012", "F6101", "E2001"]),
    ]
}
