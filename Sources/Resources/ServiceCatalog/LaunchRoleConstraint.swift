// Generated from the schema of AWS::ServiceCatalog::LaunchRoleConstraint by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ServiceCatalog {
    /// `AWS::ServiceCatalog::LaunchRoleConstraint`
    public struct LaunchRoleConstraint: Resource {
        public static let resourceType = ResourceType("AWS::ServiceCatalog::LaunchRoleConstraint")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - acceptLanguage: `AcceptLanguage`; cannot be read back; 0 to 100 characters.
        ///   - description: `Description`; 0 to 2000 characters.
        ///   - localRoleName: `LocalRoleName`.
        ///   - portfolioId: `PortfolioId`; replaces the resource when changed; 1 to 100 characters;
        ///     `^[a-zA-Z0-9_\-]*$`.
        ///   - productId: `ProductId`; replaces the resource when changed; 1 to 100 characters; `^[a-zA-Z0-9_\-]*$`.
        ///   - roleArn: `RoleArn`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            acceptLanguage: StringValue? = nil,
            description: StringValue? = nil,
            localRoleName: StringValue? = nil,
            portfolioId: StringValue,
            productId: StringValue,
            roleArn: RoleARN? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AcceptLanguage", acceptLanguage)
            node.set("Description", description)
            node.set("LocalRoleName", localRoleName)
            node.set("PortfolioId", portfolioId)
            node.set("ProductId", productId)
            node.set("RoleArn", roleArn)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
