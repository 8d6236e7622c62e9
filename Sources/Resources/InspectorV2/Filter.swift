// Generated from the schema of AWS::InspectorV2::Filter by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension InspectorV2 {
    /// `AWS::InspectorV2::Filter`
    public struct Filter: Resource {
        public static let resourceType = ResourceType("AWS::InspectorV2::Filter", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 1 to 512 characters.
        ///   - filterAction: `FilterAction`.
        ///   - filterCriteria: `FilterCriteria`.
        ///   - name: `Name`; 1 to 128 characters.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            filterAction: FilterAction,
            filterCriteria: FilterCriteria,
            name: StringValue,
            tags: [String: StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("FilterAction", filterAction)
            node.set("FilterCriteria", filterCriteria)
            node.set("Name", name)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension InspectorV2.Filter {
    /// `DateFilter`
    public struct DateFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - endInclusive: `EndInclusive`.
        ///   - startInclusive: `StartInclusive`.
        public init(endInclusive: IntValue? = nil, startInclusive: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("EndInclusive", endInclusive)
            bag.set("StartInclusive", startInclusive)
            property = bag.property
        }
    }

    /// `FilterAction`
    public struct FilterAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
        /// `SUPPRESS`
        public static var suppress: Self { Self("SUPPRESS") }
    }

    /// `FilterCriteria`
    public struct FilterCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsAccountId: `AwsAccountId`; 1 to 10 items.
        ///   - codeVulnerabilityDetectorName: `CodeVulnerabilityDetectorName`; 1 to 10 items.
        ///   - codeVulnerabilityDetectorTags: `CodeVulnerabilityDetectorTags`; 1 to 10 items.
        ///   - codeVulnerabilityFilePath: `CodeVulnerabilityFilePath`; 1 to 10 items.
        ///   - componentId: `ComponentId`; 1 to 10 items.
        ///   - componentType: `ComponentType`; 1 to 10 items.
        ///   - ec2InstanceImageId: `Ec2InstanceImageId`; 1 to 10 items.
        ///   - ec2InstanceSubnetId: `Ec2InstanceSubnetId`; 1 to 10 items.
        ///   - ec2InstanceVpcId: `Ec2InstanceVpcId`; 1 to 10 items.
        ///   - ecrImageArchitecture: `EcrImageArchitecture`; 1 to 10 items.
        ///   - ecrImageHash: `EcrImageHash`; 1 to 10 items.
        ///   - ecrImageInUseCount: `EcrImageInUseCount`; 1 to 10 items.
        ///   - ecrImagePushedAt: `EcrImagePushedAt`; 1 to 10 items.
        ///   - ecrImageRegistry: `EcrImageRegistry`; 1 to 10 items.
        ///   - ecrImageRepositoryName: `EcrImageRepositoryName`; 1 to 10 items.
        ///   - ecrImageTags: `EcrImageTags`; 1 to 10 items.
        ///   - epssScore: `EpssScore`; 1 to 10 items.
        ///   - exploitAvailable: `ExploitAvailable`; 1 to 10 items.
        ///   - findingArn: `FindingArn`; 1 to 10 items.
        ///   - findingStatus: `FindingStatus`; 1 to 10 items.
        ///   - findingType: `FindingType`; 1 to 10 items.
        ///   - firstObservedAt: `FirstObservedAt`; 1 to 10 items.
        ///   - fixAvailable: `FixAvailable`; 1 to 10 items.
        ///   - inspectorScore: `InspectorScore`; 1 to 10 items.
        ///   - lambdaFunctionExecutionRoleArn: `LambdaFunctionExecutionRoleArn`; 1 to 10 items.
        ///   - lambdaFunctionLastModifiedAt: `LambdaFunctionLastModifiedAt`; 1 to 10 items.
        ///   - lambdaFunctionLayers: `LambdaFunctionLayers`; 1 to 10 items.
        ///   - lambdaFunctionName: `LambdaFunctionName`; 1 to 10 items.
        ///   - lambdaFunctionRuntime: `LambdaFunctionRuntime`; 1 to 10 items.
        ///   - lastObservedAt: `LastObservedAt`; 1 to 10 items.
        ///   - networkProtocol: `NetworkProtocol`; 1 to 10 items.
        ///   - portRange: `PortRange`; 1 to 10 items.
        ///   - relatedVulnerabilities: `RelatedVulnerabilities`; 1 to 10 items.
        ///   - resourceId: `ResourceId`; 1 to 10 items.
        ///   - resourceTags: `ResourceTags`; 1 to 10 items.
        ///   - resourceType: `ResourceType`; 1 to 10 items.
        ///   - severity: `Severity`; 1 to 10 items.
        ///   - title: `Title`; 1 to 10 items.
        ///   - updatedAt: `UpdatedAt`; 1 to 10 items.
        ///   - vendorSeverity: `VendorSeverity`; 1 to 10 items.
        ///   - vulnerabilityId: `VulnerabilityId`; 1 to 10 items.
        ///   - vulnerabilitySource: `VulnerabilitySource`; 1 to 10 items.
        ///   - vulnerablePackages: `VulnerablePackages`; 1 to 10 items.
        public init(
            awsAccountId: [StringFilter]? = nil,
            codeVulnerabilityDetectorName: [StringFilter]? = nil,
            codeVulnerabilityDetectorTags: [StringFilter]? = nil,
            codeVulnerabilityFilePath: [StringFilter]? = nil,
            componentId: [StringFilter]? = nil,
            componentType: [StringFilter]? = nil,
            ec2InstanceImageId: [StringFilter]? = nil,
            ec2InstanceSubnetId: [StringFilter]? = nil,
            ec2InstanceVpcId: [StringFilter]? = nil,
            ecrImageArchitecture: [StringFilter]? = nil,
            ecrImageHash: [StringFilter]? = nil,
            ecrImageInUseCount: [NumberFilter]? = nil,
            ecrImagePushedAt: [DateFilter]? = nil,
            ecrImageRegistry: [StringFilter]? = nil,
            ecrImageRepositoryName: [StringFilter]? = nil,
            ecrImageTags: [StringFilter]? = nil,
            epssScore: [NumberFilter]? = nil,
            exploitAvailable: [StringFilter]? = nil,
            findingArn: [StringFilter]? = nil,
            findingStatus: [StringFilter]? = nil,
            findingType: [StringFilter]? = nil,
            firstObservedAt: [DateFilter]? = nil,
            fixAvailable: [StringFilter]? = nil,
            inspectorScore: [NumberFilter]? = nil,
            lambdaFunctionExecutionRoleArn: [StringFilter]? = nil,
            lambdaFunctionLastModifiedAt: [DateFilter]? = nil,
            lambdaFunctionLayers: [StringFilter]? = nil,
            lambdaFunctionName: [StringFilter]? = nil,
            lambdaFunctionRuntime: [StringFilter]? = nil,
            lastObservedAt: [DateFilter]? = nil,
            networkProtocol: [StringFilter]? = nil,
            portRange: [PortRangeFilter]? = nil,
            relatedVulnerabilities: [StringFilter]? = nil,
            resourceId: [StringFilter]? = nil,
            resourceTags: [MapFilter]? = nil,
            resourceType: [StringFilter]? = nil,
            severity: [StringFilter]? = nil,
            title: [StringFilter]? = nil,
            updatedAt: [DateFilter]? = nil,
            vendorSeverity: [StringFilter]? = nil,
            vulnerabilityId: [StringFilter]? = nil,
            vulnerabilitySource: [StringFilter]? = nil,
            vulnerablePackages: [PackageFilter]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AwsAccountId", awsAccountId)
            bag.set("CodeVulnerabilityDetectorName", codeVulnerabilityDetectorName)
            bag.set("CodeVulnerabilityDetectorTags", codeVulnerabilityDetectorTags)
            bag.set("CodeVulnerabilityFilePath", codeVulnerabilityFilePath)
            bag.set("ComponentId", componentId)
            bag.set("ComponentType", componentType)
            bag.set("Ec2InstanceImageId", ec2InstanceImageId)
            bag.set("Ec2InstanceSubnetId", ec2InstanceSubnetId)
            bag.set("Ec2InstanceVpcId", ec2InstanceVpcId)
            bag.set("EcrImageArchitecture", ecrImageArchitecture)
            bag.set("EcrImageHash", ecrImageHash)
            bag.set("EcrImageInUseCount", ecrImageInUseCount)
            bag.set("EcrImagePushedAt", ecrImagePushedAt)
            bag.set("EcrImageRegistry", ecrImageRegistry)
            bag.set("EcrImageRepositoryName", ecrImageRepositoryName)
            bag.set("EcrImageTags", ecrImageTags)
            bag.set("EpssScore", epssScore)
            bag.set("ExploitAvailable", exploitAvailable)
            bag.set("FindingArn", findingArn)
            bag.set("FindingStatus", findingStatus)
            bag.set("FindingType", findingType)
            bag.set("FirstObservedAt", firstObservedAt)
            bag.set("FixAvailable", fixAvailable)
            bag.set("InspectorScore", inspectorScore)
            bag.set("LambdaFunctionExecutionRoleArn", lambdaFunctionExecutionRoleArn)
            bag.set("LambdaFunctionLastModifiedAt", lambdaFunctionLastModifiedAt)
            bag.set("LambdaFunctionLayers", lambdaFunctionLayers)
            bag.set("LambdaFunctionName", lambdaFunctionName)
            bag.set("LambdaFunctionRuntime", lambdaFunctionRuntime)
            bag.set("LastObservedAt", lastObservedAt)
            bag.set("NetworkProtocol", networkProtocol)
            bag.set("PortRange", portRange)
            bag.set("RelatedVulnerabilities", relatedVulnerabilities)
            bag.set("ResourceId", resourceId)
            bag.set("ResourceTags", resourceTags)
            bag.set("ResourceType", resourceType)
            bag.set("Severity", severity)
            bag.set("Title", title)
            bag.set("UpdatedAt", updatedAt)
            bag.set("VendorSeverity", vendorSeverity)
            bag.set("VulnerabilityId", vulnerabilityId)
            bag.set("VulnerabilitySource", vulnerabilitySource)
            bag.set("VulnerablePackages", vulnerablePackages)
            property = bag.property
        }
    }

    /// `MapComparison`
    public struct MapComparison: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EQUALS`
        public static var equals: Self { Self("EQUALS") }
    }

    /// `MapFilter`
    public struct MapFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comparison: `Comparison`.
        ///   - key: `Key`; 1 to 128 characters.
        ///   - value: `Value`; 0 to 256 characters.
        public init(
            comparison: MapComparison,
            key: StringValue? = nil,
            value: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Comparison", comparison)
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `NumberFilter`
    public struct NumberFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - lowerInclusive: `LowerInclusive`.
        ///   - upperInclusive: `UpperInclusive`.
        public init(lowerInclusive: DoubleValue? = nil, upperInclusive: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("LowerInclusive", lowerInclusive)
            bag.set("UpperInclusive", upperInclusive)
            property = bag.property
        }
    }

    /// `PackageFilter`
    public struct PackageFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - architecture: `Architecture`.
        ///   - epoch: `Epoch`.
        ///   - filePath: `FilePath`.
        ///   - name: `Name`.
        ///   - release: `Release`.
        ///   - sourceLambdaLayerArn: `SourceLambdaLayerArn`.
        ///   - sourceLayerHash: `SourceLayerHash`.
        ///   - version: `Version`.
        public init(
            architecture: StringFilter? = nil,
            epoch: NumberFilter? = nil,
            filePath: StringFilter? = nil,
            name: StringFilter? = nil,
            release: StringFilter? = nil,
            sourceLambdaLayerArn: StringFilter? = nil,
            sourceLayerHash: StringFilter? = nil,
            version: StringFilter? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Architecture", architecture)
            bag.set("Epoch", epoch)
            bag.set("FilePath", filePath)
            bag.set("Name", name)
            bag.set("Release", release)
            bag.set("SourceLambdaLayerArn", sourceLambdaLayerArn)
            bag.set("SourceLayerHash", sourceLayerHash)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `PortRangeFilter`
    public struct PortRangeFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - beginInclusive: `BeginInclusive`; 0 to 65535.
        ///   - endInclusive: `EndInclusive`; 0 to 65535.
        public init(beginInclusive: IntValue? = nil, endInclusive: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("BeginInclusive", beginInclusive)
            bag.set("EndInclusive", endInclusive)
            property = bag.property
        }
    }

    /// `StringComparison`
    public struct StringComparison: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EQUALS`
        public static var equals: Self { Self("EQUALS") }
        /// `NOT_EQUALS`
        public static var notEquals: Self { Self("NOT_EQUALS") }
        /// `PREFIX`
        public static var prefix: Self { Self("PREFIX") }
    }

    /// `StringFilter`
    public struct StringFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - comparison: `Comparison`.
        ///   - value: `Value`; 1 to 1024 characters.
        public init(comparison: StringComparison, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Comparison", comparison)
            bag.set("Value", value)
            property = bag.property
        }
    }
}
