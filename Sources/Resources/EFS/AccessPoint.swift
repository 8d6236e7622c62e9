// Generated from the schema of AWS::EFS::AccessPoint by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EFS {
    /// `AWS::EFS::AccessPoint`
    public struct AccessPoint: Resource {
        public static let resourceType = ResourceType("AWS::EFS::AccessPoint", tags: .list("AccessPointTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accessPointTags: `AccessPointTags`.
        ///   - clientToken: `ClientToken`; replaces the resource when changed; 1 to 64 characters; `^.+$`.
        ///   - fileSystemId: `FileSystemId`; replaces the resource when changed; 0 to 128 characters.
        ///   - posixUser: `PosixUser`; replaces the resource when changed.
        ///   - rootDirectory: `RootDirectory`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accessPointTags: [Tag]? = nil,
            clientToken: StringValue? = nil,
            fileSystemId: StringValue,
            posixUser: PosixUser? = nil,
            rootDirectory: RootDirectory? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccessPointTags", accessPointTags)
            node.set("ClientToken", clientToken)
            node.set("FileSystemId", fileSystemId)
            node.set("PosixUser", posixUser)
            node.set("RootDirectory", rootDirectory)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AccessPointId`.
        public var accessPointId: StringValue { StringValue(attribute: "AccessPointId", of: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension EFS.AccessPoint {
    /// `CreationInfo`
    public struct CreationInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ownerGid: `OwnerGid`; replaces the resource when changed; 0 to 4294967295.
        ///   - ownerUid: `OwnerUid`; replaces the resource when changed; 0 to 4294967295.
        ///   - permissions: `Permissions`; replaces the resource when changed; `^[0-7]{3,4}$`.
        public init(
            ownerGid: StringValue,
            ownerUid: StringValue,
            permissions: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("OwnerGid", ownerGid)
            bag.set("OwnerUid", ownerUid)
            bag.set("Permissions", permissions)
            property = bag.property
        }
    }

    /// `PosixUser`
    public struct PosixUser: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - gid: `Gid`; replaces the resource when changed; 0 to 4294967295.
        ///   - secondaryGids: `SecondaryGids`; replaces the resource when changed; 0 to 16 items.
        ///   - uid: `Uid`; replaces the resource when changed; 0 to 4294967295.
        public init(
            gid: StringValue,
            secondaryGids: [StringValue]? = nil,
            uid: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Gid", gid)
            bag.set("SecondaryGids", secondaryGids)
            bag.set("Uid", uid)
            property = bag.property
        }
    }

    /// `RootDirectory`
    public struct RootDirectory: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - creationInfo: `CreationInfo`; replaces the resource when changed.
        ///   - path: `Path`; replaces the resource when changed; 1 to 100 characters.
        public init(creationInfo: CreationInfo? = nil, path: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("CreationInfo", creationInfo)
            bag.set("Path", path)
            property = bag.property
        }
    }
}
