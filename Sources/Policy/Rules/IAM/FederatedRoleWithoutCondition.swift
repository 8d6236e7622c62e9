/// Finds roles that everybody at an identity provider may take on.
struct FederatedRoleWithoutCondition: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "federated-role-without-condition", .high, .security,
            "everybody at the identity provider may take on the role",
            why: """
                Providers such as GitHub serve the whole world. Without a condition on the subject, every repository \
                or user there has the role's rights.
                """,
            mend: """
                add a condition on the provider's sub (aud for Cognito) that names the repository, service account \
                or pool
                """,
            controls: [.wellArchitected("SEC03-BP07")],
            equivalents: ["CKV_AWS_358"])
    }

    let types = ["AWS::IAM::Role"]

    /// The claims of which one has to be limited.
    private static func claims(of provider: String) -> [String] {
        // These give out tokens for one audience to everybody.
        for shared in ["token.actions.githubusercontent.com", "oidc.eks.", "gitlab.com", "app.terraform.io"]
        where provider.contains(shared) {
            return [":sub", ":job_workflow_ref", ":repository", ":repository_owner", ":repository_id", ":project_path"]
        }
        return [":sub", ":aud", ":azp", ":amr", ":app_id", ":oaud"]
    }

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in resource.trustPolicy?.allowing ?? [] {
            guard statement.hasKnownConditions, statement.action(covering: "sts:AssumeRoleWithWebIdentity") != nil
            else {
                continue
            }
            for principal in statement.principals {
                guard case .federated(let provider) = principal.kind else { continue }
                let claims = Self.claims(of: provider)
                let limits = statement.conditions.filter { condition in
                    condition.isPositive && claims.contains { condition.key.hasSuffix($0) }
                }
                if limits.isEmpty {
                    violations.report(principal.view)
                } else if let wide = limits.flatMap(\.values).first(where: { $0.is("*", "repo:*", "repo:*/*", "?*") }) {
                    violations.report(wide)
                }
            }
        }
    }

    var conforming: [String] {
        [
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'}
                      Action: sts:AssumeRoleWithWebIdentity
                      Condition: {StringLike: {'token.actions.githubusercontent.com:sub': 'repo:example/orders:*'}}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {Federated: !Sub 'arn:aws:iam::${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com'}
                      Action: sts:AssumeRoleWithWebIdentity
                      Condition: {StringEquals: {'token.actions.githubusercontent.com:aud': sts.amazonaws.com}}
            """,
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'}
                      Action: sts:AssumeRoleWithWebIdentity
                      Condition: {StringLike: {'token.actions.githubusercontent.com:sub': 'repo:*'}}
            """,
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {Federated: cognito-identity.amazonaws.com}
                      Action: sts:AssumeRoleWithWebIdentity
            """,
        ]
    }
}
