/// Finds containers with a secret in their environment.
struct SecretInContainerEnvironment: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "secret-in-container-environment", .high, .security, "the container's environment holds a secret",
            why: """
                Everybody who may describe the task or job definition sees its environment, and old revisions keep it. \
                What CloudFormation fetches with {{resolve:…}} stands there in plain text as well.
                """,
            mend: "keep it in Secrets Manager or Parameter Store, and name it under Secrets",
            controls: [.fsbp("ECS.8"), .wellArchitected("SEC02-BP03")],
            equivalents: ["AwsSolutions-ECS2", "CKV_AWS_211"])
    }

    let types = ContainerDefinition.types

    func check(_ resource: ResourceView, _ violations: Violations) {
        for container in ContainerDefinition.all(of: resource) {
            for (name, value) in container.environment {
                guard let text = value.string else { continue }
                if Self.isFetchedSecret(text) {
                    violations.report(value, "the variable \(name) is a secret that everybody can see")
                } else if SecretText.isSecretName(name), SecretText.isPlain(text) {
                    violations.report(value, "the variable \(name) holds a secret")
                }
            }
        }
    }

    private static func isFetchedSecret(_ text: String) -> Bool {
        text.hasBytes("{{resolve:secretsmanager:") || text.hasBytes("{{resolve:ssm-secure:")
    }

    private static func task(_ more: String) -> String {
        """
        Task:
          Type: AWS::ECS::TaskDefinition
          Properties:
            ContainerDefinitions:
              - Name: web
                Image: nginx:1.27
                Memory: 256
                \(more)
        """
    }

    var conforming: [String] {
        [
            Self.task("Environment: [{Name: PASSWORD_FILE, Value: /run/secrets/password}, {Name: PORT, Value: '80'}]"),
            Self.task(
                "Secrets: [{Name: DB_PASSWORD, ValueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db'}]"),
        ]
    }

    var violating: [String] {
        [
            Self.task("Environment: [{Name: DB_PASSWORD, Value: correct-horse}]"),
            Self.task("Environment: [{Name: DATABASE, Value: '{{resolve:secretsmanager:db:SecretString:password}}'}]"),
            """
            Service:
              Type: AWS::AppRunner::Service
              Properties:
                SourceConfiguration:
                  ImageRepository:
                    ImageIdentifier: public.ecr.aws/nginx/nginx:1.27
                    ImageRepositoryType: ECR_PUBLIC
                    ImageConfiguration:
                      RuntimeEnvironmentVariables: [{Name: API_KEY, Value: correct-horse}]
            """,
        ]
    }
}
