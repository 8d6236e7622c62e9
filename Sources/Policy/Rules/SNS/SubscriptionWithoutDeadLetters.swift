/// Finds subscriptions whose undeliverable messages are thrown away.
struct SubscriptionWithoutDeadLetters: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "subscription-without-dead-letters", .note, .reliability,
            "messages that cannot be delivered are thrown away",
            why: "When the receiver is away or refuses for longer than SNS tries, the message is gone.",
            mend: "name a queue as deadLetterTargetArn in RedrivePolicy",
            controls: [.wellArchitected("REL05-BP02")],
            equivalents: ["SNSRedrivePolicy"])
    }

    let types = ["AWS::SNS::Subscription"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource["Protocol"].is("lambda", "sqs", "http", "https", "firehose") else { return }
        let policy = resource["RedrivePolicy"]
        if policy.isAbsent { violations.report(policy) }
    }

    var conforming: [String] {
        [
            """
            Hook:
              Type: AWS::SNS::Subscription
              Properties:
                TopicArn: arn:aws:sns:eu-west-1:111122223333:orders
                Protocol: sqs
                Endpoint: arn:aws:sqs:eu-west-1:111122223333:orders
                RedrivePolicy: {deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:111122223333:failed'}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Hook:
              Type: AWS::SNS::Subscription
              Properties:
                TopicArn: arn:aws:sns:eu-west-1:111122223333:orders
                Protocol: sqs
                Endpoint: arn:aws:sqs:eu-west-1:111122223333:orders
            """
        ]
    }
}
