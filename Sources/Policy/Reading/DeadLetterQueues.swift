extension ResourceView {
    /// Whether a queue takes what others could not deliver, as far as the template shows it or its name says.
    var isDeadLetterQueue: Bool {
        if self["RedriveAllowPolicy"].isPresent { return true }
        let names = [name, self["QueueName"].rendered ?? ""].map { text in
            String(decoding: text.utf8.lazy.filter(Self.isInWord).map(Self.lowercased), as: UTF8.self)
        }
        if names.contains(where: { $0.hasBytes("dlq") || $0.hasBytes("deadletter") || $0.hasBytes("failed") }) {
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

    private static func isInWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 0x80...0xFF: true
        default: false
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }

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
