import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Budgets and cost anomalies")
struct CostTests {
    private let core = CoreStack()

    private func allowedServices() throws -> [String] {
        try core.template().only("AWS::SNS::TopicPolicy").statements().compactMap {
            $0["Principal"]?["Service"]?.string
        }
    }

    @Test("A budget tells its topic at 80 and 100 percent, and when 100 is forecast")
    func budget() throws {
        let topic = Topic("Costs", in: core.stack)
        Budget("Monthly", in: core.stack, limit: .dollars(250), tag: (key: "Project", value: "Shop"), topic: topic)
        let budget = try core.template().only("AWS::Budgets::Budget")
        #expect(
            budget.properties["Budget"] == [
                "BudgetLimit": ["Amount": 250, "Unit": "USD"], "BudgetType": "COST",
                "CostFilters": ["TagKeyValue": ["user:Project$Shop"]], "TimeUnit": "MONTHLY",
            ])
        let notifications = budget.properties["NotificationsWithSubscribers"]?.array ?? []
        #expect(
            notifications.map { $0["Notification"]?["NotificationType"]?.string } == ["ACTUAL", "ACTUAL", "FORECASTED"])
        #expect(notifications.map { $0["Notification"]?["Threshold"] } == [80, 100, 100])
        #expect(
            notifications.allSatisfy {
                $0["Subscribers"] == [["Address": ["Fn::GetAtt": ["Costs", "TopicArn"]], "SubscriptionType": "SNS"]]
            })
        #expect(budget.dependencies == ["CostsPolicy"])
        #expect(try allowedServices() == ["budgets.amazonaws.com", "cloudwatch.amazonaws.com"])
    }

    @Test("Without a tag a budget counts the whole account")
    func wholeAccount() throws {
        Budget("Monthly", in: core.stack, limit: .dollars(0.5), topic: Topic("Costs", in: core.stack))
        try core.template().require(
            "AWS::Budgets::Budget", ["Budget": ["CostFilters": .absent, "BudgetLimit": ["Amount": 0.5]]])
    }

    @Test("Amounts that nobody can stay within are reported", arguments: [0, -1, Double.nan, Double.infinity])
    func impossible(_ amount: Double) {
        let topic = Topic("Costs", in: core.stack)
        Budget("Monthly", in: core.stack, limit: .dollars(amount), topic: topic)
        CostAnomalies("Anomalies", in: core.stack, above: .dollars(amount), topic: topic)
        CostAnomalies("Percent", in: core.stack, above: .dollars(1), topic: topic) { $0.percentage = amount }
        let rules = core.app.diagnostics.map(\.rule)
        #expect(rules == ["invalid-budget", "invalid-anomaly-threshold", "invalid-anomaly-threshold"])
    }

    @Test("Anomalies of every service above an amount are told at once; tags, which would replace it, are left out")
    func anomalies() throws {
        core.app.tag("Project", "Shop")
        let topic = Topic("Costs", in: core.stack)
        CostAnomalies("Anomalies", in: core.stack, above: .dollars(100), topic: topic)
        let template = try core.template()
        try template.require(
            "AWS::CE::AnomalyMonitor",
            [
                "MonitorType": "DIMENSIONAL", "MonitorDimension": "SERVICE", "MonitorName": "Core-Anomalies",
                "ResourceTags": .absent,
            ])
        let subscription = try template.only("AWS::CE::AnomalySubscription")
        #expect(
            subscription.properties == [
                "Frequency": "IMMEDIATE",
                "MonitorArnList": [["Fn::GetAtt": ["AnomaliesMonitor", "MonitorArn"]]],
                "Subscribers": [["Address": ["Fn::GetAtt": ["Costs", "TopicArn"]], "Type": "SNS"]],
                "SubscriptionName": "Core-Anomalies",
                "ThresholdExpression": .string(
                    #"{"Dimensions":{"Key":"ANOMALY_TOTAL_IMPACT_ABSOLUTE","MatchOptions":["GREATER_THAN_OR_EQUAL"],"Values":["100"]}}"#
                ),
            ])
        #expect(subscription.dependencies == ["CostsPolicy"])
        #expect(try allowedServices().contains("costalerts.amazonaws.com"))
    }

    @Test("An account's own monitor is used by its ARN; a percentage is a second condition")
    func anomalySettings() throws {
        CostAnomalies("Anomalies", in: core.stack, above: .dollars(12.5), topic: Topic("Costs", in: core.stack)) {
            $0.monitor = .existing(arn: "arn:aws:ce::123456789012:anomalymonitor/1")
            $0.percentage = 40
        }
        let template = try core.template()
        try template.requireNone("AWS::CE::AnomalyMonitor")
        let subscription = try template.only("AWS::CE::AnomalySubscription")
        #expect(subscription.properties["MonitorArnList"] == ["arn:aws:ce::123456789012:anomalymonitor/1"])
        let text = try #require(subscription.properties["ThresholdExpression"]?.string)
        let parsed = TemplateParser(file: "threshold.json", format: .json).parse(text)
        let conditions = try #require(parsed.value?["And"]?.array)
        #expect(
            conditions.map { $0["Dimensions"]?["Key"]?.string } == [
                "ANOMALY_TOTAL_IMPACT_ABSOLUTE", "ANOMALY_TOTAL_IMPACT_PERCENTAGE",
            ])
        #expect(conditions.map { $0["Dimensions"]?["Values"] } == [["12.5"], ["40"]])
    }
}
