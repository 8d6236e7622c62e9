// Generated from the schema of AWS::IAM::Policy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension IAM {
    /// `AWS::IAM::Policy`
    public struct Policy: Resource {
        public static let resourceType = ResourceType("AWS::IAM::Policy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - groups: `Groups`.
        ///   - policyDocument: `PolicyDocument`; 1 to 131072 characters; `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
        ///   - policyName: `PolicyName`; 1 to 128 characters; `^[\w+=,.@-]+$`.
        ///   - roles: `Roles`.
        ///   - users: `Users`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            groups: [StringValue]? = nil,
            policyDocument: JSONValue,
            policyName: StringValue,
            roles: [StringValue]? = nil,
            users: [StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Groups", groups)
            node.set("PolicyDocument", policyDocument)
            node.set("PolicyName", policyName)
            node.set("Roles", roles)
            node.set("Users", users)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
