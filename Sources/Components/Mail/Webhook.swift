public import MainstayConstructs
public import MainstaySNS
public import MainstaySQS

/// An HTTPS endpoint that is told of a topic's messages: tried again for the better part of an hour where it does not
/// take one, which then waits in a queue until somebody has found out why.
public struct Webhook: Construct {
    public let node: Node
    public let subscription: SNS.Subscription
    /// What the endpoint never took.
    public let deadLetters: SQS.Queue

    /// - Parameters:
    ///   - url: over HTTPS; the endpoint confirms the subscription once and checks the signature of each message.
    ///   - alarms: told when a message could not be delivered.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of topic: Topic, url: StringValue, alarms: Topic,
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        deadLetters = SQS.Queue(
            "DeadLetters", in: group, kmsDataKeyReusePeriodSeconds: 300, kmsMasterKeyId: topic.key.arn,
            messageRetentionPeriod: IntValue(TimeSpan.days(14).seconds))
        let fromTopic: [String: [String: JSONValue]] = ["ArnEquals": ["aws:SourceArn": JSONValue(topic.arn)]]
        // Of the account's topics: naming this one would make key and topic wait for each other.
        topic.key.allowService("sns.amazonaws.com", actions: ["kms:Decrypt", "kms:GenerateDataKey*"])
        let policy = PolicyDocument([
            PolicyStatement(
                .deny, id: "DenyInsecureTransport", actions: ["sqs:*"], on: [deadLetters.arn], by: [.anyone],
                when: ["Bool": ["aws:SecureTransport": "false"]]),
            PolicyStatement(
                id: "FromTopic", actions: ["sqs:SendMessage"], on: [deadLetters.arn],
                by: [.service("sns.amazonaws.com")], when: fromTopic),
        ])
        let queuePolicy = SQS.QueuePolicy(
            "Policy", in: group, policyDocument: JSONValue(policy), queues: [deadLetters.ref])
        subscription = SNS.Subscription(
            "Subscription", in: group,
            deliveryPolicy: .object([
                "healthyRetryPolicy": JSONValue.object([
                    "backoffFunction": "exponential", "maxDelayTarget": 300, "minDelayTarget": 5,
                    "numMaxDelayRetries": 5, "numMinDelayRetries": 3, "numNoDelayRetries": 0, "numRetries": 20,
                ]),
                "throttlePolicy": JSONValue.object(["maxReceivesPerSecond": 50]),
            ]), endpoint: url, protocol: "https",
            rawMessageDelivery: false,
            redrivePolicy: .object(["deadLetterTargetArn": deadLetters.arn]), topicArn: topic.arn)
        subscription.depend(on: queuePolicy)
        let waiting = Metric(
            "AWS/SQS", "ApproximateNumberOfMessagesVisible", dimensions: ["QueueName": deadLetters.queueName],
            .maximum)
        Alarm(
            "Alarm", in: self, waiting, .above(0), periods: 1,
            description: "Messages could not be delivered to the endpoint of \(node.pathInStack)", topics: [alarms])
        if let literal = url.literal, !literal.hasPrefix("https://") {
            node.report("insecure-webhook", "\"\(literal)\" is not reached over HTTPS", help: "begin it with https://")
        }
    }

    /// Taking out what was not delivered, to deliver it after all.
    public func grantConsume(to grantee: some Grantee) {
        grant(
            [
                "sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl",
                "sqs:ReceiveMessage",
            ], on: [deadLetters.arn], to: grantee)
    }
}
