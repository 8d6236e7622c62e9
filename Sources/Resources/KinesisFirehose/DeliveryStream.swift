// Generated from the schema of AWS::KinesisFirehose::DeliveryStream by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension KinesisFirehose {
    /// `AWS::KinesisFirehose::DeliveryStream`
    public struct DeliveryStream: Resource {
        public static let resourceType = ResourceType("AWS::KinesisFirehose::DeliveryStream", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - amazonOpenSearchServerlessDestinationConfiguration: `AmazonOpenSearchServerlessDestinationConfiguration`;
        ///     may replace the resource when changed; cannot be read back.
        ///   - amazonopensearchserviceDestinationConfiguration: `AmazonopensearchserviceDestinationConfiguration`;
        ///     may replace the resource when changed; cannot be read back.
        ///   - databaseSourceConfiguration: `DatabaseSourceConfiguration`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - deliveryStreamEncryptionConfigurationInput: `DeliveryStreamEncryptionConfigurationInput`.
        ///   - deliveryStreamName: `DeliveryStreamName`; replaces the resource when changed; 1 to 64 characters;
        ///     `[a-zA-Z0-9._-]+`.
        ///   - deliveryStreamType: `DeliveryStreamType`; replaces the resource when changed.
        ///   - directPutSourceConfiguration: `DirectPutSourceConfiguration`; replaces the resource when changed.
        ///   - elasticsearchDestinationConfiguration: `ElasticsearchDestinationConfiguration`;
        ///     may replace the resource when changed; cannot be read back.
        ///   - extendedS3DestinationConfiguration: `ExtendedS3DestinationConfiguration`.
        ///   - httpEndpointDestinationConfiguration: `HttpEndpointDestinationConfiguration`.
        ///   - icebergDestinationConfiguration: `IcebergDestinationConfiguration`;
        ///     may replace the resource when changed; cannot be read back.
        ///   - kinesisStreamSourceConfiguration: `KinesisStreamSourceConfiguration`;
        ///     replaces the resource when changed; cannot be read back.
        ///   - mskSourceConfiguration: `MSKSourceConfiguration`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - redshiftDestinationConfiguration: `RedshiftDestinationConfiguration`.
        ///   - s3DestinationConfiguration: `S3DestinationConfiguration`; cannot be read back.
        ///   - snowflakeDestinationConfiguration: `SnowflakeDestinationConfiguration`;
        ///     may replace the resource when changed; cannot be read back.
        ///   - splunkDestinationConfiguration: `SplunkDestinationConfiguration`.
        ///   - tags: `Tags`; 1 to 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            amazonOpenSearchServerlessDestinationConfiguration: AmazonOpenSearchServerlessDestinationConfiguration? =
                nil,
            amazonopensearchserviceDestinationConfiguration: AmazonopensearchserviceDestinationConfiguration? = nil,
            databaseSourceConfiguration: DatabaseSourceConfiguration? = nil,
            deliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInput? = nil,
            deliveryStreamName: StringValue? = nil,
            deliveryStreamType: DeliveryStreamType? = nil,
            directPutSourceConfiguration: DirectPutSourceConfiguration? = nil,
            elasticsearchDestinationConfiguration: ElasticsearchDestinationConfiguration? = nil,
            extendedS3DestinationConfiguration: ExtendedS3DestinationConfiguration? = nil,
            httpEndpointDestinationConfiguration: HttpEndpointDestinationConfiguration? = nil,
            icebergDestinationConfiguration: IcebergDestinationConfiguration? = nil,
            kinesisStreamSourceConfiguration: KinesisStreamSourceConfiguration? = nil,
            mskSourceConfiguration: MSKSourceConfiguration? = nil,
            redshiftDestinationConfiguration: RedshiftDestinationConfiguration? = nil,
            s3DestinationConfiguration: S3DestinationConfiguration? = nil,
            snowflakeDestinationConfiguration: SnowflakeDestinationConfiguration? = nil,
            splunkDestinationConfiguration: SplunkDestinationConfiguration? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set(
                "AmazonOpenSearchServerlessDestinationConfiguration",
                amazonOpenSearchServerlessDestinationConfiguration)
            node.set("AmazonopensearchserviceDestinationConfiguration", amazonopensearchserviceDestinationConfiguration)
            node.set("DatabaseSourceConfiguration", databaseSourceConfiguration)
            node.set("DeliveryStreamEncryptionConfigurationInput", deliveryStreamEncryptionConfigurationInput)
            node.set("DeliveryStreamName", deliveryStreamName)
            node.set("DeliveryStreamType", deliveryStreamType)
            node.set("DirectPutSourceConfiguration", directPutSourceConfiguration)
            node.set("ElasticsearchDestinationConfiguration", elasticsearchDestinationConfiguration)
            node.set("ExtendedS3DestinationConfiguration", extendedS3DestinationConfiguration)
            node.set("HttpEndpointDestinationConfiguration", httpEndpointDestinationConfiguration)
            node.set("IcebergDestinationConfiguration", icebergDestinationConfiguration)
            node.set("KinesisStreamSourceConfiguration", kinesisStreamSourceConfiguration)
            node.set("MSKSourceConfiguration", mskSourceConfiguration)
            node.set("RedshiftDestinationConfiguration", redshiftDestinationConfiguration)
            node.set("S3DestinationConfiguration", s3DestinationConfiguration)
            node.set("SnowflakeDestinationConfiguration", snowflakeDestinationConfiguration)
            node.set("SplunkDestinationConfiguration", splunkDestinationConfiguration)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension KinesisFirehose.DeliveryStream {
    /// `AmazonOpenSearchServerlessBufferingHints`
    public struct AmazonOpenSearchServerlessBufferingHints: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - intervalInSeconds: `IntervalInSeconds`; cannot be read back; 0 to 900.
        ///   - sizeInMBs: `SizeInMBs`; cannot be read back; 1 to 100.
        public init(intervalInSeconds: IntValue? = nil, sizeInMBs: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("IntervalInSeconds", intervalInSeconds)
            bag.set("SizeInMBs", sizeInMBs)
            property = bag.property
        }
    }

    /// `AmazonOpenSearchServerlessDestinationConfiguration`
    public struct AmazonOpenSearchServerlessDestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bufferingHints: `BufferingHints`; cannot be read back.
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`; cannot be read back.
        ///   - collectionEndpoint: `CollectionEndpoint`; cannot be read back; 1 to 512 characters; `https:.*`.
        ///   - indexName: `IndexName`; cannot be read back; 1 to 80 characters.
        ///   - processingConfiguration: `ProcessingConfiguration`; cannot be read back.
        ///   - retryOptions: `RetryOptions`; cannot be read back.
        ///   - roleARN: `RoleARN`; cannot be read back; 1 to 512 characters; `arn:.*`.
        ///   - s3BackupMode: `S3BackupMode`; cannot be read back.
        ///   - s3Configuration: `S3Configuration`; cannot be read back.
        ///   - vpcConfiguration: `VpcConfiguration`; replaces the resource when changed; cannot be read back.
        public init(
            bufferingHints: AmazonOpenSearchServerlessBufferingHints? = nil,
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            collectionEndpoint: StringValue? = nil,
            indexName: StringValue,
            processingConfiguration: ProcessingConfiguration? = nil,
            retryOptions: AmazonOpenSearchServerlessRetryOptions? = nil,
            roleARN: RoleARN,
            s3BackupMode: S3BackupMode? = nil,
            s3Configuration: S3DestinationConfiguration,
            vpcConfiguration: VpcConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BufferingHints", bufferingHints)
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("CollectionEndpoint", collectionEndpoint)
            bag.set("IndexName", indexName)
            bag.set("ProcessingConfiguration", processingConfiguration)
            bag.set("RetryOptions", retryOptions)
            bag.set("RoleARN", roleARN)
            bag.set("S3BackupMode", s3BackupMode)
            bag.set("S3Configuration", s3Configuration)
            bag.set("VpcConfiguration", vpcConfiguration)
            property = bag.property
        }

        /// `S3BackupMode`
        public struct S3BackupMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AllDocuments`
            public static var allDocuments: Self { Self("AllDocuments") }
            /// `FailedDocumentsOnly`
            public static var failedDocumentsOnly: Self { Self("FailedDocumentsOnly") }
        }
    }

    /// `AmazonOpenSearchServerlessRetryOptions`
    public struct AmazonOpenSearchServerlessRetryOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - durationInSeconds: `DurationInSeconds`; cannot be read back; 0 to 7200.
        public init(durationInSeconds: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("DurationInSeconds", durationInSeconds)
            property = bag.property
        }
    }

    /// `AmazonopensearchserviceBufferingHints`
    public struct AmazonopensearchserviceBufferingHints: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - intervalInSeconds: `IntervalInSeconds`; cannot be read back; 0 to 900.
        ///   - sizeInMBs: `SizeInMBs`; cannot be read back; 1 to 100.
        public init(intervalInSeconds: IntValue? = nil, sizeInMBs: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("IntervalInSeconds", intervalInSeconds)
            bag.set("SizeInMBs", sizeInMBs)
            property = bag.property
        }
    }

    /// `AmazonopensearchserviceDestinationConfiguration`
    public struct AmazonopensearchserviceDestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bufferingHints: `BufferingHints`; cannot be read back.
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`; cannot be read back.
        ///   - clusterEndpoint: `ClusterEndpoint`; cannot be read back; 1 to 512 characters; `https:.*`.
        ///   - documentIdOptions: `DocumentIdOptions`; cannot be read back.
        ///   - domainARN: `DomainARN`; cannot be read back; 1 to 512 characters; `arn:.*`.
        ///   - indexName: `IndexName`; cannot be read back; 1 to 80 characters.
        ///   - indexRotationPeriod: `IndexRotationPeriod`; cannot be read back.
        ///   - processingConfiguration: `ProcessingConfiguration`; cannot be read back.
        ///   - retryOptions: `RetryOptions`; cannot be read back.
        ///   - roleARN: `RoleARN`; cannot be read back; 1 to 512 characters; `arn:.*`.
        ///   - s3BackupMode: `S3BackupMode`; cannot be read back.
        ///   - s3Configuration: `S3Configuration`; cannot be read back.
        ///   - typeName: `TypeName`; cannot be read back; 0 to 100 characters.
        ///   - vpcConfiguration: `VpcConfiguration`; replaces the resource when changed; cannot be read back.
        public init(
            bufferingHints: AmazonopensearchserviceBufferingHints? = nil,
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            clusterEndpoint: StringValue? = nil,
            documentIdOptions: DocumentIdOptions? = nil,
            domainARN: StringValue? = nil,
            indexName: StringValue,
            indexRotationPeriod: IndexRotationPeriod? = nil,
            processingConfiguration: ProcessingConfiguration? = nil,
            retryOptions: AmazonopensearchserviceRetryOptions? = nil,
            roleARN: RoleARN,
            s3BackupMode: S3BackupMode? = nil,
            s3Configuration: S3DestinationConfiguration,
            typeName: StringValue? = nil,
            vpcConfiguration: VpcConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BufferingHints", bufferingHints)
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("ClusterEndpoint", clusterEndpoint)
            bag.set("DocumentIdOptions", documentIdOptions)
            bag.set("DomainARN", domainARN)
            bag.set("IndexName", indexName)
            bag.set("IndexRotationPeriod", indexRotationPeriod)
            bag.set("ProcessingConfiguration", processingConfiguration)
            bag.set("RetryOptions", retryOptions)
            bag.set("RoleARN", roleARN)
            bag.set("S3BackupMode", s3BackupMode)
            bag.set("S3Configuration", s3Configuration)
            bag.set("TypeName", typeName)
            bag.set("VpcConfiguration", vpcConfiguration)
            property = bag.property
        }

        /// `IndexRotationPeriod`
        public struct IndexRotationPeriod: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NoRotation`
            public static var noRotation: Self { Self("NoRotation") }
            /// `OneDay`
            public static var oneDay: Self { Self("OneDay") }
            /// `OneHour`
            public static var oneHour: Self { Self("OneHour") }
            /// `OneMonth`
            public static var oneMonth: Self { Self("OneMonth") }
            /// `OneWeek`
            public static var oneWeek: Self { Self("OneWeek") }
        }

        /// `S3BackupMode`
        public struct S3BackupMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AllDocuments`
            public static var allDocuments: Self { Self("AllDocuments") }
            /// `FailedDocumentsOnly`
            public static var failedDocumentsOnly: Self { Self("FailedDocumentsOnly") }
        }
    }

    /// `AmazonopensearchserviceRetryOptions`
    public struct AmazonopensearchserviceRetryOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - durationInSeconds: `DurationInSeconds`; cannot be read back; 0 to 7200.
        public init(durationInSeconds: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("DurationInSeconds", durationInSeconds)
            property = bag.property
        }
    }

    /// `AuthenticationConfiguration`
    public struct AuthenticationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - connectivity: `Connectivity`; replaces the resource when changed; cannot be read back.
        ///   - roleARN: `RoleARN`; replaces the resource when changed; cannot be read back; 1 to 512 characters;
        ///     `arn:.*`.
        public init(connectivity: Connectivity, roleARN: RoleARN) {
            var bag = PropertyBag()
            bag.set("Connectivity", connectivity)
            bag.set("RoleARN", roleARN)
            property = bag.property
        }

        /// `Connectivity`
        public struct Connectivity: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `PRIVATE`
            public static var `private`: Self { Self("PRIVATE") }
            /// `PUBLIC`
            public static var `public`: Self { Self("PUBLIC") }
        }
    }

    /// `BufferingHints`
    public struct BufferingHints: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - intervalInSeconds: `IntervalInSeconds`; 0 to 900.
        ///   - sizeInMBs: `SizeInMBs`; 1 to 128.
        public init(intervalInSeconds: IntValue? = nil, sizeInMBs: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("IntervalInSeconds", intervalInSeconds)
            bag.set("SizeInMBs", sizeInMBs)
            property = bag.property
        }
    }

    /// `CatalogConfiguration`
    public struct CatalogConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - catalogArn: `CatalogArn`; replaces the resource when changed; cannot be read back; 1 to 512 characters;
        ///     `arn:.*`.
        ///   - warehouseLocation: `WarehouseLocation`; replaces the resource when changed; cannot be read back;
        ///     1 to 2048 characters; `s3:\/\/.*`.
        public init(catalogArn: StringValue? = nil, warehouseLocation: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("CatalogArn", catalogArn)
            bag.set("WarehouseLocation", warehouseLocation)
            property = bag.property
        }
    }

    /// `CloudWatchLoggingOptions`
    public struct CloudWatchLoggingOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - logGroupName: `LogGroupName`; 0 to 512 characters; `^[\.\-_/#A-Za-z0-9]*$`.
        ///   - logStreamName: `LogStreamName`; 0 to 512 characters; `^[^:*]*$`.
        public init(
            enabled: BoolValue? = nil,
            logGroupName: LogGroupName? = nil,
            logStreamName: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("LogGroupName", logGroupName)
            bag.set("LogStreamName", logStreamName)
            property = bag.property
        }
    }

    /// `CopyCommand`
    public struct CopyCommand: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - copyOptions: `CopyOptions`; 0 to 204800 characters.
        ///   - dataTableColumns: `DataTableColumns`; 0 to 204800 characters.
        ///   - dataTableName: `DataTableName`; 1 to 512 characters.
        public init(
            copyOptions: StringValue? = nil,
            dataTableColumns: StringValue? = nil,
            dataTableName: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("CopyOptions", copyOptions)
            bag.set("DataTableColumns", dataTableColumns)
            bag.set("DataTableName", dataTableName)
            property = bag.property
        }
    }

    /// `DataFormatConversionConfiguration`
    public struct DataFormatConversionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - inputFormatConfiguration: `InputFormatConfiguration`.
        ///   - outputFormatConfiguration: `OutputFormatConfiguration`.
        ///   - schemaConfiguration: `SchemaConfiguration`.
        public init(
            enabled: BoolValue? = nil,
            inputFormatConfiguration: InputFormatConfiguration? = nil,
            outputFormatConfiguration: OutputFormatConfiguration? = nil,
            schemaConfiguration: SchemaConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("InputFormatConfiguration", inputFormatConfiguration)
            bag.set("OutputFormatConfiguration", outputFormatConfiguration)
            bag.set("SchemaConfiguration", schemaConfiguration)
            property = bag.property
        }
    }

    /// `DatabaseColumns`
    public struct DatabaseColumns: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - exclude: `Exclude`; replaces the resource when changed; cannot be read back.
        ///   - include: `Include`; replaces the resource when changed; cannot be read back.
        public init(exclude: [StringValue]? = nil, include: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Exclude", exclude)
            bag.set("Include", include)
            property = bag.property
        }
    }

    /// `DatabaseSourceAuthenticationConfiguration`
    public struct DatabaseSourceAuthenticationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - secretsManagerConfiguration: `SecretsManagerConfiguration`; replaces the resource when changed;
        ///     cannot be read back.
        public init(secretsManagerConfiguration: SecretsManagerConfiguration) {
            var bag = PropertyBag()
            bag.set("SecretsManagerConfiguration", secretsManagerConfiguration)
            property = bag.property
        }
    }

    /// `DatabaseSourceConfiguration`
    public struct DatabaseSourceConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - columns: `Columns`; replaces the resource when changed; cannot be read back.
        ///   - databases: `Databases`; replaces the resource when changed; cannot be read back.
        ///   - databaseSourceAuthenticationConfiguration: `DatabaseSourceAuthenticationConfiguration`;
        ///     replaces the resource when changed; cannot be read back.
        ///   - databaseSourceVPCConfiguration: `DatabaseSourceVPCConfiguration`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - digest: `Digest`; replaces the resource when changed; cannot be read back; 1 to 512 characters; `.*`.
        ///   - endpoint: `Endpoint`; replaces the resource when changed; cannot be read back; 1 to 255 characters;
        ///     `^(?!\s*$).+`.
        ///   - port: `Port`; replaces the resource when changed; cannot be read back; 0 to 65535.
        ///   - publicCertificate: `PublicCertificate`; replaces the resource when changed; cannot be read back;
        ///     1 to 4096 characters; `.*`.
        ///   - snapshotWatermarkTable: `SnapshotWatermarkTable`; replaces the resource when changed;
        ///     cannot be read back; 1 to 129 characters; `[\u0001-\uFFFF]*`.
        ///   - sslMode: `SSLMode`; replaces the resource when changed; cannot be read back.
        ///   - surrogateKeys: `SurrogateKeys`; replaces the resource when changed; cannot be read back.
        ///   - tables: `Tables`; replaces the resource when changed; cannot be read back.
        ///   - type: `Type`; replaces the resource when changed; cannot be read back.
        public init(
            columns: DatabaseColumns? = nil,
            databases: Databases,
            databaseSourceAuthenticationConfiguration: DatabaseSourceAuthenticationConfiguration,
            databaseSourceVPCConfiguration: DatabaseSourceVPCConfiguration,
            digest: StringValue? = nil,
            endpoint: StringValue,
            port: IntValue,
            publicCertificate: StringValue? = nil,
            snapshotWatermarkTable: StringValue,
            sslMode: SSLMode? = nil,
            surrogateKeys: [StringValue]? = nil,
            tables: DatabaseTables,
            type: TypeValue
        ) {
            var bag = PropertyBag()
            bag.set("Columns", columns)
            bag.set("Databases", databases)
            bag.set("DatabaseSourceAuthenticationConfiguration", databaseSourceAuthenticationConfiguration)
            bag.set("DatabaseSourceVPCConfiguration", databaseSourceVPCConfiguration)
            bag.set("Digest", digest)
            bag.set("Endpoint", endpoint)
            bag.set("Port", port)
            bag.set("PublicCertificate", publicCertificate)
            bag.set("SnapshotWatermarkTable", snapshotWatermarkTable)
            bag.set("SSLMode", sslMode)
            bag.set("SurrogateKeys", surrogateKeys)
            bag.set("Tables", tables)
            bag.set("Type", type)
            property = bag.property
        }

        /// `SSLMode`
        public struct SSLMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MySQL`
            public static var mySQL: Self { Self("MySQL") }
            /// `PostgreSQL`
            public static var postgreSQL: Self { Self("PostgreSQL") }
        }
    }

    /// `DatabaseSourceVPCConfiguration`
    public struct DatabaseSourceVPCConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - vpcEndpointServiceName: `VpcEndpointServiceName`; replaces the resource when changed;
        ///     cannot be read back; 47 to 255 characters.
        public init(vpcEndpointServiceName: StringValue) {
            var bag = PropertyBag()
            bag.set("VpcEndpointServiceName", vpcEndpointServiceName)
            property = bag.property
        }
    }

    /// `DatabaseTables`
    public struct DatabaseTables: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - exclude: `Exclude`; replaces the resource when changed; cannot be read back.
        ///   - include: `Include`; replaces the resource when changed; cannot be read back.
        public init(exclude: [StringValue]? = nil, include: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Exclude", exclude)
            bag.set("Include", include)
            property = bag.property
        }
    }

    /// `Databases`
    public struct Databases: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - exclude: `Exclude`; replaces the resource when changed; cannot be read back.
        ///   - include: `Include`; replaces the resource when changed; cannot be read back.
        public init(exclude: [StringValue]? = nil, include: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Exclude", exclude)
            bag.set("Include", include)
            property = bag.property
        }
    }

    /// `DeliveryStreamEncryptionConfigurationInput`
    public struct DeliveryStreamEncryptionConfigurationInput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - keyARN: `KeyARN`; 1 to 512 characters; `arn:.*`.
        ///   - keyType: `KeyType`.
        public init(keyARN: StringValue? = nil, keyType: KeyType) {
            var bag = PropertyBag()
            bag.set("KeyARN", keyARN)
            bag.set("KeyType", keyType)
            property = bag.property
        }

        /// `KeyType`
        public struct KeyType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AWS_OWNED_CMK`
            public static var awsOwnedCmk: Self { Self("AWS_OWNED_CMK") }
            /// `CUSTOMER_MANAGED_CMK`
            public static var customerManagedCmk: Self { Self("CUSTOMER_MANAGED_CMK") }
        }
    }

    /// `DeliveryStreamType`
    public struct DeliveryStreamType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DatabaseAsSource`
        public static var databaseAsSource: Self { Self("DatabaseAsSource") }
        /// `DirectPut`
        public static var directPut: Self { Self("DirectPut") }
        /// `KinesisStreamAsSource`
        public static var kinesisStreamAsSource: Self { Self("KinesisStreamAsSource") }
        /// `MSKAsSource`
        public static var mskasSource: Self { Self("MSKAsSource") }
    }

    /// `Deserializer`
    public struct Deserializer: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - hiveJsonSerDe: `HiveJsonSerDe`.
        ///   - openXJsonSerDe: `OpenXJsonSerDe`.
        public init(hiveJsonSerDe: HiveJsonSerDe? = nil, openXJsonSerDe: OpenXJsonSerDe? = nil) {
            var bag = PropertyBag()
            bag.set("HiveJsonSerDe", hiveJsonSerDe)
            bag.set("OpenXJsonSerDe", openXJsonSerDe)
            property = bag.property
        }
    }

    /// `DestinationTableConfiguration`
    public struct DestinationTableConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinationDatabaseName: `DestinationDatabaseName`; cannot be read back; 1 to 512 characters;
        ///     `^[a-zA-Z0-9\.\_]+$`.
        ///   - destinationTableName: `DestinationTableName`; cannot be read back; 1 to 512 characters;
        ///     `^[a-zA-Z0-9\.\_]+$`.
        ///   - partitionSpec: `PartitionSpec`; cannot be read back.
        ///   - s3ErrorOutputPrefix: `S3ErrorOutputPrefix`; cannot be read back; 1 to 1024 characters.
        ///   - uniqueKeys: `UniqueKeys`; cannot be read back.
        public init(
            destinationDatabaseName: StringValue,
            destinationTableName: StringValue,
            partitionSpec: PartitionSpec? = nil,
            s3ErrorOutputPrefix: StringValue? = nil,
            uniqueKeys: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DestinationDatabaseName", destinationDatabaseName)
            bag.set("DestinationTableName", destinationTableName)
            bag.set("PartitionSpec", partitionSpec)
            bag.set("S3ErrorOutputPrefix", s3ErrorOutputPrefix)
            bag.set("UniqueKeys", uniqueKeys)
            property = bag.property
        }

        /// `PartitionSpec`
        public struct PartitionSpec: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - identity: `Identity`; cannot be read back.
            public init(identity: [PartitionField]? = nil) {
                var bag = PropertyBag()
                bag.set("Identity", identity)
                property = bag.property
            }
        }
    }

    /// `DirectPutSourceConfiguration`
    public struct DirectPutSourceConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - throughputHintInMBs: `ThroughputHintInMBs`; replaces the resource when changed; cannot be read back;
        ///     1 to 100.
        public init(throughputHintInMBs: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("ThroughputHintInMBs", throughputHintInMBs)
            property = bag.property
        }
    }

    /// `DocumentIdOptions`
    public struct DocumentIdOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultDocumentIdFormat: `DefaultDocumentIdFormat`; cannot be read back.
        public init(defaultDocumentIdFormat: DefaultDocumentIdFormat) {
            var bag = PropertyBag()
            bag.set("DefaultDocumentIdFormat", defaultDocumentIdFormat)
            property = bag.property
        }

        /// `DefaultDocumentIdFormat`
        public struct DefaultDocumentIdFormat: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `FIREHOSE_DEFAULT`
            public static var firehoseDefault: Self { Self("FIREHOSE_DEFAULT") }
            /// `NO_DOCUMENT_ID`
            public static var noDocumentId: Self { Self("NO_DOCUMENT_ID") }
        }
    }

    /// `DynamicPartitioningConfiguration`
    public struct DynamicPartitioningConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - retryOptions: `RetryOptions`.
        public init(enabled: BoolValue? = nil, retryOptions: RetryOptions? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("RetryOptions", retryOptions)
            property = bag.property
        }
    }

    /// `ElasticsearchBufferingHints`
    public struct ElasticsearchBufferingHints: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - intervalInSeconds: `IntervalInSeconds`; cannot be read back; 0 to 900.
        ///   - sizeInMBs: `SizeInMBs`; cannot be read back; 1 to 100.
        public init(intervalInSeconds: IntValue? = nil, sizeInMBs: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("IntervalInSeconds", intervalInSeconds)
            bag.set("SizeInMBs", sizeInMBs)
            property = bag.property
        }
    }

    /// `ElasticsearchDestinationConfiguration`
    public struct ElasticsearchDestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bufferingHints: `BufferingHints`; cannot be read back.
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`; cannot be read back.
        ///   - clusterEndpoint: `ClusterEndpoint`; cannot be read back; 1 to 512 characters; `https:.*`.
        ///   - documentIdOptions: `DocumentIdOptions`; cannot be read back.
        ///   - domainARN: `DomainARN`; cannot be read back; 1 to 512 characters; `arn:.*`.
        ///   - indexName: `IndexName`; cannot be read back; 1 to 80 characters.
        ///   - indexRotationPeriod: `IndexRotationPeriod`; cannot be read back.
        ///   - processingConfiguration: `ProcessingConfiguration`; cannot be read back.
        ///   - retryOptions: `RetryOptions`; cannot be read back.
        ///   - roleARN: `RoleARN`; cannot be read back; 1 to 512 characters; `arn:.*`.
        ///   - s3BackupMode: `S3BackupMode`; cannot be read back.
        ///   - s3Configuration: `S3Configuration`; cannot be read back.
        ///   - typeName: `TypeName`; cannot be read back; 0 to 100 characters.
        ///   - vpcConfiguration: `VpcConfiguration`; replaces the resource when changed; cannot be read back.
        public init(
            bufferingHints: ElasticsearchBufferingHints? = nil,
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            clusterEndpoint: StringValue? = nil,
            documentIdOptions: DocumentIdOptions? = nil,
            domainARN: StringValue? = nil,
            indexName: StringValue,
            indexRotationPeriod: IndexRotationPeriod? = nil,
            processingConfiguration: ProcessingConfiguration? = nil,
            retryOptions: ElasticsearchRetryOptions? = nil,
            roleARN: RoleARN,
            s3BackupMode: S3BackupMode? = nil,
            s3Configuration: S3DestinationConfiguration,
            typeName: StringValue? = nil,
            vpcConfiguration: VpcConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BufferingHints", bufferingHints)
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("ClusterEndpoint", clusterEndpoint)
            bag.set("DocumentIdOptions", documentIdOptions)
            bag.set("DomainARN", domainARN)
            bag.set("IndexName", indexName)
            bag.set("IndexRotationPeriod", indexRotationPeriod)
            bag.set("ProcessingConfiguration", processingConfiguration)
            bag.set("RetryOptions", retryOptions)
            bag.set("RoleARN", roleARN)
            bag.set("S3BackupMode", s3BackupMode)
            bag.set("S3Configuration", s3Configuration)
            bag.set("TypeName", typeName)
            bag.set("VpcConfiguration", vpcConfiguration)
            property = bag.property
        }

        /// `IndexRotationPeriod`
        public struct IndexRotationPeriod: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NoRotation`
            public static var noRotation: Self { Self("NoRotation") }
            /// `OneDay`
            public static var oneDay: Self { Self("OneDay") }
            /// `OneHour`
            public static var oneHour: Self { Self("OneHour") }
            /// `OneMonth`
            public static var oneMonth: Self { Self("OneMonth") }
            /// `OneWeek`
            public static var oneWeek: Self { Self("OneWeek") }
        }

        /// `S3BackupMode`
        public struct S3BackupMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AllDocuments`
            public static var allDocuments: Self { Self("AllDocuments") }
            /// `FailedDocumentsOnly`
            public static var failedDocumentsOnly: Self { Self("FailedDocumentsOnly") }
        }
    }

    /// `ElasticsearchRetryOptions`
    public struct ElasticsearchRetryOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - durationInSeconds: `DurationInSeconds`; cannot be read back; 0 to 7200.
        public init(durationInSeconds: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("DurationInSeconds", durationInSeconds)
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
        ///   - kmsEncryptionConfig: `KMSEncryptionConfig`.
        ///   - noEncryptionConfig: `NoEncryptionConfig`.
        public init(
            kmsEncryptionConfig: KMSEncryptionConfig? = nil,
            noEncryptionConfig: NoEncryptionConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("KMSEncryptionConfig", kmsEncryptionConfig)
            bag.set("NoEncryptionConfig", noEncryptionConfig)
            property = bag.property
        }

        /// `NoEncryptionConfig`
        public struct NoEncryptionConfig: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NoEncryption`
            public static var noEncryption: Self { Self("NoEncryption") }
        }
    }

    /// `ExtendedS3DestinationConfiguration`
    public struct ExtendedS3DestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucketARN: `BucketARN`; 1 to 2048 characters; `arn:.*`.
        ///   - bufferingHints: `BufferingHints`.
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`.
        ///   - compressionFormat: `CompressionFormat`.
        ///   - customTimeZone: `CustomTimeZone`; cannot be read back; 0 to 50 characters; `^$|[a-zA-Z/_]+$`.
        ///   - dataFormatConversionConfiguration: `DataFormatConversionConfiguration`.
        ///   - dynamicPartitioningConfiguration: `DynamicPartitioningConfiguration`.
        ///   - encryptionConfiguration: `EncryptionConfiguration`.
        ///   - errorOutputPrefix: `ErrorOutputPrefix`; 0 to 1024 characters.
        ///   - fileExtension: `FileExtension`; cannot be read back; 0 to 128 characters; `^$|\.[0-9a-z!\-_.*'()]+`.
        ///   - prefix: `Prefix`; 0 to 1024 characters.
        ///   - processingConfiguration: `ProcessingConfiguration`.
        ///   - roleARN: `RoleARN`; 1 to 512 characters; `arn:.*`.
        ///   - s3BackupConfiguration: `S3BackupConfiguration`.
        ///   - s3BackupMode: `S3BackupMode`.
        public init(
            bucketARN: StringValue,
            bufferingHints: BufferingHints? = nil,
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            compressionFormat: CompressionFormat? = nil,
            customTimeZone: StringValue? = nil,
            dataFormatConversionConfiguration: DataFormatConversionConfiguration? = nil,
            dynamicPartitioningConfiguration: DynamicPartitioningConfiguration? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            errorOutputPrefix: StringValue? = nil,
            fileExtension: StringValue? = nil,
            prefix: StringValue? = nil,
            processingConfiguration: ProcessingConfiguration? = nil,
            roleARN: RoleARN,
            s3BackupConfiguration: S3DestinationConfiguration? = nil,
            s3BackupMode: S3BackupMode? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BucketARN", bucketARN)
            bag.set("BufferingHints", bufferingHints)
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("CompressionFormat", compressionFormat)
            bag.set("CustomTimeZone", customTimeZone)
            bag.set("DataFormatConversionConfiguration", dataFormatConversionConfiguration)
            bag.set("DynamicPartitioningConfiguration", dynamicPartitioningConfiguration)
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            bag.set("ErrorOutputPrefix", errorOutputPrefix)
            bag.set("FileExtension", fileExtension)
            bag.set("Prefix", prefix)
            bag.set("ProcessingConfiguration", processingConfiguration)
            bag.set("RoleARN", roleARN)
            bag.set("S3BackupConfiguration", s3BackupConfiguration)
            bag.set("S3BackupMode", s3BackupMode)
            property = bag.property
        }

        /// `CompressionFormat`
        public struct CompressionFormat: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `GZIP`
            public static var gzip: Self { Self("GZIP") }
            /// `HADOOP_SNAPPY`
            public static var hadoopSnappy: Self { Self("HADOOP_SNAPPY") }
            /// `Snappy`
            public static var snappy: Self { Self("Snappy") }
            /// `UNCOMPRESSED`
            public static var uncompressed: Self { Self("UNCOMPRESSED") }
            /// `ZIP`
            public static var zip: Self { Self("ZIP") }
        }

        /// `S3BackupMode`
        public struct S3BackupMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `HiveJsonSerDe`
    public struct HiveJsonSerDe: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - timestampFormats: `TimestampFormats`.
        public init(timestampFormats: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("TimestampFormats", timestampFormats)
            property = bag.property
        }
    }

    /// `HttpEndpointCommonAttribute`
    public struct HttpEndpointCommonAttribute: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributeName: `AttributeName`; 1 to 256 characters; `^(?!\s*$).+$`.
        ///   - attributeValue: `AttributeValue`; 0 to 1024 characters.
        public init(attributeName: StringValue, attributeValue: StringValue) {
            var bag = PropertyBag()
            bag.set("AttributeName", attributeName)
            bag.set("AttributeValue", attributeValue)
            property = bag.property
        }
    }

    /// `HttpEndpointConfiguration`
    public struct HttpEndpointConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessKey: `AccessKey`; cannot be read back; 0 to 4096 characters.
        ///   - name: `Name`; 1 to 256 characters; `^(?!\s*$).+$`.
        ///   - url: `Url`; 1 to 1000 characters; `^https://`.
        public init(
            accessKey: StringValue? = nil,
            name: StringValue? = nil,
            url: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AccessKey", accessKey)
            bag.set("Name", name)
            bag.set("Url", url)
            property = bag.property
        }
    }

    /// `HttpEndpointDestinationConfiguration`
    public struct HttpEndpointDestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bufferingHints: `BufferingHints`.
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`.
        ///   - endpointConfiguration: `EndpointConfiguration`.
        ///   - processingConfiguration: `ProcessingConfiguration`; cannot be read back.
        ///   - requestConfiguration: `RequestConfiguration`.
        ///   - retryOptions: `RetryOptions`.
        ///   - roleARN: `RoleARN`; 1 to 512 characters; `arn:.*`.
        ///   - s3BackupMode: `S3BackupMode`.
        ///   - s3Configuration: `S3Configuration`.
        ///   - secretsManagerConfiguration: `SecretsManagerConfiguration`; cannot be read back.
        public init(
            bufferingHints: BufferingHints? = nil,
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            endpointConfiguration: HttpEndpointConfiguration,
            processingConfiguration: ProcessingConfiguration? = nil,
            requestConfiguration: HttpEndpointRequestConfiguration? = nil,
            retryOptions: RetryOptions? = nil,
            roleARN: RoleARN? = nil,
            s3BackupMode: S3BackupMode? = nil,
            s3Configuration: S3DestinationConfiguration,
            secretsManagerConfiguration: SecretsManagerConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BufferingHints", bufferingHints)
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("EndpointConfiguration", endpointConfiguration)
            bag.set("ProcessingConfiguration", processingConfiguration)
            bag.set("RequestConfiguration", requestConfiguration)
            bag.set("RetryOptions", retryOptions)
            bag.set("RoleARN", roleARN)
            bag.set("S3BackupMode", s3BackupMode)
            bag.set("S3Configuration", s3Configuration)
            bag.set("SecretsManagerConfiguration", secretsManagerConfiguration)
            property = bag.property
        }

        /// `S3BackupMode`
        public struct S3BackupMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AllData`
            public static var allData: Self { Self("AllData") }
            /// `FailedDataOnly`
            public static var failedDataOnly: Self { Self("FailedDataOnly") }
        }
    }

    /// `HttpEndpointRequestConfiguration`
    public struct HttpEndpointRequestConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - commonAttributes: `CommonAttributes`; 0 to 50 items.
        ///   - contentEncoding: `ContentEncoding`.
        public init(
            commonAttributes: [HttpEndpointCommonAttribute]? = nil,
            contentEncoding: ContentEncoding? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CommonAttributes", commonAttributes)
            bag.set("ContentEncoding", contentEncoding)
            property = bag.property
        }

        /// `ContentEncoding`
        public struct ContentEncoding: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `GZIP`
            public static var gzip: Self { Self("GZIP") }
            /// `NONE`
            public static var noneValue: Self { Self("NONE") }
        }
    }

    /// `IcebergDestinationConfiguration`
    public struct IcebergDestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - appendOnly: `AppendOnly`; cannot be read back.
        ///   - bufferingHints: `BufferingHints`; cannot be read back.
        ///   - catalogConfiguration: `CatalogConfiguration`; replaces the resource when changed; cannot be read back.
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`; cannot be read back.
        ///   - destinationTableConfigurationList: `DestinationTableConfigurationList`; cannot be read back.
        ///   - processingConfiguration: `ProcessingConfiguration`; cannot be read back.
        ///   - retryOptions: `RetryOptions`; cannot be read back.
        ///   - roleARN: `RoleARN`; cannot be read back; 1 to 512 characters; `arn:.*`.
        ///   - s3BackupMode: `s3BackupMode`; cannot be read back.
        ///   - s3Configuration: `S3Configuration`; cannot be read back.
        ///   - schemaEvolutionConfiguration: `SchemaEvolutionConfiguration`; cannot be read back.
        ///   - tableCreationConfiguration: `TableCreationConfiguration`; cannot be read back.
        public init(
            appendOnly: BoolValue? = nil,
            bufferingHints: BufferingHints? = nil,
            catalogConfiguration: CatalogConfiguration,
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            destinationTableConfigurationList: [DestinationTableConfiguration]? = nil,
            processingConfiguration: ProcessingConfiguration? = nil,
            retryOptions: RetryOptions? = nil,
            roleARN: RoleARN,
            s3BackupMode: S3BackupMode? = nil,
            s3Configuration: S3DestinationConfiguration,
            schemaEvolutionConfiguration: SchemaEvolutionConfiguration? = nil,
            tableCreationConfiguration: TableCreationConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AppendOnly", appendOnly)
            bag.set("BufferingHints", bufferingHints)
            bag.set("CatalogConfiguration", catalogConfiguration)
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("DestinationTableConfigurationList", destinationTableConfigurationList)
            bag.set("ProcessingConfiguration", processingConfiguration)
            bag.set("RetryOptions", retryOptions)
            bag.set("RoleARN", roleARN)
            bag.set("s3BackupMode", s3BackupMode)
            bag.set("S3Configuration", s3Configuration)
            bag.set("SchemaEvolutionConfiguration", schemaEvolutionConfiguration)
            bag.set("TableCreationConfiguration", tableCreationConfiguration)
            property = bag.property
        }

        /// `s3BackupMode`
        public struct S3BackupMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AllData`
            public static var allData: Self { Self("AllData") }
            /// `FailedDataOnly`
            public static var failedDataOnly: Self { Self("FailedDataOnly") }
        }
    }

    /// `InputFormatConfiguration`
    public struct InputFormatConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deserializer: `Deserializer`.
        public init(deserializer: Deserializer? = nil) {
            var bag = PropertyBag()
            bag.set("Deserializer", deserializer)
            property = bag.property
        }
    }

    /// `KMSEncryptionConfig`
    public struct KMSEncryptionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awskmsKeyARN: `AWSKMSKeyARN`; cannot be read back; 1 to 512 characters.
        public init(awskmsKeyARN: StringValue) {
            var bag = PropertyBag()
            bag.set("AWSKMSKeyARN", awskmsKeyARN)
            property = bag.property
        }
    }

    /// `KinesisStreamSourceConfiguration`
    public struct KinesisStreamSourceConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kinesisStreamARN: `KinesisStreamARN`; replaces the resource when changed; cannot be read back;
        ///     1 to 512 characters; `arn:.*`.
        ///   - roleARN: `RoleARN`; replaces the resource when changed; cannot be read back; 1 to 512 characters;
        ///     `arn:.*`.
        public init(kinesisStreamARN: StringValue, roleARN: RoleARN) {
            var bag = PropertyBag()
            bag.set("KinesisStreamARN", kinesisStreamARN)
            bag.set("RoleARN", roleARN)
            property = bag.property
        }
    }

    /// `MSKSourceConfiguration`
    public struct MSKSourceConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - authenticationConfiguration: `AuthenticationConfiguration`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - mskClusterARN: `MSKClusterARN`; replaces the resource when changed; cannot be read back;
        ///     1 to 512 characters; `arn:.*`.
        ///   - readFromTimestamp: `ReadFromTimestamp`; replaces the resource when changed; cannot be read back.
        ///   - topicName: `TopicName`; replaces the resource when changed; cannot be read back; 1 to 255 characters;
        ///     `[a-zA-Z0-9\._\-]+`.
        public init(
            authenticationConfiguration: AuthenticationConfiguration,
            mskClusterARN: StringValue,
            readFromTimestamp: StringValue? = nil,
            topicName: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AuthenticationConfiguration", authenticationConfiguration)
            bag.set("MSKClusterARN", mskClusterARN)
            bag.set("ReadFromTimestamp", readFromTimestamp)
            bag.set("TopicName", topicName)
            property = bag.property
        }
    }

    /// `OpenXJsonSerDe`
    public struct OpenXJsonSerDe: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - caseInsensitive: `CaseInsensitive`.
        ///   - columnToJsonKeyMappings: `ColumnToJsonKeyMappings`.
        ///   - convertDotsInJsonKeysToUnderscores: `ConvertDotsInJsonKeysToUnderscores`.
        public init(
            caseInsensitive: BoolValue? = nil,
            columnToJsonKeyMappings: [String: StringValue]? = nil,
            convertDotsInJsonKeysToUnderscores: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CaseInsensitive", caseInsensitive)
            bag.set("ColumnToJsonKeyMappings", columnToJsonKeyMappings)
            bag.set("ConvertDotsInJsonKeysToUnderscores", convertDotsInJsonKeysToUnderscores)
            property = bag.property
        }
    }

    /// `OrcSerDe`
    public struct OrcSerDe: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - blockSizeBytes: `BlockSizeBytes`; at least 67108864.
        ///   - bloomFilterColumns: `BloomFilterColumns`.
        ///   - bloomFilterFalsePositiveProbability: `BloomFilterFalsePositiveProbability`; 0 to 1.
        ///   - compression: `Compression`.
        ///   - dictionaryKeyThreshold: `DictionaryKeyThreshold`; 0 to 1.
        ///   - enablePadding: `EnablePadding`.
        ///   - formatVersion: `FormatVersion`.
        ///   - paddingTolerance: `PaddingTolerance`; 0 to 1.
        ///   - rowIndexStride: `RowIndexStride`; at least 1000.
        ///   - stripeSizeBytes: `StripeSizeBytes`; at least 8388608.
        public init(
            blockSizeBytes: IntValue? = nil,
            bloomFilterColumns: [StringValue]? = nil,
            bloomFilterFalsePositiveProbability: DoubleValue? = nil,
            compression: Compression? = nil,
            dictionaryKeyThreshold: DoubleValue? = nil,
            enablePadding: BoolValue? = nil,
            formatVersion: FormatVersion? = nil,
            paddingTolerance: DoubleValue? = nil,
            rowIndexStride: IntValue? = nil,
            stripeSizeBytes: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BlockSizeBytes", blockSizeBytes)
            bag.set("BloomFilterColumns", bloomFilterColumns)
            bag.set("BloomFilterFalsePositiveProbability", bloomFilterFalsePositiveProbability)
            bag.set("Compression", compression)
            bag.set("DictionaryKeyThreshold", dictionaryKeyThreshold)
            bag.set("EnablePadding", enablePadding)
            bag.set("FormatVersion", formatVersion)
            bag.set("PaddingTolerance", paddingTolerance)
            bag.set("RowIndexStride", rowIndexStride)
            bag.set("StripeSizeBytes", stripeSizeBytes)
            property = bag.property
        }

        /// `Compression`
        public struct Compression: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NONE`
            public static var noneValue: Self { Self("NONE") }
            /// `SNAPPY`
            public static var snappy: Self { Self("SNAPPY") }
            /// `ZLIB`
            public static var zlib: Self { Self("ZLIB") }
        }

        /// `FormatVersion`
        public struct FormatVersion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `V0_11`
            public static var v0_11: Self { Self("V0_11") }
            /// `V0_12`
            public static var v0_12: Self { Self("V0_12") }
        }
    }

    /// `OutputFormatConfiguration`
    public struct OutputFormatConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - serializer: `Serializer`.
        public init(serializer: Serializer? = nil) {
            var bag = PropertyBag()
            bag.set("Serializer", serializer)
            property = bag.property
        }
    }

    /// `ParquetSerDe`
    public struct ParquetSerDe: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - blockSizeBytes: `BlockSizeBytes`; at least 67108864.
        ///   - compression: `Compression`.
        ///   - enableDictionaryCompression: `EnableDictionaryCompression`.
        ///   - maxPaddingBytes: `MaxPaddingBytes`.
        ///   - pageSizeBytes: `PageSizeBytes`; at least 65536.
        ///   - writerVersion: `WriterVersion`.
        public init(
            blockSizeBytes: IntValue? = nil,
            compression: Compression? = nil,
            enableDictionaryCompression: BoolValue? = nil,
            maxPaddingBytes: IntValue? = nil,
            pageSizeBytes: IntValue? = nil,
            writerVersion: WriterVersion? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BlockSizeBytes", blockSizeBytes)
            bag.set("Compression", compression)
            bag.set("EnableDictionaryCompression", enableDictionaryCompression)
            bag.set("MaxPaddingBytes", maxPaddingBytes)
            bag.set("PageSizeBytes", pageSizeBytes)
            bag.set("WriterVersion", writerVersion)
            property = bag.property
        }

        /// `Compression`
        public struct Compression: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `GZIP`
            public static var gzip: Self { Self("GZIP") }
            /// `SNAPPY`
            public static var snappy: Self { Self("SNAPPY") }
            /// `UNCOMPRESSED`
            public static var uncompressed: Self { Self("UNCOMPRESSED") }
        }

        /// `WriterVersion`
        public struct WriterVersion: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `V1`
            public static var v1: Self { Self("V1") }
            /// `V2`
            public static var v2: Self { Self("V2") }
        }
    }

    /// `PartitionField`
    public struct PartitionField: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - sourceName: `SourceName`; cannot be read back; 1 to 255 characters; `^\S+$`.
        public init(sourceName: StringValue) {
            var bag = PropertyBag()
            bag.set("SourceName", sourceName)
            property = bag.property
        }
    }

    /// `ProcessingConfiguration`
    public struct ProcessingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - processors: `Processors`.
        public init(enabled: BoolValue? = nil, processors: [Processor]? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("Processors", processors)
            property = bag.property
        }
    }

    /// `Processor`
    public struct Processor: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - parameters: `Parameters`; cannot be read back.
        ///   - type: `Type`; cannot be read back.
        public init(parameters: [ProcessorParameter]? = nil, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Parameters", parameters)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AppendDelimiterToRecord`
            public static var appendDelimiterToRecord: Self { Self("AppendDelimiterToRecord") }
            /// `CloudWatchLogProcessing`
            public static var cloudWatchLogProcessing: Self { Self("CloudWatchLogProcessing") }
            /// `Decompression`
            public static var decompression: Self { Self("Decompression") }
            /// `Lambda`
            public static var lambda: Self { Self("Lambda") }
            /// `MetadataExtraction`
            public static var metadataExtraction: Self { Self("MetadataExtraction") }
            /// `RecordDeAggregation`
            public static var recordDeAggregation: Self { Self("RecordDeAggregation") }
        }
    }

    /// `ProcessorParameter`
    public struct ProcessorParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - parameterName: `ParameterName`; cannot be read back.
        ///   - parameterValue: `ParameterValue`; cannot be read back; 1 to 5120 characters; `^(?!\s*$).+$`.
        public init(parameterName: ParameterName, parameterValue: StringValue) {
            var bag = PropertyBag()
            bag.set("ParameterName", parameterName)
            bag.set("ParameterValue", parameterValue)
            property = bag.property
        }

        /// `ParameterName`
        public struct ParameterName: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BufferIntervalInSeconds`
            public static var bufferIntervalInSeconds: Self { Self("BufferIntervalInSeconds") }
            /// `BufferSizeInMBs`
            public static var bufferSizeInMBs: Self { Self("BufferSizeInMBs") }
            /// `CompressionFormat`
            public static var compressionFormat: Self { Self("CompressionFormat") }
            /// `DataMessageExtraction`
            public static var dataMessageExtraction: Self { Self("DataMessageExtraction") }
            /// `Delimiter`
            public static var delimiter: Self { Self("Delimiter") }
            /// `JsonParsingEngine`
            public static var jsonParsingEngine: Self { Self("JsonParsingEngine") }
            /// `LambdaArn`
            public static var lambdaArn: Self { Self("LambdaArn") }
            /// `MetadataExtractionQuery`
            public static var metadataExtractionQuery: Self { Self("MetadataExtractionQuery") }
            /// `NumberOfRetries`
            public static var numberOfRetries: Self { Self("NumberOfRetries") }
            /// `RoleArn`
            public static var roleArn: Self { Self("RoleArn") }
            /// `SubRecordType`
            public static var subRecordType: Self { Self("SubRecordType") }
        }
    }

    /// `RedshiftDestinationConfiguration`
    public struct RedshiftDestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`.
        ///   - clusterJDBCURL: `ClusterJDBCURL`; 1 to 512 characters.
        ///   - copyCommand: `CopyCommand`.
        ///   - password: `Password`; cannot be read back; 6 to 512 characters.
        ///   - processingConfiguration: `ProcessingConfiguration`; cannot be read back.
        ///   - retryOptions: `RetryOptions`.
        ///   - roleARN: `RoleARN`; 1 to 512 characters; `arn:.*`.
        ///   - s3BackupConfiguration: `S3BackupConfiguration`.
        ///   - s3BackupMode: `S3BackupMode`.
        ///   - s3Configuration: `S3Configuration`.
        ///   - secretsManagerConfiguration: `SecretsManagerConfiguration`.
        ///   - username: `Username`; 1 to 512 characters.
        public init(
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            clusterJDBCURL: StringValue,
            copyCommand: CopyCommand,
            password: StringValue? = nil,
            processingConfiguration: ProcessingConfiguration? = nil,
            retryOptions: RedshiftRetryOptions? = nil,
            roleARN: RoleARN,
            s3BackupConfiguration: S3DestinationConfiguration? = nil,
            s3BackupMode: S3BackupMode? = nil,
            s3Configuration: S3DestinationConfiguration,
            secretsManagerConfiguration: SecretsManagerConfiguration? = nil,
            username: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("ClusterJDBCURL", clusterJDBCURL)
            bag.set("CopyCommand", copyCommand)
            bag.set("Password", password)
            bag.set("ProcessingConfiguration", processingConfiguration)
            bag.set("RetryOptions", retryOptions)
            bag.set("RoleARN", roleARN)
            bag.set("S3BackupConfiguration", s3BackupConfiguration)
            bag.set("S3BackupMode", s3BackupMode)
            bag.set("S3Configuration", s3Configuration)
            bag.set("SecretsManagerConfiguration", secretsManagerConfiguration)
            bag.set("Username", username)
            property = bag.property
        }

        /// `S3BackupMode`
        public struct S3BackupMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Disabled`
            public static var disabled: Self { Self("Disabled") }
            /// `Enabled`
            public static var enabled: Self { Self("Enabled") }
        }
    }

    /// `RedshiftRetryOptions`
    public struct RedshiftRetryOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - durationInSeconds: `DurationInSeconds`; 0 to 7200.
        public init(durationInSeconds: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("DurationInSeconds", durationInSeconds)
            property = bag.property
        }
    }

    /// `RetryOptions`
    public struct RetryOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - durationInSeconds: `DurationInSeconds`; 0 to 7200.
        public init(durationInSeconds: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("DurationInSeconds", durationInSeconds)
            property = bag.property
        }
    }

    /// `S3DestinationConfiguration`
    public struct S3DestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucketARN: `BucketARN`; 1 to 2048 characters; `arn:.*`.
        ///   - bufferingHints: `BufferingHints`.
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`.
        ///   - compressionFormat: `CompressionFormat`.
        ///   - encryptionConfiguration: `EncryptionConfiguration`.
        ///   - errorOutputPrefix: `ErrorOutputPrefix`; 0 to 1024 characters.
        ///   - prefix: `Prefix`; 0 to 1024 characters.
        ///   - roleARN: `RoleARN`; 1 to 512 characters; `arn:.*`.
        public init(
            bucketARN: StringValue,
            bufferingHints: BufferingHints? = nil,
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            compressionFormat: CompressionFormat? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            errorOutputPrefix: StringValue? = nil,
            prefix: StringValue? = nil,
            roleARN: RoleARN
        ) {
            var bag = PropertyBag()
            bag.set("BucketARN", bucketARN)
            bag.set("BufferingHints", bufferingHints)
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("CompressionFormat", compressionFormat)
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            bag.set("ErrorOutputPrefix", errorOutputPrefix)
            bag.set("Prefix", prefix)
            bag.set("RoleARN", roleARN)
            property = bag.property
        }

        /// `CompressionFormat`
        public struct CompressionFormat: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `GZIP`
            public static var gzip: Self { Self("GZIP") }
            /// `HADOOP_SNAPPY`
            public static var hadoopSnappy: Self { Self("HADOOP_SNAPPY") }
            /// `Snappy`
            public static var snappy: Self { Self("Snappy") }
            /// `UNCOMPRESSED`
            public static var uncompressed: Self { Self("UNCOMPRESSED") }
            /// `ZIP`
            public static var zip: Self { Self("ZIP") }
        }
    }

    /// `SchemaConfiguration`
    public struct SchemaConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - catalogId: `CatalogId`; 1 to 1024 characters; `^\S+$`.
        ///   - databaseName: `DatabaseName`; 1 to 1024 characters; `^\S+$`.
        ///   - region: `Region`; 1 to 1024 characters; `^\S+$`.
        ///   - roleARN: `RoleARN`; 1 to 512 characters; `arn:.*`.
        ///   - tableName: `TableName`; 1 to 1024 characters; `^\S+$`.
        ///   - versionId: `VersionId`; 1 to 1024 characters; `^\S+$`.
        public init(
            catalogId: StringValue? = nil,
            databaseName: StringValue? = nil,
            region: StringValue? = nil,
            roleARN: RoleARN? = nil,
            tableName: StringValue? = nil,
            versionId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CatalogId", catalogId)
            bag.set("DatabaseName", databaseName)
            bag.set("Region", region)
            bag.set("RoleARN", roleARN)
            bag.set("TableName", tableName)
            bag.set("VersionId", versionId)
            property = bag.property
        }
    }

    /// `SchemaEvolutionConfiguration`
    public struct SchemaEvolutionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`; cannot be read back.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `SecretsManagerConfiguration`
    public struct SecretsManagerConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`; cannot be read back.
        ///   - roleARN: `RoleARN`; cannot be read back; 1 to 512 characters;
        ///     `arn:.*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+`.
        ///   - secretARN: `SecretARN`; cannot be read back; 1 to 2048 characters.
        public init(
            enabled: BoolValue,
            roleARN: RoleARN? = nil,
            secretARN: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("RoleARN", roleARN)
            bag.set("SecretARN", secretARN)
            property = bag.property
        }
    }

    /// `Serializer`
    public struct Serializer: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - orcSerDe: `OrcSerDe`.
        ///   - parquetSerDe: `ParquetSerDe`.
        public init(orcSerDe: OrcSerDe? = nil, parquetSerDe: ParquetSerDe? = nil) {
            var bag = PropertyBag()
            bag.set("OrcSerDe", orcSerDe)
            bag.set("ParquetSerDe", parquetSerDe)
            property = bag.property
        }
    }

    /// `SnowflakeBufferingHints`
    public struct SnowflakeBufferingHints: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - intervalInSeconds: `IntervalInSeconds`; cannot be read back; 0 to 900.
        ///   - sizeInMBs: `SizeInMBs`; cannot be read back; 1 to 128.
        public init(intervalInSeconds: IntValue? = nil, sizeInMBs: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("IntervalInSeconds", intervalInSeconds)
            bag.set("SizeInMBs", sizeInMBs)
            property = bag.property
        }
    }

    /// `SnowflakeDestinationConfiguration`
    public struct SnowflakeDestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accountUrl: `AccountUrl`; cannot be read back; 24 to 2048 characters; `.+?\.snowflakecomputing\.com`.
        ///   - bufferingHints: `BufferingHints`; cannot be read back.
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`; cannot be read back.
        ///   - contentColumnName: `ContentColumnName`; cannot be read back; 1 to 255 characters.
        ///   - database: `Database`; cannot be read back; 1 to 255 characters.
        ///   - dataLoadingOption: `DataLoadingOption`; cannot be read back.
        ///   - keyPassphrase: `KeyPassphrase`; cannot be read back; 7 to 255 characters.
        ///   - metaDataColumnName: `MetaDataColumnName`; cannot be read back; 1 to 255 characters.
        ///   - privateKey: `PrivateKey`; cannot be read back; 256 to 4096 characters.
        ///   - processingConfiguration: `ProcessingConfiguration`; cannot be read back.
        ///   - retryOptions: `RetryOptions`; cannot be read back.
        ///   - roleARN: `RoleARN`; cannot be read back; 1 to 512 characters; `arn:.*`.
        ///   - s3BackupMode: `S3BackupMode`; cannot be read back.
        ///   - s3Configuration: `S3Configuration`; cannot be read back.
        ///   - schema: `Schema`; cannot be read back; 1 to 255 characters.
        ///   - secretsManagerConfiguration: `SecretsManagerConfiguration`; cannot be read back.
        ///   - snowflakeRoleConfiguration: `SnowflakeRoleConfiguration`; cannot be read back.
        ///   - snowflakeVpcConfiguration: `SnowflakeVpcConfiguration`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - table: `Table`; cannot be read back; 1 to 255 characters.
        ///   - user: `User`; cannot be read back; 1 to 255 characters.
        public init(
            accountUrl: StringValue,
            bufferingHints: SnowflakeBufferingHints? = nil,
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            contentColumnName: StringValue? = nil,
            database: StringValue,
            dataLoadingOption: DataLoadingOption? = nil,
            keyPassphrase: StringValue? = nil,
            metaDataColumnName: StringValue? = nil,
            privateKey: StringValue? = nil,
            processingConfiguration: ProcessingConfiguration? = nil,
            retryOptions: SnowflakeRetryOptions? = nil,
            roleARN: RoleARN,
            s3BackupMode: S3BackupMode? = nil,
            s3Configuration: S3DestinationConfiguration,
            schema: StringValue,
            secretsManagerConfiguration: SecretsManagerConfiguration? = nil,
            snowflakeRoleConfiguration: SnowflakeRoleConfiguration? = nil,
            snowflakeVpcConfiguration: SnowflakeVpcConfiguration? = nil,
            table: StringValue,
            user: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccountUrl", accountUrl)
            bag.set("BufferingHints", bufferingHints)
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("ContentColumnName", contentColumnName)
            bag.set("Database", database)
            bag.set("DataLoadingOption", dataLoadingOption)
            bag.set("KeyPassphrase", keyPassphrase)
            bag.set("MetaDataColumnName", metaDataColumnName)
            bag.set("PrivateKey", privateKey)
            bag.set("ProcessingConfiguration", processingConfiguration)
            bag.set("RetryOptions", retryOptions)
            bag.set("RoleARN", roleARN)
            bag.set("S3BackupMode", s3BackupMode)
            bag.set("S3Configuration", s3Configuration)
            bag.set("Schema", schema)
            bag.set("SecretsManagerConfiguration", secretsManagerConfiguration)
            bag.set("SnowflakeRoleConfiguration", snowflakeRoleConfiguration)
            bag.set("SnowflakeVpcConfiguration", snowflakeVpcConfiguration)
            bag.set("Table", table)
            bag.set("User", user)
            property = bag.property
        }

        /// `DataLoadingOption`
        public struct DataLoadingOption: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `JSON_MAPPING`
            public static var jsonMapping: Self { Self("JSON_MAPPING") }
            /// `VARIANT_CONTENT_AND_METADATA_MAPPING`
            public static var variantContentAndMetadataMapping: Self { Self("VARIANT_CONTENT_AND_METADATA_MAPPING") }
            /// `VARIANT_CONTENT_MAPPING`
            public static var variantContentMapping: Self { Self("VARIANT_CONTENT_MAPPING") }
        }

        /// `S3BackupMode`
        public struct S3BackupMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AllData`
            public static var allData: Self { Self("AllData") }
            /// `FailedDataOnly`
            public static var failedDataOnly: Self { Self("FailedDataOnly") }
        }
    }

    /// `SnowflakeRetryOptions`
    public struct SnowflakeRetryOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - durationInSeconds: `DurationInSeconds`; cannot be read back; 0 to 7200.
        public init(durationInSeconds: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("DurationInSeconds", durationInSeconds)
            property = bag.property
        }
    }

    /// `SnowflakeRoleConfiguration`
    public struct SnowflakeRoleConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`; cannot be read back.
        ///   - snowflakeRole: `SnowflakeRole`; cannot be read back; 1 to 255 characters.
        public init(enabled: BoolValue? = nil, snowflakeRole: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("SnowflakeRole", snowflakeRole)
            property = bag.property
        }
    }

    /// `SnowflakeVpcConfiguration`
    public struct SnowflakeVpcConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - privateLinkVpceId: `PrivateLinkVpceId`; replaces the resource when changed; cannot be read back;
        ///     47 to 255 characters.
        public init(privateLinkVpceId: StringValue) {
            var bag = PropertyBag()
            bag.set("PrivateLinkVpceId", privateLinkVpceId)
            property = bag.property
        }
    }

    /// `SplunkBufferingHints`
    public struct SplunkBufferingHints: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - intervalInSeconds: `IntervalInSeconds`; cannot be read back; 0 to 60.
        ///   - sizeInMBs: `SizeInMBs`; cannot be read back; 1 to 5.
        public init(intervalInSeconds: IntValue? = nil, sizeInMBs: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("IntervalInSeconds", intervalInSeconds)
            bag.set("SizeInMBs", sizeInMBs)
            property = bag.property
        }
    }

    /// `SplunkDestinationConfiguration`
    public struct SplunkDestinationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bufferingHints: `BufferingHints`; cannot be read back.
        ///   - cloudWatchLoggingOptions: `CloudWatchLoggingOptions`; cannot be read back.
        ///   - hecAcknowledgmentTimeoutInSeconds: `HECAcknowledgmentTimeoutInSeconds`; 180 to 600.
        ///   - hecEndpoint: `HECEndpoint`; 0 to 2048 characters.
        ///   - hecEndpointType: `HECEndpointType`.
        ///   - hecToken: `HECToken`; 0 to 2048 characters.
        ///   - processingConfiguration: `ProcessingConfiguration`; cannot be read back.
        ///   - retryOptions: `RetryOptions`.
        ///   - s3BackupMode: `S3BackupMode`.
        ///   - s3Configuration: `S3Configuration`.
        ///   - secretsManagerConfiguration: `SecretsManagerConfiguration`; cannot be read back.
        public init(
            bufferingHints: SplunkBufferingHints? = nil,
            cloudWatchLoggingOptions: CloudWatchLoggingOptions? = nil,
            hecAcknowledgmentTimeoutInSeconds: IntValue? = nil,
            hecEndpoint: StringValue,
            hecEndpointType: HECEndpointType,
            hecToken: StringValue? = nil,
            processingConfiguration: ProcessingConfiguration? = nil,
            retryOptions: SplunkRetryOptions? = nil,
            s3BackupMode: S3BackupMode? = nil,
            s3Configuration: S3DestinationConfiguration,
            secretsManagerConfiguration: SecretsManagerConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BufferingHints", bufferingHints)
            bag.set("CloudWatchLoggingOptions", cloudWatchLoggingOptions)
            bag.set("HECAcknowledgmentTimeoutInSeconds", hecAcknowledgmentTimeoutInSeconds)
            bag.set("HECEndpoint", hecEndpoint)
            bag.set("HECEndpointType", hecEndpointType)
            bag.set("HECToken", hecToken)
            bag.set("ProcessingConfiguration", processingConfiguration)
            bag.set("RetryOptions", retryOptions)
            bag.set("S3BackupMode", s3BackupMode)
            bag.set("S3Configuration", s3Configuration)
            bag.set("SecretsManagerConfiguration", secretsManagerConfiguration)
            property = bag.property
        }

        /// `HECEndpointType`
        public struct HECEndpointType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Event`
            public static var event: Self { Self("Event") }
            /// `Raw`
            public static var raw: Self { Self("Raw") }
        }

        /// `S3BackupMode`
        public struct S3BackupMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AllEvents`
            public static var allEvents: Self { Self("AllEvents") }
            /// `FailedEventsOnly`
            public static var failedEventsOnly: Self { Self("FailedEventsOnly") }
        }
    }

    /// `SplunkRetryOptions`
    public struct SplunkRetryOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - durationInSeconds: `DurationInSeconds`; 0 to 7200.
        public init(durationInSeconds: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("DurationInSeconds", durationInSeconds)
            property = bag.property
        }
    }

    /// `TableCreationConfiguration`
    public struct TableCreationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`; cannot be read back.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `VpcConfiguration`
    public struct VpcConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - roleARN: `RoleARN`; replaces the resource when changed; cannot be read back; 1 to 512 characters;
        ///     `arn:.*`.
        ///   - securityGroupIds: `SecurityGroupIds`; replaces the resource when changed; cannot be read back;
        ///     1 to 5 items.
        ///   - subnetIds: `SubnetIds`; replaces the resource when changed; cannot be read back; 1 to 16 items.
        public init(
            roleARN: RoleARN,
            securityGroupIds: [SecurityGroupID],
            subnetIds: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("RoleARN", roleARN)
            bag.set("SecurityGroupIds", securityGroupIds)
            bag.set("SubnetIds", subnetIds)
            property = bag.property
        }
    }
}
