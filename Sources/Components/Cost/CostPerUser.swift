public import MainstayConstructs

/// Measures every day what the platform costs for each user who was active: the metric `CostPerUser`, whose trend shows
/// on dashboards and in alarms.
public struct CostPerUser: Construct {
    /// The metric's namespace.
    public static let namespace = "Mainstay/Cost"

    public let node: Node
    public let function: InlineFunction
    /// US dollars for a user and day.
    public let metric: Metric

    /// - Parameters:
    ///   - users: counts the users who were active in a day.
    ///   - tag: counts only what carries this tag, once it is activated for cost allocation; all of the account's costs
    ///     where it is nil.
    ///   - key: encrypts the function's environment and log; AWS's own keys where none is given.
    ///   - hour: when yesterday's costs are looked at; AWS knows them some hours into the day.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, users: Metric, tag: (key: String, value: String)? = nil,
        key: Key? = nil, at hour: Int = 12, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let name = node.explicitName(limit: 200)
        metric = Metric(
            Self.namespace, "CostPerUser", dimensions: ["Platform": StringValue(name)], .average, period: .days(1),
            label: "Cost per user (USD)")
        function = InlineFunction("Function", in: Group(node: node), code: CostPerUserCode.source) {
            $0.description = "Measures what each active user costs"
            $0.key = key
            $0.environment = [
                "NAMESPACE": StringValue(Self.namespace), "PLATFORM": StringValue(name),
                "TAG": StringValue(json: tag.map { JSONValue.object(["Key": $0.key, "Value": $0.value]) } ?? .null),
                "USERS": StringValue(
                    json: JSONValue.object([
                        "dimensions": users.dimensions.map { JSONValue.object(["Name": $0.name, "Value": $0.value]) },
                        "name": users.name, "namespace": users.namespace, "stat": users.statistic.name,
                    ])),
            ]
        }
        // Neither service knows permissions by resource for these.
        function.role.allow(["ce:GetCostAndUsage", "cloudwatch:GetMetricData"], on: ["*"])
        function.role.allow(
            ["cloudwatch:PutMetricData"], on: ["*"],
            when: ["StringEquals": ["cloudwatch:namespace": JSONValue(Self.namespace)]])
        function.run(.daily(at: hour))
    }
}
