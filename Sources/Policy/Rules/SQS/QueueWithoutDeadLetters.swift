/// Finds queues whose poisonous messages come back for ever.
struct QueueWithoutDeadLetters: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "queue-without-dead-letters", .warning, .reliability,
            "messages that cannot be handled are tried until they expire",
            why: """
                A message that its reader fails on comes back again and again, holds up what is behind it, and is \
                gone unseen after days.
                """,
            mend: "name another queue as deadLetterTargetArn in RedrivePolicy",
            limits: "A queue whose name says that it is for dead letters is taken to be one.",
            controls: [.wellArchitected("REL05-BP02")],
            equivalents: ["AwsSolutions-SQS3", "SQSRedrivePolicy"])
    }

    let types = ["AWS::SQS::Queue"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let policy = resource["RedrivePolicy"]
        if policy.isAbsent, !resource.isDeadLetterQueue { violations.report(policy) }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                RedrivePolicy: {deadLetterTargetArn: !GetAtt Rest.Arn, maxReceiveCount: 5}
            Rest:
              Type: AWS::SQS::Queue
              Properties:
                MessageRetentionPeriod: 1209600
            """,
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                QueueName: orders-dlq
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                VisibilityTimeout: 60
            """
        ]
    }
}
