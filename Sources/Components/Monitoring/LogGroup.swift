public import MainstayConstructs
public import MainstayLogs

/// A CloudWatch log group that keeps what is logged for a set time, and is kept when it leaves the template.
public struct LogGroup: Construct {
    public struct Configuration {
        /// The group's name; generated where none is given, which is what lets CloudFormation replace it. With a key,
        /// the path below `/`, because the key's policy must name the group.
        public var name: String?
        /// How long entries are kept: one of the lengths that CloudWatch Logs offers, from a day to ten years; nil for
        /// ever, which `waive` should explain.
        public var retention: TimeSpan? = .days(90)
        /// Encrypts the entries; CloudWatch Logs' own key where none is given.
        public var key: Key?
        /// Half the price of ingestion, without metric filters, subscriptions and live tail. Cannot be changed later.
        public var infrequentAccess = false
        /// Keeps the group from being deleted by anybody until this is turned off. Not by default: the group stays when
        /// its stack goes, and environments that are short-lived on purpose must be able to go.
        public var deletionProtection = false
    }

    public let node: Node
    public let resource: Logs.LogGroup
    private let takesFilters: Bool

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        var name = configuration.name
        if let key = configuration.key {
            let known = name ?? "/\(node.explicitName(limit: 500))"
            key.allowLogGroups(named: StringValue(known))
            name = known
        }
        takesFilters = !configuration.infrequentAccess
        resource = Logs.LogGroup(
            "Resource", in: Group(node: node),
            deletionProtectionEnabled: configuration.deletionProtection ? true : nil,
            kmsKeyId: configuration.key?.arn,
            logGroupClass: configuration.infrequentAccess ? .infrequentAccess : nil,
            logGroupName: name.map { LogGroupName($0) },
            retentionInDays: configuration.retention.map { IntValue($0.days) })
        if let days = configuration.retention?.days { LogRetention.check(days, for: node) }
        if let name = configuration.name, !Self.isName(name) {
            node.report(
                "invalid-log-group-name", "\"\(name)\" is not the name of a log group",
                help: "use 1 to 512 letters, digits and ._-/#, or leave it out")
        }
    }

    public var arn: StringValue { resource.arn }
    public var name: LogGroupName { resource.ref }

    private static func isName(_ name: String) -> Bool {
        (1...512).contains(name.utf8.count)
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-/#".contains($0)) }
    }
}

extension LogGroup {
    /// Writing entries, to streams of the writer's own.
    public func grantWrite(to grantee: some Grantee) {
        grant(["logs:CreateLogStream", "logs:PutLogEvents"], on: [arn], to: grantee)
    }

    /// Reading and searching entries.
    public func grantRead(to grantee: some Grantee) {
        grant(
            ["logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"], on: [arn],
            to: grantee)
    }

    /// A metric that counts the entries that match a filter pattern, zero where none do.
    ///
    /// - Parameters:
    ///   - name: of the metric; it also tells this filter from others.
    ///   - pattern: in CloudWatch Logs' syntax: `ERROR`, `{ $.status >= 500 }`, `[ip, user, status = 5*]`.
    ///   - namespace: of the metric; `Logs` and the stack's place where none is given.
    public func metric(_ name: String, counting pattern: String, namespace: String? = nil) -> Metric {
        if !takesFilters {
            node.report(
                "filtered-infrequent-access", "a log group for infrequent access takes no metric filters",
                help: "leave `infrequentAccess` false")
        }
        let space = namespace ?? "Logs/\(node.explicitName(limit: 200))"
        Logs.MetricFilter(
            "Filter \(name)".replacingSlashes, in: self, filterPattern: StringValue(pattern),
            logGroupName: self.name,
            metricTransformations: [
                .init(
                    defaultValue: 0, metricName: StringValue(name), metricNamespace: StringValue(space),
                    metricValue: "1", unit: .count)
            ])
        return Metric(space, name, .sum, period: .minutes(5), label: name)
    }
}
