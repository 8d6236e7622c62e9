// Generated from the schema of AWS::Logs::QueryDefinition by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Logs {
    /// `AWS::Logs::QueryDefinition`
    public struct QueryDefinition: Resource {
        public static let resourceType = ResourceType("AWS::Logs::QueryDefinition")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - logGroupNames: `LogGroupNames`.
        ///   - name: `Name`; 1 to 255 characters.
        ///   - parameters: `Parameters`; 0 to 20 items.
        ///   - queryLanguage: `QueryLanguage`; default `CWLI`.
        ///   - queryString: `QueryString`; 1 to 10000 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            logGroupNames: [StringValue]? = nil,
            name: StringValue,
            parameters: [QueryParameter]? = nil,
            queryLanguage: QueryLanguage? = nil,
            queryString: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("LogGroupNames", logGroupNames)
            node.set("Name", name)
            node.set("Parameters", parameters)
            node.set("QueryLanguage", queryLanguage)
            node.set("QueryString", queryString)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `QueryDefinitionId`.
        public var queryDefinitionId: StringValue { StringValue(attribute: "QueryDefinitionId", of: node) }
    }
}

extension Logs.QueryDefinition {
    /// `QueryLanguage`
    public struct QueryLanguage: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CWLI`
        public static var cwli: Self { Self("CWLI") }
        /// `PPL`
        public static var ppl: Self { Self("PPL") }
        /// `SQL`
        public static var sql: Self { Self("SQL") }
    }

    /// `QueryParameter`
    public struct QueryParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultValue: `DefaultValue`; 0 to 1024 characters.
        ///   - description: `Description`; 0 to 512 characters.
        ///   - name: `Name`; 1 to 128 characters; `^[a-zA-Z_][a-zA-Z0-9_]*$`.
        public init(
            defaultValue: StringValue? = nil,
            description: StringValue? = nil,
            name: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("DefaultValue", defaultValue)
            bag.set("Description", description)
            bag.set("Name", name)
            property = bag.property
        }
    }
}
