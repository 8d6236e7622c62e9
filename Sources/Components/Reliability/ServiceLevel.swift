public import MainstayApplicationSignals
public import MainstayConstructs

/// A service level objective: which share of requests must be well over a time, and alarms while it is being missed.
public struct ServiceLevel: Construct {
    /// What counts.
    public enum Indicator {
        /// Good requests of all.
        case requests(good: Metric, total: Metric)
        /// Bad requests of all.
        case failures(bad: Metric, total: Metric)
        /// Minutes in which a metric keeps to a threshold.
        case minutes(Metric, Alarm.Threshold)
    }

    public let node: Node
    public let resource: ApplicationSignals.ServiceLevelObjective

    /// - Parameters:
    ///   - goal: in percent, above 0 and below 100: 99.9.
    ///   - window: over which the goal is looked at, always the last so many days.
    ///   - warning: the share of the error budget, in percent, below which a warning shows.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ indicator: Indicator, goal: Double, over window: TimeSpan = .days(30),
        warning: Double = 30, description: String? = nil, fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        if !(goal > 0 && goal < 100) || !(warning > 0 && warning < 100) {
            node.report(
                "invalid-service-level", "\(goal) percent, with a warning at \(warning), is no goal",
                help: "use a share above 0 and below 100, such as 99.9")
        }
        if !(1...365).contains(window.days) || window.seconds % 86_400 != 0 {
            node.report(
                "invalid-service-level", "a goal cannot be looked at over \(window.seconds) seconds",
                help: "use 1 to 365 whole days")
        }
        let goal = ApplicationSignals.ServiceLevelObjective.Goal(
            attainmentGoal: DoubleValue(goal),
            interval: .init(rollingInterval: .init(duration: IntValue(window.days), durationUnit: .day)),
            warningThreshold: DoubleValue(warning))
        var request: ApplicationSignals.ServiceLevelObjective.RequestBasedSli?
        var period: ApplicationSignals.ServiceLevelObjective.Sli?
        switch indicator {
        case .requests(let good, let total):
            request = .init(
                requestBasedSliMetric: .init(
                    monitoredRequestCountMetric: .init(goodCountMetric: Self.query(good)),
                    totalRequestCountMetric: Self.query(total)))
        case .failures(let bad, let total):
            request = .init(
                requestBasedSliMetric: .init(
                    monitoredRequestCountMetric: .init(badCountMetric: Self.query(bad)),
                    totalRequestCountMetric: Self.query(total)))
        case .minutes(let metric, let threshold):
            period = .init(
                comparisonOperator: Self.comparison(threshold), metricThreshold: DoubleValue(threshold.value),
                sliMetric: .init(metricDataQueries: Self.query(metric)))
        }
        resource = ApplicationSignals.ServiceLevelObjective(
            "Resource", in: Group(node: node),
            // Fast and slow burning, as the usual pair of windows sees them.
            burnRateConfigurations: [.init(lookBackWindowMinutes: 60), .init(lookBackWindowMinutes: 360)],
            description: description.map { StringValue($0) }, goal: goal,
            name: StringValue(node.explicitName(limit: 127)), requestBasedSli: request, sli: period)
    }

    public var arn: StringValue { resource.arn }

    /// What keeps to the threshold is well, so the comparison is that of the good side.
    private static func comparison(
        _ threshold: Alarm.Threshold
    ) -> ApplicationSignals.ServiceLevelObjective.Sli.ComparisonOperator {
        switch threshold {
        case .above: .greaterThan
        case .atLeast: .greaterThanOrEqualTo
        case .below: .lessThan
        case .atMost: .lessThanOrEqualTo
        }
    }

    private static func query(_ metric: Metric) -> [ApplicationSignals.ServiceLevelObjective.MetricDataQuery] {
        [
            .init(
                id: "measured",
                metricStat: .init(
                    metric: .init(
                        dimensions: metric.dimensions.isEmpty
                            ? nil : metric.dimensions.map { .init(name: StringValue($0.name), value: $0.value) },
                        metricName: StringValue(metric.name), namespace: StringValue(metric.namespace)),
                    period: IntValue(metric.period.seconds), stat: StringValue(metric.statistic.name)),
                returnData: true)
        ]
    }
}
