// Generated from the schema of AWS::CloudFormation::Stack by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFormation {
    /// `AWS::CloudFormation::Stack`
    public struct Stack: Resource {
        public static let resourceType = ResourceType("AWS::CloudFormation::Stack", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - notificationARNs: `NotificationARNs`; at most 5 items.
        ///   - parameters: `Parameters`.
        ///   - tags: `Tags`; at most 50 items.
        ///   - templateURL: `TemplateURL`; cannot be read back; 1 to 1024 characters.
        ///   - timeoutInMinutes: `TimeoutInMinutes`; at least 1.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            notificationARNs: [StringValue]? = nil,
            parameters: [String: JSONValue]? = nil,
            tags: [Tag]? = nil,
            templateURL: StringValue,
            timeoutInMinutes: IntValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("NotificationARNs", notificationARNs)
            node.set("Parameters", parameters)
            node.set("Tags", tags)
            node.set("TemplateURL", templateURL)
            node.set("TimeoutInMinutes", timeoutInMinutes)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
