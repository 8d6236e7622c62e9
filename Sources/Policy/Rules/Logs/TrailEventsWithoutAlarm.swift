/// Finds trails whose most telling events alarm nobody.
struct TrailEventsWithoutAlarm: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "trail-events-without-alarm", .note, .security, "nobody is told of the trail's most telling events",
            why: """
                A trail records who opened a security group or signed in as root. Unless a filter and an alarm read it, \
                the record is looked at when the harm is done.
                """,
            mend: "add an AWS::Logs::MetricFilter and an alarm for each event",
            limits: """
                One finding a trail, which counts for every control of the list. EventBridge rules, Security Hub and \
                filters of other templates can do the same and are not seen; an alarm on the metric is not asked for.
                """,
            controls: (1...14).map { .fsbp("CloudWatch.\($0)") } + [.wellArchitected("SEC04-BP03")])
    }

    let types = ["AWS::CloudTrail::Trail"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let group = resource["CloudWatchLogsLogGroupArn"]
        guard let logs = group.resource, logs.type == "AWS::Logs::LogGroup" else { return }
        var patterns: [String] = []
        for filter in logs.referrers(ofType: "AWS::Logs::MetricFilter") {
            // What is unknown may be what is asked for.
            guard let pattern = filter["FilterPattern"].rendered else { return }
            patterns.append(pattern)
        }
        let missing = SecurityEvent.all.filter { event in
            !patterns.contains { pattern in event.marks.contains { pattern.contains($0) } }
        }
        if missing.count == SecurityEvent.all.count {
            violations.report(group)
        } else if !missing.isEmpty {
            violations.report(group, "nobody is told of \(missing.map(\.name).joined(separator: ", "))")
        }
    }

    private static func trail(_ marks: [String]) -> String {
        """
        Events:
          Type: AWS::Logs::LogGroup
          Properties: {RetentionInDays: 365}
        Trail:
          Type: AWS::CloudTrail::Trail
          Properties:
            IsLogging: true
            S3BucketName: trail
            CloudWatchLogsLogGroupArn: !GetAtt Events.Arn
            CloudWatchLogsRoleArn: arn:aws:iam::123456789012:role/trail
        """
            + marks.enumerated().map { number, mark in
                """

                Filter\(number):
                  Type: AWS::Logs::MetricFilter
                  Properties:
                    LogGroupName: !Ref Events
                    FilterPattern: '{ $.eventName = \(mark) }'
                    MetricTransformations: [{MetricName: m\(number), MetricNamespace: Trail, MetricValue: '1'}]
                """
            }.joined()
    }

    var conforming: [String] { [Self.trail(SecurityEvent.all.map { $0.marks[0] })] }
    var violating: [String] { [Self.trail([]), Self.trail(["PutBucketPolicy", "StopLogging"])] }
}
