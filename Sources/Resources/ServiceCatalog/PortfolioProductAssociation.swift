// Generated from the schema of AWS::ServiceCatalog::PortfolioProductAssociation by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ServiceCatalog {
    /// `AWS::ServiceCatalog::PortfolioProductAssociation`
    public struct PortfolioProductAssociation: Resource {
        public static let resourceType = ResourceType("AWS::ServiceCatalog::PortfolioProductAssociation")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - acceptLanguage: `AcceptLanguage`; replaces the resource when changed; cannot be read back.
        ///   - portfolioId: `PortfolioId`; replaces the resource when changed.
        ///   - productId: `ProductId`; replaces the resource when changed.
        ///   - sourcePortfolioId: `SourcePortfolioId`; replaces the resource when changed; cannot be read back.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            acceptLanguage: StringValue? = nil,
            portfolioId: StringValue? = nil,
            productId: StringValue? = nil,
            sourcePortfolioId: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AcceptLanguage", acceptLanguage)
            node.set("PortfolioId", portfolioId)
            node.set("ProductId", productId)
            node.set("SourcePortfolioId", sourcePortfolioId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
