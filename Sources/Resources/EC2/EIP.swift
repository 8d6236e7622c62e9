// Generated from the schema of AWS::EC2::EIP by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::EIP`
    public struct EIP: Resource {
        public static let resourceType = ResourceType("AWS::EC2::EIP", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - address: `Address`; replaces the resource when changed; cannot be read back.
        ///   - domain: `Domain`.
        ///   - instanceId: `InstanceId`.
        ///   - ipamPoolId: `IpamPoolId`; replaces the resource when changed; cannot be read back.
        ///   - networkBorderGroup: `NetworkBorderGroup`; replaces the resource when changed.
        ///   - publicIpv4Pool: `PublicIpv4Pool`.
        ///   - tags: `Tags`.
        ///   - transferAddress: `TransferAddress`; replaces the resource when changed; cannot be read back.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            address: StringValue? = nil,
            domain: StringValue? = nil,
            instanceId: StringValue? = nil,
            ipamPoolId: StringValue? = nil,
            networkBorderGroup: StringValue? = nil,
            publicIpv4Pool: StringValue? = nil,
            tags: [Tag]? = nil,
            transferAddress: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Address", address)
            node.set("Domain", domain)
            node.set("InstanceId", instanceId)
            node.set("IpamPoolId", ipamPoolId)
            node.set("NetworkBorderGroup", networkBorderGroup)
            node.set("PublicIpv4Pool", publicIpv4Pool)
            node.set("Tags", tags)
            node.set("TransferAddress", transferAddress)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AllocationId`.
        public var allocationId: StringValue { StringValue(attribute: "AllocationId", of: node) }

        /// `Fn::GetAtt` of `PublicIp`.
        public var publicIp: StringValue { StringValue(attribute: "PublicIp", of: node) }
    }
}
