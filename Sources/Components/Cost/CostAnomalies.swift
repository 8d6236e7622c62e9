public import MainstayCE
public import MainstayConstructs

/// Watches the account's costs for what is out of the ordinary, and tells a topic at once.
public struct CostAnomalies: Construct {
    /// What the costs are compared by.
    public enum Monitor {
        /// Every AWS service by itself. An account has one such monitor, and new accounts come with it: use
        /// ``existing(arn:)`` there.
        case services
        /// A monitor that the account has already.
        case existing(arn: StringValue)
    }

    public struct Configuration {
        public var monitor = Monitor.services
        /// Also wants the anomaly to be at least so many percent above what was expected, so that a service that costs
        /// much every day does not alarm by its size; nil for the amount alone.
        public var percentage: Double?
    }

    public let node: Node
    public let subscription: CE.AnomalySubscription
    /// Nil where the account's own monitor is used.
    public let monitor: CE.AnomalyMonitor?

    /// - Parameters:
    ///   - amount: what an anomaly must cost in all before anybody is told.
    ///   - topic: told as soon as an anomaly is found; AWS looks about three times a day.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, above amount: MonthlyCost, topic: Topic, fileID: String = #fileID,
        line: Int = #line, column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        amount.check(for: node, rule: "invalid-anomaly-threshold")
        if let percentage = configuration.percentage, !(percentage > 0 && percentage.isFinite) {
            node.report(
                "invalid-anomaly-threshold", "\(percentage) percent above what was expected is no threshold",
                help: "use a number above zero, such as 40")
        }
        topic.allowService("costalerts.amazonaws.com")
        let group = Group(node: node)
        let name = node.explicitName(limit: 100)
        let monitorARN: StringValue
        switch configuration.monitor {
        case .services:
            let made = CE.AnomalyMonitor(
                "Monitor", in: group, monitorDimension: .service, monitorName: StringValue(name),
                monitorType: .dimensional)
            made.node.removeOverride("Properties.ResourceTags")
            monitor = made
            monitorARN = made.monitorArn
        case .existing(let arn):
            monitor = nil
            monitorARN = arn
        }
        subscription = CE.AnomalySubscription(
            "Resource", in: group, frequency: .immediate, monitorArnList: [monitorARN],
            subscribers: [.init(address: topic.arn, type: .sns)], subscriptionName: StringValue(name),
            thresholdExpression: StringValue(json: Self.threshold(amount, configuration.percentage)))
        // Another tag would replace both, and the new monitor is refused for as long as the old one is there.
        subscription.node.removeOverride("Properties.ResourceTags")
        subscription.depend(on: topic.policy)
    }

    private static func threshold(_ amount: MonthlyCost, _ percentage: Double?) -> JSONValue {
        let total = atLeast("ANOMALY_TOTAL_IMPACT_ABSOLUTE", amount.dollars)
        guard let percentage else { return total }
        return .object(["And": [total, atLeast("ANOMALY_TOTAL_IMPACT_PERCENTAGE", percentage)]])
    }

    private static func atLeast(_ key: String, _ value: Double) -> JSONValue {
        let text = Int(exactly: value).map { String($0) } ?? String(value)
        return .object([
            "Dimensions": JSONValue.object([
                "Key": key, "MatchOptions": ["GREATER_THAN_OR_EQUAL"], "Values": [text],
            ])
        ])
    }
}
