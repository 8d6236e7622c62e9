// Generated from the schema of AWS::IAM::Role by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension IAM {
    /// `AWS::IAM::Role`
    public struct Role: Resource {
        public static let resourceType = ResourceType("AWS::IAM::Role", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - assumeRolePolicyDocument: `AssumeRolePolicyDocument`; 1 to 131072 characters;
        ///     `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
        ///   - description: `Description`; 0 to 1000 characters.
        ///   - managedPolicyArns: `ManagedPolicyArns`.
        ///   - maxSessionDuration: `MaxSessionDuration`; 3600 to 43200.
        ///   - path: `Path`; replaces the resource when changed; default `/`; 1 to 512 characters;
        ///     `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
        ///   - permissionsBoundary: `PermissionsBoundary`; 20 to 2048 characters.
        ///   - policies: `Policies`.
        ///   - roleName: `RoleName`; replaces the resource when changed; 1 to 64 characters; `^[\w+=,.@-]+$`.
        ///   - tags: `Tags`; 0 to 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            assumeRolePolicyDocument: JSONValue,
            description: StringValue? = nil,
            managedPolicyArns: [StringValue]? = nil,
            maxSessionDuration: IntValue? = nil,
            path: StringValue? = nil,
            permissionsBoundary: StringValue? = nil,
            policies: [Policy]? = nil,
            roleName: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AssumeRolePolicyDocument", assumeRolePolicyDocument)
            node.set("Description", description)
            node.set("ManagedPolicyArns", managedPolicyArns)
            node.set("MaxSessionDuration", maxSessionDuration)
            node.set("Path", path)
            node.set("PermissionsBoundary", permissionsBoundary)
            node.set("Policies", policies)
            node.set("RoleName", roleName)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: RoleARN { RoleARN(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `RoleId`.
        public var roleId: StringValue { StringValue(attribute: "RoleId", of: node) }
    }
}

extension IAM.Role {
    /// `Policy`
    public struct Policy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - policyDocument: `PolicyDocument`.
        ///   - policyName: `PolicyName`.
        public init(policyDocument: JSONValue, policyName: StringValue) {
            var bag = PropertyBag()
            bag.set("PolicyDocument", policyDocument)
            bag.set("PolicyName", policyName)
            property = bag.property
        }
    }
}
