internal import MainstayTemplate

/// Finds parameters for secrets that everybody can read.
struct ParameterShowsSecret: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "parameter-shows-secret", .high, .security, "the parameter shows the secret that it takes",
            why: """
                The value of a parameter without NoEcho stands in the console, in the API and in every record of the \
                deployment. A default stands in the template.
                """,
            mend: "set NoEcho to true and remove the Default, or fetch the secret with {{resolve:secretsmanager:…}}",
            limits: "A parameter is taken to be a secret where its name ends like one.",
            controls: [.wellArchitected("SEC02-BP03")],
            equivalents: ["F45"])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        for parameter in template.template.parameters {
            guard SecretText.isSecretName(parameter.name), parameter["Type"]?.string == "String" else { continue }
            let path = PropertyPath(parameter.name, below: PropertyPath("Parameters", below: nil))
            let value = template.view(parameter.value, path: path)
            let echo = value["NoEcho"]
            let fallback = value["Default"]
            if let text = fallback.string, SecretText.isPlain(text) {
                violations.report(
                    fallback, "the default of the parameter \(parameter.name) is a secret in the template")
            } else if echo.isOff, !isName(fallback) {
                violations.report(value, "everybody can read what the parameter \(parameter.name) takes")
            }
        }
    }

    /// Whether the default says where the secret is found, so that the parameter takes no secret itself.
    private func isName(_ value: PropertyView) -> Bool {
        guard let text = value.string, !text.isEmpty else { return false }
        return !SecretText.isPlain(text)
    }

    private static func template(_ parameter: String) -> String {
        """
        Parameters:
          \(parameter)
        Resources:
          Topic:
            Type: AWS::SNS::Topic
        """
    }

    var conforming: [String] {
        [
            Self.template("DatabasePassword: {Type: String, NoEcho: true}"),
            Self.template(
                "DatabasePassword: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /database/password}"),
            Self.template("ApiKey: {Type: String, Default: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x'}"),
        ]
    }

    var violating: [String] {
        [
            Self.template("DatabasePassword: {Type: String}"),
            Self.template("DatabasePassword: {Type: String, NoEcho: true, Default: correct-horse}"),
        ]
    }
}
