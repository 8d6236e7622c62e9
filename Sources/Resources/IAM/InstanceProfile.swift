// Generated from the schema of AWS::IAM::InstanceProfile by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension IAM {
    /// `AWS::IAM::InstanceProfile`
    public struct InstanceProfile: Resource {
        public static let resourceType = ResourceType("AWS::IAM::InstanceProfile")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - instanceProfileName: `InstanceProfileName`; replaces the resource when changed; 0 to 128 characters;
        ///     `^([\w+=,.@-]+)?$`.
        ///   - path: `Path`; replaces the resource when changed; 1 to 512 characters;
        ///     `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
        ///   - roles: `Roles`; 0 to 1 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            instanceProfileName: StringValue? = nil,
            path: StringValue? = nil,
            roles: [StringValue],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("InstanceProfileName", instanceProfileName)
            node.set("Path", path)
            node.set("Roles", roles)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}
