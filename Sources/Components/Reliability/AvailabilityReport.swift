public import MainstayConstructs

/// A report of every month's availability, written to a bucket and told to a topic: the share of requests that were
/// well, the error budget and what is left of it.
public struct AvailabilityReport: Construct {
    public struct Configuration {
        /// What was promised, in percent.
        public var goal = 99.9
        /// When the report of the month before is made.
        public var recurrence = Recurrence.monthly(day: 1, at: 6)
        /// Where reports go, below `availability/`; it makes one that keeps them three years where none is given.
        public var bucket: Bucket?
        /// Encrypts the function's environment and log; AWS's own keys where none is given.
        public var key: Key?
    }

    public let node: Node
    public let function: InlineFunction
    public let bucket: Bucket

    /// - Parameters:
    ///   - bad: counts requests that failed.
    ///   - total: counts all requests.
    ///   - topic: told what the report says.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, failed bad: Metric, of total: Metric, topic: Topic,
        fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        if !(configuration.goal > 0 && configuration.goal < 100) {
            node.report(
                "invalid-service-level", "\(configuration.goal) percent is no goal",
                help: "use a share above 0 and below 100, such as 99.9")
        }
        let bucket = configuration.bucket ?? Bucket.forLogs("Bucket", in: group, keeping: .days(1_096))
        self.bucket = bucket
        let path = node.pathInStack
        let (goal, key) = (configuration.goal, configuration.key)
        function = InlineFunction("Function", in: group, code: AvailabilityReportCode.source) {
            $0.description = "Reports the availability of every month"
            $0.key = key
            $0.environment = [
                "BUCKET": StringValue(bucket.name), "FAILED": StringValue(json: Self.entry(bad)),
                "GOAL": StringValue(String(goal)), "NAME": StringValue(path),
                "TOPIC": StringValue(topic.arn), "TOTAL": StringValue(json: Self.entry(total)),
            ]
        }
        // CloudWatch knows no permission by metric.
        function.role.allow(["cloudwatch:GetMetricData"], on: ["*"])
        bucket.grantWrite(to: function, prefix: "availability/")
        topic.grantPublish(to: function)
        function.run(configuration.recurrence)
    }

    private static func entry(_ metric: Metric) -> JSONValue {
        .object([
            "dimensions": metric.dimensions.map { JSONValue.object(["Name": $0.name, "Value": $0.value]) },
            "name": metric.name, "namespace": metric.namespace,
        ])
    }
}
