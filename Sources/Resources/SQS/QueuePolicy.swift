// Generated from the schema of AWS::SQS::QueuePolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SQS {
    /// `AWS::SQS::QueuePolicy`
    public struct QueuePolicy: Resource {
        public static let resourceType = ResourceType("AWS::SQS::QueuePolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - policyDocument: `PolicyDocument`.
        ///   - queues: `Queues`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            policyDocument: JSONValue,
            queues: [StringValue],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("PolicyDocument", policyDocument)
            node.set("Queues", queues)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
