/// Finds policies that let a service in, on whoever's behalf it comes.
struct ConfusedDeputy: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "confused-deputy", .warning, .security, "the service is let in on behalf of every account",
            why: """
                The service acts for all its customers. Without a condition on the source, a stranger can have it \
                write to, or call, what is yours.
                """,
            mend: """
                add a condition on aws:SourceArn or aws:SourceAccount (SourceArn or SourceAccount of a permission of \
                Lambda)
                """,
            limits: """
                Roles' trust policies and keys' policies are not looked at, since many services do not say there for \
                whom they act.
                """,
            controls: [.fsbp("Lambda.1")],
            equivalents: ["CKV_AWS_364"])
    }

    let types = [
        "AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy", "AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy",
        "AWS::S3::BucketPolicy", "AWS::SecretsManager::ResourcePolicy", "AWS::Lambda::Permission",
    ]

    /// Those that say for whom they act.
    private static let services: Set<String> = [
        "apigateway.amazonaws.com", "budgets.amazonaws.com", "cloudfront.amazonaws.com", "cloudtrail.amazonaws.com",
        "cloudwatch.amazonaws.com", "codestar-notifications.amazonaws.com", "config.amazonaws.com",
        "cognito-idp.amazonaws.com", "delivery.logs.amazonaws.com", "events.amazonaws.com", "iot.amazonaws.com",
        "lambda.alarms.cloudwatch.amazonaws.com", "logging.s3.amazonaws.com", "s3.amazonaws.com",
        "scheduler.amazonaws.com", "secretsmanager.amazonaws.com", "ses.amazonaws.com", "sns.amazonaws.com",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::Lambda::Permission" {
            let principal = resource["Principal"]
            guard let name = principal.string, Self.services.contains(name) else { return }
            if ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"].allSatisfy({ resource[$0].isAbsent }
            ) {
                violations.report(principal, "\(name) may call the function on behalf of every account")
            }
            return
        }
        for statement in ResourcePolicies.document(of: resource)?.allowing ?? [] where !statement.hasConditions {
            for principal in statement.principals {
                guard case .service(let name) = principal.kind, Self.services.contains(name) else { continue }
                violations.report(principal.view, "\(name) is let in on behalf of every account")
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
                      Principal: {Service: sns.amazonaws.com}
                      Action: sqs:SendMessage
                      Resource: '*'
                      Condition: {ArnEquals: {'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:orders'}}
            """,
            """
            Call:
              Type: AWS::Lambda::Permission
              Properties:
                FunctionName: orders
                Action: lambda:InvokeFunction
                Principal: s3.amazonaws.com
                SourceAccount: '111122223333'
            """,
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
                      Principal: {Service: sns.amazonaws.com}
                      Action: sqs:SendMessage
                      Resource: '*'
            """,
            """
            Call:
              Type: AWS::Lambda::Permission
              Properties:
                FunctionName: orders
                Action: lambda:InvokeFunction
                Principal: s3.amazonaws.com
            """,
        ]
    }
}
