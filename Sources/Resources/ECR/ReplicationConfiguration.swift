// Generated from the schema of AWS::ECR::ReplicationConfiguration by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECR {
    /// `AWS::ECR::ReplicationConfiguration`
    public struct ReplicationConfiguration: Resource {
        public static let resourceType = ResourceType("AWS::ECR::ReplicationConfiguration")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - replicationConfiguration: `ReplicationConfiguration`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            replicationConfiguration: ReplicationConfiguration,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ReplicationConfiguration", replicationConfiguration)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `RegistryId`.
        public var registryId: StringValue { StringValue(attribute: "RegistryId", of: node) }
    }
}

extension ECR.ReplicationConfiguration {
    /// `FilterType`
    public struct FilterType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PREFIX_MATCH`
        public static var prefixMatch: Self { Self("PREFIX_MATCH") }
    }

    /// `ReplicationConfiguration`
    public struct ReplicationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - rules: `Rules`; 0 to 25 items.
        public init(rules: [ReplicationRule]) {
            var bag = PropertyBag()
            bag.set("Rules", rules)
            property = bag.property
        }
    }

    /// `ReplicationDestination`
    public struct ReplicationDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - region: `Region`; `[0-9a-z-]{2,25}`.
        ///   - registryId: `RegistryId`; `^[0-9]{12}$`.
        public init(region: StringValue, registryId: StringValue) {
            var bag = PropertyBag()
            bag.set("Region", region)
            bag.set("RegistryId", registryId)
            property = bag.property
        }
    }

    /// `ReplicationRule`
    public struct ReplicationRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinations: `Destinations`; 1 to 100 items.
        ///   - repositoryFilters: `RepositoryFilters`; 0 to 100 items.
        public init(
            destinations: [ReplicationDestination],
            repositoryFilters: [RepositoryFilter]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Destinations", destinations)
            bag.set("RepositoryFilters", repositoryFilters)
            property = bag.property
        }
    }

    /// `RepositoryFilter`
    public struct RepositoryFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - filter: `Filter`; 2 to 256 characters.
        ///   - filterType: `FilterType`.
        public init(filter: StringValue, filterType: FilterType) {
            var bag = PropertyBag()
            bag.set("Filter", filter)
            bag.set("FilterType", filterType)
            property = bag.property
        }
    }
}
