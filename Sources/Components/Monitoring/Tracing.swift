public import MainstayConstructs
public import MainstayXRay

/// X-Ray tracing of a platform: which requests are sampled, and a group that shows them.
///
/// Services send traces through the collector that `tracing` of a service adds.
public struct Tracing: Construct {
    public let node: Node
    public let group: XRay.Group
    public let samplingRule: XRay.SamplingRule

    /// - Parameters:
    ///   - name: of the group and the rule; letters, digits, hyphens; at most 32.
    ///   - rate: the share of requests that are traced, 0 to 1, beyond the first of each second.
    ///   - filter: which traces the group holds; slow or failed ones where nothing is given.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, name: String, rate: Double = 0.05,
        filter: String = "responsetime > 1 OR error OR fault", fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let parts = MainstayConstructs.Group(node: node)
        if !(0...1).contains(rate) {
            node.report("invalid-sampling-rate", "\(rate) is no share of requests", help: "use a number from 0 to 1")
        }
        if name.utf8.count > 32 || name.isEmpty {
            node.report("invalid-tracing-name", "\"\(name)\" is not 1 to 32 characters long", help: "shorten it")
        }
        group = XRay.Group(
            "Group", in: parts, filterExpression: StringValue(filter), groupName: StringValue(name),
            insightsConfiguration: .init(insightsEnabled: true, notificationsEnabled: false))
        samplingRule = XRay.SamplingRule(
            "SamplingRule", in: parts,
            samplingRule: .init(
                fixedRate: DoubleValue(rate), host: "*", httpMethod: "*", priority: 1_000, reservoirSize: 1,
                resourceARN: "*", ruleName: StringValue(name), serviceName: "*", serviceType: "*", urlPath: "*",
                version: 1))
    }
}
