// Generated from the schema of AWS::SNS::TopicPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SNS {
    /// `AWS::SNS::TopicPolicy`
    public struct TopicPolicy: Resource {
        public static let resourceType = ResourceType("AWS::SNS::TopicPolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - policyDocument: `PolicyDocument`.
        ///   - topics: `Topics`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            policyDocument: JSONValue,
            topics: [StringValue],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("PolicyDocument", policyDocument)
            node.set("Topics", topics)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
