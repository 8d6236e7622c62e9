// Generated from the schema of AWS::EC2::EIPAssociation by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::EIPAssociation`
    public struct EIPAssociation: Resource {
        public static let resourceType = ResourceType("AWS::EC2::EIPAssociation")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - allocationId: `AllocationId`; replaces the resource when changed.
        ///   - eip: `EIP`; replaces the resource when changed; deprecated.
        ///   - instanceId: `InstanceId`; replaces the resource when changed.
        ///   - networkInterfaceId: `NetworkInterfaceId`; replaces the resource when changed.
        ///   - privateIpAddress: `PrivateIpAddress`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            allocationId: StringValue? = nil,
            eip: StringValue? = nil,
            instanceId: StringValue? = nil,
            networkInterfaceId: StringValue? = nil,
            privateIpAddress: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AllocationId", allocationId)
            node.set("EIP", eip)
            node.set("InstanceId", instanceId)
            node.set("NetworkInterfaceId", networkInterfaceId)
            node.set("PrivateIpAddress", privateIpAddress)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
