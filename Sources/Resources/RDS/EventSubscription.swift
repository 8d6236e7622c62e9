// Generated from the schema of AWS::RDS::EventSubscription by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::EventSubscription`
    public struct EventSubscription: Resource {
        public static let resourceType = ResourceType("AWS::RDS::EventSubscription", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`; default true.
        ///   - eventCategories: `EventCategories`.
        ///   - snsTopicArn: `SnsTopicArn`; replaces the resource when changed.
        ///   - sourceIds: `SourceIds`.
        ///   - sourceType: `SourceType`.
        ///   - subscriptionName: `SubscriptionName`; replaces the resource when changed; at most 255 characters.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            enabled: BoolValue? = nil,
            eventCategories: [StringValue]? = nil,
            snsTopicArn: TopicARN,
            sourceIds: [StringValue]? = nil,
            sourceType: StringValue? = nil,
            subscriptionName: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Enabled", enabled)
            node.set("EventCategories", eventCategories)
            node.set("SnsTopicArn", snsTopicArn)
            node.set("SourceIds", sourceIds)
            node.set("SourceType", sourceType)
            node.set("SubscriptionName", subscriptionName)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
