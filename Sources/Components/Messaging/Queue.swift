public import MainstayConstructs
public import MainstaySQS

/// A queue that takes work until somebody has time for it, with a second one for what could not be done.
///
/// Encrypted, reached over TLS alone. What stands in it survives that its consumers are down, which is how a platform
/// keeps taking orders while a part of it fails.
public struct Queue: Construct {
    public struct Configuration {
        /// How long a message that somebody took stays hidden from others: longer than the work takes. Up to 12 hours.
        public var visibilityTimeout = TimeSpan.seconds(30)
        /// How long messages wait to be taken, a minute to 14 days.
        public var retention = TimeSpan.days(4)
        /// How often a message is tried before it goes to the dead letters, 1 to 1000.
        public var attempts = 5
        /// How long dead letters are kept, up to 14 days: as long as it takes to find out why.
        public var deadLetterRetention = TimeSpan.days(14)
        /// How long a message waits before anybody sees it, up to 15 minutes.
        public var delay = TimeSpan.seconds(0)
        /// Encrypts the messages; SQS's own keys where none is given.
        public var key: Key?
        /// Keeps messages of a group in order and drops those sent twice within five minutes. Only when it is made.
        public var isOrdered = false
        /// Told when dead letters arrive, and when messages wait too long.
        public var topic: Topic?
        /// How long a message may wait before the topic is told.
        public var longestWait = TimeSpan.minutes(15)
    }

    public let node: Node
    public let resource: SQS.Queue
    public let deadLetters: SQS.Queue
    private let key: Key?

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, node)
        key = configuration.key
        let group = Group(node: node)
        func queue(_ id: String, retention: TimeSpan, delay: TimeSpan?, redrive: JSONValue?) -> SQS.Queue {
            SQS.Queue(
                id, in: group, contentBasedDeduplication: configuration.isOrdered ? true : nil,
                delaySeconds: delay.flatMap { $0.seconds == 0 ? nil : IntValue($0.seconds) },
                fifoQueue: configuration.isOrdered ? true : nil,
                kmsDataKeyReusePeriodSeconds: configuration.key == nil ? nil : 300,
                kmsMasterKeyId: configuration.key?.arn, messageRetentionPeriod: IntValue(retention.seconds),
                // Waiting for a message costs less than asking again and again.
                receiveMessageWaitTimeSeconds: 20, redrivePolicy: redrive,
                sqsManagedSseEnabled: configuration.key == nil ? true : nil,
                visibilityTimeout: IntValue(configuration.visibilityTimeout.seconds))
        }
        deadLetters = queue("DeadLetters", retention: configuration.deadLetterRetention, delay: nil, redrive: nil)
        resource = queue(
            "Resource", retention: configuration.retention, delay: configuration.delay,
            redrive: .object(["deadLetterTargetArn": deadLetters.arn, "maxReceiveCount": configuration.attempts]))
        for (id, queue) in [("Policy", resource), ("DeadLetterPolicy", deadLetters)] {
            let insecure = PolicyStatement(
                .deny, id: "DenyInsecureTransport", actions: ["sqs:*"], on: [queue.arn], by: [.anyone],
                when: ["Bool": ["aws:SecureTransport": "false"]])
            SQS.QueuePolicy(
                id, in: group, policyDocument: JSONValue(PolicyDocument([insecure])), queues: [queue.ref])
        }
        if let topic = configuration.topic { addAlarms(topic, configuration.longestWait) }
    }

    public var url: StringValue { resource.ref }
    public var arn: QueueARN { resource.arn }

    /// Putting messages in.
    public func grantSend(to grantee: some Grantee) {
        grant(["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"], on: [arn], to: grantee)
        grantee.role.allow(["kms:Decrypt", "kms:GenerateDataKey"], with: key)
    }

    /// Taking messages out, and saying that they are done.
    public func grantConsume(to grantee: some Grantee) {
        grant(
            [
                "sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl",
                "sqs:ReceiveMessage",
            ], on: [arn], to: grantee)
        grantee.role.allow(["kms:Decrypt"], with: key)
    }

    /// A metric that SQS measures: `ApproximateNumberOfMessagesVisible`, `ApproximateAgeOfOldestMessage`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Self.metric(name, of: resource, statistic, period: period)
    }

    private static func metric(
        _ name: String, of queue: SQS.Queue, _ statistic: Metric.Statistic, period: TimeSpan
    ) -> Metric {
        Metric("AWS/SQS", name, dimensions: ["QueueName": queue.queueName], statistic, period: period)
    }

    private func addAlarms(_ topic: Topic, _ longestWait: TimeSpan) {
        let dead = Self.metric(
            "ApproximateNumberOfMessagesVisible", of: deadLetters, .maximum, period: .minutes(1))
        Alarm(
            "DeadLetterAlarm", in: self, dead, .above(0), periods: 1,
            description: "Messages of \(node.pathInStack) could not be worked on", topics: [topic])
        Alarm(
            "AgeAlarm", in: self, metric("ApproximateAgeOfOldestMessage", .maximum),
            .above(Double(longestWait.seconds)), periods: 5,
            description: "Messages of \(node.pathInStack) wait too long", topics: [topic])
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        let limits: [(String, TimeSpan, ClosedRange<Int>)] = [
            ("visibility timeout", configuration.visibilityTimeout, 0...43_200),
            ("retention", configuration.retention, 60...1_209_600),
            ("dead letter retention", configuration.deadLetterRetention, 60...1_209_600),
            ("delay", configuration.delay, 0...900),
        ]
        for (name, value, allowed) in limits where !allowed.contains(value.seconds) {
            node.report(
                "invalid-queue", "a \(name) of \(value.seconds) seconds was asked for",
                help: "SQS takes \(allowed.lowerBound) to \(allowed.upperBound)")
        }
        if !(1...1_000).contains(configuration.attempts) {
            node.report(
                "invalid-queue", "messages cannot be tried \(configuration.attempts) times", help: "use 1 to 1000")
        }
        if configuration.longestWait.seconds < 1 {
            node.report("invalid-queue", "messages always wait longer than nothing", help: "set longestWait")
        }
    }
}

extension Role {
    /// Allows the use of a key, where there is one.
    fileprivate func allow(_ actions: [String], with key: Key?) {
        if let key { allow(actions, on: [key.arn]) }
    }
}
