// Generated from the schema of AWS::ECS::ClusterCapacityProviderAssociations by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECS {
    /// `AWS::ECS::ClusterCapacityProviderAssociations`
    public struct ClusterCapacityProviderAssociations: Resource {
        public static let resourceType = ResourceType("AWS::ECS::ClusterCapacityProviderAssociations")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - capacityProviders: `CapacityProviders`.
        ///   - cluster: `Cluster`; replaces the resource when changed; 1 to 2048 characters.
        ///   - defaultCapacityProviderStrategy: `DefaultCapacityProviderStrategy`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            capacityProviders: [StringValue]? = nil,
            cluster: StringValue,
            defaultCapacityProviderStrategy: [CapacityProviderStrategy],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CapacityProviders", capacityProviders)
            node.set("Cluster", cluster)
            node.set("DefaultCapacityProviderStrategy", defaultCapacityProviderStrategy)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension ECS.ClusterCapacityProviderAssociations {
    /// `CapacityProviderStrategy`
    public struct CapacityProviderStrategy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - base: `Base`; 0 to 100000.
        ///   - capacityProvider: `CapacityProvider`.
        ///   - weight: `Weight`; 0 to 1000.
        public init(
            base: IntValue? = nil,
            capacityProvider: StringValue,
            weight: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Base", base)
            bag.set("CapacityProvider", capacityProvider)
            bag.set("Weight", weight)
            property = bag.property
        }
    }
}
