public import MainstayCloudWatch
public import MainstayConstructs

/// A CloudWatch alarm: tells its topics when a metric crosses a threshold, and again when it is back.
public struct Alarm: Construct {
    public enum Threshold: Hashable, Sendable {
        case above(Double)
        case atLeast(Double)
        case below(Double)
        case atMost(Double)

        var value: Double {
            switch self {
            case .above(let value), .atLeast(let value), .below(let value), .atMost(let value): value
            }
        }

        var comparison: CloudWatch.Alarm.ComparisonOperator {
            switch self {
            case .above: .greaterThanThreshold
            case .atLeast: .greaterThanOrEqualToThreshold
            case .below: .lessThanThreshold
            case .atMost: .lessThanOrEqualToThreshold
            }
        }
    }

    public enum MissingData: Sendable {
        case breaching, notBreaching, ignore, missing

        var value: CloudWatch.Alarm.TreatMissingData {
            switch self {
            case .breaching: .breaching
            case .notBreaching: .notBreaching
            case .ignore: .ignore
            case .missing: .missing
            }
        }
    }

    public let node: Node
    public let resource: CloudWatch.Alarm

    /// - Parameters:
    ///   - periods: how many of the metric's periods are looked at.
    ///   - breaching: how many of those must breach; all of them where it is nil.
    ///   - topics: told when it goes off and when it recovers.
    ///   - actions: ARNs of other actions when it goes off: `arn:aws:automate:…:ec2:recover`, a scaling policy.
    ///   - missingData: `.notBreaching` for metrics that exist only while something happens (errors), `.breaching` for
    ///     those that must always be there.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ metric: Metric, _ threshold: Threshold, periods: Int = 5,
        breaching: Int? = nil, description: String, topics: [Topic] = [], actions: [StringValue] = [],
        missingData: MissingData = .notBreaching, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let arns: [StringValue] = topics.map(\.arn)
        let allActions = arns + actions
        resource = CloudWatch.Alarm(
            "Resource", in: Group(node: node), alarmActions: allActions.isEmpty ? nil : allActions,
            alarmDescription: StringValue(description), comparisonOperator: threshold.comparison,
            datapointsToAlarm: breaching.map { IntValue($0) },
            dimensions: metric.dimensions.isEmpty
                ? nil
                : metric.dimensions.map { CloudWatch.Alarm.Dimension(name: StringValue($0.name), value: $0.value) },
            evaluationPeriods: IntValue(periods),
            extendedStatistic: metric.statistic.isPercentile ? StringValue(metric.statistic.name) : nil,
            metricName: StringValue(metric.name), namespace: StringValue(metric.namespace),
            okActions: arns.isEmpty ? nil : arns, period: IntValue(metric.period.seconds),
            statistic: metric.statistic.isPercentile ? nil : .init(StringValue(metric.statistic.name)),
            threshold: DoubleValue(threshold.value), treatMissingData: missingData.value)
        Self.check(periods: periods, breaching: breaching, metric.period, actions: allActions.count, node)
    }

    private static func check(periods: Int, breaching: Int?, _ period: TimeSpan, actions: Int, _ node: Node) {
        if periods < 1 || (breaching ?? periods) > periods || (breaching ?? 1) < 1 {
            node.report(
                "invalid-alarm", "\(breaching ?? periods) breaching of \(periods) periods can never be",
                help: "use at least one period, and no more breaching than periods")
        }
        let seconds = period.seconds
        if ![10, 20, 30].contains(seconds), seconds < 60 || seconds % 60 != 0 {
            node.report(
                "invalid-alarm",
                "a period of \(seconds) seconds was asked for; CloudWatch takes 10, 20, 30 and whole minutes",
                help: "use a period such as .minutes(1)")
        } else if periods >= 1, seconds > longest(period) / periods {
            node.report(
                "invalid-alarm",
                "\(periods) periods of \(seconds) seconds are longer than CloudWatch looks back: a day, or a week for periods of an hour or more",
                help: "use fewer periods, or longer ones")
        }
        if actions > 5 {
            node.report(
                "invalid-alarm", "\(actions) actions were asked for; an alarm has 5 at most",
                help: "send to one topic with several subscribers")
        }
    }

    /// How far back CloudWatch looks, in seconds.
    private static func longest(_ period: TimeSpan) -> Int {
        period < .hours(1) ? TimeSpan.days(1).seconds : TimeSpan.days(7).seconds
    }

    public var arn: StringValue { resource.arn }
    public var name: StringValue { resource.ref }

    /// An action that opens an item of work in Systems Manager OpsCenter, which runbooks can take up.
    ///
    /// - Parameter severity: 1 for critical to 4 for low.
    public static func openOpsItem(severity: Int) -> StringValue {
        "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID):opsitem:\(min(max(severity, 1), 4))"
    }
}
