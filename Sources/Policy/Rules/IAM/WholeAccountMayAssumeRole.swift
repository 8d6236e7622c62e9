/// Finds roles that everybody in another account may take on.
struct WholeAccountMayAssumeRole: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "whole-account-may-assume-role", .warning, .security, "everybody in another account may take on the role",
            why: """
                The other account decides who uses the role; a service provider that serves many could be led to use \
                it for somebody else.
                """,
            mend: "name a role of the other account, or demand sts:ExternalId in a condition",
            limits: """
                An account written as a number is taken to be another one, unless the account of the deployment is \
                given.
                """,
            controls: [.wellArchitected("SEC03-BP07")],
            equivalents: ["CKV_AWS_61"])
    }

    let types = ["AWS::IAM::Role"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let own = resource.template.account
        for statement in PolicyDocument(resource["AssumeRolePolicyDocument"])?.allowing ?? []
        where !statement.hasConditions {
            for principal in statement.principals {
                guard case .account(let account) = principal.kind, account != "${AWS::AccountId}", account != own else {
                    continue
                }
                violations.report(principal.view)
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
                      Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}
                      Action: sts:AssumeRole
            """,
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: '444455556666'}
                      Action: sts:AssumeRole
                      Condition: {StringEquals: {'sts:ExternalId': orders}}
            """,
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
                      Principal: {AWS: 'arn:aws:iam::444455556666:root'}
                      Action: sts:AssumeRole
            """,
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: ['444455556666']}
                      Action: sts:AssumeRole
            """,
        ]
    }
}
