/// Finds user pools in which a password is enough.
struct UserPoolWithoutMFA: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "user-pool-without-mfa", .warning, .security, "a password is enough to sign in",
            why: """
                Passwords are reused and leaked elsewhere; a second factor keeps such an account closed.
                """,
            mend: "set MfaConfiguration to ON, with EnabledMfas",
            controls: [.fsbp("Cognito.5")],
            equivalents: ["AwsSolutions-COG2", "F78"])
    }

    let types = ["AWS::Cognito::UserPool"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let mode = resource["MfaConfiguration"]
        if mode.isAbsent || mode.is("OFF") {
            violations.report(mode)
        } else if mode.is("OPTIONAL") {
            violations.report(mode, "users may do without a second factor", severity: .note)
        }
    }

    var conforming: [String] {
        [
            """
            Users:
              Type: AWS::Cognito::UserPool
              Properties:
                UserPoolName: customers
                MfaConfiguration: 'ON'
                EnabledMfas: [SOFTWARE_TOKEN_MFA]
            """
        ]
    }

    var violating: [String] {
        [
            """
            Users:
              Type: AWS::Cognito::UserPool
              Properties:
                UserPoolName: customers
            """,
            """
            Users:
              Type: AWS::Cognito::UserPool
              Properties:
                UserPoolName: customers
                MfaConfiguration: OPTIONAL
                EnabledMfas: [SOFTWARE_TOKEN_MFA]
            """,
        ]
    }
}
