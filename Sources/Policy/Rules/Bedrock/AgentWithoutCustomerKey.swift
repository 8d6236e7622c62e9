/// Finds agents and guardrails whose encryption key is AWS's own.
struct AgentWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "agent-without-customer-key", .note, .security, "it is encrypted with a key of AWS",
            why: """
                Instructions, prompts and sessions tell much about a business. A key of your own adds a second \
                permission to every read, and a log of its use.
                """,
            mend: "set CustomerEncryptionKeyArn (KmsKeyArn of a guardrail) to a key of your own",
            controls: [.wellArchitected("SEC08-BP01")],
            equivalents: ["CKV_AWS_373"])
    }

    let types = ["AWS::Bedrock::Agent", "AWS::Bedrock::Guardrail"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let key = resource[resource.type == "AWS::Bedrock::Agent" ? "CustomerEncryptionKeyArn" : "KmsKeyArn"]
        if key.isAbsent { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Agent:
              Type: AWS::Bedrock::Agent
              Properties:
                AgentName: orders
                CustomerEncryptionKeyArn: arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-1111-2222-333344445555
            """
        ]
    }

    var violating: [String] {
        [
            """
            Agent:
              Type: AWS::Bedrock::Agent
              Properties:
                AgentName: orders
            """,
            """
            Guard:
              Type: AWS::Bedrock::Guardrail
              Properties:
                Name: orders
                BlockedInputMessaging: Not that.
                BlockedOutputsMessaging: Not that.
                WordPolicyConfig: {WordsConfig: [{Text: secret}]}
            """,
        ]
    }
}
