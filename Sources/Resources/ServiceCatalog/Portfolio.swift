// Generated from the schema of AWS::ServiceCatalog::Portfolio by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ServiceCatalog {
    /// `AWS::ServiceCatalog::Portfolio`
    public struct Portfolio: Resource {
        public static let resourceType = ResourceType("AWS::ServiceCatalog::Portfolio", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - acceptLanguage: `AcceptLanguage`; cannot be read back; 0 to 100 characters.
        ///   - description: `Description`; 0 to 2000 characters.
        ///   - displayName: `DisplayName`; 1 to 100 characters.
        ///   - providerName: `ProviderName`; 1 to 50 characters.
        ///   - tags: `Tags`; 0 to 20 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            acceptLanguage: StringValue? = nil,
            description: StringValue? = nil,
            displayName: StringValue,
            providerName: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AcceptLanguage", acceptLanguage)
            node.set("Description", description)
            node.set("DisplayName", displayName)
            node.set("ProviderName", providerName)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `PortfolioName`.
        public var portfolioName: StringValue { StringValue(attribute: "PortfolioName", of: node) }
    }
}
