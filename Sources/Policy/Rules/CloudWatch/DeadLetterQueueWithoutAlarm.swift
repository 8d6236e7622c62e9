/// Finds dead-letter queues that fill up unseen.
struct DeadLetterQueueWithoutAlarm: ResourceRule {
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

    let types = ["AWS::SQS::Queue"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard Self.isDeadLetterQueue(resource), resource.referrers(ofType: "AWS::CloudWatch::Alarm").isEmpty,
            // A dashboard function or a consumer that works through it is as good.
            resource.referrers(ofType: "AWS::Lambda::EventSourceMapping").isEmpty
        else { return }
        if let name = resource["QueueName"].string, Self.isAlarmed(name, in: resource.template) { return }
        violations.report(resource)
    }

    private static func isDeadLetterQueue(_ queue: ResourceView) -> Bool {
        for type in ["AWS::SQS::Queue", "AWS::SNS::Subscription"] {
            let policies = queue.referrers(ofType: type).map { $0["RedrivePolicy"]["deadLetterTargetArn"] }
            if policies.contains(where: { $0.reference == queue.name }) { return true }
        }
        let functions = queue.referrers(ofType: "AWS::Lambda::Function").map { $0["DeadLetterConfig"]["TargetArn"] }
        if functions.contains(where: { $0.reference == queue.name }) { return true }
        return queue.referrers(ofType: "AWS::Events::Rule").contains { rule in
            rule["Targets"].elements.contains { $0["DeadLetterConfig"]["Arn"].reference == queue.name }
        }
    }

    private static func isAlarmed(_ name: String, in template: TemplateView) -> Bool {
        template.resources(ofType: "AWS::CloudWatch::Alarm").contains { alarm in
            alarm["Dimensions"].elements.contains { $0["Value"].is(name) }
        }
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
