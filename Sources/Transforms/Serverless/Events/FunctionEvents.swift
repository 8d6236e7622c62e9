internal import MainstayDiagnostics
internal import MainstayTemplate

/// The events of a function.
struct FunctionEvents {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let target: EventTarget
    var role: GeneratedResource

    init(
        _ expansion: ServerlessExpansion, _ resource: ServerlessResource, _ target: EventTarget, role: GeneratedResource
    ) {
        self.expansion = expansion
        self.resource = resource
        self.target = target
        self.role = role
    }

    mutating func expand() -> [GeneratedResource] {
        var made: [GeneratedResource] = []
        // In the order of the translator, which decides the order of the role's policies.
        func order(_ member: TemplateObject.Member) -> String {
            member.value["Properties"]?["Path"]?.string ?? member.key
        }
        for member in (resource["Events"]?.object?.members ?? []).sorted(by: { order($0) < order($1) }) {
            guard let event = EventSource(member, of: resource, &expansion.findings) else { continue }
            made += expand(event)
        }
        return made
    }

    private mutating func expand(_ event: EventSource) -> [GeneratedResource] {
        switch event.kind {
        case "Schedule", "CloudWatchEvent", "EventBridgeRule":
            return RuleEvent(event, target).expand(&expansion.findings)
        case "ScheduleV2": return ScheduleEvent(event, target).expand(&expansion.findings)
        case "S3": return StorageEvents(expansion).bucket(event, target)
        case "Cognito": return StorageEvents(expansion).userPool(event, target)
        case "SNS": return topic(event)
        case "Api": return InterfaceEvent(expansion, event, target).rest()
        case "HttpApi": return InterfaceEvent(expansion, event, target).http()
        case "AlexaSkill": return [event.permission("alexa-appkit.amazon.com", target, token: event["SkillId"])]
        case "IoTRule": return rule(event)
        case "CloudWatchLogs": return logs(event)
        default:
            let mapping = PollingEvent(event, target)
            return [mapping.expand(&role, &expansion.findings)]
        }
    }

    private func rule(_ event: EventSource) -> [GeneratedResource] {
        let make = event.make
        var rule = event.generated(event.id, "AWS::IoT::TopicRule")
        rule["TopicRulePayload"] = make.object([
            "Sql": event["Sql"], "RuleDisabled": make.bool(false),
            "Actions": make.list([make.object(["Lambda": make.object(["FunctionArn": target.arn])])]),
            "AwsIotSqlVersion": event["AwsIotSqlVersion"],
        ])
        let permission = event.permission(
            "iot.amazonaws.com", target,
            sourceARN: make.sub(
                "arn:aws:iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}", ["RuleName": make.ref(event.id)]),
            sourceAccount: make.sub("${AWS::AccountId}"))
        return [permission, rule]
    }

    private func logs(_ event: EventSource) -> [GeneratedResource] {
        let make = event.make
        let permission = event.permission(
            "logs.amazonaws.com", target,
            sourceARN: make.sub(
                "arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*",
                ["__LogGroupName__": event["LogGroupName"]]))
        var filter = event.generated(event.id, "AWS::Logs::SubscriptionFilter")
        filter.depend(on: [permission.id])
        filter["LogGroupName"] = event["LogGroupName"]
        filter["FilterPattern"] = event["FilterPattern"]
        filter["DestinationArn"] = target.arn
        return [permission, filter]
    }

    private mutating func topic(_ event: EventSource) -> [GeneratedResource] {
        guard let topic = event["Topic"] else { return [] }
        let make = event.make
        var subscription = event.generated(event.id, "AWS::SNS::Subscription")
        subscription["TopicArn"] = topic
        for name in ["Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy"] {
            subscription[name] = event[name]
        }
        guard let through = event["SqsSubscription"], through.isGiven else {
            subscription["Protocol"] = make.text("lambda")
            subscription["Endpoint"] = target.arn
            return [event.permission("sns.amazonaws.com", target, sourceARN: topic), subscription]
        }
        subscription["Protocol"] = make.text("sqs")
        var made: [GeneratedResource] = []
        var queueARN = through["QueueArn"]
        var queueURL = through["QueueUrl"]
        if through.object == nil {
            var queue = event.generated(event.id + "Queue", "AWS::SQS::Queue")
            if let name = topic.target, let fifo = expansion.others[name]?["Properties"]?["FifoTopic"], fifo.isGiven {
                queue["FifoQueue"] = fifo
            }
            made.append(queue)
            queueARN = queue.arn
            queueURL = queue.ref
        }
        guard let queueARN, let queueURL else {
            if !through.isCall {
                event.report(
                    "missing-property", at: through.position, "SqsSubscription needs QueueArn and QueueUrl",
                    help: "set both, or true for a queue that is made", &expansion.findings)
            }
            return []
        }
        subscription["Endpoint"] = queueARN
        var policy = event.generated(
            through["QueuePolicyLogicalId"]?.string ?? event.id + "QueuePolicy", "AWS::SQS::QueuePolicy")
        policy["PolicyDocument"] = PolicyDocuments(make: make).queue(queueARN, from: topic, principal: make.text("*"))
        policy["Queues"] = make.list([queueURL])
        var mapping = event.generated(event.id + "EventSourceMapping", "AWS::Lambda::EventSourceMapping")
        mapping["FunctionName"] = target.nameOrArn
        mapping["EventSourceArn"] = queueARN
        mapping["BatchSize"] = through["BatchSize"] ?? make.int(10)
        mapping["Enabled"] = make.bool(true)
        role.addManagedPolicy("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole")
        return [mapping] + made + [policy, subscription]
    }
}
