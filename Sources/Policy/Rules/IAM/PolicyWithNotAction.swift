/// Finds policies that allow everything but what they name.
struct PolicyWithNotAction: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "policy-with-not-action", .warning, .security, "the policy allows everything but what it names",
            why: "What is not named is allowed, with every service and action that AWS adds.",
            mend: """
                name what is allowed in Action, Resource and Principal; keep the negative forms for Deny
                """,
            controls: [.wellArchitected("SEC03-BP02")],
            equivalents: ["W14", "W15", "W16", "W17", "W21", "W22", "W23", "F6"])
    }

    let types = IdentityPolicies.types

    func check(_ resource: ResourceView, _ violations: Violations) {
        var statements = IdentityPolicies.documents(of: resource).flatMap(\.allowing)
        if let trust = resource.trustPolicy { statements += trust.allowing }
        for statement in statements {
            for name in ["NotAction", "NotResource", "NotPrincipal"] where statement.view[name].isPresent {
                violations.report(statement.view[name], "the policy allows everything but what \(name) names")
            }
        }
    }

    var conforming: [String] {
        [
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: s3:GetObject
                      Resource: arn:aws:s3:::orders/*
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Deny
                      NotAction: 'iam:*'
                      Resource: '*'
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      NotAction: 'iam:*'
                      Resource: '*'
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: s3:GetObject
                      NotResource: arn:aws:s3:::secrets/*
            """,
        ]
    }
}
