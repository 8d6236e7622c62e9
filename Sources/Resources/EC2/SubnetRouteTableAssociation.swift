// Generated from the schema of AWS::EC2::SubnetRouteTableAssociation by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::SubnetRouteTableAssociation`
    public struct SubnetRouteTableAssociation: Resource {
        public static let resourceType = ResourceType("AWS::EC2::SubnetRouteTableAssociation")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - routeTableId: `RouteTableId`; replaces the resource when changed.
        ///   - subnetId: `SubnetId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            routeTableId: StringValue,
            subnetId: SubnetID,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("RouteTableId", routeTableId)
            node.set("SubnetId", subnetId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
