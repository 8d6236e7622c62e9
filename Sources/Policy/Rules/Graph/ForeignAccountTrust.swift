/// Finds roles that another account may take without anything that tells its callers apart.
struct ForeignAccountTrust: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "foreign-account-trust", .warning, .security, "another account may take the role on its word alone",
            why: """
                Where the other account serves many customers, any of them can ask it to act for them with this role's \
                name: it is the caller who is confused, not the role. An external id, or the id of an organization, tells \
                apart who may.
                """,
            mend: "add a condition on sts:ExternalId, aws:PrincipalOrgID or aws:PrincipalArn to the trust policy",
            limits: "Accounts are told apart by number; a role that trusts its own account by number is reported where "
                + "the template does not say which account it is for.",
            controls: [.nist("AC-3"), .nist("AC-6"), .wellArchitected("SEC03-BP09")], equivalents: ["CKV_AWS_61"])
    }

    private static let tellingKeys: Set<String> = [
        "sts:externalid", "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:principalaccount",
        "aws:multifactorauthpresent", "saml:aud", "aws:sourceidentity", "aws:sourceip", "aws:sourcevpc",
    ]

    func check(_ template: TemplateView, _ violations: Violations) {
        for role in template.resources(ofType: "AWS::IAM::Role") {
            guard let document = PolicyDocument(role["AssumeRolePolicyDocument"]) else { continue }
            for statement in document.allowing where statement.hasKnownConditions {
                let isTold = statement.conditions.contains { Self.tellingKeys.contains($0.key) }
                if isTold { continue }
                for principal in statement.principals {
                    guard case .account(let account) = principal.kind, !account.hasPrefix("${"),
                        account != template.account, PolicyPrincipal.isAccountNumber(account)
                    else { continue }
                    violations.report(
                        principal.view, "the account \(account) may take the role \(role.name) on its word alone",
                        trail: ["any caller of account \(account)", "sts:AssumeRole", "role \(role.name)"], in: role)
                }
            }
        }
    }

    private static func example(condition: String) -> String {
        """
        Role:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Version: '2012-10-17'
              Statement:
                - Effect: Allow
                  Principal: {AWS: 'arn:aws:iam::123456789012:root'}
                  Action: sts:AssumeRole\(condition)
        """
    }

    var conforming: [String] {
        [Self.example(condition: "\n          Condition: {StringEquals: {'sts:ExternalId': an-agreed-word}}")]
    }
    var violating: [String] { [Self.example(condition: "")] }
}
