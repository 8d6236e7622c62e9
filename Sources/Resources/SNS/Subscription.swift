// Generated from the schema of AWS::SNS::Subscription by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SNS {
    /// `AWS::SNS::Subscription`
    public struct Subscription: Resource {
        public static let resourceType = ResourceType("AWS::SNS::Subscription")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - deliveryPolicy: `DeliveryPolicy`.
        ///   - endpoint: `Endpoint`; replaces the resource when changed.
        ///   - filterPolicy: `FilterPolicy`.
        ///   - filterPolicyScope: `FilterPolicyScope`.
        ///   - protocol: `Protocol`; replaces the resource when changed.
        ///   - rawMessageDelivery: `RawMessageDelivery`.
        ///   - redrivePolicy: `RedrivePolicy`.
        ///   - region: `Region`; may replace the resource when changed; cannot be read back.
        ///   - replayPolicy: `ReplayPolicy`.
        ///   - subscriptionRoleArn: `SubscriptionRoleArn`.
        ///   - topicArn: `TopicArn`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            deliveryPolicy: JSONValue? = nil,
            endpoint: StringValue? = nil,
            filterPolicy: JSONValue? = nil,
            filterPolicyScope: StringValue? = nil,
            `protocol`: StringValue,
            rawMessageDelivery: BoolValue? = nil,
            redrivePolicy: JSONValue? = nil,
            region: StringValue? = nil,
            replayPolicy: JSONValue? = nil,
            subscriptionRoleArn: RoleARN? = nil,
            topicArn: TopicARN,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DeliveryPolicy", deliveryPolicy)
            node.set("Endpoint", endpoint)
            node.set("FilterPolicy", filterPolicy)
            node.set("FilterPolicyScope", filterPolicyScope)
            node.set("Protocol", `protocol`)
            node.set("RawMessageDelivery", rawMessageDelivery)
            node.set("RedrivePolicy", redrivePolicy)
            node.set("Region", region)
            node.set("ReplayPolicy", replayPolicy)
            node.set("SubscriptionRoleArn", subscriptionRoleArn)
            node.set("TopicArn", topicArn)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}
