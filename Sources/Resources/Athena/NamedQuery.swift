// Generated from the schema of AWS::Athena::NamedQuery by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Athena {
    /// `AWS::Athena::NamedQuery`
    public struct NamedQuery: Resource {
        public static let resourceType = ResourceType("AWS::Athena::NamedQuery")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - database: `Database`; replaces the resource when changed; 1 to 255 characters.
        ///   - description: `Description`; replaces the resource when changed; 1 to 1024 characters.
        ///   - name: `Name`; replaces the resource when changed; 1 to 128 characters.
        ///   - queryString: `QueryString`; replaces the resource when changed; 1 to 262144 characters.
        ///   - workGroup: `WorkGroup`; replaces the resource when changed; 1 to 128 characters;
        ///     `^[a-zA-Z0-9._-]{1,128}$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            database: StringValue,
            description: StringValue? = nil,
            name: StringValue? = nil,
            queryString: StringValue,
            workGroup: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Database", database)
            node.set("Description", description)
            node.set("Name", name)
            node.set("QueryString", queryString)
            node.set("WorkGroup", workGroup)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `NamedQueryId`.
        public var namedQueryId: StringValue { StringValue(attribute: "NamedQueryId", of: node) }
    }
}
