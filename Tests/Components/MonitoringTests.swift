import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Topics, alarms, traces and logs")
struct MonitoringTests {
    private let core = CoreStack()
    private let metric = Metric(
        "AWS/SQS", "ApproximateAgeOfOldestMessage", dimensions: ["QueueName": "orders"], .maximum)

    // MARK: - Topic

    @Test("A topic is encrypted with a key of its own, refuses plain HTTP, and takes alarms of this account")
    func topic() throws {
        Topic("News", in: core.stack, displayName: "Shop")
        let template = try core.template()
        try template.require(
            "AWS::SNS::Topic", ["KmsMasterKeyId": .reference(to: "NewsKey"), "DisplayName": "Shop"])
        let ownAccount: TemplateValue = ["StringEquals": ["aws:SourceAccount": ["Ref": "AWS::AccountId"]]]
        let topic: TemplateValue = ["Fn::GetAtt": ["News", "TopicArn"]]
        #expect(
            try template.only("AWS::SNS::TopicPolicy").statements() == [
                [
                    "Sid": "AllowCloudwatchService", "Effect": "Allow",
                    "Principal": ["Service": "cloudwatch.amazonaws.com"], "Action": "sns:Publish", "Resource": topic,
                    "Condition": ownAccount,
                ],
                [
                    "Sid": "RefuseUnencryptedTransport", "Effect": "Deny", "Principal": "*", "Action": "sns:Publish",
                    "Resource": topic, "Condition": ["Bool": ["aws:SecureTransport": "false"]],
                ],
            ])
        let key = try template.only("AWS::KMS::Key").statements("KeyPolicy")
        #expect(
            key.contains([
                "Effect": "Allow", "Principal": ["Service": "cloudwatch.amazonaws.com"],
                "Action": ["kms:Decrypt", "kms:GenerateDataKey*"], "Resource": "*", "Condition": ownAccount,
            ]))
    }

    @Test("Services are allowed once each, in whichever order, and told apart by their whole name")
    func services() throws {
        func bytes(_ names: [String]) -> (CoreStack, [UInt8]) {
            let core = CoreStack()
            let topic = Topic("News", in: core.stack)
            for name in names { topic.allowService(name) }
            return (core, core.bytes)
        }
        let names = [
            "logs.amazonaws.com", "logs.eu-central-1.amazonaws.com", "events.amazonaws.com", "logs.amazonaws.com",
        ]
        let (core, first) = bytes(names)
        #expect(first == bytes(names.reversed()).1)
        let ids = try core.template().only("AWS::SNS::TopicPolicy").statements().map { $0["Sid"]?.string }
        #expect(
            ids == [
                "AllowCloudwatchService", "AllowEventsService", "AllowLogsEuCentral1Service", "AllowLogsService",
                "RefuseUnencryptedTransport",
            ])
    }

    @Test("People and endpoints subscribe; what is no address is reported")
    func subscriptions() throws {
        let key = Key("Key", in: core.stack)
        let topic = Topic("News", in: core.stack, key: key)
        topic.subscribe(email: "team@example.com")
        topic.subscribe(url: "https://example.com/hook", named: "Pager/Night")
        let template = try core.template()
        try template.require("AWS::SNS::Topic", ["KmsMasterKeyId": .reference(to: "Key")])
        try template.require("AWS::SNS::Subscription", ["Endpoint": "team@example.com", "Protocol": "email"])
        try template.require("AWS::SNS::Subscription", ["Endpoint": "https://example.com/hook", "Protocol": "https"])
        topic.subscribe(email: "a/b")
        #expect(core.findings == ["invalid-email"])
    }

    @Test("Publishing includes the use of the key")
    func publishing() throws {
        let role = Role("Worker", in: core.stack, assumedBy: .thisAccount)
        Topic("News", in: core.stack).grantPublish(to: role)
        #expect(
            try core.template().only("AWS::IAM::Policy").statements() == [
                [
                    "Effect": "Allow", "Action": ["kms:Decrypt", "kms:GenerateDataKey*"],
                    "Resource": ["Fn::GetAtt": ["NewsKey", "Arn"]],
                ], ["Effect": "Allow", "Action": "sns:Publish", "Resource": ["Fn::GetAtt": ["News", "TopicArn"]]],
            ])
    }

    // MARK: - Alarm

    @Test("An alarm tells its topics both ways, and other actions only when it goes off")
    func alarm() throws {
        let topic = Topic("News", in: core.stack)
        Alarm(
            "Late", in: core.stack, metric, .above(300), periods: 3, breaching: 2, description: "Orders wait",
            topics: [topic], actions: ["arn:aws:automate:eu-central-1:ec2:recover"], missingData: .breaching)
        let alarm = try core.template().only("AWS::CloudWatch::Alarm")
        #expect(
            alarm.properties == [
                "AlarmActions": [["Fn::GetAtt": ["News", "TopicArn"]], "arn:aws:automate:eu-central-1:ec2:recover"],
                "AlarmDescription": "Orders wait", "ComparisonOperator": "GreaterThanThreshold",
                "DatapointsToAlarm": 2, "Dimensions": [["Name": "QueueName", "Value": "orders"]],
                "EvaluationPeriods": 3, "MetricName": "ApproximateAgeOfOldestMessage", "Namespace": "AWS/SQS",
                "OKActions": [["Fn::GetAtt": ["News", "TopicArn"]]], "Period": 60, "Statistic": "Maximum",
                "Threshold": 300, "TreatMissingData": "breaching",
            ])
    }

    @Test("A percentile is an extended statistic; an alarm without actions has no empty lists")
    func percentile() throws {
        let slow = Metric("AWS/ApplicationELB", "TargetResponseTime", .percentile(99), period: .minutes(5))
        Alarm("Slow", in: core.stack, slow, .atLeast(0.5), description: "Slow")
        try core.template().require(
            "AWS::CloudWatch::Alarm",
            [
                "ExtendedStatistic": "p99", "Statistic": .absent, "Dimensions": .absent, "AlarmActions": .absent,
                "OKActions": .absent, "Threshold": 0.5, "TreatMissingData": "notBreaching", "Period": 300,
            ])
    }

    @Test(
        "Alarms that can never go off or that CloudWatch refuses are reported",
        arguments: [
            (0, nil, 60), (3, 4, 60), (3, 0, 60), (1, nil, 45), (1, nil, 0), (1, nil, -60), (1_441, nil, 60),
            (29, nil, 3_000),
            (169, nil, 3_600), (Int.max, nil, 60),
        ] as [(Int, Int?, Int)])
    func impossibleAlarm(_ periods: Int, _ breaching: Int?, _ seconds: Int) {
        let metric = Metric("A", "B", period: .seconds(seconds))
        Alarm("X", in: core.stack, metric, .below(1), periods: periods, breaching: breaching, description: "X")
        #expect(core.findings.contains("invalid-alarm"))
    }

    @Test("What CloudWatch takes is not reported", arguments: [(1_440, 60), (28, 3_000), (168, 3_600), (1, 10)])
    func possibleAlarm(_ periods: Int, _ seconds: Int) {
        let metric = Metric("A", "B", period: .seconds(seconds))
        Alarm("X", in: core.stack, metric, .atMost(1), periods: periods, description: "X")
        #expect(core.findings == [])
    }

    @Test("An alarm has five actions at most")
    func manyActions() {
        Alarm(
            "X", in: core.stack, metric, .above(1), description: "X", actions: (1...6).map { StringValue("arn:\($0)") })
        #expect(core.findings == ["invalid-alarm"])
    }

    // MARK: - Tracing

    @Test("Traces are sampled at a rate, and a group holds those worth a look")
    func tracing() throws {
        Tracing("Tracing", in: core.stack, name: "shop", rate: 0.1)
        let template = try core.template()
        try template.require(
            "AWS::XRay::SamplingRule",
            [
                "SamplingRule": [
                    "FixedRate": 0.1, "ReservoirSize": 1, "RuleName": "shop", "Priority": 1000, "Version": 1,
                ]
            ])
        try template.require(
            "AWS::XRay::Group",
            [
                "GroupName": "shop", "FilterExpression": "responsetime > 1 OR error OR fault",
                "InsightsConfiguration": ["InsightsEnabled": true],
            ])
    }

    @Test("Rates that are no share and names that X-Ray refuses are reported")
    func tracingMisuse() {
        Tracing("Rate", in: core.stack, name: "a", rate: 1.5)
        #expect(core.findings == ["invalid-sampling-rate"])
        for name in ["", "Default", "with space", String(repeating: "x", count: 33)] {
            let core = CoreStack()
            Tracing("Name", in: core.stack, name: name)
            #expect(core.findings == ["invalid-tracing-name"], "\(name)")
        }
    }

    // MARK: - Log group and saved query

    @Test("A log group keeps entries for 90 days, and is kept itself")
    func logGroup() throws {
        LogGroup("Logs", in: core.stack)
        let group = try core.template().only("AWS::Logs::LogGroup")
        #expect(group.properties == ["RetentionInDays": 90])
        #expect(group.entry["DeletionPolicy"] == "RetainExceptOnCreate")
    }

    @Test("Each setting of a log group has its effect")
    func logGroupSettings() throws {
        let key = Key("Key", in: core.stack)
        LogGroup("Logs", in: core.stack) {
            $0.name = "/shop/web"
            $0.retention = nil
            $0.key = key
            $0.infrequentAccess = true
            $0.deletionProtection = true
        }
        let template = try core.template()
        #expect(
            try template.only("AWS::Logs::LogGroup").properties == [
                "DeletionProtectionEnabled": true, "KmsKeyId": ["Fn::GetAtt": ["Key", "Arn"]],
                "LogGroupClass": "INFREQUENT_ACCESS", "LogGroupName": "/shop/web",
            ])
        #expect(
            try template.only("AWS::KMS::Key").statements("KeyPolicy").contains {
                $0["Principal"]?["Service"] == ["Fn::Sub": "logs.${AWS::Region}.amazonaws.com"]
            })
    }

    @Test("Lengths and names that CloudWatch Logs refuses are reported")
    func logGroupMisuse() {
        LogGroup("Length", in: core.stack) { $0.retention = .days(91) }
        LogGroup("Name", in: core.stack) { $0.name = "with space" }
        let rare = LogGroup("Rare", in: core.stack) { $0.infrequentAccess = true }
        _ = rare.metric("Errors", counting: "ERROR")
        #expect(core.findings == ["invalid-log-retention", "invalid-log-group-name", "filtered-infrequent-access"])
    }

    @Test("Reading and writing a log group are different grants")
    func logGrants() throws {
        let logs = LogGroup("Logs", in: core.stack)
        logs.grantWrite(to: Role("Writer", in: core.stack, assumedBy: .thisAccount))
        logs.grantRead(to: Role("Reader", in: core.stack, assumedBy: .thisAccount))
        let template = try core.template()
        #expect(template.actions(ofRole: "Writer") == ["logs:CreateLogStream", "logs:PutLogEvents"])
        #expect(template.actions(ofRole: "Reader").isDisjoint(with: template.actions(ofRole: "Writer")))
    }

    @Test("Matching entries are counted by a metric that an alarm can watch")
    func logMetric() throws {
        let logs = LogGroup("Logs", in: core.stack)
        Alarm("Errors", in: core.stack, logs.metric("Errors", counting: "ERROR"), .above(0), description: "Errors")
        let template = try core.template()
        try template.require(
            "AWS::Logs::MetricFilter",
            [
                "FilterPattern": "ERROR", "LogGroupName": .reference(to: "Logs"),
                "MetricTransformations": [
                    [
                        "MetricName": "Errors", "MetricNamespace": "Logs/Core-Logs", "MetricValue": "1",
                        "DefaultValue": 0,
                    ]
                ],
            ])
        try template.require(
            "AWS::CloudWatch::Alarm",
            ["MetricName": "Errors", "Namespace": "Logs/Core-Logs", "Statistic": "Sum", "Period": 300])
    }

    @Test("A query is saved under its path, for log groups in an order of their own")
    func savedQuery() throws {
        let second = LogGroup("B", in: core.stack)
        let first = LogGroup("A", in: core.stack)
        SavedQuery("Errors", in: core.stack, query: "filter @message like /ERROR/", groups: [second.name, first.name])
        SavedQuery("Anything", in: core.stack, query: "limit 20", name: "Shop/Anything")
        let template = try core.template()
        try template.require(
            "AWS::Logs::QueryDefinition",
            [
                "Name": "Core/Errors", "QueryString": "filter @message like /ERROR/",
                "LogGroupNames": [["Ref": "A"], ["Ref": "B"]],
            ])
        try template.require("AWS::Logs::QueryDefinition", ["Name": "Shop/Anything", "LogGroupNames": .absent])
        SavedQuery("Empty", in: core.stack, query: "")
        SavedQuery("Long", in: core.stack, query: "limit 1", name: String(repeating: "x", count: 256))
        SavedQuery("Many", in: core.stack, query: "limit 1", groups: Array(repeating: first.name, count: 51))
        #expect(core.findings == ["invalid-query", "invalid-query", "invalid-query"])
    }
}
