import MainstayCloudWatch
import MainstayConstructs

extension FoundationModel {
    /// Alarms on a model that is slow, refuses, fails, is asked unusually much, or costs more than was meant; in a stack
    /// in the model's region.
    ///
    /// - Parameters:
    ///   - latency: in which it should answer, on average.
    ///   - invocations: how many an hour are more than anybody planned.
    ///   - dollars: what an hour may cost.
    @discardableResult
    public func standardAlarms(
        latency: TimeSpan = .seconds(20), invocations: Int, dollars: Double, topics: [Topic]
    ) -> [Alarm] {
        let alarms = StandardAlarms(of: self, "Model", topics: topics)
        if node.region != region {
            node.report(
                "model-alarms-in-wrong-region", "CloudWatch has the model's metrics in \(region) alone",
                help: "declare the model in a stack of \(region)")
        }
        addCostAlarm(above: dollars, topics)
        return [
            alarms.make(
                "Latency", metric("InvocationLatency", .average), .above(Double(latency.seconds) * 1_000), periods: 3,
                "answers slowly"),
            alarms.make("Throttles", metric("InvocationThrottles", .sum), .above(10), periods: 2, "refuses requests"),
            alarms.make("ServerErrors", metric("InvocationServerErrors", .sum), .above(5), periods: 2, "fails"),
            alarms.make(
                "ClientErrors", metric("InvocationClientErrors", .sum), .above(10), periods: 2,
                "is asked what it cannot answer"),
            alarms.make(
                "Invocations", metric("Invocations", .sum, period: .hours(1)), .above(Double(invocations)), periods: 1,
                "is asked more than was planned"),
        ]
    }

    /// Tokens by their prices: an estimate within the hour, a day before the bill shows it.
    private func addCostAlarm(above dollars: Double, _ topics: [Topic]) {
        let arns: [StringValue] = topics.map(\.arn)
        func tokens(_ id: String, _ name: String) -> CloudWatch.Alarm.MetricDataQuery {
            .init(
                id: StringValue(id),
                metricStat: .init(
                    metric: .init(
                        dimensions: [.init(name: "ModelId", value: StringValue(modelID))],
                        metricName: StringValue(name), namespace: "AWS/Bedrock"), period: 3_600, stat: "Sum"),
                returnData: false)
        }
        let expression = "(input * \(prices.input) + output * \(prices.output)) / 1000000"
        CloudWatch.Alarm(
            "CostAlarm", in: self, alarmActions: arns.isEmpty ? nil : arns,
            alarmDescription: StringValue("Model \(node.pathInStack) costs more in an hour than was meant"),
            comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1,
            metrics: [
                tokens("input", "InputTokenCount"), tokens("output", "OutputTokenCount"),
                .init(
                    expression: StringValue(expression), id: "cost", label: "US dollars an hour", returnData: true),
            ], okActions: arns.isEmpty ? nil : arns, threshold: DoubleValue(dollars), treatMissingData: .notBreaching)
    }
}
