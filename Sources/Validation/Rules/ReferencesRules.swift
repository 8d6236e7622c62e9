import MainstayDiagnostics

extension ValidationRules {
    /// Rules about functions, and the names in them.
    static let references: [ValidationRuleDescription] = [
        rule(
            "absent-dependency", .error, "a resource waits for one that conditions leave out",
            why: "CloudFormation does not find it then",
            mend: "give both the same condition", cfnLint: ["E3005"], cloudFormationValidate: ["E3005"]),
        rule(
            "invalid-cidr", .error, "a text is no network in CIDR notation",
            why: "the service refuses it",
            mend: "write a network as in 10.0.0.0/16", cfnLint: ["E1024", "E3031", "E1103"],
            cloudFormationValidate: ["E1024", "E1103", "F3031"]),
        rule(
            "invalid-dynamic-reference", .error, "a dynamic reference is not written as it has to be",
            why: "CloudFormation cannot resolve it",
            mend: "write it as in {{resolve:ssm:name}}", cfnLint: ["E1050", "W1053"],
            cloudFormationValidate: ["E1050", "W1053"]),
        rule(
            "invalid-intrinsic", .error, "a function is unknown, or its arguments are not what it takes",
            why: "CloudFormation refuses the template",
            mend: "give it the arguments that the finding names",
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
            "mismatched-reference", .error, "a reference names another kind of thing than the property takes",
            why: "the service does not find it",
            mend: "refer to a resource or attribute of that kind", cfnLint: ["E1040", "E1041"],
            cloudFormationValidate: ["E1040", "E1041"]),
        rule(
            "misplaced-dynamic-reference", .error, "a secret stands where CloudFormation does not fill it in",
            why: "it stays text, or the template is refused",
            mend: "move it to a property that takes it", cfnLint: ["E1027", "E1051"],
            cloudFormationValidate: ["E1027", "E1051", "E1052"]),
        rule(
            "null-value", .error, "a value is null",
            why: "CloudFormation refuses null",
            mend: "leave the key out, or use AWS::NoValue", cfnLint: ["E0000", "E3012"],
            cloudFormationValidate: ["F1101"]),
        rule(
            "unknown-attribute", .error, "Fn::GetAtt asks for an attribute that the type does not have",
            why: "CloudFormation refuses the template",
            mend: "use one of its attributes", cfnLint: ["E1010"], cloudFormationValidate: ["E9004", "F1020"]),
        rule(
            "unknown-condition", .error, "there is no such condition",
            why: "CloudFormation refuses the template",
            mend: "declare it, or correct the name", cfnLint: ["E8002", "E1028", "E3015", "E6005"],
            cloudFormationValidate: ["E8002", "E1028", "E6005", "E8007"]),
        rule(
            "unknown-mapping", .error, "there is no such mapping",
            why: "CloudFormation refuses the template",
            mend: "declare it, or correct the name", cfnLint: ["E1011"], cloudFormationValidate: ["F1012"]),
        rule(
            "unknown-mapping-key", .error, "a mapping has no such key",
            why: "the stack cannot be made",
            mend: "add the key, or give a DefaultValue", cfnLint: ["E1011"], cloudFormationValidate: ["F1012", "E1011"]),
        rule(
            "unknown-reference", .error, "there is no parameter or resource of that name",
            why: "CloudFormation refuses the template",
            mend: "declare it, or correct the name", cfnLint: ["E1010", "E1019", "E1020", "E3005", "E6101"],
            cloudFormationValidate: ["F1010", "F1018", "F1020", "E3005"]),
        rule(
            "unsubstituted-variable", .error, "a variable stands outside of Fn::Sub",
            why: "it stays as it is, so that the service sees a dollar sign and braces",
            mend: "put Fn::Sub before the text", cfnLint: ["E1029"], cloudFormationValidate: ["E1029"]),
    ]
}
