// Generated from the schema of AWS::ElastiCache::User by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ElastiCache {
    /// `AWS::ElastiCache::User`
    public struct User: Resource {
        public static let resourceType = ResourceType("AWS::ElastiCache::User", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accessString: `AccessString`; cannot be read back; `\S`.
        ///   - authenticationMode: `AuthenticationMode`; cannot be read back.
        ///   - engine: `Engine`.
        ///   - noPasswordRequired: `NoPasswordRequired`; cannot be read back.
        ///   - passwords: `Passwords`; cannot be read back; at least 1 items.
        ///   - tags: `Tags`; at most 50 items.
        ///   - userId: `UserId`; replaces the resource when changed; at least 1 characters; `[a-z][a-z0-9\\-]*`.
        ///   - userName: `UserName`; replaces the resource when changed; at least 1 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accessString: StringValue? = nil,
            authenticationMode: AuthenticationMode? = nil,
            engine: Engine,
            noPasswordRequired: BoolValue? = nil,
            passwords: [StringValue]? = nil,
            tags: [Tag]? = nil,
            userId: StringValue,
            userName: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccessString", accessString)
            node.set("AuthenticationMode", authenticationMode)
            node.set("Engine", engine)
            node.set("NoPasswordRequired", noPasswordRequired)
            node.set("Passwords", passwords)
            node.set("Tags", tags)
            node.set("UserId", userId)
            node.set("UserName", userName)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }
    }
}

extension ElastiCache.User {
    /// `AuthenticationMode`
    public struct AuthenticationMode: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - passwords: `Passwords`; cannot be read back; at least 1 items.
        ///   - type: `Type`; cannot be read back.
        public init(passwords: [StringValue]? = nil, type: StringValue) {
            var bag = PropertyBag()
            bag.set("Passwords", passwords)
            bag.set("Type", type)
            property = bag.property
        }
    }

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
