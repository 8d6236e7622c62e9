public import MainstayConstructs
public import MainstayRoute53

/// Route 53 asking an endpoint from around the world whether it is well, for records that answer with what is: see
/// ``HostedZone/aliasRecord(_:to:routing:named:healthCheck:)``.
public struct HealthCheck: Construct {
    public struct Configuration {
        /// What is asked for; an answer of 2xx or 3xx is well.
        public var path = "/"
        public var port = 443
        /// How often each checker asks: 30 seconds, or 10 at a higher price.
        public var interval = TimeSpan.seconds(30)
        /// How many answers in a row change the verdict, 1 to 10.
        public var failures = 3
        /// A text that the first 5120 bytes of an answer must hold.
        public var text: String?
        /// Also measures how long answers take. Cannot be changed later.
        public var measuresLatency = false
    }

    public let node: Node
    public let resource: Route53.HealthCheck

    /// - Parameter host: the domain that is asked, over HTTPS.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of host: StringValue, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, host: host, node)
        resource = Route53.HealthCheck(
            "Resource", in: Group(node: node),
            healthCheckConfig: .init(
                enableSNI: true, failureThreshold: IntValue(configuration.failures), fullyQualifiedDomainName: host,
                measureLatency: configuration.measuresLatency ? true : nil, port: IntValue(configuration.port),
                requestInterval: IntValue(configuration.interval.seconds),
                resourcePath: StringValue(configuration.path),
                searchString: configuration.text.map { StringValue($0) },
                type: configuration.text == nil ? .https : .httpsStrMatch),
            healthCheckTags: [Tag(key: "Name", value: StringValue(node.pathInStack))])
    }

    /// The verdict of an alarm of the same account, for what Route 53 itself cannot reach.
    ///
    /// - Parameter region: where the alarm is.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, following alarm: Alarm, region: String, fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        resource = Route53.HealthCheck(
            "Resource", in: Group(node: node),
            healthCheckConfig: .init(
                alarmIdentifier: .init(name: alarm.name, region: .init(StringValue(region))),
                insufficientDataHealthStatus: .lastKnownStatus, type: .cloudwatchMetric),
            healthCheckTags: [Tag(key: "Name", value: StringValue(node.pathInStack))])
    }

    public var id: StringValue { resource.healthCheckId }

    /// 1 while it is well and 0 while it is not; CloudWatch has it in `us-east-1` alone.
    public func status(period: TimeSpan = .minutes(1)) -> Metric {
        Metric("AWS/Route53", "HealthCheckStatus", dimensions: ["HealthCheckId": id], .minimum, period: period)
    }

    private static func check(_ configuration: Configuration, host: StringValue, _ node: Node) {
        if ![10, 30].contains(configuration.interval.seconds) || !(1...10).contains(configuration.failures) {
            node.report(
                "invalid-health-check",
                "a check every \(configuration.interval.seconds) seconds with \(configuration.failures) failures "
                    + "was asked for; Route 53 asks every 10 or 30, and takes 1 to 10 failures",
                help: "set `interval = .seconds(30)` and `failures = 3`")
        }
        if !configuration.path.hasPrefix("/") || configuration.path.utf8.count > 255 {
            node.report(
                "invalid-health-check", "\"\(configuration.path)\" is not a path", help: "begin it with a slash")
        }
        if !(1...65_535).contains(configuration.port) {
            node.report("invalid-port", "\(configuration.port) is not a port", help: "use 1 to 65535")
        }
        if let text = configuration.text, !(1...255).contains(text.utf8.count) {
            node.report(
                "invalid-health-check", "a text of \(text.utf8.count) bytes cannot be looked for",
                help: "use 1 to 255 bytes")
        }
        if let literal = host.literal, !DomainName.isValid(DomainName.plain(literal)) || literal.hasPrefix("*") {
            node.report(
                "invalid-domain-name", "\"\(literal)\" is not a domain that can be asked",
                help: "write it as shop.example.com, without https://")
        }
    }
}
