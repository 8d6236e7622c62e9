extension ResourceView {
    /// Whether a queue takes what others could not deliver, as far as the template shows it or its name says.
    var isDeadLetterQueue: Bool {
        if self["RedriveAllowPolicy"].isPresent { return true }
        let names = [name, self["QueueName"].rendered ?? ""].map { text in
            text.lowercased().filter { $0.isLetter || $0.isNumber }
        }
        if names.contains(where: { $0.contains("dlq") || $0.contains("deadletter") || $0.contains("failed") }) {
            return true
        }
        return Self.deadLetterPaths.contains { type, path in
            referrers(ofType: type).contains { referrer in
                path.reduce([referrer.properties]) { views, step in
                    step == "*" ? views.flatMap(\.elements) : views.map { $0[step] }
                }
                .contains { $0.reference == name }
            }
        }
    }

    /// Where the types of resources name the queue for what they could not deliver.
    private static let deadLetterPaths: KeyValuePairs<String, [String]> = [
        "AWS::SQS::Queue": ["RedrivePolicy", "deadLetterTargetArn"],
        "AWS::SNS::Subscription": ["RedrivePolicy", "deadLetterTargetArn"],
        "AWS::Lambda::Function": ["DeadLetterConfig", "TargetArn"],
        "AWS::Lambda::EventInvokeConfig": ["DestinationConfig", "OnFailure", "Destination"],
        "AWS::Lambda::EventSourceMapping": ["DestinationConfig", "OnFailure", "Destination"],
        "AWS::Events::EventBus": ["DeadLetterConfig", "Arn"],
        "AWS::Events::Rule": ["Targets", "*", "DeadLetterConfig", "Arn"],
        "AWS::Scheduler::Schedule": ["Target", "DeadLetterConfig", "Arn"],
        "AWS::Serverless::Function": ["DeadLetterQueue", "TargetArn"],
    ]
}
