public import MainstayConstructs
public import MainstaySynthetics

/// A script that uses the service as a person would, every few minutes, and an alarm when it fails.
public struct SyntheticCanary: Construct {
    public struct Configuration {
        /// How often, in whole minutes up to an hour.
        public var interval = TimeSpan.minutes(5)
        /// How long one run may take, up to the interval.
        public var timeout = TimeSpan.seconds(60)
        /// How long the files of runs are kept.
        public var retention: TimeSpan = .days(31)
        /// Holds what runs leave behind; it makes one where none is given.
        public var bucket: Bucket?
        /// Told when runs fail.
        public var topics: [Topic] = []
        /// How many runs in a row must fail for that.
        public var failures = 2
        /// The canary's name, 1 to 255 small letters, digits, hyphens and underscores; made of the path where nil.
        public var name: String?
        /// Variables that the script reads.
        public var environment: [String: StringValue] = [:]
        /// As AWS calls it; old ones stop to work after a while.
        public var runtime = "syn-nodejs-puppeteer-17.0"
    }

    public let node: Node
    public let resource: Synthetics.Canary
    public let bucket: Bucket
    public let role: Role
    public let alarm: Alarm

    /// - Parameter script: JavaScript with `exports.handler`, an async function that throws where something is wrong.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, script: String, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let name = configuration.name ?? node.explicitName(limit: 255, lowercased: true)
        Self.check(configuration, name: name, script: script, node)
        bucket =
            configuration.bucket ?? Bucket.forLogs("Bucket", in: group, keeping: configuration.retention)
        role = Role(
            "Role", in: group, assumedBy: .service("lambda.amazonaws.com"),
            description: "What the canary \(node.pathInStack) may do")
        bucket.grantWrite(to: role, prefix: "\(name)/")
        role.allow(["s3:GetBucketLocation"], on: [bucket.arn])
        role.allow(["s3:ListAllMyBuckets", "xray:PutTraceSegments"], on: ["*"])
        let logs: StringValue =
            "arn:\(AWS.partition):logs:\(AWS.region):\(AWS.accountID):log-group:/aws/lambda/cwsyn-\(name)-*"
        role.allow(["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], on: [logs])
        role.allow(
            ["cloudwatch:PutMetricData"], on: ["*"],
            when: ["StringEquals": ["cloudwatch:namespace": "CloudWatchSynthetics"]])
        let days = IntValue(max(configuration.retention.days, 1))
        let minutes = max(configuration.interval.minutes, 1)
        resource = Synthetics.Canary(
            "Resource", in: group, artifactS3Location: "s3://\(bucket.name)/\(name)",
            code: .init(handler: "index.handler", script: StringValue(script)),
            executionRoleArn: role.arn, failureRetentionPeriod: days, name: StringValue(name),
            provisionedResourceCleanup: .automatic,
            runConfig: .init(
                activeTracing: true,
                environmentVariables: configuration.environment.isEmpty ? nil : configuration.environment,
                timeoutInSeconds: IntValue(configuration.timeout.seconds)),
            runtimeVersion: StringValue(configuration.runtime),
            schedule: .init(
                durationInSeconds: "0",
                expression: StringValue("rate(\(minutes) minute\(minutes == 1 ? "" : "s"))")),
            startCanaryAfterCreation: true, successRetentionPeriod: days)
        resource.depend(on: role)
        let success = Metric(
            "CloudWatchSynthetics", "SuccessPercent", dimensions: ["CanaryName": StringValue(name)], .average,
            period: configuration.interval)
        alarm = Alarm(
            "Failed", in: group, success, .below(100), periods: configuration.failures,
            description: "The canary \(name) fails", topics: configuration.topics, missingData: .breaching)
        // The canary's own name as text would leave the alarm without what it watches when both are deleted.
        alarm.depend(on: resource)
    }

    public var name: StringValue { resource.ref }

    /// A canary that asks for pages and wants each to answer in time, with a status and a text.
    @discardableResult
    public static func pages(
        _ id: String, in scope: any Construct, _ pages: [CanaryPage], fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) -> SyntheticCanary {
        var environment: [String: StringValue] = [:]
        for (index, page) in pages.enumerated() { environment["PAGE_\(index)"] = page.url }
        let canary = SyntheticCanary(
            id, in: scope, script: CanaryScript.pages(pages), fileID: fileID, line: line, column: column
        ) {
            configure(&$0)
            $0.environment.merge(environment) { own, _ in own }
        }
        if pages.isEmpty {
            canary.node.report("empty-canary", "the canary asks for no page", help: "name one at least")
        }
        return canary
    }

    private static func check(_ configuration: Configuration, name: String, script: String, _ node: Node) {
        let isName = name.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        if !isName || !(1...255).contains(name.utf8.count) {
            node.report(
                "invalid-canary-name", "\"\(name)\" cannot be the name of a canary",
                help: "use small letters, digits, hyphens and underscores, 255 at most")
        }
        let interval = configuration.interval.seconds
        if interval % 60 != 0 || !(60...3_600).contains(interval)
            || !(3...min(840, max(interval, 3))).contains(configuration.timeout.seconds)
        {
            node.report(
                "invalid-canary-schedule",
                "a canary cannot run every \(interval) seconds for up to \(configuration.timeout.seconds)",
                help: "run it every 1 to 60 whole minutes, for 3 seconds to that time, 14 minutes at most")
        }
        if !(1...1_024).contains(configuration.retention.days) {
            node.report(
                "invalid-canary-retention", "files of runs cannot be kept \(configuration.retention.days) days",
                help: "use 1 to 1024")
        }
        if !script.contains("exports.handler") {
            node.report("missing-canary-handler", "the script has no handler", help: "write exports.handler = …")
        }
    }
}
