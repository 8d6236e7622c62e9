// Generated from the schema of AWS::RDS::DBClusterParameterGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::DBClusterParameterGroup`
    public struct DBClusterParameterGroup: Resource {
        public static let resourceType = ResourceType("AWS::RDS::DBClusterParameterGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - dbClusterParameterGroupName: `DBClusterParameterGroupName`; replaces the resource when changed;
        ///     at least 1 characters; `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`.
        ///   - description: `Description`; replaces the resource when changed.
        ///   - family: `Family`; replaces the resource when changed.
        ///   - parameters: `Parameters`.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            dbClusterParameterGroupName: StringValue? = nil,
            description: StringValue,
            family: StringValue,
            parameters: JSONValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DBClusterParameterGroupName", dbClusterParameterGroupName)
            node.set("Description", description)
            node.set("Family", family)
            node.set("Parameters", parameters)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
