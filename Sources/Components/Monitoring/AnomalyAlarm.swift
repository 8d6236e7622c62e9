public import MainstayCloudWatch
public import MainstayConstructs

/// An alarm on what is out of the ordinary: CloudWatch learns two weeks of a metric with its days and weeks, and tells
/// when the metric leaves what it expects.
public struct AnomalyAlarm: Construct {
    public enum Direction: Hashable, Sendable {
        case above, below, either

        var comparison: CloudWatch.Alarm.ComparisonOperator {
            switch self {
            case .above: .greaterThanUpperThreshold
            case .below: .lessThanLowerThreshold
            case .either: .lessThanLowerOrGreaterThanUpperThreshold
            }
        }
    }

    public let node: Node
    public let resource: CloudWatch.Alarm
    public let detector: CloudWatch.AnomalyDetector

    /// - Parameters:
    ///   - width: how far the metric may stray, in standard deviations; the larger, the quieter. Above zero.
    ///   - periods: how many of the metric's periods are looked at.
    ///   - breaching: how many of those must breach; all of them where it is nil.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ metric: Metric, _ direction: Direction = .above, width: Double = 3,
        periods: Int = 3, breaching: Int? = nil, description: String, topics: [Topic] = [], fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        if !(width > 0 && width <= 1_000) {
            node.report("invalid-anomaly-width", "a band \(width) deviations wide holds nothing", help: "use 2 to 5")
        }
        if periods < 1 || !(1...max(periods, 1)).contains(breaching ?? periods) {
            node.report(
                "invalid-alarm", "\(breaching ?? periods) breaching of \(periods) periods can never be",
                help: "use at least one period, and no more breaching than periods")
        }
        let dimensions = metric.dimensions.map { ($0.name, $0.value) }
        detector = CloudWatch.AnomalyDetector(
            "Detector", in: group,
            singleMetricAnomalyDetector: .init(
                dimensions: dimensions.isEmpty ? nil : dimensions.map { .init(name: StringValue($0.0), value: $0.1) },
                metricName: StringValue(metric.name), namespace: StringValue(metric.namespace),
                stat: StringValue(metric.statistic.name)))
        let arns: [StringValue] = topics.map(\.arn)
        resource = CloudWatch.Alarm(
            "Resource", in: group, alarmActions: arns.isEmpty ? nil : arns,
            alarmDescription: StringValue(description), comparisonOperator: direction.comparison,
            datapointsToAlarm: breaching.map { IntValue($0) }, evaluationPeriods: IntValue(periods),
            metrics: [
                .init(
                    id: "measured",
                    metricStat: .init(
                        metric: .init(
                            dimensions: dimensions.isEmpty
                                ? nil : dimensions.map { .init(name: StringValue($0.0), value: $0.1) },
                            metricName: StringValue(metric.name), namespace: StringValue(metric.namespace)),
                        period: IntValue(metric.period.seconds), stat: StringValue(metric.statistic.name)),
                    returnData: true),
                .init(
                    expression: StringValue("ANOMALY_DETECTION_BAND(measured, " + String(width) + ")"), id: "expected",
                    label: "Expected", returnData: true),
            ], okActions: arns.isEmpty ? nil : arns, thresholdMetricId: "expected",
            treatMissingData: .notBreaching)
        resource.depend(on: detector)
    }

    public var arn: StringValue { resource.arn }
    public var name: StringValue { resource.ref }
}
