// Generated from the schema of AWS::EC2::NetworkAcl by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::NetworkAcl`
    public struct NetworkAcl: Resource {
        public static let resourceType = ResourceType("AWS::EC2::NetworkAcl", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - tags: `Tags`.
        ///   - vpcId: `VpcId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            tags: [Tag]? = nil,
            vpcId: VPCID,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Tags", tags)
            node.set("VpcId", vpcId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
