/// Finds queues that everybody may use.
struct PublicQueue: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-queue", .high, .security, "everybody may use the queue",
            why: """
                Strangers can read and delete the messages, or send their own to whatever acts on them.
                """,
            mend: "name accounts or services in Principal, or limit the statement by aws:SourceArn",
            controls: [.fsbp("SQS.3")],
            equivalents: ["CKV_AWS_72", "CKV_AWS_168", "F20", "F21", "W18", "F7"])
    }

    let types = ["AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in ResourcePolicies.document(of: resource)?.allowing ?? [] {
            if let principal = statement.openPrincipal {
                violations.report(principal)
            } else if let action = statement.actions.first(where: { $0.is("*", "sqs:*", "SQS:*") }) {
                violations.report(
                    action, "the policy lets its principals do everything with the queue", severity: .warning)
            }
        }
    }

    var conforming: [String] {
        [
            """
            Access:
              Type: AWS::SQS::QueuePolicy
              Properties:
                Queues: ['https://sqs.eu-west-1.amazonaws.com/111122223333/orders']
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: sqs:SendMessage
                      Resource: '*'
                      Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:orders'}}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Access:
              Type: AWS::SQS::QueuePolicy
              Properties:
                Queues: ['https://sqs.eu-west-1.amazonaws.com/111122223333/orders']
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: sqs:SendMessage
                      Resource: '*'
            """,
            """
            Access:
              Type: AWS::SQS::QueuePolicy
              Properties:
                Queues: ['https://sqs.eu-west-1.amazonaws.com/111122223333/orders']
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: '111122223333'}
                      Action: 'sqs:*'
                      Resource: '*'
            """,
        ]
    }
}
