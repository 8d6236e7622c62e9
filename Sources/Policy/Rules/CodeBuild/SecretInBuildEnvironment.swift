/// Finds builds with a secret in their variables or in the address of their source.
struct SecretInBuildEnvironment: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "secret-in-build-environment", .high, .security, "the build's settings hold a secret",
            why: """
                Variables and source addresses are shown in the console, in the API and in build logs. Long-lived keys \
                of AWS have no place in a build at all: its role has temporary ones.
                """,
            mend: """
                give the variable the type SECRETS_MANAGER or PARAMETER_STORE, use the service role in place of keys, \
                and connect the repository with CodeConnections
                """,
            controls: [.fsbp("CodeBuild.1"), .fsbp("CodeBuild.2"), .wellArchitected("SEC02-BP03")],
            equivalents: [
                "NIST.800.53.R5-CodeBuildProjectEnvVarAwsCred", "NIST.800.53.R4-CodeBuildProjectEnvVarAwsCred",
                "HIPAA.Security-CodeBuildProjectEnvVarAwsCred", "PCI.DSS.321-CodeBuildProjectEnvVarAwsCred",
                "NIST.800.53.R5-CodeBuildProjectSourceRepoUrl", "NIST.800.53.R4-CodeBuildProjectSourceRepoUrl",
                "HIPAA.Security-CodeBuildProjectSourceRepoUrl", "PCI.DSS.321-CodeBuildProjectSourceRepoUrl",
            ])
    }

    let types = ["AWS::CodeBuild::Project"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for variable in resource["Environment"]["EnvironmentVariables"].elements {
            let type = variable["Type"]
            guard type.isAbsent || type.is("PLAINTEXT"), let name = variable["Name"].string else { continue }
            let value = variable["Value"]
            if name == "AWS_ACCESS_KEY_ID" || name == "AWS_SECRET_ACCESS_KEY" {
                violations.report(value, "the variable \(name) gives the build a long-lived key of AWS")
            } else if let text = value.string {
                let isFetched = text.contains("{{resolve:secretsmanager:")
                if isFetched || SecretText.isSecretName(name) && SecretText.isPlain(text) {
                    violations.report(value, "the variable \(name) holds a secret")
                }
            }
        }
        for source in [resource["Source"]] + resource["SecondarySources"].elements {
            let location = source["Location"]
            if let text = location.rendered, Self.hasLogin(text) {
                violations.report(location, "the address of the source holds a login")
            }
        }
    }

    /// Whether an address is of the form `https://user:password@host/…` or `https://token@host/…`.
    static func hasLogin(_ address: String) -> Bool {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return false }
        let host = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst().first
        guard let host, let at = host.firstIndex(of: "@") else { return false }
        // The name of a user alone is none: Bitbucket puts it into the addresses it shows.
        return host[..<at].contains(":")
    }

    private static func project(variables: String, location: String = "https://github.com/example/example") -> String {
        """
        Build:
          Type: AWS::CodeBuild::Project
          Properties:
            ServiceRole: arn:aws:iam::123456789012:role/build
            Artifacts: {Type: NO_ARTIFACTS}
            Source: {Type: BITBUCKET, Location: '\(location)'}
            Environment:
              Type: LINUX_CONTAINER
              ComputeType: BUILD_GENERAL1_SMALL
              Image: aws/codebuild/standard:7.0
              EnvironmentVariables: [\(variables)]
        """
    }

    var conforming: [String] {
        [
            Self.project(variables: "{Name: DB_PASSWORD, Type: SECRETS_MANAGER, Value: 'build:password'}"),
            Self.project(
                variables: "{Name: STAGE, Value: production}", location: "https://someone@bitbucket.org/example/x.git"),
        ]
    }

    var violating: [String] {
        [
            Self.project(variables: "{Name: AWS_ACCESS_KEY_ID, Value: '{{resolve:ssm:key}}'}"),
            Self.project(variables: "{Name: NPM_AUTH_TOKEN, Type: PLAINTEXT, Value: correct-horse}"),
            Self.project(variables: "", location: "https://someone:correct-horse@bitbucket.org/example/x.git"),
        ]
    }
}
