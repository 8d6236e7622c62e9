// Generated from the schema of AWS::EFS::MountTarget by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EFS {
    /// `AWS::EFS::MountTarget`
    public struct MountTarget: Resource {
        public static let resourceType = ResourceType("AWS::EFS::MountTarget")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - fileSystemId: `FileSystemId`; replaces the resource when changed; 0 to 128 characters.
        ///   - ipAddress: `IpAddress`; replaces the resource when changed; 7 to 15 characters;
        ///     `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`.
        ///   - ipAddressType: `IpAddressType`; replaces the resource when changed; cannot be read back.
        ///   - ipv6Address: `Ipv6Address`; replaces the resource when changed; 3 to 39 characters.
        ///   - securityGroups: `SecurityGroups`; 0 to 100 items.
        ///   - subnetId: `SubnetId`; replaces the resource when changed; 15 to 47 characters;
        ///     `^subnet-[0-9a-f]{8,40}$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            fileSystemId: StringValue,
            ipAddress: StringValue? = nil,
            ipAddressType: IpAddressType? = nil,
            ipv6Address: StringValue? = nil,
            securityGroups: [SecurityGroupID],
            subnetId: SubnetID,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("FileSystemId", fileSystemId)
            node.set("IpAddress", ipAddress)
            node.set("IpAddressType", ipAddressType)
            node.set("Ipv6Address", ipv6Address)
            node.set("SecurityGroups", securityGroups)
            node.set("SubnetId", subnetId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `FileSystemId`.
        public var fileSystemId: StringValue { StringValue(attribute: "FileSystemId", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `IpAddress`.
        public var ipAddress: StringValue { StringValue(attribute: "IpAddress", of: node) }

        /// `Fn::GetAtt` of `IpAddressType`.
        public var ipAddressType: StringValue { StringValue(attribute: "IpAddressType", of: node) }

        /// `Fn::GetAtt` of `Ipv6Address`.
        public var ipv6Address: StringValue { StringValue(attribute: "Ipv6Address", of: node) }

        /// `Fn::GetAtt` of `SecurityGroups`.
        public var securityGroups: [StringValue] { StringValue.list(attribute: "SecurityGroups", of: node) }

        /// `Fn::GetAtt` of `SubnetId`.
        public var subnetId: SubnetID { SubnetID(attribute: "SubnetId", of: node) }
    }
}

extension EFS.MountTarget {
    /// `IpAddressType`
    public struct IpAddressType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DUAL_STACK`
        public static var dualStack: Self { Self("DUAL_STACK") }
        /// `IPV4_ONLY`
        public static var ipv4Only: Self { Self("IPV4_ONLY") }
        /// `IPV6_ONLY`
        public static var ipv6Only: Self { Self("IPV6_ONLY") }
    }
}
