/// Finds parameters that hold a secret in plain text.
struct SecretInParameterStore: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "secret-in-parameter-store", .high, .security, "the parameter holds a secret in plain text",
            why: """
                CloudFormation cannot make parameters of the type SecureString: what it writes can be read by \
                everybody who may read parameters, and stands in the template.
                """,
            mend: """
                keep it in Secrets Manager, or in a SecureString that is made outside of the template
                """,
            controls: [.wellArchitected("SEC02-BP03")],
            equivalents: ["CKV_AWS_384"])
    }

    let types = ["AWS::SSM::Parameter"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let value = resource["Value"]
        guard let text = value.string, SecretText.isPlain(text), let name = resource["Name"].rendered else { return }
        let last = name.split(separator: "/").last.map(String.init) ?? name
        if SecretText.isSecretName(last) { violations.report(value) }
    }

    var conforming: [String] {
        [
            """
            Setting:
              Type: AWS::SSM::Parameter
              Properties:
                Type: String
                Name: /orders/page-size
                Value: '50'
            """,
            """
            Setting:
              Type: AWS::SSM::Parameter
              Properties:
                Type: String
                Name: /orders/database-password
                Value: arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Setting:
              Type: AWS::SSM::Parameter
              Properties:
                Type: String
                Name: /orders/database-password
                Value: correct-horse
            """
        ]
    }
}
