// Generated from the schema of AWS::Athena::WorkGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Athena {
    /// `AWS::Athena::WorkGroup`
    public struct WorkGroup: Resource {
        public static let resourceType = ResourceType("AWS::Athena::WorkGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 0 to 1024 characters.
        ///   - name: `Name`; replaces the resource when changed; `[a-zA-Z0-9._-]{1,128}`.
        ///   - recursiveDeleteOption: `RecursiveDeleteOption`; cannot be read back.
        ///   - state: `State`.
        ///   - tags: `Tags`.
        ///   - workGroupConfiguration: `WorkGroupConfiguration`.
        ///   - workGroupConfigurationUpdates: `WorkGroupConfigurationUpdates`; deprecated; cannot be read back.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            name: StringValue,
            recursiveDeleteOption: BoolValue? = nil,
            state: State? = nil,
            tags: [Tag]? = nil,
            workGroupConfiguration: WorkGroupConfiguration? = nil,
            workGroupConfigurationUpdates: WorkGroupConfigurationUpdates? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("Name", name)
            node.set("RecursiveDeleteOption", recursiveDeleteOption)
            node.set("State", state)
            node.set("Tags", tags)
            node.set("WorkGroupConfiguration", workGroupConfiguration)
            node.set("WorkGroupConfigurationUpdates", workGroupConfigurationUpdates)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CreationTime`.
        public var creationTime: StringValue { StringValue(attribute: "CreationTime", of: node) }

        /// `Fn::GetAtt` of `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`.
        public var workGroupConfigurationEngineVersionEffectiveEngineVersion: StringValue {
            StringValue(attribute: "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion", of: node)
        }

        /// `Fn::GetAtt` of `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`.
        public var workGroupConfigurationUpdatesEngineVersionEffectiveEngineVersion: StringValue {
            StringValue(attribute: "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion", of: node)
        }
    }
}

extension Athena.WorkGroup {
    /// `AclConfiguration`
    public struct AclConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3AclOption: `S3AclOption`.
        public init(s3AclOption: S3AclOption) {
            var bag = PropertyBag()
            bag.set("S3AclOption", s3AclOption)
            property = bag.property
        }
    }

    /// `Classification`
    public struct Classification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - properties: `Properties`.
        public init(name: StringValue? = nil, properties: [String: StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Properties", properties)
            property = bag.property
        }
    }

    /// `CloudWatchLoggingConfiguration`
    public struct CloudWatchLoggingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - logGroup: `LogGroup`.
        ///   - logStreamNamePrefix: `LogStreamNamePrefix`.
        ///   - logTypes: `LogTypes`.
        public init(
            enabled: BoolValue? = nil,
            logGroup: StringValue? = nil,
            logStreamNamePrefix: StringValue? = nil,
            logTypes: [String: [StringValue]]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("LogGroup", logGroup)
            bag.set("LogStreamNamePrefix", logStreamNamePrefix)
            bag.set("LogTypes", logTypes)
            property = bag.property
        }
    }

    /// `CustomerContentEncryptionConfiguration`
    public struct CustomerContentEncryptionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsKey: `KmsKey`.
        public init(kmsKey: StringValue) {
            var bag = PropertyBag()
            bag.set("KmsKey", kmsKey)
            property = bag.property
        }
    }

    /// `EncryptionConfiguration`
    public struct EncryptionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encryptionOption: `EncryptionOption`.
        ///   - kmsKey: `KmsKey`.
        public init(encryptionOption: EncryptionOption, kmsKey: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("EncryptionOption", encryptionOption)
            bag.set("KmsKey", kmsKey)
            property = bag.property
        }
    }

    /// `EncryptionOption`
    public struct EncryptionOption: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CSE_KMS`
        public static var cseKms: Self { Self("CSE_KMS") }
        /// `SSE_KMS`
        public static var sseKms: Self { Self("SSE_KMS") }
        /// `SSE_S3`
        public static var sseS3: Self { Self("SSE_S3") }
    }

    /// `EngineConfiguration`
    public struct EngineConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - additionalConfigs: `AdditionalConfigs`; cannot be read back.
        ///   - classifications: `Classifications`.
        ///   - coordinatorDpuSize: `CoordinatorDpuSize`; cannot be read back.
        ///   - defaultExecutorDpuSize: `DefaultExecutorDpuSize`; cannot be read back.
        ///   - maxConcurrentDpus: `MaxConcurrentDpus`; cannot be read back.
        ///   - sparkProperties: `SparkProperties`; cannot be read back.
        public init(
            additionalConfigs: [String: StringValue]? = nil,
            classifications: [Classification]? = nil,
            coordinatorDpuSize: IntValue? = nil,
            defaultExecutorDpuSize: IntValue? = nil,
            maxConcurrentDpus: IntValue? = nil,
            sparkProperties: [String: StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AdditionalConfigs", additionalConfigs)
            bag.set("Classifications", classifications)
            bag.set("CoordinatorDpuSize", coordinatorDpuSize)
            bag.set("DefaultExecutorDpuSize", defaultExecutorDpuSize)
            bag.set("MaxConcurrentDpus", maxConcurrentDpus)
            bag.set("SparkProperties", sparkProperties)
            property = bag.property
        }
    }

    /// `EngineVersion`
    public struct EngineVersion: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - selectedEngineVersion: `SelectedEngineVersion`.
        public init(selectedEngineVersion: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("SelectedEngineVersion", selectedEngineVersion)
            property = bag.property
        }
    }

    /// `ManagedLoggingConfiguration`
    public struct ManagedLoggingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - kmsKey: `KmsKey`.
        public init(enabled: BoolValue? = nil, kmsKey: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("KmsKey", kmsKey)
            property = bag.property
        }
    }

    /// `ManagedQueryResultsConfiguration`
    public struct ManagedQueryResultsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - encryptionConfiguration: `EncryptionConfiguration`.
        public init(
            enabled: BoolValue? = nil,
            encryptionConfiguration: ManagedStorageEncryptionConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            property = bag.property
        }
    }

    /// `ManagedStorageEncryptionConfiguration`
    public struct ManagedStorageEncryptionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsKey: `KmsKey`.
        public init(kmsKey: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("KmsKey", kmsKey)
            property = bag.property
        }
    }

    /// `MonitoringConfiguration`
    public struct MonitoringConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchLoggingConfiguration: `CloudWatchLoggingConfiguration`.
        ///   - managedLoggingConfiguration: `ManagedLoggingConfiguration`.
        ///   - s3LoggingConfiguration: `S3LoggingConfiguration`.
        public init(
            cloudWatchLoggingConfiguration: CloudWatchLoggingConfiguration? = nil,
            managedLoggingConfiguration: ManagedLoggingConfiguration? = nil,
            s3LoggingConfiguration: S3LoggingConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CloudWatchLoggingConfiguration", cloudWatchLoggingConfiguration)
            bag.set("ManagedLoggingConfiguration", managedLoggingConfiguration)
            bag.set("S3LoggingConfiguration", s3LoggingConfiguration)
            property = bag.property
        }
    }

    /// `ResultConfiguration`
    public struct ResultConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - aclConfiguration: `AclConfiguration`.
        ///   - encryptionConfiguration: `EncryptionConfiguration`.
        ///   - expectedBucketOwner: `ExpectedBucketOwner`.
        ///   - outputLocation: `OutputLocation`.
        public init(
            aclConfiguration: AclConfiguration? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            expectedBucketOwner: StringValue? = nil,
            outputLocation: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AclConfiguration", aclConfiguration)
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            bag.set("ExpectedBucketOwner", expectedBucketOwner)
            bag.set("OutputLocation", outputLocation)
            property = bag.property
        }
    }

    /// `ResultConfigurationUpdates`
    public struct ResultConfigurationUpdates: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - aclConfiguration: `AclConfiguration`; cannot be read back.
        ///   - encryptionConfiguration: `EncryptionConfiguration`; cannot be read back.
        ///   - expectedBucketOwner: `ExpectedBucketOwner`; cannot be read back.
        ///   - outputLocation: `OutputLocation`; cannot be read back.
        ///   - removeAclConfiguration: `RemoveAclConfiguration`; cannot be read back.
        ///   - removeEncryptionConfiguration: `RemoveEncryptionConfiguration`; cannot be read back.
        ///   - removeExpectedBucketOwner: `RemoveExpectedBucketOwner`; cannot be read back.
        ///   - removeOutputLocation: `RemoveOutputLocation`; cannot be read back.
        public init(
            aclConfiguration: AclConfiguration? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            expectedBucketOwner: StringValue? = nil,
            outputLocation: StringValue? = nil,
            removeAclConfiguration: BoolValue? = nil,
            removeEncryptionConfiguration: BoolValue? = nil,
            removeExpectedBucketOwner: BoolValue? = nil,
            removeOutputLocation: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AclConfiguration", aclConfiguration)
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            bag.set("ExpectedBucketOwner", expectedBucketOwner)
            bag.set("OutputLocation", outputLocation)
            bag.set("RemoveAclConfiguration", removeAclConfiguration)
            bag.set("RemoveEncryptionConfiguration", removeEncryptionConfiguration)
            bag.set("RemoveExpectedBucketOwner", removeExpectedBucketOwner)
            bag.set("RemoveOutputLocation", removeOutputLocation)
            property = bag.property
        }
    }

    /// `S3AclOption`
    public struct S3AclOption: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BUCKET_OWNER_FULL_CONTROL`
        public static var bucketOwnerFullControl: Self { Self("BUCKET_OWNER_FULL_CONTROL") }
    }

    /// `S3LoggingConfiguration`
    public struct S3LoggingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - kmsKey: `KmsKey`.
        ///   - logLocation: `LogLocation`.
        public init(
            enabled: BoolValue? = nil,
            kmsKey: StringValue? = nil,
            logLocation: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("KmsKey", kmsKey)
            bag.set("LogLocation", logLocation)
            property = bag.property
        }
    }

    /// `State`
    public struct State: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }

    /// `WorkGroupConfiguration`
    public struct WorkGroupConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - additionalConfiguration: `AdditionalConfiguration`; cannot be read back.
        ///   - bytesScannedCutoffPerQuery: `BytesScannedCutoffPerQuery`; at least 10000000.
        ///   - customerContentEncryptionConfiguration: `CustomerContentEncryptionConfiguration`.
        ///   - enforceWorkGroupConfiguration: `EnforceWorkGroupConfiguration`.
        ///   - engineConfiguration: `EngineConfiguration`.
        ///   - engineVersion: `EngineVersion`.
        ///   - executionRole: `ExecutionRole`.
        ///   - managedQueryResultsConfiguration: `ManagedQueryResultsConfiguration`.
        ///   - monitoringConfiguration: `MonitoringConfiguration`.
        ///   - publishCloudWatchMetricsEnabled: `PublishCloudWatchMetricsEnabled`.
        ///   - requesterPaysEnabled: `RequesterPaysEnabled`.
        ///   - resultConfiguration: `ResultConfiguration`.
        public init(
            additionalConfiguration: StringValue? = nil,
            bytesScannedCutoffPerQuery: IntValue? = nil,
            customerContentEncryptionConfiguration: CustomerContentEncryptionConfiguration? = nil,
            enforceWorkGroupConfiguration: BoolValue? = nil,
            engineConfiguration: EngineConfiguration? = nil,
            engineVersion: EngineVersion? = nil,
            executionRole: StringValue? = nil,
            managedQueryResultsConfiguration: ManagedQueryResultsConfiguration? = nil,
            monitoringConfiguration: MonitoringConfiguration? = nil,
            publishCloudWatchMetricsEnabled: BoolValue? = nil,
            requesterPaysEnabled: BoolValue? = nil,
            resultConfiguration: ResultConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AdditionalConfiguration", additionalConfiguration)
            bag.set("BytesScannedCutoffPerQuery", bytesScannedCutoffPerQuery)
            bag.set("CustomerContentEncryptionConfiguration", customerContentEncryptionConfiguration)
            bag.set("EnforceWorkGroupConfiguration", enforceWorkGroupConfiguration)
            bag.set("EngineConfiguration", engineConfiguration)
            bag.set("EngineVersion", engineVersion)
            bag.set("ExecutionRole", executionRole)
            bag.set("ManagedQueryResultsConfiguration", managedQueryResultsConfiguration)
            bag.set("MonitoringConfiguration", monitoringConfiguration)
            bag.set("PublishCloudWatchMetricsEnabled", publishCloudWatchMetricsEnabled)
            bag.set("RequesterPaysEnabled", requesterPaysEnabled)
            bag.set("ResultConfiguration", resultConfiguration)
            property = bag.property
        }
    }

    /// `WorkGroupConfigurationUpdates`
    public struct WorkGroupConfigurationUpdates: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - additionalConfiguration: `AdditionalConfiguration`; cannot be read back.
        ///   - bytesScannedCutoffPerQuery: `BytesScannedCutoffPerQuery`; cannot be read back; at least 10000000.
        ///   - customerContentEncryptionConfiguration: `CustomerContentEncryptionConfiguration`; cannot be read back.
        ///   - enforceWorkGroupConfiguration: `EnforceWorkGroupConfiguration`; cannot be read back.
        ///   - engineConfiguration: `EngineConfiguration`; cannot be read back.
        ///   - engineVersion: `EngineVersion`; cannot be read back.
        ///   - executionRole: `ExecutionRole`; cannot be read back.
        ///   - managedQueryResultsConfiguration: `ManagedQueryResultsConfiguration`; cannot be read back.
        ///   - monitoringConfiguration: `MonitoringConfiguration`; cannot be read back.
        ///   - publishCloudWatchMetricsEnabled: `PublishCloudWatchMetricsEnabled`; cannot be read back.
        ///   - removeBytesScannedCutoffPerQuery: `RemoveBytesScannedCutoffPerQuery`; cannot be read back.
        ///   - removeCustomerContentEncryptionConfiguration: `RemoveCustomerContentEncryptionConfiguration`;
        ///     cannot be read back.
        ///   - requesterPaysEnabled: `RequesterPaysEnabled`; cannot be read back.
        ///   - resultConfigurationUpdates: `ResultConfigurationUpdates`; cannot be read back.
        public init(
            additionalConfiguration: StringValue? = nil,
            bytesScannedCutoffPerQuery: IntValue? = nil,
            customerContentEncryptionConfiguration: CustomerContentEncryptionConfiguration? = nil,
            enforceWorkGroupConfiguration: BoolValue? = nil,
            engineConfiguration: EngineConfiguration? = nil,
            engineVersion: EngineVersion? = nil,
            executionRole: StringValue? = nil,
            managedQueryResultsConfiguration: ManagedQueryResultsConfiguration? = nil,
            monitoringConfiguration: MonitoringConfiguration? = nil,
            publishCloudWatchMetricsEnabled: BoolValue? = nil,
            removeBytesScannedCutoffPerQuery: BoolValue? = nil,
            removeCustomerContentEncryptionConfiguration: BoolValue? = nil,
            requesterPaysEnabled: BoolValue? = nil,
            resultConfigurationUpdates: ResultConfigurationUpdates? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AdditionalConfiguration", additionalConfiguration)
            bag.set("BytesScannedCutoffPerQuery", bytesScannedCutoffPerQuery)
            bag.set("CustomerContentEncryptionConfiguration", customerContentEncryptionConfiguration)
            bag.set("EnforceWorkGroupConfiguration", enforceWorkGroupConfiguration)
            bag.set("EngineConfiguration", engineConfiguration)
            bag.set("EngineVersion", engineVersion)
            bag.set("ExecutionRole", executionRole)
            bag.set("ManagedQueryResultsConfiguration", managedQueryResultsConfiguration)
            bag.set("MonitoringConfiguration", monitoringConfiguration)
            bag.set("PublishCloudWatchMetricsEnabled", publishCloudWatchMetricsEnabled)
            bag.set("RemoveBytesScannedCutoffPerQuery", removeBytesScannedCutoffPerQuery)
            bag.set("RemoveCustomerContentEncryptionConfiguration", removeCustomerContentEncryptionConfiguration)
            bag.set("RequesterPaysEnabled", requesterPaysEnabled)
            bag.set("ResultConfigurationUpdates", resultConfigurationUpdates)
            property = bag.property
        }
    }
}
