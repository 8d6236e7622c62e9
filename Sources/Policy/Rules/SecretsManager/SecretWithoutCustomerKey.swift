/// Finds secrets whose encryption key is AWS's own.
struct SecretWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "secret-without-customer-key", .note, .security, "the secret is encrypted with a key of AWS",
            why: """
                A key of your own adds a second permission to every read, a log of its use, and lets other accounts \
                read the secret.
                """,
            mend: "set KmsKeyId to a key of your own",
            controls: [.wellArchitected("SEC08-BP01")],
            equivalents: ["CKV_AWS_149", "SecretsManagerUsingKMSKey", "W77"])
    }

    let types = ["AWS::SecretsManager::Secret"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let key = resource["KmsKeyId"]
        if key.isAbsent || key.is("alias/aws/secretsmanager") { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Password:
              Type: AWS::SecretsManager::Secret
              Properties:
                GenerateSecretString: {PasswordLength: 32}
                KmsKeyId: alias/orders
            """
        ]
    }

    var violating: [String] {
        [
            """
            Password:
              Type: AWS::SecretsManager::Secret
              Properties:
                GenerateSecretString: {PasswordLength: 32}
            """,
            """
            Password:
              Type: AWS::SecretsManager::Secret
              Properties:
                GenerateSecretString: {PasswordLength: 32}
                KmsKeyId: alias/aws/secretsmanager
            """,
        ]
    }
}
