public import MainstayConstructs

/// A foundation model of Amazon Bedrock in one region: who may ask it, what it is asked, and what that costs.
///
/// Models of Bedrock need no resource. What there is to declare is who may use which, and that nobody uses another by
/// mistake: permissions name this model in this region and no other.
public struct FoundationModel: Construct {
    public struct Prices: Hashable, Sendable {
        /// US dollars for a million tokens.
        public var input: Double
        public var output: Double

        public init(input: Double, output: Double) {
            self.input = input
            self.output = output
        }
    }

    public let node: Node
    /// As Bedrock names it: `amazon.nova-lite-v1:0`.
    public let modelID: String
    /// The only region in which it is asked.
    public let region: String
    public let prices: Prices

    /// - Parameters:
    ///   - modelID: `provider.model-version`, as Bedrock lists it.
    ///   - region: in which it is asked, wherever the stack is.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ modelID: String, region: String, prices: Prices,
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        self.modelID = modelID
        self.region = region
        self.prices = prices
        let parts = modelID.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = modelID.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || ".:-".utf8.contains(byte)
        }
        if parts.count < 2 || parts.contains("") || !isPlain {
            node.report(
                "invalid-model", "\"\(modelID)\" is not the id of a model", help: "write it as amazon.nova-lite-v1:0")
        }
        if !(prices.input >= 0 && prices.output >= 0 && prices.input.isFinite && prices.output.isFinite) {
            node.report("invalid-model-price", "a price below nothing was given", help: "give dollars a million tokens")
        }
    }

    public var arn: StringValue { "arn:\(AWS.partition):bedrock:\(region)::foundation-model/\(modelID)" }

    /// Asking the model, and nothing else of Bedrock.
    public func grantInvoke(to grantee: some Grantee) {
        let actions = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        grantee.role.allow(
            actions, on: [arn], when: ["StringEquals": ["aws:RequestedRegion": JSONValue(region)]])
        grantee.recordEdge(to: self, .grant(actions: actions))
    }

    /// A metric of the model: `Invocations`, `InvocationLatency`, `InputTokenCount`. CloudWatch has it in the model's
    /// region alone.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(5)) -> Metric {
        Metric(
            "AWS/Bedrock", name, dimensions: ["ModelId": StringValue(modelID)], statistic, period: period, label: name)
    }
}
