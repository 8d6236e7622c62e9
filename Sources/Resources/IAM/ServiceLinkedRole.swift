// Generated from the schema of AWS::IAM::ServiceLinkedRole by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension IAM {
    /// `AWS::IAM::ServiceLinkedRole`
    public struct ServiceLinkedRole: Resource {
        public static let resourceType = ResourceType("AWS::IAM::ServiceLinkedRole")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - awsServiceName: `AWSServiceName`; replaces the resource when changed; cannot be read back;
        ///     1 to 128 characters; `^[\w+=,.@-]+$`.
        ///   - customSuffix: `CustomSuffix`; replaces the resource when changed; cannot be read back;
        ///     1 to 64 characters; `^[\w+=,.@-]+$`.
        ///   - description: `Description`; 0 to 1000 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            awsServiceName: StringValue? = nil,
            customSuffix: StringValue? = nil,
            description: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AWSServiceName", awsServiceName)
            node.set("CustomSuffix", customSuffix)
            node.set("Description", description)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `RoleName`.
        public var roleName: StringValue { StringValue(attribute: "RoleName", of: node) }
    }
}
