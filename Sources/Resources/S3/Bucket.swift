// Generated from the schema of AWS::S3::Bucket by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension S3 {
    /// `AWS::S3::Bucket`
    public struct Bucket: Resource {
        public static let resourceType = ResourceType("AWS::S3::Bucket", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - abacStatus: `AbacStatus`.
        ///   - accelerateConfiguration: `AccelerateConfiguration`.
        ///   - accessControl: `AccessControl`; cannot be read back.
        ///   - analyticsConfigurations: `AnalyticsConfigurations`.
        ///   - bucketEncryption: `BucketEncryption`.
        ///   - bucketName: `BucketName`; replaces the resource when changed; at most 63 characters;
        ///     `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`.
        ///   - bucketNamePrefix: `BucketNamePrefix`; replaces the resource when changed; cannot be read back.
        ///   - bucketNamespace: `BucketNamespace`; replaces the resource when changed; cannot be read back.
        ///   - corsConfiguration: `CorsConfiguration`.
        ///   - intelligentTieringConfigurations: `IntelligentTieringConfigurations`.
        ///   - inventoryConfigurations: `InventoryConfigurations`.
        ///   - lifecycleConfiguration: `LifecycleConfiguration`.
        ///   - loggingConfiguration: `LoggingConfiguration`.
        ///   - metadataConfiguration: `MetadataConfiguration`.
        ///   - metadataTableConfiguration: `MetadataTableConfiguration`.
        ///   - metricsConfigurations: `MetricsConfigurations`.
        ///   - notificationConfiguration: `NotificationConfiguration`.
        ///   - objectLockConfiguration: `ObjectLockConfiguration`.
        ///   - objectLockEnabled: `ObjectLockEnabled`.
        ///   - ownershipControls: `OwnershipControls`.
        ///   - publicAccessBlockConfiguration: `PublicAccessBlockConfiguration`.
        ///   - replicationConfiguration: `ReplicationConfiguration`.
        ///   - tags: `Tags`.
        ///   - versioningConfiguration: `VersioningConfiguration`.
        ///   - websiteConfiguration: `WebsiteConfiguration`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            abacStatus: AbacStatus? = nil,
            accelerateConfiguration: AccelerateConfiguration? = nil,
            accessControl: AccessControl? = nil,
            analyticsConfigurations: [AnalyticsConfiguration]? = nil,
            bucketEncryption: BucketEncryption? = nil,
            bucketName: BucketName? = nil,
            bucketNamePrefix: StringValue? = nil,
            bucketNamespace: BucketNamespace? = nil,
            corsConfiguration: CorsConfiguration? = nil,
            intelligentTieringConfigurations: [IntelligentTieringConfiguration]? = nil,
            inventoryConfigurations: [InventoryConfiguration]? = nil,
            lifecycleConfiguration: LifecycleConfiguration? = nil,
            loggingConfiguration: LoggingConfiguration? = nil,
            metadataConfiguration: MetadataConfiguration? = nil,
            metadataTableConfiguration: MetadataTableConfiguration? = nil,
            metricsConfigurations: [MetricsConfiguration]? = nil,
            notificationConfiguration: NotificationConfiguration? = nil,
            objectLockConfiguration: ObjectLockConfiguration? = nil,
            objectLockEnabled: BoolValue? = nil,
            ownershipControls: OwnershipControls? = nil,
            publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil,
            replicationConfiguration: ReplicationConfiguration? = nil,
            tags: [Tag]? = nil,
            versioningConfiguration: VersioningConfiguration? = nil,
            websiteConfiguration: WebsiteConfiguration? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AbacStatus", abacStatus)
            node.set("AccelerateConfiguration", accelerateConfiguration)
            node.set("AccessControl", accessControl)
            node.set("AnalyticsConfigurations", analyticsConfigurations)
            node.set("BucketEncryption", bucketEncryption)
            node.set("BucketName", bucketName)
            node.set("BucketNamePrefix", bucketNamePrefix)
            node.set("BucketNamespace", bucketNamespace)
            node.set("CorsConfiguration", corsConfiguration)
            node.set("IntelligentTieringConfigurations", intelligentTieringConfigurations)
            node.set("InventoryConfigurations", inventoryConfigurations)
            node.set("LifecycleConfiguration", lifecycleConfiguration)
            node.set("LoggingConfiguration", loggingConfiguration)
            node.set("MetadataConfiguration", metadataConfiguration)
            node.set("MetadataTableConfiguration", metadataTableConfiguration)
            node.set("MetricsConfigurations", metricsConfigurations)
            node.set("NotificationConfiguration", notificationConfiguration)
            node.set("ObjectLockConfiguration", objectLockConfiguration)
            node.set("ObjectLockEnabled", objectLockEnabled)
            node.set("OwnershipControls", ownershipControls)
            node.set("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
            node.set("ReplicationConfiguration", replicationConfiguration)
            node.set("Tags", tags)
            node.set("VersioningConfiguration", versioningConfiguration)
            node.set("WebsiteConfiguration", websiteConfiguration)
        }

        /// What `Ref` returns.
        public var ref: BucketName { BucketName(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `DomainName`.
        public var domainName: StringValue { StringValue(attribute: "DomainName", of: node) }

        /// `Fn::GetAtt` of `DualStackDomainName`.
        public var dualStackDomainName: StringValue { StringValue(attribute: "DualStackDomainName", of: node) }

        /// `Fn::GetAtt` of `MetadataConfiguration.AnnotationTableConfiguration.TableArn`.
        public var metadataConfigurationAnnotationTableConfigurationTableArn: StringValue {
            StringValue(attribute: "MetadataConfiguration.AnnotationTableConfiguration.TableArn", of: node)
        }

        /// `Fn::GetAtt` of `MetadataConfiguration.AnnotationTableConfiguration.TableName`.
        public var metadataConfigurationAnnotationTableConfigurationTableName: StringValue {
            StringValue(attribute: "MetadataConfiguration.AnnotationTableConfiguration.TableName", of: node)
        }

        /// `Fn::GetAtt` of `MetadataConfiguration.InventoryTableConfiguration.TableArn`.
        public var metadataConfigurationInventoryTableConfigurationTableArn: StringValue {
            StringValue(attribute: "MetadataConfiguration.InventoryTableConfiguration.TableArn", of: node)
        }

        /// `Fn::GetAtt` of `MetadataConfiguration.InventoryTableConfiguration.TableName`.
        public var metadataConfigurationInventoryTableConfigurationTableName: StringValue {
            StringValue(attribute: "MetadataConfiguration.InventoryTableConfiguration.TableName", of: node)
        }

        /// `Fn::GetAtt` of `MetadataConfiguration.JournalTableConfiguration.TableArn`.
        public var metadataConfigurationJournalTableConfigurationTableArn: StringValue {
            StringValue(attribute: "MetadataConfiguration.JournalTableConfiguration.TableArn", of: node)
        }

        /// `Fn::GetAtt` of `MetadataConfiguration.JournalTableConfiguration.TableName`.
        public var metadataConfigurationJournalTableConfigurationTableName: StringValue {
            StringValue(attribute: "MetadataConfiguration.JournalTableConfiguration.TableName", of: node)
        }

        /// `Fn::GetAtt` of `MetadataTableConfiguration.S3TablesDestination.TableArn`.
        public var metadataTableConfigurationS3TablesDestinationTableArn: StringValue {
            StringValue(attribute: "MetadataTableConfiguration.S3TablesDestination.TableArn", of: node)
        }

        /// `Fn::GetAtt` of `MetadataTableConfiguration.S3TablesDestination.TableNamespace`.
        public var metadataTableConfigurationS3TablesDestinationTableNamespace: StringValue {
            StringValue(attribute: "MetadataTableConfiguration.S3TablesDestination.TableNamespace", of: node)
        }

        /// `Fn::GetAtt` of `RegionalDomainName`.
        public var regionalDomainName: StringValue { StringValue(attribute: "RegionalDomainName", of: node) }

        /// `Fn::GetAtt` of `WebsiteURL`.
        public var websiteURL: StringValue { StringValue(attribute: "WebsiteURL", of: node) }
    }
}

extension S3.Bucket {
    /// `AbacStatus`
    public struct AbacStatus: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Disabled`
        public static var disabled: Self { Self("Disabled") }
        /// `Enabled`
        public static var enabled: Self { Self("Enabled") }
    }

    /// `AbortIncompleteMultipartUpload`
    public struct AbortIncompleteMultipartUpload: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - daysAfterInitiation: `DaysAfterInitiation`.
        public init(daysAfterInitiation: IntValue) {
            var bag = PropertyBag()
            bag.set("DaysAfterInitiation", daysAfterInitiation)
            property = bag.property
        }
    }

    /// `AccelerateConfiguration`
    public struct AccelerateConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accelerationStatus: `AccelerationStatus`.
        public init(accelerationStatus: AccelerationStatus) {
            var bag = PropertyBag()
            bag.set("AccelerationStatus", accelerationStatus)
            property = bag.property
        }

        /// `AccelerationStatus`
        public struct AccelerationStatus: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
            /// `Suspended`
            public static var suspended: Self { Self("Suspended") }
        }
    }

    /// `AccessControl`
    public struct AccessControl: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AuthenticatedRead`
        public static var authenticatedRead: Self { Self("AuthenticatedRead") }
        /// `AwsExecRead`
        public static var awsExecRead: Self { Self("AwsExecRead") }
        /// `BucketOwnerFullControl`
        public static var bucketOwnerFullControl: Self { Self("BucketOwnerFullControl") }
        /// `BucketOwnerRead`
        public static var bucketOwnerRead: Self { Self("BucketOwnerRead") }
        /// `LogDeliveryWrite`
        public static var logDeliveryWrite: Self { Self("LogDeliveryWrite") }
        /// `Private`
        public static var `private`: Self { Self("Private") }
        /// `PublicRead`
        public static var publicRead: Self { Self("PublicRead") }
        /// `PublicReadWrite`
        public static var publicReadWrite: Self { Self("PublicReadWrite") }
    }

    /// `AccessControlTranslation`
    public struct AccessControlTranslation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - owner: `Owner`.
        public init(owner: Owner) {
            var bag = PropertyBag()
            bag.set("Owner", owner)
            property = bag.property
        }

        /// `Owner`
        public struct Owner: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Destination`
            public static var destination: Self { Self("Destination") }
        }
    }

    /// `AnalyticsConfiguration`
    public struct AnalyticsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - id: `Id`.
        ///   - prefix: `Prefix`.
        ///   - storageClassAnalysis: `StorageClassAnalysis`.
        ///   - tagFilters: `TagFilters`.
        public init(
            id: StringValue,
            prefix: StringValue? = nil,
            storageClassAnalysis: StorageClassAnalysis,
            tagFilters: [TagFilter]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Id", id)
            bag.set("Prefix", prefix)
            bag.set("StorageClassAnalysis", storageClassAnalysis)
            bag.set("TagFilters", tagFilters)
            property = bag.property
        }
    }

    /// `AnnotationTableConfiguration`
    public struct AnnotationTableConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - configurationState: `ConfigurationState`.
        ///   - encryptionConfiguration: `EncryptionConfiguration`; cannot be read back.
        ///   - role: `Role`.
        public init(
            configurationState: ConfigurationState,
            encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil,
            role: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConfigurationState", configurationState)
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            bag.set("Role", role)
            property = bag.property
        }

        /// `ConfigurationState`
        public struct ConfigurationState: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `BlockedEncryptionTypes`
    public struct BlockedEncryptionTypes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encryptionType: `EncryptionType`.
        public init(encryptionType: [EncryptionTypeItem]? = nil) {
            var bag = PropertyBag()
            bag.set("EncryptionType", encryptionType)
            property = bag.property
        }

        /// `EncryptionType`
        public struct EncryptionTypeItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NONE`
            public static var noneValue: Self { Self("NONE") }
            /// `SSE-C`
            public static var sseC: Self { Self("SSE-C") }
        }
    }

    /// `BucketEncryption`
    public struct BucketEncryption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - serverSideEncryptionConfiguration: `ServerSideEncryptionConfiguration`.
        public init(serverSideEncryptionConfiguration: [ServerSideEncryptionRule]) {
            var bag = PropertyBag()
            bag.set("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration)
            property = bag.property
        }
    }

    /// `BucketNamespace`
    public struct BucketNamespace: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `account-regional`
        public static var accountRegional: Self { Self("account-regional") }
        /// `global`
        public static var global: Self { Self("global") }
    }

    /// `CorsConfiguration`
    public struct CorsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - corsRules: `CorsRules`.
        public init(corsRules: [CorsRule]) {
            var bag = PropertyBag()
            bag.set("CorsRules", corsRules)
            property = bag.property
        }
    }

    /// `CorsRule`
    public struct CorsRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allowedHeaders: `AllowedHeaders`.
        ///   - allowedMethods: `AllowedMethods`.
        ///   - allowedOrigins: `AllowedOrigins`.
        ///   - exposedHeaders: `ExposedHeaders`.
        ///   - id: `Id`; at most 255 characters.
        ///   - maxAge: `MaxAge`.
        public init(
            allowedHeaders: [StringValue]? = nil,
            allowedMethods: [AllowedMethodsItem],
            allowedOrigins: [StringValue],
            exposedHeaders: [StringValue]? = nil,
            id: StringValue? = nil,
            maxAge: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AllowedHeaders", allowedHeaders)
            bag.set("AllowedMethods", allowedMethods)
            bag.set("AllowedOrigins", allowedOrigins)
            bag.set("ExposedHeaders", exposedHeaders)
            bag.set("Id", id)
            bag.set("MaxAge", maxAge)
            property = bag.property
        }

        /// `AllowedMethods`
        public struct AllowedMethodsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DELETE`
            public static var delete: Self { Self("DELETE") }
            /// `GET`
            public static var get: Self { Self("GET") }
            /// `HEAD`
            public static var head: Self { Self("HEAD") }
            /// `POST`
            public static var post: Self { Self("POST") }
            /// `PUT`
            public static var put: Self { Self("PUT") }
        }
    }

    /// `DataExport`
    public struct DataExport: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destination: `Destination`.
        ///   - outputSchemaVersion: `OutputSchemaVersion`.
        public init(destination: Destination, outputSchemaVersion: OutputSchemaVersion) {
            var bag = PropertyBag()
            bag.set("Destination", destination)
            bag.set("OutputSchemaVersion", outputSchemaVersion)
            property = bag.property
        }

        /// `OutputSchemaVersion`
        public struct OutputSchemaVersion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `V_1`
            public static var v1: Self { Self("V_1") }
        }
    }

    /// `DefaultEventHold`
    public struct DefaultEventHold: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - days: `Days`.
        ///   - years: `Years`.
        public init(days: IntValue? = nil, years: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Days", days)
            bag.set("Years", years)
            property = bag.property
        }
    }

    /// `DefaultRetention`
    public struct DefaultRetention: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - days: `Days`.
        ///   - defaultEventHold: `DefaultEventHold`.
        ///   - mode: `Mode`.
        ///   - years: `Years`.
        public init(
            days: IntValue? = nil,
            defaultEventHold: DefaultEventHold? = nil,
            mode: Mode? = nil,
            years: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Days", days)
            bag.set("DefaultEventHold", defaultEventHold)
            bag.set("Mode", mode)
            bag.set("Years", years)
            property = bag.property
        }

        /// `Mode`
        public struct Mode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `COMPLIANCE`
            public static var compliance: Self { Self("COMPLIANCE") }
            /// `GOVERNANCE`
            public static var governance: Self { Self("GOVERNANCE") }
        }
    }

    /// `DeleteMarkerReplication`
    public struct DeleteMarkerReplication: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        public init(status: Status? = nil) {
            var bag = PropertyBag()
            bag.set("Status", status)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `Destination`
    public struct Destination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucketAccountId: `BucketAccountId`.
        ///   - bucketArn: `BucketArn`.
        ///   - format: `Format`.
        ///   - prefix: `Prefix`.
        public init(
            bucketAccountId: StringValue? = nil,
            bucketArn: StringValue,
            format: Format,
            prefix: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BucketAccountId", bucketAccountId)
            bag.set("BucketArn", bucketArn)
            bag.set("Format", format)
            bag.set("Prefix", prefix)
            property = bag.property
        }

        /// `Format`
        public struct Format: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CSV`
            public static var csv: Self { Self("CSV") }
            /// `ORC`
            public static var orc: Self { Self("ORC") }
            /// `Parquet`
            public static var parquet: Self { Self("Parquet") }
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
        ///   - replicaKmsKeyID: `ReplicaKmsKeyID`.
        public init(replicaKmsKeyID: StringValue) {
            var bag = PropertyBag()
            bag.set("ReplicaKmsKeyID", replicaKmsKeyID)
            property = bag.property
        }
    }

    /// `EventBridgeConfiguration`
    public struct EventBridgeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventBridgeEnabled: `EventBridgeEnabled`; default `true`.
        public init(eventBridgeEnabled: BoolValue) {
            var bag = PropertyBag()
            bag.set("EventBridgeEnabled", eventBridgeEnabled)
            property = bag.property
        }
    }

    /// `FilterRule`
    public struct FilterRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; at most 1024 characters.
        ///   - value: `Value`.
        public init(name: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `IntelligentTieringConfiguration`
    public struct IntelligentTieringConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - id: `Id`.
        ///   - prefix: `Prefix`.
        ///   - status: `Status`.
        ///   - tagFilters: `TagFilters`.
        ///   - tierings: `Tierings`.
        public init(
            id: StringValue,
            prefix: StringValue? = nil,
            status: Status,
            tagFilters: [TagFilter]? = nil,
            tierings: [Tiering]
        ) {
            var bag = PropertyBag()
            bag.set("Id", id)
            bag.set("Prefix", prefix)
            bag.set("Status", status)
            bag.set("TagFilters", tagFilters)
            bag.set("Tierings", tierings)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `InventoryConfiguration`
    public struct InventoryConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destination: `Destination`.
        ///   - enabled: `Enabled`.
        ///   - id: `Id`.
        ///   - includedObjectVersions: `IncludedObjectVersions`.
        ///   - optionalFields: `OptionalFields`.
        ///   - prefix: `Prefix`.
        ///   - scheduleFrequency: `ScheduleFrequency`.
        public init(
            destination: Destination,
            enabled: BoolValue,
            id: StringValue,
            includedObjectVersions: IncludedObjectVersions,
            optionalFields: [OptionalFieldsItem]? = nil,
            prefix: StringValue? = nil,
            scheduleFrequency: ScheduleFrequency
        ) {
            var bag = PropertyBag()
            bag.set("Destination", destination)
            bag.set("Enabled", enabled)
            bag.set("Id", id)
            bag.set("IncludedObjectVersions", includedObjectVersions)
            bag.set("OptionalFields", optionalFields)
            bag.set("Prefix", prefix)
            bag.set("ScheduleFrequency", scheduleFrequency)
            property = bag.property
        }

        /// `IncludedObjectVersions`
        public struct IncludedObjectVersions: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `All`
            public static var all: Self { Self("All") }
            /// `Current`
            public static var current: Self { Self("Current") }
        }

        /// `OptionalFields`
        public struct OptionalFieldsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BucketKeyStatus`
            public static var bucketKeyStatus: Self { Self("BucketKeyStatus") }
            /// `ChecksumAlgorithm`
            public static var checksumAlgorithm: Self { Self("ChecksumAlgorithm") }
            /// `ETag`
            public static var eTag: Self { Self("ETag") }
            /// `EncryptionStatus`
            public static var encryptionStatus: Self { Self("EncryptionStatus") }
            /// `IntelligentTieringAccessTier`
            public static var intelligentTieringAccessTier: Self { Self("IntelligentTieringAccessTier") }
            /// `IntelligentTieringReferenceDate`
            public static var intelligentTieringReferenceDate: Self { Self("IntelligentTieringReferenceDate") }
            /// `IsMultipartUploaded`
            public static var isMultipartUploaded: Self { Self("IsMultipartUploaded") }
            /// `LastModifiedDate`
            public static var lastModifiedDate: Self { Self("LastModifiedDate") }
            /// `LifecycleExpirationDate`
            public static var lifecycleExpirationDate: Self { Self("LifecycleExpirationDate") }
            /// `ObjectAccessControlList`
            public static var objectAccessControlList: Self { Self("ObjectAccessControlList") }
            /// `ObjectLockEventHoldDuration`
            public static var objectLockEventHoldDuration: Self { Self("ObjectLockEventHoldDuration") }
            /// `ObjectLockEventHoldStatus`
            public static var objectLockEventHoldStatus: Self { Self("ObjectLockEventHoldStatus") }
            /// `ObjectLockLegalHoldStatus`
            public static var objectLockLegalHoldStatus: Self { Self("ObjectLockLegalHoldStatus") }
            /// `ObjectLockMode`
            public static var objectLockMode: Self { Self("ObjectLockMode") }
            /// `ObjectLockRetainUntilDate`
            public static var objectLockRetainUntilDate: Self { Self("ObjectLockRetainUntilDate") }
            /// `ObjectOwner`
            public static var objectOwner: Self { Self("ObjectOwner") }
            /// `ReplicationStatus`
            public static var replicationStatus: Self { Self("ReplicationStatus") }
            /// `Size`
            public static var size: Self { Self("Size") }
            /// `StorageClass`
            public static var storageClass: Self { Self("StorageClass") }
        }

        /// `ScheduleFrequency`
        public struct ScheduleFrequency: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Daily`
            public static var daily: Self { Self("Daily") }
            /// `Weekly`
            public static var weekly: Self { Self("Weekly") }
        }
    }

    /// `InventoryTableConfiguration`
    public struct InventoryTableConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - configurationState: `ConfigurationState`.
        ///   - encryptionConfiguration: `EncryptionConfiguration`; cannot be read back.
        public init(
            configurationState: ConfigurationState,
            encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConfigurationState", configurationState)
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            property = bag.property
        }

        /// `ConfigurationState`
        public struct ConfigurationState: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `JournalTableConfiguration`
    public struct JournalTableConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encryptionConfiguration: `EncryptionConfiguration`; cannot be read back.
        ///   - recordExpiration: `RecordExpiration`.
        public init(
            encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil,
            recordExpiration: RecordExpiration
        ) {
            var bag = PropertyBag()
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            bag.set("RecordExpiration", recordExpiration)
            property = bag.property
        }
    }

    /// `LambdaConfiguration`
    public struct LambdaConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - event: `Event`.
        ///   - filter: `Filter`.
        ///   - function: `Function`.
        public init(
            event: StringValue,
            filter: NotificationFilter? = nil,
            function: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Event", event)
            bag.set("Filter", filter)
            bag.set("Function", function)
            property = bag.property
        }
    }

    /// `LifecycleConfiguration`
    public struct LifecycleConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - rules: `Rules`.
        ///   - transitionDefaultMinimumObjectSize: `TransitionDefaultMinimumObjectSize`.
        public init(
            rules: [Rule],
            transitionDefaultMinimumObjectSize: TransitionDefaultMinimumObjectSize? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Rules", rules)
            bag.set("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize)
            property = bag.property
        }

        /// `TransitionDefaultMinimumObjectSize`
        public struct TransitionDefaultMinimumObjectSize: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `all_storage_classes_128K`
            public static var allStorageClasses128k: Self { Self("all_storage_classes_128K") }
            /// `varies_by_storage_class`
            public static var variesByStorageClass: Self { Self("varies_by_storage_class") }
        }
    }

    /// `LoggingConfiguration`
    public struct LoggingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinationBucketName: `DestinationBucketName`.
        ///   - logFilePrefix: `LogFilePrefix`.
        ///   - targetObjectKeyFormat: `TargetObjectKeyFormat`.
        public init(
            destinationBucketName: StringValue? = nil,
            logFilePrefix: StringValue? = nil,
            targetObjectKeyFormat: TargetObjectKeyFormat? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DestinationBucketName", destinationBucketName)
            bag.set("LogFilePrefix", logFilePrefix)
            bag.set("TargetObjectKeyFormat", targetObjectKeyFormat)
            property = bag.property
        }
    }

    /// `MetadataConfiguration`
    public struct MetadataConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - annotationTableConfiguration: `AnnotationTableConfiguration`.
        ///   - inventoryTableConfiguration: `InventoryTableConfiguration`.
        ///   - journalTableConfiguration: `JournalTableConfiguration`.
        public init(
            annotationTableConfiguration: AnnotationTableConfiguration? = nil,
            inventoryTableConfiguration: InventoryTableConfiguration? = nil,
            journalTableConfiguration: JournalTableConfiguration
        ) {
            var bag = PropertyBag()
            bag.set("AnnotationTableConfiguration", annotationTableConfiguration)
            bag.set("InventoryTableConfiguration", inventoryTableConfiguration)
            bag.set("JournalTableConfiguration", journalTableConfiguration)
            property = bag.property
        }
    }

    /// `MetadataTableConfiguration`
    public struct MetadataTableConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3TablesDestination: `S3TablesDestination`.
        public init(s3TablesDestination: S3TablesDestination) {
            var bag = PropertyBag()
            bag.set("S3TablesDestination", s3TablesDestination)
            property = bag.property
        }
    }

    /// `MetadataTableEncryptionConfiguration`
    public struct MetadataTableEncryptionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsKeyArn: `KmsKeyArn`; cannot be read back.
        ///   - sseAlgorithm: `SseAlgorithm`; cannot be read back.
        public init(kmsKeyArn: KMSKeyARN? = nil, sseAlgorithm: SseAlgorithm) {
            var bag = PropertyBag()
            bag.set("KmsKeyArn", kmsKeyArn)
            bag.set("SseAlgorithm", sseAlgorithm)
            property = bag.property
        }

        /// `SseAlgorithm`
        public struct SseAlgorithm: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AES256`
            public static var aes256: Self { Self("AES256") }
            /// `aws:kms`
            public static var awsKms: Self { Self("aws:kms") }
        }
    }

    /// `Metrics`
    public struct Metrics: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventThreshold: `EventThreshold`.
        ///   - status: `Status`.
        public init(eventThreshold: ReplicationTimeValue? = nil, status: Status) {
            var bag = PropertyBag()
            bag.set("EventThreshold", eventThreshold)
            bag.set("Status", status)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `MetricsConfiguration`
    public struct MetricsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessPointArn: `AccessPointArn`.
        ///   - id: `Id`.
        ///   - prefix: `Prefix`.
        ///   - tagFilters: `TagFilters`.
        public init(
            accessPointArn: StringValue? = nil,
            id: StringValue,
            prefix: StringValue? = nil,
            tagFilters: [TagFilter]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccessPointArn", accessPointArn)
            bag.set("Id", id)
            bag.set("Prefix", prefix)
            bag.set("TagFilters", tagFilters)
            property = bag.property
        }
    }

    /// `NoncurrentVersionExpiration`
    public struct NoncurrentVersionExpiration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - newerNoncurrentVersions: `NewerNoncurrentVersions`.
        ///   - noncurrentDays: `NoncurrentDays`.
        public init(newerNoncurrentVersions: IntValue? = nil, noncurrentDays: IntValue) {
            var bag = PropertyBag()
            bag.set("NewerNoncurrentVersions", newerNoncurrentVersions)
            bag.set("NoncurrentDays", noncurrentDays)
            property = bag.property
        }
    }

    /// `NoncurrentVersionTransition`
    public struct NoncurrentVersionTransition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - newerNoncurrentVersions: `NewerNoncurrentVersions`.
        ///   - storageClass: `StorageClass`.
        ///   - transitionInDays: `TransitionInDays`.
        public init(
            newerNoncurrentVersions: IntValue? = nil,
            storageClass: StorageClass,
            transitionInDays: IntValue
        ) {
            var bag = PropertyBag()
            bag.set("NewerNoncurrentVersions", newerNoncurrentVersions)
            bag.set("StorageClass", storageClass)
            bag.set("TransitionInDays", transitionInDays)
            property = bag.property
        }

        /// `StorageClass`
        public struct StorageClass: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DEEP_ARCHIVE`
            public static var deepArchive: Self { Self("DEEP_ARCHIVE") }
            /// `GLACIER`
            public static var GLACIER: Self { Self("GLACIER") }
            /// `GLACIER_IR`
            public static var glacierIr: Self { Self("GLACIER_IR") }
            /// `Glacier`
            public static var Glacier: Self { Self("Glacier") }
            /// `INTELLIGENT_TIERING`
            public static var intelligentTiering: Self { Self("INTELLIGENT_TIERING") }
            /// `ONEZONE_IA`
            public static var onezoneIa: Self { Self("ONEZONE_IA") }
            /// `STANDARD_IA`
            public static var standardIa: Self { Self("STANDARD_IA") }
        }
    }

    /// `NotificationConfiguration`
    public struct NotificationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventBridgeConfiguration: `EventBridgeConfiguration`.
        ///   - lambdaConfigurations: `LambdaConfigurations`.
        ///   - queueConfigurations: `QueueConfigurations`.
        ///   - topicConfigurations: `TopicConfigurations`.
        public init(
            eventBridgeConfiguration: EventBridgeConfiguration? = nil,
            lambdaConfigurations: [LambdaConfiguration]? = nil,
            queueConfigurations: [QueueConfiguration]? = nil,
            topicConfigurations: [TopicConfiguration]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EventBridgeConfiguration", eventBridgeConfiguration)
            bag.set("LambdaConfigurations", lambdaConfigurations)
            bag.set("QueueConfigurations", queueConfigurations)
            bag.set("TopicConfigurations", topicConfigurations)
            property = bag.property
        }
    }

    /// `NotificationFilter`
    public struct NotificationFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3Key: `S3Key`.
        public init(s3Key: S3KeyFilter) {
            var bag = PropertyBag()
            bag.set("S3Key", s3Key)
            property = bag.property
        }
    }

    /// `ObjectLockConfiguration`
    public struct ObjectLockConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - objectLockEnabled: `ObjectLockEnabled`.
        ///   - rule: `Rule`.
        public init(objectLockEnabled: ObjectLockEnabled? = nil, rule: ObjectLockRule? = nil) {
            var bag = PropertyBag()
            bag.set("ObjectLockEnabled", objectLockEnabled)
            bag.set("Rule", rule)
            property = bag.property
        }

        /// `ObjectLockEnabled`
        public struct ObjectLockEnabled: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `ObjectLockRule`
    public struct ObjectLockRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultRetention: `DefaultRetention`.
        public init(defaultRetention: DefaultRetention? = nil) {
            var bag = PropertyBag()
            bag.set("DefaultRetention", defaultRetention)
            property = bag.property
        }
    }

    /// `OwnershipControls`
    public struct OwnershipControls: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - rules: `Rules`.
        public init(rules: [OwnershipControlsRule]) {
            var bag = PropertyBag()
            bag.set("Rules", rules)
            property = bag.property
        }
    }

    /// `OwnershipControlsRule`
    public struct OwnershipControlsRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - objectOwnership: `ObjectOwnership`.
        public init(objectOwnership: ObjectOwnership? = nil) {
            var bag = PropertyBag()
            bag.set("ObjectOwnership", objectOwnership)
            property = bag.property
        }

        /// `ObjectOwnership`
        public struct ObjectOwnership: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BucketOwnerEnforced`
            public static var bucketOwnerEnforced: Self { Self("BucketOwnerEnforced") }
            /// `BucketOwnerPreferred`
            public static var bucketOwnerPreferred: Self { Self("BucketOwnerPreferred") }
            /// `ObjectWriter`
            public static var objectWriter: Self { Self("ObjectWriter") }
        }
    }

    /// `PartitionedPrefix`
    public struct PartitionedPrefix: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - partitionDateSource: `PartitionDateSource`.
        public init(partitionDateSource: PartitionDateSource? = nil) {
            var bag = PropertyBag()
            bag.set("PartitionDateSource", partitionDateSource)
            property = bag.property
        }

        /// `PartitionDateSource`
        public struct PartitionDateSource: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DeliveryTime`
            public static var deliveryTime: Self { Self("DeliveryTime") }
            /// `EventTime`
            public static var eventTime: Self { Self("EventTime") }
        }
    }

    /// `PublicAccessBlockConfiguration`
    public struct PublicAccessBlockConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - blockPublicAcls: `BlockPublicAcls`.
        ///   - blockPublicPolicy: `BlockPublicPolicy`.
        ///   - ignorePublicAcls: `IgnorePublicAcls`.
        ///   - restrictPublicBuckets: `RestrictPublicBuckets`.
        public init(
            blockPublicAcls: BoolValue? = nil,
            blockPublicPolicy: BoolValue? = nil,
            ignorePublicAcls: BoolValue? = nil,
            restrictPublicBuckets: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BlockPublicAcls", blockPublicAcls)
            bag.set("BlockPublicPolicy", blockPublicPolicy)
            bag.set("IgnorePublicAcls", ignorePublicAcls)
            bag.set("RestrictPublicBuckets", restrictPublicBuckets)
            property = bag.property
        }
    }

    /// `QueueConfiguration`
    public struct QueueConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - event: `Event`.
        ///   - filter: `Filter`.
        ///   - queue: `Queue`.
        public init(
            event: StringValue,
            filter: NotificationFilter? = nil,
            queue: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Event", event)
            bag.set("Filter", filter)
            bag.set("Queue", queue)
            property = bag.property
        }
    }

    /// `RecordExpiration`
    public struct RecordExpiration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - days: `Days`.
        ///   - expiration: `Expiration`.
        public init(days: IntValue? = nil, expiration: Expiration) {
            var bag = PropertyBag()
            bag.set("Days", days)
            bag.set("Expiration", expiration)
            property = bag.property
        }

        /// `Expiration`
        public struct Expiration: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `RedirectAllRequestsTo`
    public struct RedirectAllRequestsTo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - hostName: `HostName`.
        ///   - protocol: `Protocol`.
        public init(hostName: StringValue, `protocol`: ProtocolValue? = nil) {
            var bag = PropertyBag()
            bag.set("HostName", hostName)
            bag.set("Protocol", `protocol`)
            property = bag.property
        }

        /// `Protocol`
        public struct ProtocolValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `http`
            public static var http: Self { Self("http") }
            /// `https`
            public static var https: Self { Self("https") }
        }
    }

    /// `RedirectRule`
    public struct RedirectRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - hostName: `HostName`.
        ///   - httpRedirectCode: `HttpRedirectCode`.
        ///   - protocol: `Protocol`.
        ///   - replaceKeyPrefixWith: `ReplaceKeyPrefixWith`.
        ///   - replaceKeyWith: `ReplaceKeyWith`.
        public init(
            hostName: StringValue? = nil,
            httpRedirectCode: StringValue? = nil,
            `protocol`: ProtocolValue? = nil,
            replaceKeyPrefixWith: StringValue? = nil,
            replaceKeyWith: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HostName", hostName)
            bag.set("HttpRedirectCode", httpRedirectCode)
            bag.set("Protocol", `protocol`)
            bag.set("ReplaceKeyPrefixWith", replaceKeyPrefixWith)
            bag.set("ReplaceKeyWith", replaceKeyWith)
            property = bag.property
        }

        /// `Protocol`
        public struct ProtocolValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `http`
            public static var http: Self { Self("http") }
            /// `https`
            public static var https: Self { Self("https") }
        }
    }

    /// `ReplicaModifications`
    public struct ReplicaModifications: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        public init(status: Status) {
            var bag = PropertyBag()
            bag.set("Status", status)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `ReplicationConfiguration`
    public struct ReplicationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - role: `Role`.
        ///   - rules: `Rules`.
        public init(role: StringValue, rules: [ReplicationRule]) {
            var bag = PropertyBag()
            bag.set("Role", role)
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
        ///   - accessControlTranslation: `AccessControlTranslation`.
        ///   - account: `Account`.
        ///   - bucket: `Bucket`.
        ///   - encryptionConfiguration: `EncryptionConfiguration`.
        ///   - metrics: `Metrics`.
        ///   - replicationTime: `ReplicationTime`.
        ///   - storageClass: `StorageClass`.
        public init(
            accessControlTranslation: AccessControlTranslation? = nil,
            account: StringValue? = nil,
            bucket: StringValue,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            metrics: Metrics? = nil,
            replicationTime: ReplicationTime? = nil,
            storageClass: StorageClass? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccessControlTranslation", accessControlTranslation)
            bag.set("Account", account)
            bag.set("Bucket", bucket)
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            bag.set("Metrics", metrics)
            bag.set("ReplicationTime", replicationTime)
            bag.set("StorageClass", storageClass)
            property = bag.property
        }

        /// `StorageClass`
        public struct StorageClass: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DEEP_ARCHIVE`
            public static var deepArchive: Self { Self("DEEP_ARCHIVE") }
            /// `GLACIER`
            public static var glacier: Self { Self("GLACIER") }
            /// `GLACIER_IR`
            public static var glacierIr: Self { Self("GLACIER_IR") }
            /// `INTELLIGENT_TIERING`
            public static var intelligentTiering: Self { Self("INTELLIGENT_TIERING") }
            /// `ONEZONE_IA`
            public static var onezoneIa: Self { Self("ONEZONE_IA") }
            /// `REDUCED_REDUNDANCY`
            public static var reducedRedundancy: Self { Self("REDUCED_REDUNDANCY") }
            /// `STANDARD`
            public static var standard: Self { Self("STANDARD") }
            /// `STANDARD_IA`
            public static var standardIa: Self { Self("STANDARD_IA") }
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
        ///   - deleteMarkerReplication: `DeleteMarkerReplication`.
        ///   - destination: `Destination`.
        ///   - filter: `Filter`.
        ///   - id: `Id`; at most 255 characters.
        ///   - prefix: `Prefix`; cannot be read back; at most 1024 characters.
        ///   - priority: `Priority`.
        ///   - sourceSelectionCriteria: `SourceSelectionCriteria`.
        ///   - status: `Status`.
        public init(
            deleteMarkerReplication: DeleteMarkerReplication? = nil,
            destination: ReplicationDestination,
            filter: ReplicationRuleFilter? = nil,
            id: StringValue? = nil,
            prefix: StringValue? = nil,
            priority: IntValue? = nil,
            sourceSelectionCriteria: SourceSelectionCriteria? = nil,
            status: Status
        ) {
            var bag = PropertyBag()
            bag.set("DeleteMarkerReplication", deleteMarkerReplication)
            bag.set("Destination", destination)
            bag.set("Filter", filter)
            bag.set("Id", id)
            bag.set("Prefix", prefix)
            bag.set("Priority", priority)
            bag.set("SourceSelectionCriteria", sourceSelectionCriteria)
            bag.set("Status", status)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `ReplicationRuleAndOperator`
    public struct ReplicationRuleAndOperator: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - prefix: `Prefix`.
        ///   - tagFilters: `TagFilters`.
        public init(prefix: StringValue? = nil, tagFilters: [TagFilter]? = nil) {
            var bag = PropertyBag()
            bag.set("Prefix", prefix)
            bag.set("TagFilters", tagFilters)
            property = bag.property
        }
    }

    /// `ReplicationRuleFilter`
    public struct ReplicationRuleFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - and: `And`.
        ///   - prefix: `Prefix`.
        ///   - tagFilter: `TagFilter`.
        public init(
            and: ReplicationRuleAndOperator? = nil,
            prefix: StringValue? = nil,
            tagFilter: TagFilter? = nil
        ) {
            var bag = PropertyBag()
            bag.set("And", and)
            bag.set("Prefix", prefix)
            bag.set("TagFilter", tagFilter)
            property = bag.property
        }
    }

    /// `ReplicationTime`
    public struct ReplicationTime: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        ///   - time: `Time`.
        public init(status: Status, time: ReplicationTimeValue) {
            var bag = PropertyBag()
            bag.set("Status", status)
            bag.set("Time", time)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `ReplicationTimeValue`
    public struct ReplicationTimeValue: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - minutes: `Minutes`.
        public init(minutes: IntValue) {
            var bag = PropertyBag()
            bag.set("Minutes", minutes)
            property = bag.property
        }
    }

    /// `RoutingRule`
    public struct RoutingRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - redirectRule: `RedirectRule`.
        ///   - routingRuleCondition: `RoutingRuleCondition`.
        public init(
            redirectRule: RedirectRule,
            routingRuleCondition: RoutingRuleCondition? = nil
        ) {
            var bag = PropertyBag()
            bag.set("RedirectRule", redirectRule)
            bag.set("RoutingRuleCondition", routingRuleCondition)
            property = bag.property
        }
    }

    /// `RoutingRuleCondition`
    public struct RoutingRuleCondition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - httpErrorCodeReturnedEquals: `HttpErrorCodeReturnedEquals`.
        ///   - keyPrefixEquals: `KeyPrefixEquals`.
        public init(
            httpErrorCodeReturnedEquals: StringValue? = nil,
            keyPrefixEquals: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals)
            bag.set("KeyPrefixEquals", keyPrefixEquals)
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
        ///   - abortIncompleteMultipartUpload: `AbortIncompleteMultipartUpload`.
        ///   - expirationDate: `ExpirationDate`.
        ///   - expirationInDays: `ExpirationInDays`.
        ///   - expiredObjectDeleteMarker: `ExpiredObjectDeleteMarker`; cannot be read back.
        ///   - id: `Id`; at most 255 characters.
        ///   - noncurrentVersionExpiration: `NoncurrentVersionExpiration`.
        ///   - noncurrentVersionExpirationInDays: `NoncurrentVersionExpirationInDays`; cannot be read back.
        ///   - noncurrentVersionTransition: `NoncurrentVersionTransition`; cannot be read back.
        ///   - noncurrentVersionTransitions: `NoncurrentVersionTransitions`.
        ///   - objectSizeGreaterThan: `ObjectSizeGreaterThan`; at most 20 characters; `[0-9]+`.
        ///   - objectSizeLessThan: `ObjectSizeLessThan`; at most 20 characters; `[0-9]+`.
        ///   - prefix: `Prefix`.
        ///   - status: `Status`.
        ///   - tagFilters: `TagFilters`.
        ///   - transition: `Transition`; cannot be read back.
        ///   - transitions: `Transitions`.
        public init(
            abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload? = nil,
            expirationDate: StringValue? = nil,
            expirationInDays: IntValue? = nil,
            expiredObjectDeleteMarker: BoolValue? = nil,
            id: StringValue? = nil,
            noncurrentVersionExpiration: NoncurrentVersionExpiration? = nil,
            noncurrentVersionExpirationInDays: IntValue? = nil,
            noncurrentVersionTransition: NoncurrentVersionTransition? = nil,
            noncurrentVersionTransitions: [NoncurrentVersionTransition]? = nil,
            objectSizeGreaterThan: StringValue? = nil,
            objectSizeLessThan: StringValue? = nil,
            prefix: StringValue? = nil,
            status: Status,
            tagFilters: [TagFilter]? = nil,
            transition: Transition? = nil,
            transitions: [Transition]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AbortIncompleteMultipartUpload", abortIncompleteMultipartUpload)
            bag.set("ExpirationDate", expirationDate)
            bag.set("ExpirationInDays", expirationInDays)
            bag.set("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker)
            bag.set("Id", id)
            bag.set("NoncurrentVersionExpiration", noncurrentVersionExpiration)
            bag.set("NoncurrentVersionExpirationInDays", noncurrentVersionExpirationInDays)
            bag.set("NoncurrentVersionTransition", noncurrentVersionTransition)
            bag.set("NoncurrentVersionTransitions", noncurrentVersionTransitions)
            bag.set("ObjectSizeGreaterThan", objectSizeGreaterThan)
            bag.set("ObjectSizeLessThan", objectSizeLessThan)
            bag.set("Prefix", prefix)
            bag.set("Status", status)
            bag.set("TagFilters", tagFilters)
            bag.set("Transition", transition)
            bag.set("Transitions", transitions)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `S3KeyFilter`
    public struct S3KeyFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - rules: `Rules`.
        public init(rules: [FilterRule]) {
            var bag = PropertyBag()
            bag.set("Rules", rules)
            property = bag.property
        }
    }

    /// `S3TablesDestination`
    public struct S3TablesDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - tableBucketArn: `TableBucketArn`.
        ///   - tableName: `TableName`.
        public init(tableBucketArn: StringValue, tableName: StringValue) {
            var bag = PropertyBag()
            bag.set("TableBucketArn", tableBucketArn)
            bag.set("TableName", tableName)
            property = bag.property
        }
    }

    /// `ServerSideEncryptionByDefault`
    public struct ServerSideEncryptionByDefault: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsMasterKeyID: `KMSMasterKeyID`.
        ///   - sseAlgorithm: `SSEAlgorithm`.
        public init(kmsMasterKeyID: StringValue? = nil, sseAlgorithm: SSEAlgorithm) {
            var bag = PropertyBag()
            bag.set("KMSMasterKeyID", kmsMasterKeyID)
            bag.set("SSEAlgorithm", sseAlgorithm)
            property = bag.property
        }

        /// `SSEAlgorithm`
        public struct SSEAlgorithm: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AES256`
            public static var aes256: Self { Self("AES256") }
            /// `aws:kms`
            public static var awsKms: Self { Self("aws:kms") }
            /// `aws:kms:dsse`
            public static var awsKmsDsse: Self { Self("aws:kms:dsse") }
        }
    }

    /// `ServerSideEncryptionRule`
    public struct ServerSideEncryptionRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - blockedEncryptionTypes: `BlockedEncryptionTypes`.
        ///   - bucketKeyEnabled: `BucketKeyEnabled`.
        ///   - serverSideEncryptionByDefault: `ServerSideEncryptionByDefault`.
        public init(
            blockedEncryptionTypes: BlockedEncryptionTypes? = nil,
            bucketKeyEnabled: BoolValue? = nil,
            serverSideEncryptionByDefault: ServerSideEncryptionByDefault? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BlockedEncryptionTypes", blockedEncryptionTypes)
            bag.set("BucketKeyEnabled", bucketKeyEnabled)
            bag.set("ServerSideEncryptionByDefault", serverSideEncryptionByDefault)
            property = bag.property
        }
    }

    /// `SourceSelectionCriteria`
    public struct SourceSelectionCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - replicaModifications: `ReplicaModifications`.
        ///   - sseKmsEncryptedObjects: `SseKmsEncryptedObjects`.
        public init(
            replicaModifications: ReplicaModifications? = nil,
            sseKmsEncryptedObjects: SseKmsEncryptedObjects? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ReplicaModifications", replicaModifications)
            bag.set("SseKmsEncryptedObjects", sseKmsEncryptedObjects)
            property = bag.property
        }
    }

    /// `SseKmsEncryptedObjects`
    public struct SseKmsEncryptedObjects: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        public init(status: Status) {
            var bag = PropertyBag()
            bag.set("Status", status)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `StorageClassAnalysis`
    public struct StorageClassAnalysis: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dataExport: `DataExport`.
        public init(dataExport: DataExport? = nil) {
            var bag = PropertyBag()
            bag.set("DataExport", dataExport)
            property = bag.property
        }
    }

    /// `TagFilter`
    public struct TagFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(key: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `TargetObjectKeyFormat`
    public struct TargetObjectKeyFormat: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - partitionedPrefix: `PartitionedPrefix`.
        ///   - simplePrefix: `SimplePrefix`.
        public init(
            partitionedPrefix: PartitionedPrefix? = nil,
            simplePrefix: JSONValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("PartitionedPrefix", partitionedPrefix)
            bag.set("SimplePrefix", simplePrefix)
            property = bag.property
        }
    }

    /// `Tiering`
    public struct Tiering: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessTier: `AccessTier`.
        ///   - days: `Days`.
        public init(accessTier: AccessTier, days: IntValue) {
            var bag = PropertyBag()
            bag.set("AccessTier", accessTier)
            bag.set("Days", days)
            property = bag.property
        }

        /// `AccessTier`
        public struct AccessTier: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ARCHIVE_ACCESS`
            public static var archiveAccess: Self { Self("ARCHIVE_ACCESS") }
            /// `DEEP_ARCHIVE_ACCESS`
            public static var deepArchiveAccess: Self { Self("DEEP_ARCHIVE_ACCESS") }
        }
    }

    /// `TopicConfiguration`
    public struct TopicConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - event: `Event`.
        ///   - filter: `Filter`.
        ///   - topic: `Topic`.
        public init(
            event: StringValue,
            filter: NotificationFilter? = nil,
            topic: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Event", event)
            bag.set("Filter", filter)
            bag.set("Topic", topic)
            property = bag.property
        }
    }

    /// `Transition`
    public struct Transition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - storageClass: `StorageClass`.
        ///   - transitionDate: `TransitionDate`.
        ///   - transitionInDays: `TransitionInDays`.
        public init(
            storageClass: StorageClass,
            transitionDate: StringValue? = nil,
            transitionInDays: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("StorageClass", storageClass)
            bag.set("TransitionDate", transitionDate)
            bag.set("TransitionInDays", transitionInDays)
            property = bag.property
        }

        /// `StorageClass`
        public struct StorageClass: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DEEP_ARCHIVE`
            public static var deepArchive: Self { Self("DEEP_ARCHIVE") }
            /// `GLACIER`
            public static var GLACIER: Self { Self("GLACIER") }
            /// `GLACIER_IR`
            public static var glacierIr: Self { Self("GLACIER_IR") }
            /// `Glacier`
            public static var Glacier: Self { Self("Glacier") }
            /// `INTELLIGENT_TIERING`
            public static var intelligentTiering: Self { Self("INTELLIGENT_TIERING") }
            /// `ONEZONE_IA`
            public static var onezoneIa: Self { Self("ONEZONE_IA") }
            /// `STANDARD_IA`
            public static var standardIa: Self { Self("STANDARD_IA") }
        }
    }

    /// `VersioningConfiguration`
    public struct VersioningConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - status: `Status`; default `Suspended`.
        public init(status: Status) {
            var bag = PropertyBag()
            bag.set("Status", status)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
            /// `Suspended`
            public static var suspended: Self { Self("Suspended") }
        }
    }

    /// `WebsiteConfiguration`
    public struct WebsiteConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - errorDocument: `ErrorDocument`.
        ///   - indexDocument: `IndexDocument`.
        ///   - redirectAllRequestsTo: `RedirectAllRequestsTo`.
        ///   - routingRules: `RoutingRules`.
        public init(
            errorDocument: StringValue? = nil,
            indexDocument: StringValue? = nil,
            redirectAllRequestsTo: RedirectAllRequestsTo? = nil,
            routingRules: [RoutingRule]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ErrorDocument", errorDocument)
            bag.set("IndexDocument", indexDocument)
            bag.set("RedirectAllRequestsTo", redirectAllRequestsTo)
            bag.set("RoutingRules", routingRules)
            property = bag.property
        }
    }
}
