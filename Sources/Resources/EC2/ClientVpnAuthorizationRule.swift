// Generated from the schema of AWS::EC2::ClientVpnAuthorizationRule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::ClientVpnAuthorizationRule`
    public struct ClientVpnAuthorizationRule: Resource {
        public static let resourceType = ResourceType("AWS::EC2::ClientVpnAuthorizationRule")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accessGroupId: `AccessGroupId`; replaces the resource when changed.
        ///   - authorizeAllGroups: `AuthorizeAllGroups`; replaces the resource when changed.
        ///   - clientVpnEndpointId: `ClientVpnEndpointId`; replaces the resource when changed.
        ///   - description: `Description`; replaces the resource when changed.
        ///   - targetNetworkCidr: `TargetNetworkCidr`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accessGroupId: StringValue? = nil,
            authorizeAllGroups: BoolValue? = nil,
            clientVpnEndpointId: StringValue,
            description: StringValue? = nil,
            targetNetworkCidr: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccessGroupId", accessGroupId)
            node.set("AuthorizeAllGroups", authorizeAllGroups)
            node.set("ClientVpnEndpointId", clientVpnEndpointId)
            node.set("Description", description)
            node.set("TargetNetworkCidr", targetNetworkCidr)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
