/// Finds functions with a secret in their environment.
struct SecretInFunctionEnvironment: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "secret-in-function-environment", .high, .security, "the function's environment holds a secret",
            why: """
                Everybody who may look at the function sees its environment, and so does whoever reads the template.
                """,
            mend: "keep it in Secrets Manager and give the function its ARN",
            controls: [.wellArchitected("SEC02-BP03")],
            equivalents: ["CKV_AWS_45"])
    }

    let types = ["AWS::Lambda::Function", "AWS::Serverless::Function"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for (name, value) in resource["Environment"]["Variables"].members {
            guard let text = value.string, SecretText.isSecretName(name), SecretText.isPlain(text) else { continue }
            violations.report(value, "the variable \(name) holds a secret")
        }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
                Environment:
                  Variables:
                    DB_PASSWORD: '{{resolve:secretsmanager:orders}}'
                    API_KEY: arn:aws:secretsmanager:eu-west-1:111122223333:secret:key
            """
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
                Environment:
                  Variables:
                    DB_PASSWORD: correct-horse
            """
        ]
    }
}
