// Generated from the schema of AWS::ElastiCache::UserGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ElastiCache {
    /// `AWS::ElastiCache::UserGroup`
    public struct UserGroup: Resource {
        public static let resourceType = ResourceType("AWS::ElastiCache::UserGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - engine: `Engine`.
        ///   - tags: `Tags`; at most 50 items.
        ///   - userGroupId: `UserGroupId`; replaces the resource when changed; `[a-z][a-z0-9\\-]*`.
        ///   - userIds: `UserIds`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            engine: Engine,
            tags: [Tag]? = nil,
            userGroupId: StringValue,
            userIds: [StringValue],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Engine", engine)
            node.set("Tags", tags)
            node.set("UserGroupId", userGroupId)
            node.set("UserIds", userIds)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }
    }
}

extension ElastiCache.UserGroup {
    /// `Engine`
    public struct Engine: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `redis`
        public static var redis: Self { Self("redis") }
        /// `valkey`
        public static var valkey: Self { Self("valkey") }
    }
}
