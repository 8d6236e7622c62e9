// Generated from the schema of AWS::ServiceCatalog::PortfolioPrincipalAssociation by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ServiceCatalog {
    /// `AWS::ServiceCatalog::PortfolioPrincipalAssociation`
    public struct PortfolioPrincipalAssociation: Resource {
        public static let resourceType = ResourceType("AWS::ServiceCatalog::PortfolioPrincipalAssociation")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - acceptLanguage: `AcceptLanguage`; replaces the resource when changed; cannot be read back.
        ///   - portfolioId: `PortfolioId`; replaces the resource when changed.
        ///   - principalARN: `PrincipalARN`; replaces the resource when changed.
        ///   - principalType: `PrincipalType`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            acceptLanguage: StringValue? = nil,
            portfolioId: StringValue? = nil,
            principalARN: StringValue? = nil,
            principalType: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AcceptLanguage", acceptLanguage)
            node.set("PortfolioId", portfolioId)
            node.set("PrincipalARN", principalARN)
            node.set("PrincipalType", principalType)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}
