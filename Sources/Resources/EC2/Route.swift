// Generated from the schema of AWS::EC2::Route by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::Route`
    public struct Route: Resource {
        public static let resourceType = ResourceType("AWS::EC2::Route")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - carrierGatewayId: `CarrierGatewayId`.
        ///   - coreNetworkArn: `CoreNetworkArn`.
        ///   - destinationCidrBlock: `DestinationCidrBlock`; replaces the resource when changed.
        ///   - destinationIpv6CidrBlock: `DestinationIpv6CidrBlock`; replaces the resource when changed.
        ///   - destinationPrefixListId: `DestinationPrefixListId`; replaces the resource when changed.
        ///   - egressOnlyInternetGatewayId: `EgressOnlyInternetGatewayId`.
        ///   - gatewayId: `GatewayId`.
        ///   - instanceId: `InstanceId`.
        ///   - localGatewayId: `LocalGatewayId`.
        ///   - natGatewayId: `NatGatewayId`.
        ///   - networkInterfaceId: `NetworkInterfaceId`.
        ///   - odbNetworkArn: `OdbNetworkArn`.
        ///   - routeTableId: `RouteTableId`; replaces the resource when changed.
        ///   - transitGatewayId: `TransitGatewayId`.
        ///   - vpcEndpointId: `VpcEndpointId`.
        ///   - vpcPeeringConnectionId: `VpcPeeringConnectionId`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            carrierGatewayId: StringValue? = nil,
            coreNetworkArn: StringValue? = nil,
            destinationCidrBlock: StringValue? = nil,
            destinationIpv6CidrBlock: StringValue? = nil,
            destinationPrefixListId: StringValue? = nil,
            egressOnlyInternetGatewayId: StringValue? = nil,
            gatewayId: StringValue? = nil,
            instanceId: StringValue? = nil,
            localGatewayId: StringValue? = nil,
            natGatewayId: StringValue? = nil,
            networkInterfaceId: StringValue? = nil,
            odbNetworkArn: StringValue? = nil,
            routeTableId: StringValue,
            transitGatewayId: StringValue? = nil,
            vpcEndpointId: StringValue? = nil,
            vpcPeeringConnectionId: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CarrierGatewayId", carrierGatewayId)
            node.set("CoreNetworkArn", coreNetworkArn)
            node.set("DestinationCidrBlock", destinationCidrBlock)
            node.set("DestinationIpv6CidrBlock", destinationIpv6CidrBlock)
            node.set("DestinationPrefixListId", destinationPrefixListId)
            node.set("EgressOnlyInternetGatewayId", egressOnlyInternetGatewayId)
            node.set("GatewayId", gatewayId)
            node.set("InstanceId", instanceId)
            node.set("LocalGatewayId", localGatewayId)
            node.set("NatGatewayId", natGatewayId)
            node.set("NetworkInterfaceId", networkInterfaceId)
            node.set("OdbNetworkArn", odbNetworkArn)
            node.set("RouteTableId", routeTableId)
            node.set("TransitGatewayId", transitGatewayId)
            node.set("VpcEndpointId", vpcEndpointId)
            node.set("VpcPeeringConnectionId", vpcPeeringConnectionId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CidrBlock`.
        public var cidrBlock: StringValue { StringValue(attribute: "CidrBlock", of: node) }
    }
}
