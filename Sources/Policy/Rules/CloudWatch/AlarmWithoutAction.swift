/// Finds alarms that nobody hears.
struct AlarmWithoutAction: TemplateRule {
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

    func check(_ template: TemplateView, _ violations: Violations) {
        let composites = template.resources(ofType: "AWS::CloudWatch::CompositeAlarm")
        let alarms = template.resources(ofType: "AWS::CloudWatch::Alarm") + composites
        if alarms.isEmpty { return }
        let heard = namesInRules(of: composites)
        for alarm in alarms {
            let lists = ["AlarmActions", "OKActions", "InsufficientDataActions"].map { alarm[$0] }
            if lists.allSatisfy(\.isEmpty) {
                // Something else looks at its state: a composite alarm, a deployment, a dashboard.
                if template.isReferred(to: alarm.name) { continue }
                if let name = alarm["AlarmName"].rendered, heard.contains(name) { continue }
                violations.report(lists[0], in: alarm)
            } else if alarm["ActionsEnabled"].isFalse {
                violations.report(
                    alarm["ActionsEnabled"], "the actions of the alarm are switched off", mend: .set(true), in: alarm)
            }
        }
    }

    /// The alarms that composite alarms name by their text: `ALARM("busy") OR ALARM(slow)`.
    private func namesInRules(of composites: [ResourceView]) -> Set<String> {
        var names: Set<String> = []
        for composite in composites {
            for part in (composite["AlarmRule"].rendered ?? "").split(whereSeparator: { "()\"'".contains($0) }) {
                names.insert(String(part))
            }
        }
        return names
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
