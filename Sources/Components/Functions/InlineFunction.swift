public import MainstayConstructs
public import MainstayLambda
import MainstayLogs

/// A small Lambda function whose JavaScript stands in the template: for the platform's own chores, such as reports.
///
/// Node.js on Arm, traced, with a log group of its own that expires, a role that may do nothing but write that log until
/// it is granted more, and a limit on how many run at a time.
public struct InlineFunction: Grantee {
    public struct Configuration {
        public var description: String?
        public var environment: [String: StringValue] = [:]
        /// Encrypts the environment and the log; AWS's own keys where none is given.
        public var key: Key?
        /// 1 to 900 seconds.
        public var timeout = TimeSpan.seconds(60)
        /// Memory, 128 to 10240 MiB; the processor grows with it.
        public var memory = MemorySize.mebibytes(256)
        /// How many run at a time; nil leaves it to the account.
        public var concurrency: Int?
        /// Days that the log is kept.
        public var logRetentionDays = 90
    }

    public let node: Node
    public let resource: Lambda.Function
    public let role: Role
    public let log: LogGroup

    /// - Parameter code: CommonJS for Node.js, with `exports.handler`; the AWS SDK of version 3 is there.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, code: String, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, code: code, node)
        let group = Group(node: node)
        log = LogGroup("Log", in: group) {
            $0.retention = .days(configuration.logRetentionDays)
            $0.key = configuration.key
        }
        role = Role(
            "Role", in: group, assumedBy: .service("lambda.amazonaws.com"),
            description: "What the function \(node.pathInStack) may do")
        role.allow(["logs:CreateLogStream", "logs:PutLogEvents"], on: [log.arn])
        role.allow(["xray:PutTelemetryRecords", "xray:PutTraceSegments"], on: ["*"])
        configuration.key?.grantDecrypt(to: role)
        let variables = configuration.environment.mapValues { JSONValue($0) }
        resource = Lambda.Function(
            "Resource", in: group, architectures: [.arm64], code: .init(zipFile: StringValue(code)),
            description: StringValue(String((configuration.description ?? node.pathInStack).prefix(256))),
            environment: variables.isEmpty ? nil : .init(variables: variables), handler: "index.handler",
            kmsKeyArn: configuration.key?.arn,
            loggingConfig: .init(applicationLogLevel: .info, logFormat: .json, logGroup: StringValue(log.name)),
            memorySize: IntValue(configuration.memory.mebibytes),
            reservedConcurrentExecutions: configuration.concurrency.map { IntValue($0) }, role: role.arn,
            runtime: .nodejs22X, timeout: IntValue(configuration.timeout.seconds),
            tracingConfig: .init(mode: .active))
        resource.depend(on: role)
    }

    public var arn: FunctionARN { resource.arn }

    /// A metric of the function, such as `Errors` or `Duration`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(5)) -> Metric {
        Metric("AWS/Lambda", name, dimensions: ["FunctionName": resource.ref], statistic, period: period)
    }

    private static func check(_ configuration: Configuration, code: String, _ node: Node) {
        if !(1...900).contains(configuration.timeout.seconds) {
            node.report(
                "invalid-function-timeout", "a function cannot run \(configuration.timeout.seconds) seconds",
                help: "use 1 to 900 seconds")
        }
        if !(128...10_240).contains(configuration.memory.mebibytes) {
            node.report(
                "invalid-function-memory", "a function cannot have \(configuration.memory.mebibytes) MiB",
                help: "use 128 to 10240 MiB")
        }
        if !code.contains("exports.handler") {
            node.report("missing-function-handler", "the code has no handler", help: "write exports.handler = …")
        }
        for name in configuration.environment.keys where name.hasPrefix("AWS_") {
            node.report("reserved-variable", "Lambda keeps the variable \(name) for itself", help: "use another name")
        }
    }
}
