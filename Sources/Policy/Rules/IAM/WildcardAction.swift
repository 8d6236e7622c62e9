/// Finds policies that allow all actions of a service.
struct WildcardAction: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "wildcard-action", .warning, .security, "the policy allows every action of a service",
            why: """
                All actions include deleting, sharing and changing policies, and those that the service gets next \
                year.
                """,
            mend: "name the actions that are needed, or groups of them such as s3:Get*",
            controls: [.fsbp("IAM.21")],
            equivalents: [
                "CKV_AWS_63", "AwsSolutions-IAM5", "IAMPolicyNoStatementsWithFullAccess", "LambdaStarPermissions", "F3",
                "F4", "F5",
            ])
    }

    let types = IdentityPolicies.types

    /// What the agent of Systems Manager speaks through, which knows no resources.
    private static let channels: Set<String> = ["ec2messages:*", "ssmmessages:*"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in IdentityPolicies.documents(of: resource).flatMap(\.allowing) {
            let isEverywhere = statement.resource(covering: "*") != nil
            for action in statement.actions {
                guard let text = action.rendered else { continue }
                if text == "*" {
                    // On everything, it is what administrator-policy reports.
                    if !isEverywhere || statement.hasConditions {
                        violations.report(action, "the policy allows every action of every service")
                    }
                } else if text.hasSuffix(":*"), !text.contains("${"), !Self.channels.contains(text) {
                    violations.report(
                        action, "the policy allows every action of \(text.dropLast(2))",
                        severity: isEverywhere && !statement.hasConditions ? nil : .note)
                }
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
                      Action: 's3:Get*'
                      Resource: arn:aws:s3:::orders/*
            """
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
                      Action: 'sqs:*'
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
                      Action: ['dynamodb:*']
                      Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/Orders
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: '*'
                      Resource: arn:aws:s3:::orders
            """,
        ]
    }
}
