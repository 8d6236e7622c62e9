// Generated from the schema of AWS::DynamoDB::Table by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension DynamoDB {
    /// `AWS::DynamoDB::Table`
    public struct Table: Resource {
        public static let resourceType = ResourceType("AWS::DynamoDB::Table", tags: .list("Tags"), data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - attributeDefinitions: `AttributeDefinitions`.
        ///   - billingMode: `BillingMode`.
        ///   - contributorInsightsSpecification: `ContributorInsightsSpecification`.
        ///   - deletionProtectionEnabled: `DeletionProtectionEnabled`.
        ///   - globalSecondaryIndexes: `GlobalSecondaryIndexes`.
        ///   - importSourceSpecification: `ImportSourceSpecification`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - keySchema: `KeySchema`; may replace the resource when changed; at least 1 items.
        ///   - kinesisStreamSpecification: `KinesisStreamSpecification`.
        ///   - localSecondaryIndexes: `LocalSecondaryIndexes`.
        ///   - onDemandThroughput: `OnDemandThroughput`.
        ///   - pointInTimeRecoverySpecification: `PointInTimeRecoverySpecification`.
        ///   - provisionedThroughput: `ProvisionedThroughput`.
        ///   - resourcePolicy: `ResourcePolicy`.
        ///   - sseSpecification: `SSESpecification`.
        ///   - streamSpecification: `StreamSpecification`.
        ///   - tableClass: `TableClass`.
        ///   - tableName: `TableName`; replaces the resource when changed; 1 to 1024 characters.
        ///   - tags: `Tags`.
        ///   - timeToLiveSpecification: `TimeToLiveSpecification`.
        ///   - vectorIndexes: `VectorIndexes`; at least 1 items.
        ///   - warmThroughput: `WarmThroughput`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            attributeDefinitions: [AttributeDefinition]? = nil,
            billingMode: BillingMode? = nil,
            contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
            deletionProtectionEnabled: BoolValue? = nil,
            globalSecondaryIndexes: [GlobalSecondaryIndex]? = nil,
            importSourceSpecification: ImportSourceSpecification? = nil,
            keySchema: [KeySchemaItem],
            kinesisStreamSpecification: KinesisStreamSpecification? = nil,
            localSecondaryIndexes: [LocalSecondaryIndex]? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            pointInTimeRecoverySpecification: PointInTimeRecoverySpecification? = nil,
            provisionedThroughput: ProvisionedThroughput? = nil,
            resourcePolicy: ResourcePolicy? = nil,
            sseSpecification: SSESpecification? = nil,
            streamSpecification: StreamSpecification? = nil,
            tableClass: TableClass? = nil,
            tableName: StringValue? = nil,
            tags: [Tag]? = nil,
            timeToLiveSpecification: TimeToLiveSpecification? = nil,
            vectorIndexes: [VectorIndex]? = nil,
            warmThroughput: WarmThroughput? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AttributeDefinitions", attributeDefinitions)
            node.set("BillingMode", billingMode)
            node.set("ContributorInsightsSpecification", contributorInsightsSpecification)
            node.set("DeletionProtectionEnabled", deletionProtectionEnabled)
            node.set("GlobalSecondaryIndexes", globalSecondaryIndexes)
            node.set("ImportSourceSpecification", importSourceSpecification)
            node.set("KeySchema", keySchema)
            node.set("KinesisStreamSpecification", kinesisStreamSpecification)
            node.set("LocalSecondaryIndexes", localSecondaryIndexes)
            node.set("OnDemandThroughput", onDemandThroughput)
            node.set("PointInTimeRecoverySpecification", pointInTimeRecoverySpecification)
            node.set("ProvisionedThroughput", provisionedThroughput)
            node.set("ResourcePolicy", resourcePolicy)
            node.set("SSESpecification", sseSpecification)
            node.set("StreamSpecification", streamSpecification)
            node.set("TableClass", tableClass)
            node.set("TableName", tableName)
            node.set("Tags", tags)
            node.set("TimeToLiveSpecification", timeToLiveSpecification)
            node.set("VectorIndexes", vectorIndexes)
            node.set("WarmThroughput", warmThroughput)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `StreamArn`.
        public var streamArn: StringValue { StringValue(attribute: "StreamArn", of: node) }
    }
}

extension DynamoDB.Table {
    /// `AttributeDefinition`
    public struct AttributeDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributeName: `AttributeName`; 1 to 255 characters.
        ///   - attributeType: `AttributeType`.
        public init(attributeName: StringValue, attributeType: AttributeType) {
            var bag = PropertyBag()
            bag.set("AttributeName", attributeName)
            bag.set("AttributeType", attributeType)
            property = bag.property
        }

        /// `AttributeType`
        public struct AttributeType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `B`
            public static var b: Self { Self("B") }
            /// `N`
            public static var n: Self { Self("N") }
            /// `S`
            public static var s: Self { Self("S") }
        }
    }

    /// `BillingMode`
    public struct BillingMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PAY_PER_REQUEST`
        public static var payPerRequest: Self { Self("PAY_PER_REQUEST") }
        /// `PROVISIONED`
        public static var provisioned: Self { Self("PROVISIONED") }
    }

    /// `ContributorInsightsSpecification`
    public struct ContributorInsightsSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - mode: `Mode`.
        public init(enabled: BoolValue, mode: Mode? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("Mode", mode)
            property = bag.property
        }

        /// `Mode`
        public struct Mode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ACCESSED_AND_THROTTLED_KEYS`
            public static var accessedAndThrottledKeys: Self { Self("ACCESSED_AND_THROTTLED_KEYS") }
            /// `THROTTLED_KEYS`
            public static var throttledKeys: Self { Self("THROTTLED_KEYS") }
        }
    }

    /// `Csv`
    public struct Csv: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - delimiter: `Delimiter`; replaces the resource when changed; cannot be read back.
        ///   - headerList: `HeaderList`; replaces the resource when changed; cannot be read back.
        public init(delimiter: StringValue? = nil, headerList: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Delimiter", delimiter)
            bag.set("HeaderList", headerList)
            property = bag.property
        }
    }

    /// `GlobalSecondaryIndex`
    public struct GlobalSecondaryIndex: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contributorInsightsSpecification: `ContributorInsightsSpecification`.
        ///   - indexName: `IndexName`; 3 to 255 characters; `^[a-zA-Z0-9_.-]+$`.
        ///   - keySchema: `KeySchema`; at least 1 items.
        ///   - onDemandThroughput: `OnDemandThroughput`.
        ///   - projection: `Projection`.
        ///   - provisionedThroughput: `ProvisionedThroughput`.
        ///   - warmThroughput: `WarmThroughput`.
        public init(
            contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
            indexName: StringValue,
            keySchema: [KeySchemaItem],
            onDemandThroughput: OnDemandThroughput? = nil,
            projection: Projection,
            provisionedThroughput: ProvisionedThroughput? = nil,
            warmThroughput: WarmThroughput? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContributorInsightsSpecification", contributorInsightsSpecification)
            bag.set("IndexName", indexName)
            bag.set("KeySchema", keySchema)
            bag.set("OnDemandThroughput", onDemandThroughput)
            bag.set("Projection", projection)
            bag.set("ProvisionedThroughput", provisionedThroughput)
            bag.set("WarmThroughput", warmThroughput)
            property = bag.property
        }

        /// `KeySchema`
        public struct KeySchemaItem: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - attributeName: `AttributeName`.
            ///   - keyType: `KeyType`.
            public init(attributeName: StringValue, keyType: StringValue) {
                var bag = PropertyBag()
                bag.set("AttributeName", attributeName)
                bag.set("KeyType", keyType)
                property = bag.property
            }
        }
    }

    /// `ImportSourceSpecification`
    public struct ImportSourceSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - inputCompressionType: `InputCompressionType`; replaces the resource when changed; cannot be read back.
        ///   - inputFormat: `InputFormat`; replaces the resource when changed; cannot be read back.
        ///   - inputFormatOptions: `InputFormatOptions`; replaces the resource when changed; cannot be read back.
        ///   - s3BucketSource: `S3BucketSource`; replaces the resource when changed; cannot be read back.
        public init(
            inputCompressionType: StringValue? = nil,
            inputFormat: StringValue,
            inputFormatOptions: InputFormatOptions? = nil,
            s3BucketSource: S3BucketSource
        ) {
            var bag = PropertyBag()
            bag.set("InputCompressionType", inputCompressionType)
            bag.set("InputFormat", inputFormat)
            bag.set("InputFormatOptions", inputFormatOptions)
            bag.set("S3BucketSource", s3BucketSource)
            property = bag.property
        }
    }

    /// `InputFormatOptions`
    public struct InputFormatOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - csv: `Csv`; replaces the resource when changed; cannot be read back.
        public init(csv: Csv? = nil) {
            var bag = PropertyBag()
            bag.set("Csv", csv)
            property = bag.property
        }
    }

    /// `KeySchema`
    public struct KeySchemaItem: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributeName: `AttributeName`; may replace the resource when changed.
        ///   - keyType: `KeyType`; may replace the resource when changed.
        public init(attributeName: StringValue, keyType: StringValue) {
            var bag = PropertyBag()
            bag.set("AttributeName", attributeName)
            bag.set("KeyType", keyType)
            property = bag.property
        }
    }

    /// `KinesisStreamSpecification`
    public struct KinesisStreamSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - approximateCreationDateTimePrecision: `ApproximateCreationDateTimePrecision`.
        ///   - streamArn: `StreamArn`.
        public init(
            approximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision? = nil,
            streamArn: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ApproximateCreationDateTimePrecision", approximateCreationDateTimePrecision)
            bag.set("StreamArn", streamArn)
            property = bag.property
        }

        /// `ApproximateCreationDateTimePrecision`
        public struct ApproximateCreationDateTimePrecision: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MICROSECOND`
            public static var microsecond: Self { Self("MICROSECOND") }
            /// `MILLISECOND`
            public static var millisecond: Self { Self("MILLISECOND") }
        }
    }

    /// `LocalSecondaryIndex`
    public struct LocalSecondaryIndex: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - indexName: `IndexName`; 3 to 255 characters; `^[a-zA-Z0-9_.-]+$`.
        ///   - keySchema: `KeySchema`.
        ///   - projection: `Projection`.
        public init(
            indexName: StringValue,
            keySchema: [KeySchemaItem],
            projection: Projection
        ) {
            var bag = PropertyBag()
            bag.set("IndexName", indexName)
            bag.set("KeySchema", keySchema)
            bag.set("Projection", projection)
            property = bag.property
        }

        /// `KeySchema`
        public struct KeySchemaItem: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - attributeName: `AttributeName`.
            ///   - keyType: `KeyType`.
            public init(attributeName: StringValue, keyType: StringValue) {
                var bag = PropertyBag()
                bag.set("AttributeName", attributeName)
                bag.set("KeyType", keyType)
                property = bag.property
            }
        }
    }

    /// `OnDemandThroughput`
    public struct OnDemandThroughput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxReadRequestUnits: `MaxReadRequestUnits`; at least 1.
        ///   - maxWriteRequestUnits: `MaxWriteRequestUnits`; at least 1.
        public init(
            maxReadRequestUnits: IntValue? = nil,
            maxWriteRequestUnits: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaxReadRequestUnits", maxReadRequestUnits)
            bag.set("MaxWriteRequestUnits", maxWriteRequestUnits)
            property = bag.property
        }
    }

    /// `PointInTimeRecoverySpecification`
    public struct PointInTimeRecoverySpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - pointInTimeRecoveryEnabled: `PointInTimeRecoveryEnabled`.
        ///   - recoveryPeriodInDays: `RecoveryPeriodInDays`; 1 to 35.
        public init(
            pointInTimeRecoveryEnabled: BoolValue? = nil,
            recoveryPeriodInDays: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("PointInTimeRecoveryEnabled", pointInTimeRecoveryEnabled)
            bag.set("RecoveryPeriodInDays", recoveryPeriodInDays)
            property = bag.property
        }
    }

    /// `Projection`
    public struct Projection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - nonKeyAttributes: `NonKeyAttributes`.
        ///   - projectionType: `ProjectionType`.
        public init(
            nonKeyAttributes: [StringValue]? = nil,
            projectionType: ProjectionType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("NonKeyAttributes", nonKeyAttributes)
            bag.set("ProjectionType", projectionType)
            property = bag.property
        }

        /// `ProjectionType`
        public struct ProjectionType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALL`
            public static var all: Self { Self("ALL") }
            /// `INCLUDE`
            public static var include: Self { Self("INCLUDE") }
            /// `KEYS_ONLY`
            public static var keysOnly: Self { Self("KEYS_ONLY") }
        }
    }

    /// `ProvisionedThroughput`
    public struct ProvisionedThroughput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - readCapacityUnits: `ReadCapacityUnits`.
        ///   - writeCapacityUnits: `WriteCapacityUnits`.
        public init(readCapacityUnits: IntValue, writeCapacityUnits: IntValue) {
            var bag = PropertyBag()
            bag.set("ReadCapacityUnits", readCapacityUnits)
            bag.set("WriteCapacityUnits", writeCapacityUnits)
            property = bag.property
        }
    }

    /// `ResourcePolicy`
    public struct ResourcePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - policyDocument: `PolicyDocument`.
        public init(policyDocument: JSONValue) {
            var bag = PropertyBag()
            bag.set("PolicyDocument", policyDocument)
            property = bag.property
        }
    }

    /// `S3BucketSource`
    public struct S3BucketSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3Bucket: `S3Bucket`; replaces the resource when changed; cannot be read back.
        ///   - s3BucketOwner: `S3BucketOwner`; replaces the resource when changed; cannot be read back.
        ///   - s3KeyPrefix: `S3KeyPrefix`; replaces the resource when changed; cannot be read back.
        public init(
            s3Bucket: BucketName,
            s3BucketOwner: StringValue? = nil,
            s3KeyPrefix: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("S3Bucket", s3Bucket)
            bag.set("S3BucketOwner", s3BucketOwner)
            bag.set("S3KeyPrefix", s3KeyPrefix)
            property = bag.property
        }
    }

    /// `SSESpecification`
    public struct SSESpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsMasterKeyId: `KMSMasterKeyId`.
        ///   - sseEnabled: `SSEEnabled`.
        ///   - sseType: `SSEType`.
        public init(
            kmsMasterKeyId: StringValue? = nil,
            sseEnabled: BoolValue,
            sseType: SSEType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("KMSMasterKeyId", kmsMasterKeyId)
            bag.set("SSEEnabled", sseEnabled)
            bag.set("SSEType", sseType)
            property = bag.property
        }

        /// `SSEType`
        public struct SSEType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `KMS`
            public static var kms: Self { Self("KMS") }
        }
    }

    /// `SearchSchemaElement`
    public struct SearchSchemaElement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributeName: `AttributeName`; 0 to 65535 characters.
        ///   - searchSchemaElementType: `SearchSchemaElementType`.
        public init(
            attributeName: StringValue,
            searchSchemaElementType: SearchSchemaElementType
        ) {
            var bag = PropertyBag()
            bag.set("AttributeName", attributeName)
            bag.set("SearchSchemaElementType", searchSchemaElementType)
            property = bag.property
        }

        /// `SearchSchemaElementType`
        public struct SearchSchemaElementType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `HASH`
            public static var hash: Self { Self("HASH") }
            /// `INLINE_FILTER`
            public static var inlineFilter: Self { Self("INLINE_FILTER") }
        }
    }

    /// `StreamSpecification`
    public struct StreamSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resourcePolicy: `ResourcePolicy`.
        ///   - streamViewType: `StreamViewType`.
        ///   - tags: `Tags`.
        public init(
            resourcePolicy: ResourcePolicy? = nil,
            streamViewType: StreamViewType,
            tags: [Tag]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ResourcePolicy", resourcePolicy)
            bag.set("StreamViewType", streamViewType)
            bag.set("Tags", tags)
            property = bag.property
        }

        /// `StreamViewType`
        public struct StreamViewType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `KEYS_ONLY`
            public static var keysOnly: Self { Self("KEYS_ONLY") }
            /// `NEW_AND_OLD_IMAGES`
            public static var newAndOldImages: Self { Self("NEW_AND_OLD_IMAGES") }
            /// `NEW_IMAGE`
            public static var newImage: Self { Self("NEW_IMAGE") }
            /// `OLD_IMAGE`
            public static var oldImage: Self { Self("OLD_IMAGE") }
        }
    }

    /// `TableClass`
    public struct TableClass: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `STANDARD`
        public static var standard: Self { Self("STANDARD") }
        /// `STANDARD_INFREQUENT_ACCESS`
        public static var standardInfrequentAccess: Self { Self("STANDARD_INFREQUENT_ACCESS") }
    }

    /// `TimeToLiveSpecification`
    public struct TimeToLiveSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributeName: `AttributeName`.
        ///   - enabled: `Enabled`.
        public init(attributeName: StringValue? = nil, enabled: BoolValue) {
            var bag = PropertyBag()
            bag.set("AttributeName", attributeName)
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `VectorAttribute`
    public struct VectorAttribute: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attributeName: `AttributeName`; 1 to 255 characters.
        public init(attributeName: StringValue) {
            var bag = PropertyBag()
            bag.set("AttributeName", attributeName)
            property = bag.property
        }
    }

    /// `VectorIndex`
    public struct VectorIndex: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dimensions: `Dimensions`; 1 to 4096.
        ///   - distanceFunction: `DistanceFunction`.
        ///   - indexName: `IndexName`; 3 to 255 characters; `^[a-zA-Z0-9_.-]+$`.
        ///   - projection: `Projection`.
        ///   - searchSchema: `SearchSchema`; at least 1 items.
        ///   - vectorAttribute: `VectorAttribute`.
        public init(
            dimensions: IntValue,
            distanceFunction: DistanceFunction,
            indexName: StringValue,
            projection: Projection,
            searchSchema: [SearchSchemaElement]? = nil,
            vectorAttribute: VectorAttribute
        ) {
            var bag = PropertyBag()
            bag.set("Dimensions", dimensions)
            bag.set("DistanceFunction", distanceFunction)
            bag.set("IndexName", indexName)
            bag.set("Projection", projection)
            bag.set("SearchSchema", searchSchema)
            bag.set("VectorAttribute", vectorAttribute)
            property = bag.property
        }

        /// `DistanceFunction`
        public struct DistanceFunction: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `COSINE`
            public static var cosine: Self { Self("COSINE") }
            /// `DOT_PRODUCT`
            public static var dotProduct: Self { Self("DOT_PRODUCT") }
            /// `EUCLIDEAN`
            public static var euclidean: Self { Self("EUCLIDEAN") }
        }
    }

    /// `WarmThroughput`
    public struct WarmThroughput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - readUnitsPerSecond: `ReadUnitsPerSecond`; at least 1.
        ///   - writeUnitsPerSecond: `WriteUnitsPerSecond`; at least 1.
        public init(readUnitsPerSecond: IntValue? = nil, writeUnitsPerSecond: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("ReadUnitsPerSecond", readUnitsPerSecond)
            bag.set("WriteUnitsPerSecond", writeUnitsPerSecond)
            property = bag.property
        }
    }
}
