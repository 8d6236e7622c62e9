internal import MainstayDiagnostics
internal import MainstayTemplate

/// A rule of EventBridge that calls a function or starts a state machine: by a schedule or by a pattern.
struct RuleEvent {
    let event: EventSource
    let target: EventTarget

    init(_ event: EventSource, _ target: EventTarget) {
        self.event = event
        self.target = target
    }

    func expand(_ findings: inout TransformFindings) -> [GeneratedResource] {
        let make = event.make
        let isSchedule = event.kind == "Schedule"
        var rule = event.generated(event.id, "AWS::Events::Rule")
        if isSchedule {
            rule["ScheduleExpression"] = event["Schedule"]
            rule["Name"] = event["Name"]
            rule["Description"] = event["Description"]
        } else {
            rule["EventBusName"] = event["EventBusName"]
            rule["EventPattern"] = event["Pattern"]
            rule["Name"] = event["RuleName"]
        }
        rule["State"] = event["State"]
        if let enabled = event["Enabled"] {
            if event["State"] != nil {
                event.report(
                    "conflicting-properties", at: enabled.position, "State and Enabled cannot both be set",
                    help: "remove Enabled", &findings)
            }
            rule["State"] = make.text(enabled.isGiven ? "ENABLED" : "DISABLED")
        }
        var made: [GeneratedResource] = []
        var roleARN: TemplateValue?
        if target.isStateMachine {
            if isSchedule, let given = event["RoleArn"] {
                roleARN = given
            } else {
                let role = StateMachineRole.event(event, target, service: "events.amazonaws.com")
                roleARN = role.arn
                made.append(role)
            }
        }
        var queue: TemplateValue?
        if let letters = event["DeadLetterConfig"] {
            queue = DeadLetters(event).queue(letters, rule: rule.arn, &made, &findings)
        }
        let given = isSchedule && !target.isStateMachine ? nil : event["Target"]?["Id"]
        let suffix = target.isStateMachine ? "StepFunctionsTarget" : "LambdaTarget"
        rule["Targets"] = make.list([
            make.object([
                "Arn": target.arn, "Id": given ?? event.targetID(suffix), "RoleArn": roleARN, "Input": event["Input"],
                "InputPath": isSchedule ? nil : event["InputPath"],
                "DeadLetterConfig": queue.map { make.object(["Arn": $0]) }, "RetryPolicy": event["RetryPolicy"],
                "InputTransformer": isSchedule ? nil : event["InputTransformer"],
            ])
        ])
        if !target.isStateMachine {
            made.append(event.permission("events.amazonaws.com", target, sourceARN: rule.arn))
        }
        return [rule] + made
    }
}

/// The queue for events that could not be delivered.
struct DeadLetters {
    let event: EventSource

    init(_ event: EventSource) { self.event = event }

    /// - Parameter rule: the rule that sends; nil for a schedule, whose role lets it send.
    func queue(
        _ config: TemplateValue, rule: TemplateValue?, _ made: inout [GeneratedResource],
        _ findings: inout TransformFindings
    ) -> TemplateValue? {
        let make = event.make
        if let arn = config["Arn"] {
            if config["Type"] != nil {
                event.report(
                    "conflicting-properties", at: config.position,
                    "Arn and Type of DeadLetterConfig exclude each other",
                    help: "remove one of the two", &findings)
            }
            return arn
        }
        guard config["Type"]?.string == "SQS" else {
            if !config.isCall, config["Type"]?.isCall != true {
                event.report(
                    "missing-property", at: config.position, "DeadLetterConfig needs Arn, or the Type SQS",
                    help: "set one of the two", &findings)
            }
            return nil
        }
        let queue = event.generated(config["QueueLogicalId"]?.string ?? event.id + "Queue", "AWS::SQS::Queue")
        made.append(queue)
        if let rule {
            var policy = event.generated(event.id + "QueuePolicy", "AWS::SQS::QueuePolicy")
            policy["PolicyDocument"] = PolicyDocuments(make: make).queue(
                queue.arn, from: rule, principal: make.object(["Service": make.text("events.amazonaws.com")]))
            policy["Queues"] = make.list([queue.ref])
            made.append(policy)
        }
        return queue.arn
    }
}

/// A schedule of EventBridge Scheduler, with the role that lets it call.
struct ScheduleEvent {
    let event: EventSource
    let target: EventTarget

    init(_ event: EventSource, _ target: EventTarget) {
        self.event = event
        self.target = target
    }

    func expand(_ findings: inout TransformFindings) -> [GeneratedResource] {
        let make = event.make
        var schedule = event.generated(event.id, "AWS::Scheduler::Schedule")
        for name in [
            "ScheduleExpression", "State", "Description", "StartDate", "EndDate", "ScheduleExpressionTimezone",
            "GroupName", "KmsKeyArn",
        ] { schedule[name] = event[name] }
        if event["OmitName"]?.isGiven != true { schedule["Name"] = event["Name"] ?? make.text(event.id) }
        schedule["FlexibleTimeWindow"] = event["FlexibleTimeWindow"] ?? make.object(["Mode": make.text("OFF")])
        var made: [GeneratedResource] = []
        var queue: TemplateValue?
        if let letters = event["DeadLetterConfig"] {
            queue = DeadLetters(event).queue(letters, rule: nil, &made, &findings)
        }
        var roleARN = event["RoleArn"]
        if roleARN == nil {
            let policies = PolicyDocuments(make: make)
            var role = event.generated(event.id + "Role", "AWS::IAM::Role")
            role["AssumeRolePolicyDocument"] = policies.assumed(by: "scheduler.amazonaws.com")
            let action =
                target.isStateMachine
                ? policies.named(
                    event.id + "StartExecutionPolicy", [policies.allow("states:StartExecution", target.arn)])
                : policies.named(event.id + "LambdaPolicy", [policies.allow("lambda:InvokeFunction", target.arn)])
            let letters = queue.flatMap { policies.destination("SQS", $0, name: event.id) }
            role["Policies"] = make.list([action] + (letters.map { [$0] } ?? []))
            role["PermissionsBoundary"] = event["PermissionsBoundary"]
            roleARN = role.arn
            made.append(role)
        }
        schedule["Target"] = make.object([
            "Arn": target.arn, "RoleArn": roleARN, "Input": event["Input"],
            "DeadLetterConfig": queue.map { make.object(["Arn": $0]) }, "RetryPolicy": event["RetryPolicy"],
        ])
        return [schedule] + made
    }
}
