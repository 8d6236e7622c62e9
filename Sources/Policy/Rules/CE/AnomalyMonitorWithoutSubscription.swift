/// Finds monitors of cost anomalies that tell nobody.
struct AnomalyMonitorWithoutSubscription: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "anomaly-monitor-without-subscription", .note, .cost, "nobody is told of the cost anomalies that it finds",
            why:
                "A runaway job costs as much in a weekend as in a month of planned use, and the monitor alone is mute.",
            mend: "add an AWS::CE::AnomalySubscription that lists the monitor",
            limits: "Subscriptions of other templates are not seen.",
            controls: [.wellArchitected("COST02-BP05"), .wellArchitected("COST03")])
    }

    let types = ["AWS::CE::AnomalyMonitor"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource.referrers(ofType: "AWS::CE::AnomalySubscription").isEmpty,
            !OutputReferences.names(in: resource.template.template).contains(resource.name)
        else { return }
        violations.report(resource)
    }

    private static let monitor = """
        Monitor:
          Type: AWS::CE::AnomalyMonitor
          Properties: {MonitorName: services, MonitorType: DIMENSIONAL, MonitorDimension: SERVICE}
        """

    var conforming: [String] {
        [
            Self.monitor + """

                Subscription:
                  Type: AWS::CE::AnomalySubscription
                  Properties:
                    SubscriptionName: costs
                    Frequency: DAILY
                    MonitorArnList: [!Ref Monitor]
                    Subscribers: [{Type: EMAIL, Address: costs@example.com}]
                    ThresholdExpression: >-
                      {"Dimensions": {"Key": "ANOMALY_TOTAL_IMPACT_ABSOLUTE", "MatchOptions": ["GREATER_THAN_OR_EQUAL"],
                      "Values": ["100"]}}
                """
        ]
    }

    var violating: [String] { [Self.monitor] }
}
