internal import MainstayPolicy

/// Events, topics, queues, streams, workflows and mail.
enum MessagingPricing {
    static let table: [String: Pricing] = [
        "AWS::Events::Rule": { $0.isFree() },
        "AWS::Events::EventBus": {
            $0.used("Events", "customEventMillions", "EventBridge", "bus:custom-events-published")
        },
        "AWS::SNS::Topic": { bill in
            let isFIFO = bill["FifoTopic"].isTrue
            bill.used(
                "Requests", "snsRequestMillions", "SNS",
                isFIFO ? "topic:fifo-publish-api-requests" : "topic:api-requests-over-1m")
        },
        "AWS::SNS::Subscription": subscription,
        "AWS::SQS::Queue": { bill in
            let isFIFO = bill["FifoQueue"].isTrue
            bill.used("Requests", "sqsRequestMillions", "SQS", "queue:requests:\(isFIFO ? "fifo" : "standard")")
        },
        "AWS::StepFunctions::StateMachine": { bill in
            if bill["StateMachineType"].is("EXPRESS") {
                bill.used("Runs", "executionMillions", "StepFunctions", "state-machine:requests")
                bill.used("Memory and time", "expressGBHours", .expressDuration)
            } else {
                bill.used("Transitions", "transitionThousands", "StepFunctions", "state-machine:transitions")
            }
        },
        "AWS::KinesisFirehose::DeliveryStream": { $0.used("Data", "firehoseGB", .firehose) },
        "AWS::Kinesis::Stream": stream,
        "AWS::SES::ConfigurationSet": { bill in
            guard bill["VdmOptions"].isPresent else { return bill.isFree() }
            bill.used("Deliverability manager", "emailThousands", "SES", "vdm:outbound")
        },
        "AWS::SES::DedicatedIpPool": { bill in
            guard bill["ScalingMode"].string != "MANAGED" else {
                return bill.unknown("Dedicated addresses", "no price of managed dedicated addresses is known")
            }
            bill.isFree()
        },
    ]

    @Sendable private static func subscription(_ bill: inout Bill) {
        switch bill["Protocol"].string ?? "" {
        case "email", "email-json":
            bill.used("Mail", "notification100k", "SNS", "topic:email-email-json-notifications-over-1k")
        case "http", "https":
            bill.used("HTTP", "notification100k", "SNS", "topic:http-https-notifications-over-100k")
        case "sms": bill.used("Text messages", "smsHundreds", "SNS", "topic:sms-notifications-over-100")
        default: bill.isFree()
        }
    }

    @Sendable private static func stream(_ bill: inout Bill) {
        if bill["StreamModeDetails"]["StreamMode"].is("ON_DEMAND") {
            bill.hourly("Stream", "Kinesis", "stream:on-demand")
            bill.used("Data in", "streamInGB", "Kinesis", "stream:data-ingested")
            bill.used("Data out", "streamOutGB", "Kinesis", "stream:data-retrieval")
            return
        }
        guard let shards = bill.number("ShardCount", default: 1) else { return }
        bill.hourly("Shards", "Kinesis", "stream:provisioned", CostRange(shards))
        if let hours = bill["RetentionPeriodHours"].double, hours > 24 {
            bill.hourly("Longer retention", "Kinesis", "stream:extended-retention:provisioned", CostRange(shards))
        }
    }
}
