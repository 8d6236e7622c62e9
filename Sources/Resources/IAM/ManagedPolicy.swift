// Generated from the schema of AWS::IAM::ManagedPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension IAM {
    /// `AWS::IAM::ManagedPolicy`
    public struct ManagedPolicy: Resource {
        public static let resourceType = ResourceType("AWS::IAM::ManagedPolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; replaces the resource when changed; 0 to 1000 characters.
        ///   - groups: `Groups`.
        ///   - managedPolicyName: `ManagedPolicyName`; replaces the resource when changed.
        ///   - path: `Path`; replaces the resource when changed; default `/`; 1 to 512 characters;
        ///     `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`.
        ///   - policyDocument: `PolicyDocument`; 1 to 131072 characters; `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
        ///   - roles: `Roles`.
        ///   - users: `Users`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            groups: [StringValue]? = nil,
            managedPolicyName: StringValue? = nil,
            path: StringValue? = nil,
            policyDocument: JSONValue,
            roles: [StringValue]? = nil,
            users: [StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("Groups", groups)
            node.set("ManagedPolicyName", managedPolicyName)
            node.set("Path", path)
            node.set("PolicyDocument", policyDocument)
            node.set("Roles", roles)
            node.set("Users", users)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AttachmentCount`.
        public var attachmentCount: IntValue { IntValue(attribute: "AttachmentCount", of: node) }

        /// `Fn::GetAtt` of `CreateDate`.
        public var createDate: StringValue { StringValue(attribute: "CreateDate", of: node) }

        /// `Fn::GetAtt` of `DefaultVersionId`.
        public var defaultVersionId: StringValue { StringValue(attribute: "DefaultVersionId", of: node) }

        /// `Fn::GetAtt` of `IsAttachable`.
        public var isAttachable: BoolValue { BoolValue(attribute: "IsAttachable", of: node) }

        /// `Fn::GetAtt` of `PermissionsBoundaryUsageCount`.
        public var permissionsBoundaryUsageCount: IntValue {
            IntValue(attribute: "PermissionsBoundaryUsageCount", of: node)
        }

        /// `Fn::GetAtt` of `PolicyArn`.
        public var policyArn: StringValue { StringValue(attribute: "PolicyArn", of: node) }

        /// `Fn::GetAtt` of `PolicyId`.
        public var policyId: StringValue { StringValue(attribute: "PolicyId", of: node) }

        /// `Fn::GetAtt` of `UpdateDate`.
        public var updateDate: StringValue { StringValue(attribute: "UpdateDate", of: node) }
    }
}
