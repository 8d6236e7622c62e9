// Generated from the schema of AWS::EC2::SubnetNetworkAclAssociation by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::SubnetNetworkAclAssociation`
    public struct SubnetNetworkAclAssociation: Resource {
        public static let resourceType = ResourceType("AWS::EC2::SubnetNetworkAclAssociation")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - networkAclId: `NetworkAclId`; replaces the resource when changed.
        ///   - subnetId: `SubnetId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            networkAclId: StringValue,
            subnetId: SubnetID,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("NetworkAclId", networkAclId)
            node.set("SubnetId", subnetId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AssociationId`.
        public var associationId: StringValue { StringValue(attribute: "AssociationId", of: node) }
    }
}
