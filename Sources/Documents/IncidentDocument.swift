internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayRequirements
internal import MainstayTemplate

/// What watches the platform, whom it tells, what happens by itself, and what a person does.
enum IncidentDocument {
    static func write(_ platform: DescribedPlatform) -> PlatformDocument {
        PlatformDocument(
            "incident-response.md", title: "\(platform.name): incident response",
            [
                """
                1. Read which alarm it is, and what it says below.
                2. `mainstay status ENVIRONMENT` tells what was deployed last and whether a deployment runs; \
                `mainstay events ENVIRONMENT` what happened; `mainstay drift ENVIRONMENT` what was changed by hand.
                3. Where the last deployment is the cause: `mainstay rollback ENVIRONMENT`. Where a stack is stuck: \
                `mainstay recover ENVIRONMENT`. Where data is lost: [recovery.md](recovery.md).
                4. Write down what was seen, done and when. What the alarms did not tell is a change of the platform.
                """
            ] + platform.parts { stacks in [alarms(stacks), told(stacks)] })
    }

    private static func alarms(_ stacks: [DescribedStack]) -> String {
        var table = MarkdownTable("alarm", "watches", "goes off", "then")
        for stack in stacks {
            for alarm in stack.resources("AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm") {
                let actions = alarm["AlarmActions"].mentioned.map { action in
                    "\(stack.construct(action)) (\(kind(action)))"
                }
                let isComposite = alarm.type == "AWS::CloudWatch::CompositeAlarm"
                table.add(
                    alarm["AlarmName"].string ?? stack.construct(alarm),
                    isComposite ? "other alarms" : metric(alarm), isComposite ? alarm["AlarmRule"].words : bound(alarm),
                    actions.isEmpty
                        ? (alarm["AlarmActions"].isEmpty ? "nobody is told" : alarm["AlarmActions"].value.words)
                        : actions.joined(separator: ", "))
            }
        }
        return table.isEmpty ? "No alarm." : table.text
    }

    private static func kind(_ action: ResourceView) -> String {
        switch action.type {
        case "AWS::SNS::Topic": "tells its subscribers"
        case "AWS::Lambda::Function": "runs by itself"
        case "AWS::AutoScaling::ScalingPolicy", "AWS::ApplicationAutoScaling::ScalingPolicy": "scales"
        default: action.type
        }
    }

    private static func metric(_ alarm: ResourceView) -> String {
        if let name = alarm["MetricName"].string {
            return [alarm["Namespace"].words, name].filter { !$0.isEmpty }.joined(separator: " ")
        }
        return alarm["Metrics"].elements.compactMap { query in
            query["Expression"].string ?? query["MetricStat"]["Metric"]["MetricName"].string
        }.joined(separator: ", ")
    }

    private static func bound(_ alarm: ResourceView) -> String {
        let comparison =
            switch alarm["ComparisonOperator"].string {
            case "GreaterThanThreshold": "above"
            case "GreaterThanOrEqualToThreshold": "from"
            case "LessThanThreshold": "below"
            case "LessThanOrEqualToThreshold": "down to"
            default: "outside of"
            }
        let threshold = alarm["Threshold"].isPresent ? alarm["Threshold"].words : "the expected band"
        let periods = alarm["EvaluationPeriods"].int ?? 1
        let needed = alarm["DatapointsToAlarm"].int ?? periods
        let seconds = alarm["Period"].int ?? 60
        return "\(comparison) \(threshold), \(needed) of \(periods) times \(seconds) s"
    }

    /// Topics and who hears of them.
    private static func told(_ stacks: [DescribedStack]) -> String {
        var table = MarkdownTable("topic", "subscriber")
        for stack in stacks {
            for subscription in stack.resources("AWS::SNS::Subscription") {
                let topic = subscription["TopicArn"].mentioned.first.map(stack.construct)
                table.add(
                    topic ?? subscription["TopicArn"].words,
                    "\(subscription["Protocol"].words) \(subscription["Endpoint"].words)")
            }
            for topic in stack.resources("AWS::SNS::Topic") {
                for subscription in topic["Subscription"].elements {
                    table.add(
                        stack.construct(topic),
                        "\(subscription["Protocol"].words) \(subscription["Endpoint"].words)")
                }
            }
        }
        return table.text
    }
}
