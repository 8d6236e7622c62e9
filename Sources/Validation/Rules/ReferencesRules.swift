import MainstayDiagnostics

extension ValidationRules {
    /// Rules about functions, and the names in them.
    static let references: [ValidationRuleDescription] = [
        rule(
            "absent-dependency", .error, "A resource waits for one that conditions leave out",
            why: "CloudFormation does not find it then",
            mend: "Give both the same condition", cfnLint: ["E3005"], cloudFormationValidate: ["E3005"]),
        rule(
            "invalid-cidr", .error, "A text is no network in CIDR notation",
            why: "The service refuses it",
            mend: "Write a network as in 10.0.0.0/16", cfnLint: ["E1024", "E3031", "E1103"],
            cloudFormationValidate: ["E1024", "E1103", "F3031"]),
        rule(
            "invalid-dynamic-reference", .error, "A dynamic reference is not written as it has to be",
            why: "CloudFormation cannot resolve it",
            mend: "Write it as in {{resolve:ssm:name}}", cfnLint: ["E1050", "W1053"],
            cloudFormationValidate: ["E1050", "W1053"]),
        rule(
            "invalid-intrinsic", .error, "A function is unknown, or its arguments are not what it takes",
            why: "CloudFormation refuses the template",
            mend: "Give it the arguments that the finding names",
            cfnLint: [
                "E1011", "E1015", "E1016", "E1017", "E1018", "E1019", "E1021", "E1022", "E1024", "E1028", "E1030",
                "E1031", "E1032", "E1033", "E8003", "E8004", "E8005", "E8006", "E8007",
            ],
            cloudFormationValidate: [
                "E1011", "E1015", "E1016", "E1017", "E1018", "E1019", "E1021", "E1022", "E1024", "E1030", "E1031",
                "E1033", "E8003", "E8004", "E8005", "E8006", "E8007", "E9101", "F0010", "F0013", "F0014", "F1030",
                "F1031", "F1032", "F1050", "W1102", "W1103",
            ]),
        rule(
            "mismatched-reference", .error, "A reference names another kind of thing than the property takes",
            why: "The service does not find it",
            mend: "Refer to a resource or attribute of that kind", cfnLint: ["E1040", "E1041"],
            cloudFormationValidate: ["E1040", "E1041"]),
        rule(
            "misplaced-dynamic-reference", .error, "A secret stands where CloudFormation does not fill it in",
            why: "It stays text, or the template is refused",
            mend: "Move it to a property that takes it", cfnLint: ["E1027", "E1051"],
            cloudFormationValidate: ["E1027", "E1051", "E1052"]),
        rule(
            "null-value", .error, "A value is null",
            why: "CloudFormation refuses null",
            mend: "Leave the key out, or use AWS::NoValue", cfnLint: ["E0000", "E3012"],
            cloudFormationValidate: ["F1101"]),
        rule(
            "unknown-attribute", .error, "Fn::GetAtt asks for an attribute that the type does not have",
            why: "CloudFormation refuses the template",
            mend: "Use one of its attributes", cfnLint: ["E1010"], cloudFormationValidate: ["E9004", "F1020"]),
        rule(
            "unknown-condition", .error, "There is no such condition",
            why: "CloudFormation refuses the template",
            mend: "Declare it, or correct the name", cfnLint: ["E8002", "E1028", "E3015", "E6005"],
            cloudFormationValidate: ["E8002", "E1028", "E6005", "E8007"]),
        rule(
            "unknown-mapping", .error, "There is no such mapping",
            why: "CloudFormation refuses the template",
            mend: "Declare it, or correct the name", cfnLint: ["E1011"], cloudFormationValidate: ["F1012"]),
        rule(
            "unknown-mapping-key", .error, "A mapping has no such key",
            why: "The stack cannot be made",
            mend: "Add the key, or give a DefaultValue", cfnLint: ["E1011"], cloudFormationValidate: ["F1012", "E1011"]),
        rule(
            "unknown-reference", .error, "There is no parameter or resource of that name",
            why: "CloudFormation refuses the template",
            mend: "Declare it, or correct the name", cfnLint: ["E1010", "E1019", "E1020", "E3005", "E6101"],
            cloudFormationValidate: ["F1010", "F1018", "F1020", "E3005"]),
        rule(
            "unsubstituted-variable", .error, "A variable stands outside of Fn::Sub",
            why: "It stays as it is, so that the service sees a dollar sign and braces",
            mend: "Put Fn::Sub before the text", cfnLint: ["E1029"], cloudFormationValidate: ["E1029"]),
    ]
}
