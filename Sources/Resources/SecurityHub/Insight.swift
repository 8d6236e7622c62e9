// Generated from the schema of AWS::SecurityHub::Insight by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SecurityHub {
    /// `AWS::SecurityHub::Insight`
    public struct Insight: Resource {
        public static let resourceType = ResourceType("AWS::SecurityHub::Insight")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - filters: `Filters`.
        ///   - groupByAttribute: `GroupByAttribute`; at least 1 characters; `\S`.
        ///   - name: `Name`; 1 to 128 characters; `\S`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            filters: AwsSecurityFindingFilters,
            groupByAttribute: StringValue,
            name: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Filters", filters)
            node.set("GroupByAttribute", groupByAttribute)
            node.set("Name", name)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `InsightArn`.
        public var insightArn: StringValue { StringValue(attribute: "InsightArn", of: node) }
    }
}

extension SecurityHub.Insight {
    /// `AwsSecurityFindingFilters`
    public struct AwsSecurityFindingFilters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsAccountId: `AwsAccountId`; at most 20 items.
        ///   - awsAccountName: `AwsAccountName`; at most 20 items.
        ///   - companyName: `CompanyName`; at most 20 items.
        ///   - complianceAssociatedStandardsId: `ComplianceAssociatedStandardsId`; at most 20 items.
        ///   - complianceSecurityControlId: `ComplianceSecurityControlId`; at most 20 items.
        ///   - complianceSecurityControlParametersName: `ComplianceSecurityControlParametersName`; at most 20 items.
        ///   - complianceSecurityControlParametersValue: `ComplianceSecurityControlParametersValue`; at most 20 items.
        ///   - complianceStatus: `ComplianceStatus`; at most 20 items.
        ///   - confidence: `Confidence`; at most 20 items.
        ///   - createdAt: `CreatedAt`; at most 20 items.
        ///   - criticality: `Criticality`; at most 20 items.
        ///   - description: `Description`; at most 20 items.
        ///   - findingProviderFieldsConfidence: `FindingProviderFieldsConfidence`; at most 20 items.
        ///   - findingProviderFieldsCriticality: `FindingProviderFieldsCriticality`; at most 20 items.
        ///   - findingProviderFieldsRelatedFindingsId: `FindingProviderFieldsRelatedFindingsId`; at most 20 items.
        ///   - findingProviderFieldsRelatedFindingsProductArn: `FindingProviderFieldsRelatedFindingsProductArn`;
        ///     at most 20 items.
        ///   - findingProviderFieldsSeverityLabel: `FindingProviderFieldsSeverityLabel`; at most 20 items.
        ///   - findingProviderFieldsSeverityOriginal: `FindingProviderFieldsSeverityOriginal`; at most 20 items.
        ///   - findingProviderFieldsTypes: `FindingProviderFieldsTypes`; at most 20 items.
        ///   - firstObservedAt: `FirstObservedAt`; at most 20 items.
        ///   - generatorId: `GeneratorId`; at most 20 items.
        ///   - id: `Id`; at most 20 items.
        ///   - keyword: `Keyword`; deprecated; at most 20 items.
        ///   - lastObservedAt: `LastObservedAt`; at most 20 items.
        ///   - malwareName: `MalwareName`; at most 20 items.
        ///   - malwarePath: `MalwarePath`; at most 20 items.
        ///   - malwareState: `MalwareState`; at most 20 items.
        ///   - malwareType: `MalwareType`; at most 20 items.
        ///   - networkDestinationDomain: `NetworkDestinationDomain`; at most 20 items.
        ///   - networkDestinationIpV4: `NetworkDestinationIpV4`; at most 20 items.
        ///   - networkDestinationIpV6: `NetworkDestinationIpV6`; at most 20 items.
        ///   - networkDestinationPort: `NetworkDestinationPort`; at most 20 items.
        ///   - networkDirection: `NetworkDirection`; at most 20 items.
        ///   - networkProtocol: `NetworkProtocol`; at most 20 items.
        ///   - networkSourceDomain: `NetworkSourceDomain`; at most 20 items.
        ///   - networkSourceIpV4: `NetworkSourceIpV4`; at most 20 items.
        ///   - networkSourceIpV6: `NetworkSourceIpV6`; at most 20 items.
        ///   - networkSourceMac: `NetworkSourceMac`; at most 20 items.
        ///   - networkSourcePort: `NetworkSourcePort`; at most 20 items.
        ///   - noteText: `NoteText`; at most 20 items.
        ///   - noteUpdatedAt: `NoteUpdatedAt`; at most 20 items.
        ///   - noteUpdatedBy: `NoteUpdatedBy`; at most 20 items.
        ///   - processLaunchedAt: `ProcessLaunchedAt`; at most 20 items.
        ///   - processName: `ProcessName`; at most 20 items.
        ///   - processParentPid: `ProcessParentPid`; at most 20 items.
        ///   - processPath: `ProcessPath`; at most 20 items.
        ///   - processPid: `ProcessPid`; at most 20 items.
        ///   - processTerminatedAt: `ProcessTerminatedAt`; at most 20 items.
        ///   - productArn: `ProductArn`; at most 20 items.
        ///   - productFields: `ProductFields`; at most 20 items.
        ///   - productName: `ProductName`; at most 20 items.
        ///   - recommendationText: `RecommendationText`; at most 20 items.
        ///   - recordState: `RecordState`; at most 20 items.
        ///   - region: `Region`; at most 20 items.
        ///   - relatedFindingsId: `RelatedFindingsId`; at most 20 items.
        ///   - relatedFindingsProductArn: `RelatedFindingsProductArn`; at most 20 items.
        ///   - resourceApplicationArn: `ResourceApplicationArn`; at most 20 items.
        ///   - resourceApplicationName: `ResourceApplicationName`; at most 20 items.
        ///   - resourceAwsEc2InstanceIamInstanceProfileArn: `ResourceAwsEc2InstanceIamInstanceProfileArn`;
        ///     at most 20 items.
        ///   - resourceAwsEc2InstanceImageId: `ResourceAwsEc2InstanceImageId`; at most 20 items.
        ///   - resourceAwsEc2InstanceIpV4Addresses: `ResourceAwsEc2InstanceIpV4Addresses`; at most 20 items.
        ///   - resourceAwsEc2InstanceIpV6Addresses: `ResourceAwsEc2InstanceIpV6Addresses`; at most 20 items.
        ///   - resourceAwsEc2InstanceKeyName: `ResourceAwsEc2InstanceKeyName`; at most 20 items.
        ///   - resourceAwsEc2InstanceLaunchedAt: `ResourceAwsEc2InstanceLaunchedAt`; at most 20 items.
        ///   - resourceAwsEc2InstanceSubnetId: `ResourceAwsEc2InstanceSubnetId`; at most 20 items.
        ///   - resourceAwsEc2InstanceType: `ResourceAwsEc2InstanceType`; at most 20 items.
        ///   - resourceAwsEc2InstanceVpcId: `ResourceAwsEc2InstanceVpcId`; at most 20 items.
        ///   - resourceAwsIamAccessKeyCreatedAt: `ResourceAwsIamAccessKeyCreatedAt`; at most 20 items.
        ///   - resourceAwsIamAccessKeyPrincipalName: `ResourceAwsIamAccessKeyPrincipalName`; at most 20 items.
        ///   - resourceAwsIamAccessKeyStatus: `ResourceAwsIamAccessKeyStatus`; at most 20 items.
        ///   - resourceAwsIamAccessKeyUserName: `ResourceAwsIamAccessKeyUserName`; deprecated; at most 20 items.
        ///   - resourceAwsIamUserUserName: `ResourceAwsIamUserUserName`; at most 20 items.
        ///   - resourceAwsS3BucketOwnerId: `ResourceAwsS3BucketOwnerId`; at most 20 items.
        ///   - resourceAwsS3BucketOwnerName: `ResourceAwsS3BucketOwnerName`; at most 20 items.
        ///   - resourceContainerImageId: `ResourceContainerImageId`; at most 20 items.
        ///   - resourceContainerImageName: `ResourceContainerImageName`; at most 20 items.
        ///   - resourceContainerLaunchedAt: `ResourceContainerLaunchedAt`; at most 20 items.
        ///   - resourceContainerName: `ResourceContainerName`; at most 20 items.
        ///   - resourceDetailsOther: `ResourceDetailsOther`; at most 20 items.
        ///   - resourceId: `ResourceId`; at most 20 items.
        ///   - resourcePartition: `ResourcePartition`; at most 20 items.
        ///   - resourceRegion: `ResourceRegion`; at most 20 items.
        ///   - resourceTags: `ResourceTags`; at most 20 items.
        ///   - resourceType: `ResourceType`; at most 20 items.
        ///   - sample: `Sample`; at most 20 items.
        ///   - severityLabel: `SeverityLabel`; at most 20 items.
        ///   - severityNormalized: `SeverityNormalized`; deprecated; at most 20 items.
        ///   - severityProduct: `SeverityProduct`; deprecated; at most 20 items.
        ///   - sourceUrl: `SourceUrl`; at most 20 items.
        ///   - threatIntelIndicatorCategory: `ThreatIntelIndicatorCategory`; at most 20 items.
        ///   - threatIntelIndicatorLastObservedAt: `ThreatIntelIndicatorLastObservedAt`; at most 20 items.
        ///   - threatIntelIndicatorSource: `ThreatIntelIndicatorSource`; at most 20 items.
        ///   - threatIntelIndicatorSourceUrl: `ThreatIntelIndicatorSourceUrl`; at most 20 items.
        ///   - threatIntelIndicatorType: `ThreatIntelIndicatorType`; at most 20 items.
        ///   - threatIntelIndicatorValue: `ThreatIntelIndicatorValue`; at most 20 items.
        ///   - title: `Title`; at most 20 items.
        ///   - type: `Type`; at most 20 items.
        ///   - updatedAt: `UpdatedAt`; at most 20 items.
        ///   - userDefinedFields: `UserDefinedFields`; at most 20 items.
        ///   - verificationState: `VerificationState`; at most 20 items.
        ///   - vulnerabilitiesExploitAvailable: `VulnerabilitiesExploitAvailable`; at most 20 items.
        ///   - vulnerabilitiesFixAvailable: `VulnerabilitiesFixAvailable`; at most 20 items.
        ///   - workflowState: `WorkflowState`; at most 20 items.
        ///   - workflowStatus: `WorkflowStatus`; at most 20 items.
        public init(
            awsAccountId: [StringFilter]? = nil,
            awsAccountName: [StringFilter]? = nil,
            companyName: [StringFilter]? = nil,
            complianceAssociatedStandardsId: [StringFilter]? = nil,
            complianceSecurityControlId: [StringFilter]? = nil,
            complianceSecurityControlParametersName: [StringFilter]? = nil,
            complianceSecurityControlParametersValue: [StringFilter]? = nil,
            complianceStatus: [StringFilter]? = nil,
            confidence: [NumberFilter]? = nil,
            createdAt: [DateFilter]? = nil,
            criticality: [NumberFilter]? = nil,
            description: [StringFilter]? = nil,
            findingProviderFieldsConfidence: [NumberFilter]? = nil,
            findingProviderFieldsCriticality: [NumberFilter]? = nil,
            findingProviderFieldsRelatedFindingsId: [StringFilter]? = nil,
            findingProviderFieldsRelatedFindingsProductArn: [StringFilter]? = nil,
            findingProviderFieldsSeverityLabel: [StringFilter]? = nil,
            findingProviderFieldsSeverityOriginal: [StringFilter]? = nil,
            findingProviderFieldsTypes: [StringFilter]? = nil,
            firstObservedAt: [DateFilter]? = nil,
            generatorId: [StringFilter]? = nil,
            id: [StringFilter]? = nil,
            keyword: [KeywordFilter]? = nil,
            lastObservedAt: [DateFilter]? = nil,
            malwareName: [StringFilter]? = nil,
            malwarePath: [StringFilter]? = nil,
            malwareState: [StringFilter]? = nil,
            malwareType: [StringFilter]? = nil,
            networkDestinationDomain: [StringFilter]? = nil,
            networkDestinationIpV4: [IpFilter]? = nil,
            networkDestinationIpV6: [IpFilter]? = nil,
            networkDestinationPort: [NumberFilter]? = nil,
            networkDirection: [StringFilter]? = nil,
            networkProtocol: [StringFilter]? = nil,
            networkSourceDomain: [StringFilter]? = nil,
            networkSourceIpV4: [IpFilter]? = nil,
            networkSourceIpV6: [IpFilter]? = nil,
            networkSourceMac: [StringFilter]? = nil,
            networkSourcePort: [NumberFilter]? = nil,
            noteText: [StringFilter]? = nil,
            noteUpdatedAt: [DateFilter]? = nil,
            noteUpdatedBy: [StringFilter]? = nil,
            processLaunchedAt: [DateFilter]? = nil,
            processName: [StringFilter]? = nil,
            processParentPid: [NumberFilter]? = nil,
            processPath: [StringFilter]? = nil,
            processPid: [NumberFilter]? = nil,
            processTerminatedAt: [DateFilter]? = nil,
            productArn: [StringFilter]? = nil,
            productFields: [MapFilter]? = nil,
            productName: [StringFilter]? = nil,
            recommendationText: [StringFilter]? = nil,
            recordState: [StringFilter]? = nil,
            region: [StringFilter]? = nil,
            relatedFindingsId: [StringFilter]? = nil,
            relatedFindingsProductArn: [StringFilter]? = nil,
            resourceApplicationArn: [StringFilter]? = nil,
            resourceApplicationName: [StringFilter]? = nil,
            resourceAwsEc2InstanceIamInstanceProfileArn: [StringFilter]? = nil,
            resourceAwsEc2InstanceImageId: [StringFilter]? = nil,
            resourceAwsEc2InstanceIpV4Addresses: [IpFilter]? = nil,
            resourceAwsEc2InstanceIpV6Addresses: [IpFilter]? = nil,
            resourceAwsEc2InstanceKeyName: [StringFilter]? = nil,
            resourceAwsEc2InstanceLaunchedAt: [DateFilter]? = nil,
            resourceAwsEc2InstanceSubnetId: [StringFilter]? = nil,
            resourceAwsEc2InstanceType: [StringFilter]? = nil,
            resourceAwsEc2InstanceVpcId: [StringFilter]? = nil,
            resourceAwsIamAccessKeyCreatedAt: [DateFilter]? = nil,
            resourceAwsIamAccessKeyPrincipalName: [StringFilter]? = nil,
            resourceAwsIamAccessKeyStatus: [StringFilter]? = nil,
            resourceAwsIamAccessKeyUserName: [StringFilter]? = nil,
            resourceAwsIamUserUserName: [StringFilter]? = nil,
            resourceAwsS3BucketOwnerId: [StringFilter]? = nil,
            resourceAwsS3BucketOwnerName: [StringFilter]? = nil,
            resourceContainerImageId: [StringFilter]? = nil,
            resourceContainerImageName: [StringFilter]? = nil,
            resourceContainerLaunchedAt: [DateFilter]? = nil,
            resourceContainerName: [StringFilter]? = nil,
            resourceDetailsOther: [MapFilter]? = nil,
            resourceId: [StringFilter]? = nil,
            resourcePartition: [StringFilter]? = nil,
            resourceRegion: [StringFilter]? = nil,
            resourceTags: [MapFilter]? = nil,
            resourceType: [StringFilter]? = nil,
            sample: [BooleanFilter]? = nil,
            severityLabel: [StringFilter]? = nil,
            severityNormalized: [NumberFilter]? = nil,
            severityProduct: [NumberFilter]? = nil,
            sourceUrl: [StringFilter]? = nil,
            threatIntelIndicatorCategory: [StringFilter]? = nil,
            threatIntelIndicatorLastObservedAt: [DateFilter]? = nil,
            threatIntelIndicatorSource: [StringFilter]? = nil,
            threatIntelIndicatorSourceUrl: [StringFilter]? = nil,
            threatIntelIndicatorType: [StringFilter]? = nil,
            threatIntelIndicatorValue: [StringFilter]? = nil,
            title: [StringFilter]? = nil,
            type: [StringFilter]? = nil,
            updatedAt: [DateFilter]? = nil,
            userDefinedFields: [MapFilter]? = nil,
            verificationState: [StringFilter]? = nil,
            vulnerabilitiesExploitAvailable: [StringFilter]? = nil,
            vulnerabilitiesFixAvailable: [StringFilter]? = nil,
            workflowState: [StringFilter]? = nil,
            workflowStatus: [StringFilter]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AwsAccountId", awsAccountId)
            bag.set("AwsAccountName", awsAccountName)
            bag.set("CompanyName", companyName)
            bag.set("ComplianceAssociatedStandardsId", complianceAssociatedStandardsId)
            bag.set("ComplianceSecurityControlId", complianceSecurityControlId)
            bag.set("ComplianceSecurityControlParametersName", complianceSecurityControlParametersName)
            bag.set("ComplianceSecurityControlParametersValue", complianceSecurityControlParametersValue)
            bag.set("ComplianceStatus", complianceStatus)
            bag.set("Confidence", confidence)
            bag.set("CreatedAt", createdAt)
            bag.set("Criticality", criticality)
            bag.set("Description", description)
            bag.set("FindingProviderFieldsConfidence", findingProviderFieldsConfidence)
            bag.set("FindingProviderFieldsCriticality", findingProviderFieldsCriticality)
            bag.set("FindingProviderFieldsRelatedFindingsId", findingProviderFieldsRelatedFindingsId)
            bag.set("FindingProviderFieldsRelatedFindingsProductArn", findingProviderFieldsRelatedFindingsProductArn)
            bag.set("FindingProviderFieldsSeverityLabel", findingProviderFieldsSeverityLabel)
            bag.set("FindingProviderFieldsSeverityOriginal", findingProviderFieldsSeverityOriginal)
            bag.set("FindingProviderFieldsTypes", findingProviderFieldsTypes)
            bag.set("FirstObservedAt", firstObservedAt)
            bag.set("GeneratorId", generatorId)
            bag.set("Id", id)
            bag.set("Keyword", keyword)
            bag.set("LastObservedAt", lastObservedAt)
            bag.set("MalwareName", malwareName)
            bag.set("MalwarePath", malwarePath)
            bag.set("MalwareState", malwareState)
            bag.set("MalwareType", malwareType)
            bag.set("NetworkDestinationDomain", networkDestinationDomain)
            bag.set("NetworkDestinationIpV4", networkDestinationIpV4)
            bag.set("NetworkDestinationIpV6", networkDestinationIpV6)
            bag.set("NetworkDestinationPort", networkDestinationPort)
            bag.set("NetworkDirection", networkDirection)
            bag.set("NetworkProtocol", networkProtocol)
            bag.set("NetworkSourceDomain", networkSourceDomain)
            bag.set("NetworkSourceIpV4", networkSourceIpV4)
            bag.set("NetworkSourceIpV6", networkSourceIpV6)
            bag.set("NetworkSourceMac", networkSourceMac)
            bag.set("NetworkSourcePort", networkSourcePort)
            bag.set("NoteText", noteText)
            bag.set("NoteUpdatedAt", noteUpdatedAt)
            bag.set("NoteUpdatedBy", noteUpdatedBy)
            bag.set("ProcessLaunchedAt", processLaunchedAt)
            bag.set("ProcessName", processName)
            bag.set("ProcessParentPid", processParentPid)
            bag.set("ProcessPath", processPath)
            bag.set("ProcessPid", processPid)
            bag.set("ProcessTerminatedAt", processTerminatedAt)
            bag.set("ProductArn", productArn)
            bag.set("ProductFields", productFields)
            bag.set("ProductName", productName)
            bag.set("RecommendationText", recommendationText)
            bag.set("RecordState", recordState)
            bag.set("Region", region)
            bag.set("RelatedFindingsId", relatedFindingsId)
            bag.set("RelatedFindingsProductArn", relatedFindingsProductArn)
            bag.set("ResourceApplicationArn", resourceApplicationArn)
            bag.set("ResourceApplicationName", resourceApplicationName)
            bag.set("ResourceAwsEc2InstanceIamInstanceProfileArn", resourceAwsEc2InstanceIamInstanceProfileArn)
            bag.set("ResourceAwsEc2InstanceImageId", resourceAwsEc2InstanceImageId)
            bag.set("ResourceAwsEc2InstanceIpV4Addresses", resourceAwsEc2InstanceIpV4Addresses)
            bag.set("ResourceAwsEc2InstanceIpV6Addresses", resourceAwsEc2InstanceIpV6Addresses)
            bag.set("ResourceAwsEc2InstanceKeyName", resourceAwsEc2InstanceKeyName)
            bag.set("ResourceAwsEc2InstanceLaunchedAt", resourceAwsEc2InstanceLaunchedAt)
            bag.set("ResourceAwsEc2InstanceSubnetId", resourceAwsEc2InstanceSubnetId)
            bag.set("ResourceAwsEc2InstanceType", resourceAwsEc2InstanceType)
            bag.set("ResourceAwsEc2InstanceVpcId", resourceAwsEc2InstanceVpcId)
            bag.set("ResourceAwsIamAccessKeyCreatedAt", resourceAwsIamAccessKeyCreatedAt)
            bag.set("ResourceAwsIamAccessKeyPrincipalName", resourceAwsIamAccessKeyPrincipalName)
            bag.set("ResourceAwsIamAccessKeyStatus", resourceAwsIamAccessKeyStatus)
            bag.set("ResourceAwsIamAccessKeyUserName", resourceAwsIamAccessKeyUserName)
            bag.set("ResourceAwsIamUserUserName", resourceAwsIamUserUserName)
            bag.set("ResourceAwsS3BucketOwnerId", resourceAwsS3BucketOwnerId)
            bag.set("ResourceAwsS3BucketOwnerName", resourceAwsS3BucketOwnerName)
            bag.set("ResourceContainerImageId", resourceContainerImageId)
            bag.set("ResourceContainerImageName", resourceContainerImageName)
            bag.set("ResourceContainerLaunchedAt", resourceContainerLaunchedAt)
            bag.set("ResourceContainerName", resourceContainerName)
            bag.set("ResourceDetailsOther", resourceDetailsOther)
            bag.set("ResourceId", resourceId)
            bag.set("ResourcePartition", resourcePartition)
            bag.set("ResourceRegion", resourceRegion)
            bag.set("ResourceTags", resourceTags)
            bag.set("ResourceType", resourceType)
            bag.set("Sample", sample)
            bag.set("SeverityLabel", severityLabel)
            bag.set("SeverityNormalized", severityNormalized)
            bag.set("SeverityProduct", severityProduct)
            bag.set("SourceUrl", sourceUrl)
            bag.set("ThreatIntelIndicatorCategory", threatIntelIndicatorCategory)
            bag.set("ThreatIntelIndicatorLastObservedAt", threatIntelIndicatorLastObservedAt)
            bag.set("ThreatIntelIndicatorSource", threatIntelIndicatorSource)
            bag.set("ThreatIntelIndicatorSourceUrl", threatIntelIndicatorSourceUrl)
            bag.set("ThreatIntelIndicatorType", threatIntelIndicatorType)
            bag.set("ThreatIntelIndicatorValue", threatIntelIndicatorValue)
            bag.set("Title", title)
            bag.set("Type", type)
            bag.set("UpdatedAt", updatedAt)
            bag.set("UserDefinedFields", userDefinedFields)
            bag.set("VerificationState", verificationState)
            bag.set("VulnerabilitiesExploitAvailable", vulnerabilitiesExploitAvailable)
            bag.set("VulnerabilitiesFixAvailable", vulnerabilitiesFixAvailable)
            bag.set("WorkflowState", workflowState)
            bag.set("WorkflowStatus", workflowStatus)
            property = bag.property
        }
    }

    /// `BooleanFilter`
    public struct BooleanFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - value: `Value`.
        public init(value: BoolValue) {
            var bag = PropertyBag()
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `DateFilter`
    public struct DateFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dateRange: `DateRange`.
        ///   - end: `End`.
        ///   - start: `Start`.
        public init(
            dateRange: DateRange? = nil,
            end: StringValue? = nil,
            start: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DateRange", dateRange)
            bag.set("End", end)
            bag.set("Start", start)
            property = bag.property
        }
    }

    /// `DateRange`
    public struct DateRange: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - unit: `Unit`.
        ///   - value: `Value`.
        public init(unit: Unit, value: DoubleValue) {
            var bag = PropertyBag()
            bag.set("Unit", unit)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Unit`
        public struct Unit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DAYS`
            public static var days: Self { Self("DAYS") }
        }
    }

    /// `IpFilter`
    public struct IpFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cidr: `Cidr`; at least 1 characters; `\S`.
        public init(cidr: StringValue) {
            var bag = PropertyBag()
            bag.set("Cidr", cidr)
            property = bag.property
        }
    }

    /// `KeywordFilter`
    public struct KeywordFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - value: `Value`; at least 1 characters; `\S`.
        public init(value: StringValue) {
            var bag = PropertyBag()
            bag.set("Value", value)
            property = bag.property
        }
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
        ///   - key: `Key`; at least 1 characters; `\S`.
        ///   - value: `Value`; at least 1 characters; `\S`.
        public init(
            comparison: Comparison,
            key: StringValue,
            value: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Comparison", comparison)
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Comparison`
        public struct Comparison: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EQUALS`
            public static var equals: Self { Self("EQUALS") }
            /// `NOT_EQUALS`
            public static var notEquals: Self { Self("NOT_EQUALS") }
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
        ///   - eq: `Eq`.
        ///   - gte: `Gte`.
        ///   - lte: `Lte`.
        public init(
            eq: DoubleValue? = nil,
            gte: DoubleValue? = nil,
            lte: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Eq", eq)
            bag.set("Gte", gte)
            bag.set("Lte", lte)
            property = bag.property
        }
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
        ///   - value: `Value`; at least 1 characters; `\S`.
        public init(comparison: StringFilterComparison, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Comparison", comparison)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `StringFilterComparison`
    public struct StringFilterComparison: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EQUALS`
        public static var equals: Self { Self("EQUALS") }
        /// `NOT_EQUALS`
        public static var notEquals: Self { Self("NOT_EQUALS") }
        /// `PREFIX`
        public static var prefix: Self { Self("PREFIX") }
        /// `PREFIX_NOT_EQUALS`
        public static var prefixNotEquals: Self { Self("PREFIX_NOT_EQUALS") }
    }
}
