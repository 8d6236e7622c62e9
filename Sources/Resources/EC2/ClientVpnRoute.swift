// Generated from the schema of AWS::EC2::ClientVpnRoute by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::ClientVpnRoute`
    public struct ClientVpnRoute: Resource {
        public static let resourceType = ResourceType("AWS::EC2::ClientVpnRoute")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - clientVpnEndpointId: `ClientVpnEndpointId`; replaces the resource when changed.
        ///   - description: `Description`; replaces the resource when changed.
        ///   - destinationCidrBlock: `DestinationCidrBlock`; replaces the resource when changed.
        ///   - targetVpcSubnetId: `TargetVpcSubnetId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            clientVpnEndpointId: StringValue,
            description: StringValue? = nil,
            destinationCidrBlock: StringValue,
            targetVpcSubnetId: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ClientVpnEndpointId", clientVpnEndpointId)
            node.set("Description", description)
            node.set("DestinationCidrBlock", destinationCidrBlock)
            node.set("TargetVpcSubnetId", targetVpcSubnetId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
