// Generated from the schema of AWS::EC2::ClientVpnTargetNetworkAssociation by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::ClientVpnTargetNetworkAssociation`
    public struct ClientVpnTargetNetworkAssociation: Resource {
        public static let resourceType = ResourceType("AWS::EC2::ClientVpnTargetNetworkAssociation")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - availabilityZone: `AvailabilityZone`; replaces the resource when changed.
        ///   - availabilityZoneId: `AvailabilityZoneId`; replaces the resource when changed.
        ///   - clientVpnEndpointId: `ClientVpnEndpointId`; replaces the resource when changed.
        ///   - subnetId: `SubnetId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            availabilityZone: StringValue? = nil,
            availabilityZoneId: StringValue? = nil,
            clientVpnEndpointId: StringValue,
            subnetId: SubnetID? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AvailabilityZone", availabilityZone)
            node.set("AvailabilityZoneId", availabilityZoneId)
            node.set("ClientVpnEndpointId", clientVpnEndpointId)
            node.set("SubnetId", subnetId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
