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
        let isPlain = name.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
        }
        if !isPlain || !(1...32).contains(name.utf8.count) || name == "Default" {
            node.report(
                "invalid-tracing-name", "\"\(name)\" is not a name for a group of traces",
                help: "use 1 to 32 letters, digits and hyphens; the name Default belongs to X-Ray")
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
