public import MainstayConstructs
public import MainstaySES

/// What becomes of mail: a configuration set whose events, from sending to complaints, go to a topic, that delivers over
/// TLS alone and sends nothing to addresses that bounced or complained before.
public struct MailEvents: Construct {
    /// As SES names them.
    public enum Event: String, Hashable, Sendable, CaseIterable {
        case send, delivery, bounce, complaint, reject
        case delay = "deliveryDelay"
        case renderingFailure
    }

    public struct Configuration {
        public var events = Set(Event.allCases)
    }

    public let node: Node
    public let resource: SES.ConfigurationSet
    public let topic: Topic
    /// Known before deployment: applications name it when they send.
    public let setName: String

    /// - Parameter topic: that gets a message for each event.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, to topic: Topic, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        self.topic = topic
        setName = node.explicitName(limit: 64)
        let group = Group(node: node)
        resource = SES.ConfigurationSet(
            "Resource", in: group, deliveryOptions: .init(tlsPolicy: "REQUIRE"), name: StringValue(setName),
            reputationOptions: .init(reputationMetricsEnabled: true),
            suppressionOptions: .init(suppressedReasons: ["BOUNCE", "COMPLAINT"]))
        topic.allowService("ses.amazonaws.com")
        let destination = SES.ConfigurationSetEventDestination(
            "Destination", in: group, configurationSetName: resource.ref,
            eventDestination: .init(
                enabled: true,
                matchingEventTypes: configuration.events.map(\.rawValue).sorted().map { StringValue($0) },
                snsDestination: .init(topicARN: topic.arn)))
        // SES tries the topic when the destination is made.
        destination.depend(on: topic.policy)
        if configuration.events.isEmpty {
            node.report("no-mail-events", "no event would be published", help: "name one, or leave them out")
        }
    }

    public var name: StringValue { resource.ref }
    public var arn: StringValue {
        "arn:\(AWS.partition):ses:\(AWS.region):\(AWS.accountID):configuration-set/\(setName)"
    }

    /// Alarms before SES pauses the account's sending: it reviews accounts at 5 % bounces and 0.1 % complaints.
    @discardableResult
    public func standardAlarms(topics: [Topic]) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Mail", topics: topics)
        func reputation(_ name: String) -> Metric { Metric("AWS/SES", name, .maximum, period: .minutes(15)) }
        return [
            alarms.make(
                "Bounces", reputation("Reputation.BounceRate"), .atLeast(0.04), periods: 1,
                "bounces nearly as often as SES allows"),
            alarms.make(
                "Complaints", reputation("Reputation.ComplaintRate"), .atLeast(0.0008), periods: 1,
                "is complained about nearly as often as SES allows"),
        ]
    }
}
