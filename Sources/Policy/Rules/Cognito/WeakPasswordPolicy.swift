/// Finds user pools that take short or simple passwords.
struct WeakPasswordPolicy: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "weak-password-policy", .warning, .security, "the pool takes weak passwords",
            why: "Short passwords are guessed by trying, and those without variety by lists.",
            mend: "demand eight characters or more of all four kinds in PasswordPolicy, or leave it out",
            controls: [.fsbp("Cognito.3")],
            equivalents: ["AwsSolutions-COG1"])
    }

    let types = ["AWS::Cognito::UserPool"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let policy = resource["Policies"]["PasswordPolicy"]
        // Absent, the pool demands eight characters of all kinds.
        guard policy.isKnown else { return }
        let length = policy["MinimumLength"]
        if let count = length.int, count < 8 {
            violations.report(length, "the pool takes passwords of \(count) characters")
        }
        for kind in ["RequireLowercase", "RequireUppercase", "RequireNumbers", "RequireSymbols"]
        where policy[kind].isFalse {
            // Length makes up for variety.
            if let count = length.int, count >= 14 { continue }
            violations.report(policy[kind], "\(kind) is off", mend: .set(true))
        }
    }

    var conforming: [String] {
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
                Policies: {PasswordPolicy: {MinimumLength: 16, RequireSymbols: false}}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Users:
              Type: AWS::Cognito::UserPool
              Properties:
                UserPoolName: customers
                Policies: {PasswordPolicy: {MinimumLength: 6}}
            """,
            """
            Users:
              Type: AWS::Cognito::UserPool
              Properties:
                UserPoolName: customers
                Policies: {PasswordPolicy: {MinimumLength: 8, RequireNumbers: false}}
            """,
        ]
    }
}
