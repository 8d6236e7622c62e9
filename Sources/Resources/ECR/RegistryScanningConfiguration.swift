// Generated from the schema of AWS::ECR::RegistryScanningConfiguration by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECR {
    /// `AWS::ECR::RegistryScanningConfiguration`
    public struct RegistryScanningConfiguration: Resource {
        public static let resourceType = ResourceType("AWS::ECR::RegistryScanningConfiguration")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - rules: `Rules`; 0 to 2 items.
        ///   - scanType: `ScanType`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            rules: [ScanningRule],
            scanType: ScanType,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Rules", rules)
            node.set("ScanType", scanType)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `RegistryId`.
        public var registryId: StringValue { StringValue(attribute: "RegistryId", of: node) }
    }
}

extension ECR.RegistryScanningConfiguration {
    /// `FilterType`
    public struct FilterType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `WILDCARD`
        public static var wildcard: Self { Self("WILDCARD") }
    }

    /// `RepositoryFilter`
    public struct RepositoryFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - filter: `Filter`; 1 to 255 characters; `^[a-z0-9*](?:[._\-/a-z0-9*]?[a-z0-9*]+)*$`.
        ///   - filterType: `FilterType`.
        public init(filter: StringValue, filterType: FilterType) {
            var bag = PropertyBag()
            bag.set("Filter", filter)
            bag.set("FilterType", filterType)
            property = bag.property
        }
    }

    /// `ScanFrequency`
    public struct ScanFrequency: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CONTINUOUS_SCAN`
        public static var continuousScan: Self { Self("CONTINUOUS_SCAN") }
        /// `SCAN_ON_PUSH`
        public static var scanOnPush: Self { Self("SCAN_ON_PUSH") }
    }

    /// `ScanType`
    public struct ScanType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BASIC`
        public static var basic: Self { Self("BASIC") }
        /// `ENHANCED`
        public static var enhanced: Self { Self("ENHANCED") }
    }

    /// `ScanningRule`
    public struct ScanningRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - repositoryFilters: `RepositoryFilters`; 0 to 100 items.
        ///   - scanFrequency: `ScanFrequency`.
        public init(repositoryFilters: [RepositoryFilter], scanFrequency: ScanFrequency) {
            var bag = PropertyBag()
            bag.set("RepositoryFilters", repositoryFilters)
            bag.set("ScanFrequency", scanFrequency)
            property = bag.property
        }
    }
}
