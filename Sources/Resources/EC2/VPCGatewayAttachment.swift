// Generated from the schema of AWS::EC2::VPCGatewayAttachment by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::VPCGatewayAttachment`
    public struct VPCGatewayAttachment: Resource {
        public static let resourceType = ResourceType("AWS::EC2::VPCGatewayAttachment")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - internetGatewayId: `InternetGatewayId`.
        ///   - vpcId: `VpcId`; replaces the resource when changed.
        ///   - vpnGatewayId: `VpnGatewayId`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            internetGatewayId: StringValue? = nil,
            vpcId: VPCID,
            vpnGatewayId: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("InternetGatewayId", internetGatewayId)
            node.set("VpcId", vpcId)
            node.set("VpnGatewayId", vpnGatewayId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AttachmentType`.
        public var attachmentType: StringValue { StringValue(attribute: "AttachmentType", of: node) }
    }
}
