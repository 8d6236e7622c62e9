// Generated from the schema of AWS::Shield::DRTAccess by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Shield {
    /// `AWS::Shield::DRTAccess`
    public struct DRTAccess: Resource {
        public static let resourceType = ResourceType("AWS::Shield::DRTAccess")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - logBucketList: `LogBucketList`; 0 to 10 items.
        ///   - roleArn: `RoleArn`; at most 2048 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            logBucketList: [StringValue]? = nil,
            roleArn: RoleARN,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("LogBucketList", logBucketList)
            node.set("RoleArn", roleArn)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AccountId`.
        public var accountId: StringValue { StringValue(attribute: "AccountId", of: node) }
    }
}
