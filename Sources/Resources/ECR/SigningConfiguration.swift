// Generated from the schema of AWS::ECR::SigningConfiguration by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECR {
    /// `AWS::ECR::SigningConfiguration`
    public struct SigningConfiguration: Resource {
        public static let resourceType = ResourceType("AWS::ECR::SigningConfiguration")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - rules: `Rules`; 0 to 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            rules: [Rule],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Rules", rules)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `RegistryId`.
        public var registryId: StringValue { StringValue(attribute: "RegistryId", of: node) }
    }
}

extension ECR.SigningConfiguration {
    /// `FilterType`
    public struct FilterType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `WILDCARD_MATCH`
        public static var wildcardMatch: Self { Self("WILDCARD_MATCH") }
    }

    /// `RepositoryFilter`
    public struct RepositoryFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - filter: `Filter`; 1 to 256 characters.
        ///   - filterType: `FilterType`.
        public init(filter: StringValue, filterType: FilterType) {
            var bag = PropertyBag()
            bag.set("Filter", filter)
            bag.set("FilterType", filterType)
            property = bag.property
        }
    }

    /// `Rule`
    public struct Rule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - repositoryFilters: `RepositoryFilters`; 1 to 100 items.
        ///   - signingProfileArn: `SigningProfileArn`; at most 200 characters.
        public init(
            repositoryFilters: [RepositoryFilter]? = nil,
            signingProfileArn: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("RepositoryFilters", repositoryFilters)
            bag.set("SigningProfileArn", signingProfileArn)
            property = bag.property
        }
    }
}
