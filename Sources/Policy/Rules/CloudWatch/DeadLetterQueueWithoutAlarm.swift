/// Finds dead-letter queues that fill up unseen.
struct DeadLetterQueueWithoutAlarm: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "dead-letter-queue-without-alarm", .note, .operations, "nobody is told when the dead-letter queue fills up",
            why: """
                What lies in a dead-letter queue is work that was not done. After its retention, fourteen days at most, \
                it is gone.
                """,
            mend: "add an alarm on ApproximateNumberOfMessagesVisible of the queue, from one message on",
            limits: "Alarms of other templates are not seen.",
            controls: [.wellArchitected("REL06-BP03"), .wellArchitected("OPS08-BP04")])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        let queues = template.resources(ofType: "AWS::SQS::Queue")
        if queues.isEmpty { return }
        let alarmed = namesOfAlarmed(template)
        for queue in queues {
            guard queue.isDeadLetterQueue, queue.referrers(ofType: "AWS::CloudWatch::Alarm").isEmpty,
                // A consumer that works through it is as good.
                !queue.referrers(ofType: "AWS::Lambda::EventSourceMapping")
                    .contains(where: { $0["EventSourceArn"].reference == queue.name })
            else { continue }
            if let name = queue["QueueName"].string, alarmed.contains(name) { continue }
            violations.report(queue)
        }
    }

    /// What alarms look at that name it by its text.
    private func namesOfAlarmed(_ template: TemplateView) -> Set<String> {
        var names: Set<String> = []
        for alarm in template.resources(ofType: "AWS::CloudWatch::Alarm") {
            for dimension in alarm["Dimensions"].elements {
                if let value = dimension["Value"].string { names.insert(value) }
            }
        }
        return names
    }

    private static let queues = """
        Orders:
          Type: AWS::SQS::Queue
          Properties:
            RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 5}
        Failed:
          Type: AWS::SQS::Queue
          Properties: {MessageRetentionPeriod: 1209600}
        """

    var conforming: [String] {
        [
            Self.queues + """

                FailedAlarm:
                  Type: AWS::CloudWatch::Alarm
                  Properties:
                    Namespace: AWS/SQS
                    MetricName: ApproximateNumberOfMessagesVisible
                    Dimensions: [{Name: QueueName, Value: !GetAtt Failed.QueueName}]
                    Statistic: Maximum
                    Period: 60
                    EvaluationPeriods: 1
                    Threshold: 0
                    ComparisonOperator: GreaterThanThreshold
                    AlarmActions: ['arn:aws:sns:eu-west-1:123456789012:alarms']
                """
        ]
    }

    var violating: [String] { [Self.queues] }
}
