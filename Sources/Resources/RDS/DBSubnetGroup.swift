// Generated from the schema of AWS::RDS::DBSubnetGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::DBSubnetGroup`
    public struct DBSubnetGroup: Resource {
        public static let resourceType = ResourceType("AWS::RDS::DBSubnetGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - dbSubnetGroupDescription: `DBSubnetGroupDescription`.
        ///   - dbSubnetGroupName: `DBSubnetGroupName`; replaces the resource when changed.
        ///   - subnetIds: `SubnetIds`.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            dbSubnetGroupDescription: StringValue,
            dbSubnetGroupName: StringValue? = nil,
            subnetIds: [StringValue],
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DBSubnetGroupDescription", dbSubnetGroupDescription)
            node.set("DBSubnetGroupName", dbSubnetGroupName)
            node.set("SubnetIds", subnetIds)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DBSubnetGroupArn`.
        public var dbSubnetGroupArn: StringValue { StringValue(attribute: "DBSubnetGroupArn", of: node) }
    }
}
