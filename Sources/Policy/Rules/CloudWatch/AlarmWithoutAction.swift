/// Finds alarms that nobody hears.
struct AlarmWithoutAction: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "alarm-without-action", .warning, .operations, "nobody hears the alarm",
            why:
                "An alarm without actions changes its colour in the console, where nobody looks at three in the morning.",
            mend: "list a topic in AlarmActions and leave ActionsEnabled on",
            limits: "An alarm that a composite alarm of the template is made of needs no action of its own.",
            controls: [.fsbp("CloudWatch.15"), .fsbp("CloudWatch.17"), .wellArchitected("REL06-BP03")],
            equivalents: [
                "CKV_AWS_319", "NIST.800.53.R5-CloudWatchAlarmAction", "NIST.800.53.R4-CloudWatchAlarmAction",
                "HIPAA.Security-CloudWatchAlarmAction",
            ])
    }

    let types = ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let enabled = resource["ActionsEnabled"]
        let lists = ["AlarmActions", "OKActions", "InsufficientDataActions"].map { resource[$0] }
        if lists.allSatisfy(\.isEmpty) {
            if !isHeardElsewhere(resource) { violations.report(lists[0]) }
        } else if enabled.isFalse {
            violations.report(enabled, "the actions of the alarm are switched off", mend: .set(true))
        }
    }

    /// Whether something else looks at its state: a composite alarm, a deployment or a table of a dashboard.
    private func isHeardElsewhere(_ resource: ResourceView) -> Bool {
        if resource.template.isReferred(to: resource.name) { return true }
        // A composite alarm, or a deployment, may name it by its text.
        guard let name = resource["AlarmName"].rendered else { return false }
        return resource.template.resources(ofType: "AWS::CloudWatch::CompositeAlarm")
            .contains { $0["AlarmRule"].rendered?.contains(name) == true }
    }

    private static func alarm(_ more: String) -> String {
        """
        Busy:
          Type: AWS::CloudWatch::Alarm
          Properties:
            Namespace: AWS/EC2
            MetricName: CPUUtilization
            Statistic: Average
            Period: 300
            EvaluationPeriods: 3
            Threshold: 90
            ComparisonOperator: GreaterThanThreshold
            \(more)
        """
    }

    var conforming: [String] {
        [
            Self.alarm("AlarmActions: ['arn:aws:sns:eu-west-1:123456789012:alarms']"),
            Self.alarm("AlarmName: busy") + """

                Both:
                  Type: AWS::CloudWatch::CompositeAlarm
                  Properties:
                    AlarmRule: ALARM("busy")
                    AlarmActions: ['arn:aws:sns:eu-west-1:123456789012:alarms']
                """,
        ]
    }

    var violating: [String] {
        [
            Self.alarm("AlarmActions: []"),
            Self.alarm(
                """
                ActionsEnabled: false
                    AlarmActions: ['arn:aws:sns:eu-west-1:123456789012:alarms']
                """),
        ]
    }
}
