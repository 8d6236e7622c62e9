// Generated from the schema of AWS::RDS::DBParameterGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::DBParameterGroup`
    public struct DBParameterGroup: Resource {
        public static let resourceType = ResourceType("AWS::RDS::DBParameterGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - dbParameterGroupName: `DBParameterGroupName`; replaces the resource when changed;
        ///     `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`.
        ///   - description: `Description`; replaces the resource when changed.
        ///   - family: `Family`; replaces the resource when changed.
        ///   - parameters: `Parameters`.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            dbParameterGroupName: StringValue? = nil,
            description: StringValue,
            family: StringValue,
            parameters: JSONValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DBParameterGroupName", dbParameterGroupName)
            node.set("Description", description)
            node.set("Family", family)
            node.set("Parameters", parameters)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DBParameterGroupArn`.
        public var dbParameterGroupArn: StringValue { StringValue(attribute: "DBParameterGroupArn", of: node) }

        /// `Fn::GetAtt` of `DBParameterGroupName`.
        public var dbParameterGroupName: StringValue { StringValue(attribute: "DBParameterGroupName", of: node) }

        /// `Fn::GetAtt` of `Description`.
        public var description: StringValue { StringValue(attribute: "Description", of: node) }

        /// `Fn::GetAtt` of `Family`.
        public var family: StringValue { StringValue(attribute: "Family", of: node) }
    }
}
