/// Finds identity pools that give credentials of AWS to everybody.
struct GuestIdentityPool: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "guest-identity-pool", .high, .security, "guests get credentials of AWS",
            why: """
                Whoever knows the pool's id, which is in every client, gets a role's credentials without signing in.
                """,
            mend: "set AllowUnauthenticatedIdentities to false",
            controls: [.fsbp("Cognito.2")],
            equivalents: ["CKV_AWS_366", "AwsSolutions-COG7", "W57"])
    }

    let types = ["AWS::Cognito::IdentityPool"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let guests = resource["AllowUnauthenticatedIdentities"]
        if guests.isTrue { violations.report(guests, mend: .set(false)) }
    }

    var conforming: [String] {
        [
            """
            Pool:
              Type: AWS::Cognito::IdentityPool
              Properties:
                AllowUnauthenticatedIdentities: false
            """
        ]
    }

    var violating: [String] {
        [
            """
            Pool:
              Type: AWS::Cognito::IdentityPool
              Properties:
                AllowUnauthenticatedIdentities: true
            """
        ]
    }
}
