// Generated from the schema of AWS::IAM::User by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension IAM {
    /// `AWS::IAM::User`
    public struct User: Resource {
        public static let resourceType = ResourceType("AWS::IAM::User", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - groups: `Groups`; 0 to 10 items.
        ///   - loginProfile: `LoginProfile`.
        ///   - managedPolicyArns: `ManagedPolicyArns`; 0 to 20 items.
        ///   - path: `Path`; 1 to 512 characters; `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
        ///   - permissionsBoundary: `PermissionsBoundary`; 20 to 2048 characters.
        ///   - policies: `Policies`.
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - userName: `UserName`; replaces the resource when changed; 1 to 64 characters; `^[\w+=,.@-]+$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            groups: [StringValue]? = nil,
            loginProfile: LoginProfile? = nil,
            managedPolicyArns: [StringValue]? = nil,
            path: StringValue? = nil,
            permissionsBoundary: StringValue? = nil,
            policies: [Policy]? = nil,
            tags: [Tag]? = nil,
            userName: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Groups", groups)
            node.set("LoginProfile", loginProfile)
            node.set("ManagedPolicyArns", managedPolicyArns)
            node.set("Path", path)
            node.set("PermissionsBoundary", permissionsBoundary)
            node.set("Policies", policies)
            node.set("Tags", tags)
            node.set("UserName", userName)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension IAM.User {
    /// `LoginProfile`
    public struct LoginProfile: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - password: `Password`; cannot be read back.
        ///   - passwordResetRequired: `PasswordResetRequired`.
        public init(password: StringValue, passwordResetRequired: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Password", password)
            bag.set("PasswordResetRequired", passwordResetRequired)
            property = bag.property
        }
    }

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
