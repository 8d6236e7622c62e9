// Generated from the schema of AWS::Organizations::Account by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Organizations {
    /// `AWS::Organizations::Account`
    public struct Account: Resource {
        public static let resourceType = ResourceType("AWS::Organizations::Account", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accountName: `AccountName`; 1 to 50 characters; `[\u0020-\u007E]+`.
        ///   - email: `Email`; 6 to 64 characters; `[^\s@]+@[^\s@]+\.[^\s@]+`.
        ///   - parentIds: `ParentIds`.
        ///   - roleName: `RoleName`; cannot be read back; default `OrganizationAccountAccessRole`; 1 to 64 characters;
        ///     `[\w+=,.@-]{1,64}`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accountName: StringValue,
            email: StringValue,
            parentIds: [StringValue]? = nil,
            roleName: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccountName", accountName)
            node.set("Email", email)
            node.set("ParentIds", parentIds)
            node.set("RoleName", roleName)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AccountId`.
        public var accountId: StringValue { StringValue(attribute: "AccountId", of: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `JoinedMethod`.
        public var joinedMethod: StringValue { StringValue(attribute: "JoinedMethod", of: node) }

        /// `Fn::GetAtt` of `JoinedTimestamp`.
        public var joinedTimestamp: StringValue { StringValue(attribute: "JoinedTimestamp", of: node) }

        /// `Fn::GetAtt` of `Paths`.
        public var paths: [StringValue] { StringValue.list(attribute: "Paths", of: node) }

        /// `Fn::GetAtt` of `State`.
        public var state: StringValue { StringValue(attribute: "State", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }
    }
}
