// Generated from the schema of AWS::DynamoDB::GlobalTable by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension DynamoDB {
    /// `AWS::DynamoDB::GlobalTable`
    public struct GlobalTable: Resource {
        public static let resourceType = ResourceType("AWS::DynamoDB::GlobalTable", data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - attributeDefinitions: `AttributeDefinitions`; at least 1 items.
        ///   - billingMode: `BillingMode`.
        ///   - globalSecondaryIndexes: `GlobalSecondaryIndexes`.
        ///   - globalTableSourceArn: `GlobalTableSourceArn`; may replace the resource when changed;
        ///     cannot be read back; 1 to 1024 characters.
        ///   - globalTableWitnesses: `GlobalTableWitnesses`; 1 items.
        ///   - keySchema: `KeySchema`; may replace the resource when changed.
        ///   - localSecondaryIndexes: `LocalSecondaryIndexes`; may replace the resource when changed.
        ///   - multiRegionConsistency: `MultiRegionConsistency`.
        ///   - readOnDemandThroughputSettings: `ReadOnDemandThroughputSettings`.
        ///   - readProvisionedThroughputSettings: `ReadProvisionedThroughputSettings`.
        ///   - replicas: `Replicas`; at least 1 items.
        ///   - sseSpecification: `SSESpecification`.
        ///   - streamSpecification: `StreamSpecification`.
        ///   - tableName: `TableName`; replaces the resource when changed; 1 to 1024 characters.
        ///   - tableType: `TableType`.
        ///   - timeToLiveSpecification: `TimeToLiveSpecification`.
        ///   - vectorIndexes: `VectorIndexes`; at least 1 items.
        ///   - warmThroughput: `WarmThroughput`.
        ///   - writeOnDemandThroughputSettings: `WriteOnDemandThroughputSettings`.
        ///   - writeProvisionedThroughputSettings: `WriteProvisionedThroughputSettings`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            attributeDefinitions: [AttributeDefinition]? = nil,
            billingMode: BillingMode? = nil,
            globalSecondaryIndexes: [GlobalSecondaryIndex]? = nil,
            globalTableSourceArn: StringValue? = nil,
            globalTableWitnesses: [GlobalTableWitness]? = nil,
            keySchema: [KeySchemaItem]? = nil,
            localSecondaryIndexes: [LocalSecondaryIndex]? = nil,
            multiRegionConsistency: MultiRegionConsistency? = nil,
            readOnDemandThroughputSettings: ReadOnDemandThroughputSettings? = nil,
            readProvisionedThroughputSettings: GlobalReadProvisionedThroughputSettings? = nil,
            replicas: [ReplicaSpecification],
            sseSpecification: SSESpecification? = nil,
            streamSpecification: StreamSpecification? = nil,
            tableName: StringValue? = nil,
            tableType: TableType? = nil,
            timeToLiveSpecification: TimeToLiveSpecification? = nil,
            vectorIndexes: [VectorIndex]? = nil,
            warmThroughput: WarmThroughput? = nil,
            writeOnDemandThroughputSettings: WriteOnDemandThroughputSettings? = nil,
            writeProvisionedThroughputSettings: WriteProvisionedThroughputSettings? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AttributeDefinitions", attributeDefinitions)
            node.set("BillingMode", billingMode)
            node.set("GlobalSecondaryIndexes", globalSecondaryIndexes)
            node.set("GlobalTableSourceArn", globalTableSourceArn)
            node.set("GlobalTableWitnesses", globalTableWitnesses)
            node.set("KeySchema", keySchema)
            node.set("LocalSecondaryIndexes", localSecondaryIndexes)
            node.set("MultiRegionConsistency", multiRegionConsistency)
            node.set("ReadOnDemandThroughputSettings", readOnDemandThroughputSettings)
            node.set("ReadProvisionedThroughputSettings", readProvisionedThroughputSettings)
            node.set("Replicas", replicas)
            node.set("SSESpecification", sseSpecification)
            node.set("StreamSpecification", streamSpecification)
            node.set("TableName", tableName)
            node.set("TableType", tableType)
            node.set("TimeToLiveSpecification", timeToLiveSpecification)
            node.set("VectorIndexes", vectorIndexes)
            node.set("WarmThroughput", warmThroughput)
            node.set("WriteOnDemandThroughputSettings", writeOnDemandThroughputSettings)
            node.set("WriteProvisionedThroughputSettings", writeProvisionedThroughputSettings)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `StreamArn`.
        public var streamArn: StringValue { StringValue(attribute: "StreamArn", of: node) }

        /// `Fn::GetAtt` of `TableId`.
        public var tableId: StringValue { StringValue(attribute: "TableId", of: node) }
    }
}

extension DynamoDB.GlobalTable {
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

    /// `CapacityAutoScalingSettings`
    public struct CapacityAutoScalingSettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxCapacity: `MaxCapacity`; at least 1.
        ///   - minCapacity: `MinCapacity`; at least 1.
        ///   - seedCapacity: `SeedCapacity`; cannot be read back; at least 1.
        ///   - targetTrackingScalingPolicyConfiguration: `TargetTrackingScalingPolicyConfiguration`.
        public init(
            maxCapacity: IntValue,
            minCapacity: IntValue,
            seedCapacity: IntValue? = nil,
            targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration
        ) {
            var bag = PropertyBag()
            bag.set("MaxCapacity", maxCapacity)
            bag.set("MinCapacity", minCapacity)
            bag.set("SeedCapacity", seedCapacity)
            bag.set("TargetTrackingScalingPolicyConfiguration", targetTrackingScalingPolicyConfiguration)
            property = bag.property
        }
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

    /// `GlobalReadProvisionedThroughputSettings`
    public struct GlobalReadProvisionedThroughputSettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - readCapacityUnits: `ReadCapacityUnits`; at least 1.
        public init(readCapacityUnits: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("ReadCapacityUnits", readCapacityUnits)
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
        ///   - indexName: `IndexName`; 3 to 255 characters; `^[a-zA-Z0-9_.-]+$`.
        ///   - keySchema: `KeySchema`; at least 1 items.
        ///   - projection: `Projection`.
        ///   - readOnDemandThroughputSettings: `ReadOnDemandThroughputSettings`.
        ///   - readProvisionedThroughputSettings: `ReadProvisionedThroughputSettings`.
        ///   - warmThroughput: `WarmThroughput`.
        ///   - writeOnDemandThroughputSettings: `WriteOnDemandThroughputSettings`.
        ///   - writeProvisionedThroughputSettings: `WriteProvisionedThroughputSettings`.
        public init(
            indexName: StringValue,
            keySchema: [KeySchemaItem],
            projection: Projection,
            readOnDemandThroughputSettings: ReadOnDemandThroughputSettings? = nil,
            readProvisionedThroughputSettings: GlobalReadProvisionedThroughputSettings? = nil,
            warmThroughput: WarmThroughput? = nil,
            writeOnDemandThroughputSettings: WriteOnDemandThroughputSettings? = nil,
            writeProvisionedThroughputSettings: WriteProvisionedThroughputSettings? = nil
        ) {
            var bag = PropertyBag()
            bag.set("IndexName", indexName)
            bag.set("KeySchema", keySchema)
            bag.set("Projection", projection)
            bag.set("ReadOnDemandThroughputSettings", readOnDemandThroughputSettings)
            bag.set("ReadProvisionedThroughputSettings", readProvisionedThroughputSettings)
            bag.set("WarmThroughput", warmThroughput)
            bag.set("WriteOnDemandThroughputSettings", writeOnDemandThroughputSettings)
            bag.set("WriteProvisionedThroughputSettings", writeProvisionedThroughputSettings)
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
            ///   - attributeName: `AttributeName`; 1 to 255 characters.
            ///   - keyType: `KeyType`.
            public init(attributeName: StringValue, keyType: KeyType) {
                var bag = PropertyBag()
                bag.set("AttributeName", attributeName)
                bag.set("KeyType", keyType)
                property = bag.property
            }

            /// `KeyType`
            public struct KeyType: EnumerationValue {
                public let value: StringValue

                /// A value that has no name here, or a reference.
                public init(_ value: StringValue) { self.value = value }

                /// `HASH`
                public static var hash: Self { Self("HASH") }
                /// `RANGE`
                public static var range: Self { Self("RANGE") }
            }
        }
    }

    /// `GlobalTableWitness`
    public struct GlobalTableWitness: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - region: `Region`.
        public init(region: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Region", region)
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
        ///   - attributeName: `AttributeName`; may replace the resource when changed; 1 to 255 characters.
        ///   - keyType: `KeyType`; may replace the resource when changed.
        public init(attributeName: StringValue, keyType: KeyType) {
            var bag = PropertyBag()
            bag.set("AttributeName", attributeName)
            bag.set("KeyType", keyType)
            property = bag.property
        }

        /// `KeyType`
        public struct KeyType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `HASH`
            public static var hash: Self { Self("HASH") }
            /// `RANGE`
            public static var range: Self { Self("RANGE") }
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
        ///   - indexName: `IndexName`; may replace the resource when changed; 3 to 255 characters; `^[a-zA-Z0-9_.-]+$`.
        ///   - keySchema: `KeySchema`; may replace the resource when changed.
        ///   - projection: `Projection`; may replace the resource when changed.
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
            ///   - attributeName: `AttributeName`; may replace the resource when changed; 1 to 255 characters.
            ///   - keyType: `KeyType`; may replace the resource when changed.
            public init(attributeName: StringValue, keyType: KeyType) {
                var bag = PropertyBag()
                bag.set("AttributeName", attributeName)
                bag.set("KeyType", keyType)
                property = bag.property
            }

            /// `KeyType`
            public struct KeyType: EnumerationValue {
                public let value: StringValue

                /// A value that has no name here, or a reference.
                public init(_ value: StringValue) { self.value = value }

                /// `HASH`
                public static var hash: Self { Self("HASH") }
                /// `RANGE`
                public static var range: Self { Self("RANGE") }
            }
        }
    }

    /// `MultiRegionConsistency`
    public struct MultiRegionConsistency: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EVENTUAL`
        public static var eventual: Self { Self("EVENTUAL") }
        /// `STRONG`
        public static var strong: Self { Self("STRONG") }
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
        ///   - nonKeyAttributes: `NonKeyAttributes`; at most 20 items.
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

    /// `ReadOnDemandThroughputSettings`
    public struct ReadOnDemandThroughputSettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxReadRequestUnits: `MaxReadRequestUnits`; at least 1.
        public init(maxReadRequestUnits: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("MaxReadRequestUnits", maxReadRequestUnits)
            property = bag.property
        }
    }

    /// `ReadProvisionedThroughputSettings`
    public struct ReadProvisionedThroughputSettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - readCapacityAutoScalingSettings: `ReadCapacityAutoScalingSettings`.
        ///   - readCapacityUnits: `ReadCapacityUnits`; at least 1.
        public init(
            readCapacityAutoScalingSettings: CapacityAutoScalingSettings? = nil,
            readCapacityUnits: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ReadCapacityAutoScalingSettings", readCapacityAutoScalingSettings)
            bag.set("ReadCapacityUnits", readCapacityUnits)
            property = bag.property
        }
    }

    /// `ReplicaGlobalSecondaryIndexSpecification`
    public struct ReplicaGlobalSecondaryIndexSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contributorInsightsSpecification: `ContributorInsightsSpecification`.
        ///   - indexName: `IndexName`; 3 to 255 characters.
        ///   - readOnDemandThroughputSettings: `ReadOnDemandThroughputSettings`.
        ///   - readProvisionedThroughputSettings: `ReadProvisionedThroughputSettings`.
        public init(
            contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
            indexName: StringValue,
            readOnDemandThroughputSettings: ReadOnDemandThroughputSettings? = nil,
            readProvisionedThroughputSettings: ReadProvisionedThroughputSettings? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContributorInsightsSpecification", contributorInsightsSpecification)
            bag.set("IndexName", indexName)
            bag.set("ReadOnDemandThroughputSettings", readOnDemandThroughputSettings)
            bag.set("ReadProvisionedThroughputSettings", readProvisionedThroughputSettings)
            property = bag.property
        }
    }

    /// `ReplicaSSESpecification`
    public struct ReplicaSSESpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsMasterKeyId: `KMSMasterKeyId`.
        public init(kmsMasterKeyId: StringValue) {
            var bag = PropertyBag()
            bag.set("KMSMasterKeyId", kmsMasterKeyId)
            property = bag.property
        }
    }

    /// `ReplicaSpecification`
    public struct ReplicaSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - contributorInsightsSpecification: `ContributorInsightsSpecification`.
        ///   - deletionProtectionEnabled: `DeletionProtectionEnabled`.
        ///   - disassociationProtectionEnabled: `DisassociationProtectionEnabled`.
        ///   - globalSecondaryIndexes: `GlobalSecondaryIndexes`.
        ///   - globalTableSettingsReplicationMode: `GlobalTableSettingsReplicationMode`.
        ///   - kinesisStreamSpecification: `KinesisStreamSpecification`.
        ///   - pointInTimeRecoverySpecification: `PointInTimeRecoverySpecification`.
        ///   - readOnDemandThroughputSettings: `ReadOnDemandThroughputSettings`.
        ///   - readProvisionedThroughputSettings: `ReadProvisionedThroughputSettings`.
        ///   - region: `Region`.
        ///   - replicaStreamSpecification: `ReplicaStreamSpecification`.
        ///   - resourcePolicy: `ResourcePolicy`.
        ///   - sseSpecification: `SSESpecification`.
        ///   - tableClass: `TableClass`.
        ///   - tags: `Tags`.
        public init(
            contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
            deletionProtectionEnabled: BoolValue? = nil,
            disassociationProtectionEnabled: BoolValue? = nil,
            globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexSpecification]? = nil,
            globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? = nil,
            kinesisStreamSpecification: KinesisStreamSpecification? = nil,
            pointInTimeRecoverySpecification: PointInTimeRecoverySpecification? = nil,
            readOnDemandThroughputSettings: ReadOnDemandThroughputSettings? = nil,
            readProvisionedThroughputSettings: ReadProvisionedThroughputSettings? = nil,
            region: StringValue,
            replicaStreamSpecification: ReplicaStreamSpecification? = nil,
            resourcePolicy: ResourcePolicy? = nil,
            sseSpecification: ReplicaSSESpecification? = nil,
            tableClass: StringValue? = nil,
            tags: [Tag]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContributorInsightsSpecification", contributorInsightsSpecification)
            bag.set("DeletionProtectionEnabled", deletionProtectionEnabled)
            bag.set("DisassociationProtectionEnabled", disassociationProtectionEnabled)
            bag.set("GlobalSecondaryIndexes", globalSecondaryIndexes)
            bag.set("GlobalTableSettingsReplicationMode", globalTableSettingsReplicationMode)
            bag.set("KinesisStreamSpecification", kinesisStreamSpecification)
            bag.set("PointInTimeRecoverySpecification", pointInTimeRecoverySpecification)
            bag.set("ReadOnDemandThroughputSettings", readOnDemandThroughputSettings)
            bag.set("ReadProvisionedThroughputSettings", readProvisionedThroughputSettings)
            bag.set("Region", region)
            bag.set("ReplicaStreamSpecification", replicaStreamSpecification)
            bag.set("ResourcePolicy", resourcePolicy)
            bag.set("SSESpecification", sseSpecification)
            bag.set("TableClass", tableClass)
            bag.set("Tags", tags)
            property = bag.property
        }

        /// `GlobalTableSettingsReplicationMode`
        public struct GlobalTableSettingsReplicationMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `ReplicaStreamSpecification`
    public struct ReplicaStreamSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resourcePolicy: `ResourcePolicy`.
        ///   - tags: `Tags`.
        public init(resourcePolicy: ResourcePolicy? = nil, tags: [Tag]? = nil) {
            var bag = PropertyBag()
            bag.set("ResourcePolicy", resourcePolicy)
            bag.set("Tags", tags)
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

    /// `SSESpecification`
    public struct SSESpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - sseEnabled: `SSEEnabled`.
        ///   - sseType: `SSEType`.
        public init(sseEnabled: BoolValue, sseType: SSEType? = nil) {
            var bag = PropertyBag()
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
        ///   - streamViewType: `StreamViewType`.
        public init(streamViewType: StreamViewType) {
            var bag = PropertyBag()
            bag.set("StreamViewType", streamViewType)
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

    /// `TableType`
    public struct TableType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GlobalTableReplica`
        public static var globalTableReplica: Self { Self("GlobalTableReplica") }
        /// `Regional`
        public static var regional: Self { Self("Regional") }
    }

    /// `TargetTrackingScalingPolicyConfiguration`
    public struct TargetTrackingScalingPolicyConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - disableScaleIn: `DisableScaleIn`.
        ///   - scaleInCooldown: `ScaleInCooldown`.
        ///   - scaleOutCooldown: `ScaleOutCooldown`.
        ///   - targetValue: `TargetValue`.
        public init(
            disableScaleIn: BoolValue? = nil,
            scaleInCooldown: IntValue? = nil,
            scaleOutCooldown: IntValue? = nil,
            targetValue: DoubleValue
        ) {
            var bag = PropertyBag()
            bag.set("DisableScaleIn", disableScaleIn)
            bag.set("ScaleInCooldown", scaleInCooldown)
            bag.set("ScaleOutCooldown", scaleOutCooldown)
            bag.set("TargetValue", targetValue)
            property = bag.property
        }
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

    /// `WriteOnDemandThroughputSettings`
    public struct WriteOnDemandThroughputSettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxWriteRequestUnits: `MaxWriteRequestUnits`; at least 1.
        public init(maxWriteRequestUnits: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("MaxWriteRequestUnits", maxWriteRequestUnits)
            property = bag.property
        }
    }

    /// `WriteProvisionedThroughputSettings`
    public struct WriteProvisionedThroughputSettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - writeCapacityAutoScalingSettings: `WriteCapacityAutoScalingSettings`.
        public init(writeCapacityAutoScalingSettings: CapacityAutoScalingSettings? = nil) {
            var bag = PropertyBag()
            bag.set("WriteCapacityAutoScalingSettings", writeCapacityAutoScalingSettings)
            property = bag.property
        }
    }
}
