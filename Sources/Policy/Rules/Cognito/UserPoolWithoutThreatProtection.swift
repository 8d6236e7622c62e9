/// Finds user pools that let leaked passwords and strange sign-ins pass, or that one call deletes.
struct UserPoolWithoutThreatProtection: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "user-pool-without-threat-protection", .note, .security,
            "sign-ins with leaked passwords or from strange places pass",
            why: """
                Threat protection compares passwords with leaks and asks for more when a sign-in looks wrong. A \
                deleted pool takes all its users with it.
                """,
            mend: """
                set AdvancedSecurityMode of UserPoolAddOns to ENFORCED and DeletionProtection to ACTIVE
                """,
            controls: [.fsbp("Cognito.1"), .fsbp("Cognito.4"), .fsbp("Cognito.6")],
            equivalents: ["AwsSolutions-COG3"])
    }

    let types = ["AWS::Cognito::UserPool"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let mode = resource["UserPoolAddOns"]["AdvancedSecurityMode"]
        if mode.isAbsent || mode.is("OFF", "AUDIT") { violations.report(mode) }
        let protection = resource["DeletionProtection"]
        if protection.isAbsent || protection.is("INACTIVE") {
            violations.report(
                protection, "one call deletes the pool with its users", mend: .set("ACTIVE"), severity: .warning)
        }
    }

    var conforming: [String] {
        [
            """
            Users:
              Type: AWS::Cognito::UserPool
              Properties:
                UserPoolName: customers
                UserPoolTier: PLUS
                UserPoolAddOns: {AdvancedSecurityMode: ENFORCED}
                DeletionProtection: ACTIVE
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
                UserPoolAddOns: {AdvancedSecurityMode: ENFORCED}
            """,
        ]
    }
}
