/// Finds rules and schedules whose undeliverable events are thrown away.
struct EventRuleWithoutDeadLetters: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "event-rule-without-dead-letters", .note, .reliability, "events that cannot be delivered are thrown away",
            why: "When the target is away or refuses for a day, EventBridge drops the event.",
            mend: "name a queue in DeadLetterConfig of the target",
            controls: [.wellArchitected("REL05-BP02")],
            equivalents: ["EventBusDLQ"])
    }

    let types = ["AWS::Events::Rule", "AWS::Scheduler::Schedule"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let targets = resource.type == "AWS::Events::Rule" ? resource["Targets"].elements : [resource["Target"]]
        for target in targets where target.isKnown {
            let queue = target["DeadLetterConfig"]
            if queue.isAbsent { violations.report(queue) }
        }
    }

    var conforming: [String] {
        [
            """
            Nightly:
              Type: AWS::Events::Rule
              Properties:
                ScheduleExpression: rate(1 day)
                Targets:
                  - Id: orders
                    Arn: arn:aws:lambda:eu-west-1:111122223333:function:orders
                    DeadLetterConfig: {Arn: 'arn:aws:sqs:eu-west-1:111122223333:failed'}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Nightly:
              Type: AWS::Events::Rule
              Properties:
                ScheduleExpression: rate(1 day)
                Targets:
                  - Id: orders
                    Arn: arn:aws:lambda:eu-west-1:111122223333:function:orders
            """,
            """
            Nightly:
              Type: AWS::Scheduler::Schedule
              Properties:
                ScheduleExpression: rate(1 day)
                FlexibleTimeWindow: {Mode: 'OFF'}
                Target: {Arn: 'arn:aws:lambda:eu-west-1:111122223333:function:orders', RoleArn: 'arn:aws:iam::111122223333:role/schedule'}
            """,
        ]
    }
}
