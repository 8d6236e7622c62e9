// Generated from the schema of AWS::Lambda::EventSourceMapping by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Lambda {
    /// `AWS::Lambda::EventSourceMapping`
    public struct EventSourceMapping: Resource {
        public static let resourceType = ResourceType("AWS::Lambda::EventSourceMapping", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - amazonManagedKafkaEventSourceConfig: `AmazonManagedKafkaEventSourceConfig`.
        ///   - batchSize: `BatchSize`; 1 to 10000.
        ///   - bisectBatchOnFunctionError: `BisectBatchOnFunctionError`.
        ///   - destinationConfig: `DestinationConfig`.
        ///   - documentDBEventSourceConfig: `DocumentDBEventSourceConfig`.
        ///   - enabled: `Enabled`.
        ///   - eventSourceArn: `EventSourceArn`; replaces the resource when changed; 12 to 1024 characters.
        ///   - filterCriteria: `FilterCriteria`.
        ///   - functionName: `FunctionName`; 1 to 140 characters.
        ///   - functionResponseTypes: `FunctionResponseTypes`; 0 to 1 characters; 0 to 1 items.
        ///   - kmsKeyArn: `KmsKeyArn`; 12 to 2048 characters; `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
        ///   - loggingConfig: `LoggingConfig`.
        ///   - maximumBatchingWindowInSeconds: `MaximumBatchingWindowInSeconds`; 0 to 300.
        ///   - maximumRecordAgeInSeconds: `MaximumRecordAgeInSeconds`; -1 to 604800.
        ///   - maximumRetryAttempts: `MaximumRetryAttempts`; -1 to 10000.
        ///   - metricsConfig: `MetricsConfig`.
        ///   - parallelizationFactor: `ParallelizationFactor`; 1 to 10.
        ///   - provisionedPollerConfig: `ProvisionedPollerConfig`.
        ///   - queues: `Queues`; 1 items.
        ///   - scalingConfig: `ScalingConfig`.
        ///   - selfManagedEventSource: `SelfManagedEventSource`; replaces the resource when changed.
        ///   - selfManagedKafkaEventSourceConfig: `SelfManagedKafkaEventSourceConfig`.
        ///   - sourceAccessConfigurations: `SourceAccessConfigurations`; 1 to 29 items.
        ///   - startingPosition: `StartingPosition`; replaces the resource when changed; 6 to 12 characters;
        ///     `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
        ///   - startingPositionTimestamp: `StartingPositionTimestamp`; replaces the resource when changed.
        ///   - tags: `Tags`.
        ///   - topics: `Topics`; 1 items.
        ///   - tumblingWindowInSeconds: `TumblingWindowInSeconds`; 0 to 900.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil,
            batchSize: IntValue? = nil,
            bisectBatchOnFunctionError: BoolValue? = nil,
            destinationConfig: DestinationConfig? = nil,
            documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil,
            enabled: BoolValue? = nil,
            eventSourceArn: StringValue? = nil,
            filterCriteria: FilterCriteria? = nil,
            functionName: StringValue,
            functionResponseTypes: [FunctionResponseTypesItem]? = nil,
            kmsKeyArn: KMSKeyARN? = nil,
            loggingConfig: LoggingConfig? = nil,
            maximumBatchingWindowInSeconds: IntValue? = nil,
            maximumRecordAgeInSeconds: IntValue? = nil,
            maximumRetryAttempts: IntValue? = nil,
            metricsConfig: MetricsConfig? = nil,
            parallelizationFactor: IntValue? = nil,
            provisionedPollerConfig: ProvisionedPollerConfig? = nil,
            queues: [StringValue]? = nil,
            scalingConfig: ScalingConfig? = nil,
            selfManagedEventSource: SelfManagedEventSource? = nil,
            selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil,
            sourceAccessConfigurations: [SourceAccessConfiguration]? = nil,
            startingPosition: StringValue? = nil,
            startingPositionTimestamp: DoubleValue? = nil,
            tags: [Tag]? = nil,
            topics: [StringValue]? = nil,
            tumblingWindowInSeconds: IntValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AmazonManagedKafkaEventSourceConfig", amazonManagedKafkaEventSourceConfig)
            node.set("BatchSize", batchSize)
            node.set("BisectBatchOnFunctionError", bisectBatchOnFunctionError)
            node.set("DestinationConfig", destinationConfig)
            node.set("DocumentDBEventSourceConfig", documentDBEventSourceConfig)
            node.set("Enabled", enabled)
            node.set("EventSourceArn", eventSourceArn)
            node.set("FilterCriteria", filterCriteria)
            node.set("FunctionName", functionName)
            node.set("FunctionResponseTypes", functionResponseTypes)
            node.set("KmsKeyArn", kmsKeyArn)
            node.set("LoggingConfig", loggingConfig)
            node.set("MaximumBatchingWindowInSeconds", maximumBatchingWindowInSeconds)
            node.set("MaximumRecordAgeInSeconds", maximumRecordAgeInSeconds)
            node.set("MaximumRetryAttempts", maximumRetryAttempts)
            node.set("MetricsConfig", metricsConfig)
            node.set("ParallelizationFactor", parallelizationFactor)
            node.set("ProvisionedPollerConfig", provisionedPollerConfig)
            node.set("Queues", queues)
            node.set("ScalingConfig", scalingConfig)
            node.set("SelfManagedEventSource", selfManagedEventSource)
            node.set("SelfManagedKafkaEventSourceConfig", selfManagedKafkaEventSourceConfig)
            node.set("SourceAccessConfigurations", sourceAccessConfigurations)
            node.set("StartingPosition", startingPosition)
            node.set("StartingPositionTimestamp", startingPositionTimestamp)
            node.set("Tags", tags)
            node.set("Topics", topics)
            node.set("TumblingWindowInSeconds", tumblingWindowInSeconds)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `EventSourceMappingArn`.
        public var eventSourceMappingArn: StringValue { StringValue(attribute: "EventSourceMappingArn", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension Lambda.EventSourceMapping {
    /// `AmazonManagedKafkaEventSourceConfig`
    public struct AmazonManagedKafkaEventSourceConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - consumerGroupId: `ConsumerGroupId`; 1 to 200 characters; `[a-zA-Z0-9-\/*:_+=.@-]*`.
        ///   - schemaRegistryConfig: `SchemaRegistryConfig`.
        public init(
            consumerGroupId: StringValue? = nil,
            schemaRegistryConfig: SchemaRegistryConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConsumerGroupId", consumerGroupId)
            bag.set("SchemaRegistryConfig", schemaRegistryConfig)
            property = bag.property
        }
    }

    /// `ConsumptionMode`
    public struct ConsumptionMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Queue`
        public static var queue: Self { Self("Queue") }
        /// `Stream`
        public static var stream: Self { Self("Stream") }
    }

    /// `DestinationConfig`
    public struct DestinationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - onFailure: `OnFailure`.
        public init(onFailure: OnFailure? = nil) {
            var bag = PropertyBag()
            bag.set("OnFailure", onFailure)
            property = bag.property
        }
    }

    /// `DocumentDBEventSourceConfig`
    public struct DocumentDBEventSourceConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - collectionName: `CollectionName`; 1 to 57 characters; `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
        ///   - databaseName: `DatabaseName`; 1 to 63 characters; `^[^ /\.$\x22]*$`.
        ///   - fullDocument: `FullDocument`.
        public init(
            collectionName: StringValue? = nil,
            databaseName: StringValue? = nil,
            fullDocument: FullDocument? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CollectionName", collectionName)
            bag.set("DatabaseName", databaseName)
            bag.set("FullDocument", fullDocument)
            property = bag.property
        }

        /// `FullDocument`
        public struct FullDocument: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Default`
            public static var `default`: Self { Self("Default") }
            /// `UpdateLookup`
            public static var updateLookup: Self { Self("UpdateLookup") }
        }
    }

    /// `Endpoints`
    public struct Endpoints: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kafkaBootstrapServers: `KafkaBootstrapServers`; replaces the resource when changed; 1 to 10 items.
        public init(kafkaBootstrapServers: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("KafkaBootstrapServers", kafkaBootstrapServers)
            property = bag.property
        }
    }

    /// `Filter`
    public struct Filter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - pattern: `Pattern`; 0 to 4096 characters; `.*`.
        public init(pattern: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Pattern", pattern)
            property = bag.property
        }
    }

    /// `FilterCriteria`
    public struct FilterCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - filters: `Filters`; 1 to 20 items.
        public init(filters: [Filter]? = nil) {
            var bag = PropertyBag()
            bag.set("Filters", filters)
            property = bag.property
        }
    }

    /// `FunctionResponseTypes`
    public struct FunctionResponseTypesItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ReportBatchItemFailures`
        public static var reportBatchItemFailures: Self { Self("ReportBatchItemFailures") }
    }

    /// `LoggingConfig`
    public struct LoggingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - systemLogLevel: `SystemLogLevel`.
        public init(systemLogLevel: SystemLogLevel? = nil) {
            var bag = PropertyBag()
            bag.set("SystemLogLevel", systemLogLevel)
            property = bag.property
        }

        /// `SystemLogLevel`
        public struct SystemLogLevel: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DEBUG`
            public static var debug: Self { Self("DEBUG") }
            /// `INFO`
            public static var info: Self { Self("INFO") }
            /// `WARN`
            public static var warn: Self { Self("WARN") }
        }
    }

    /// `MetricsConfig`
    public struct MetricsConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metrics: `Metrics`; 0 to 3 items.
        public init(metrics: [MetricsItem]? = nil) {
            var bag = PropertyBag()
            bag.set("Metrics", metrics)
            property = bag.property
        }

        /// `Metrics`
        public struct MetricsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ErrorCount`
            public static var errorCount: Self { Self("ErrorCount") }
            /// `EventCount`
            public static var eventCount: Self { Self("EventCount") }
            /// `KafkaMetrics`
            public static var kafkaMetrics: Self { Self("KafkaMetrics") }
        }
    }

    /// `OnFailure`
    public struct OnFailure: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destination: `Destination`; 12 to 1024 characters.
        public init(destination: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Destination", destination)
            property = bag.property
        }
    }

    /// `ProvisionedPollerConfig`
    public struct ProvisionedPollerConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maximumPollers: `MaximumPollers`; 1 to 10000.
        ///   - minimumPollers: `MinimumPollers`; 1 to 200.
        ///   - pollerGroupName: `PollerGroupName`; 0 to 128 characters; `^[a-zA-Z0-9-_]*$`.
        public init(
            maximumPollers: IntValue? = nil,
            minimumPollers: IntValue? = nil,
            pollerGroupName: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaximumPollers", maximumPollers)
            bag.set("MinimumPollers", minimumPollers)
            bag.set("PollerGroupName", pollerGroupName)
            property = bag.property
        }
    }

    /// `ScalingConfig`
    public struct ScalingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maximumConcurrency: `MaximumConcurrency`; 2 to 1000.
        public init(maximumConcurrency: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("MaximumConcurrency", maximumConcurrency)
            property = bag.property
        }
    }

    /// `SchemaRegistryAccessConfig`
    public struct SchemaRegistryAccessConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - uri: `URI`; 1 to 10000 characters.
        public init(type: TypeValue? = nil, uri: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("URI", uri)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BASIC_AUTH`
            public static var basicAuth: Self { Self("BASIC_AUTH") }
            /// `CLIENT_CERTIFICATE_TLS_AUTH`
            public static var clientCertificateTlsAuth: Self { Self("CLIENT_CERTIFICATE_TLS_AUTH") }
            /// `OAUTHBEARER_AUTH`
            public static var oauthbearerAuth: Self { Self("OAUTHBEARER_AUTH") }
            /// `SERVER_ROOT_CA_CERTIFICATE`
            public static var serverRootCaCertificate: Self { Self("SERVER_ROOT_CA_CERTIFICATE") }
        }
    }

    /// `SchemaRegistryConfig`
    public struct SchemaRegistryConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessConfigs: `AccessConfigs`; at most 2 items.
        ///   - eventRecordFormat: `EventRecordFormat`.
        ///   - schemaRegistryURI: `SchemaRegistryURI`; 1 to 10000 characters; `[a-zA-Z0-9-/*:_+=.@-]*`.
        ///   - schemaValidationConfigs: `SchemaValidationConfigs`; 1 to 2 items.
        public init(
            accessConfigs: [SchemaRegistryAccessConfig]? = nil,
            eventRecordFormat: EventRecordFormat? = nil,
            schemaRegistryURI: StringValue? = nil,
            schemaValidationConfigs: [SchemaValidationConfig]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccessConfigs", accessConfigs)
            bag.set("EventRecordFormat", eventRecordFormat)
            bag.set("SchemaRegistryURI", schemaRegistryURI)
            bag.set("SchemaValidationConfigs", schemaValidationConfigs)
            property = bag.property
        }

        /// `EventRecordFormat`
        public struct EventRecordFormat: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `JSON`
            public static var json: Self { Self("JSON") }
            /// `SOURCE`
            public static var source: Self { Self("SOURCE") }
        }
    }

    /// `SchemaValidationConfig`
    public struct SchemaValidationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attribute: `Attribute`.
        public init(attribute: Attribute? = nil) {
            var bag = PropertyBag()
            bag.set("Attribute", attribute)
            property = bag.property
        }

        /// `Attribute`
        public struct Attribute: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `KEY`
            public static var key: Self { Self("KEY") }
            /// `VALUE`
            public static var value: Self { Self("VALUE") }
        }
    }

    /// `SelfManagedEventSource`
    public struct SelfManagedEventSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - endpoints: `Endpoints`; replaces the resource when changed.
        public init(endpoints: Endpoints? = nil) {
            var bag = PropertyBag()
            bag.set("Endpoints", endpoints)
            property = bag.property
        }
    }

    /// `SelfManagedKafkaEventSourceConfig`
    public struct SelfManagedKafkaEventSourceConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - consumerGroupId: `ConsumerGroupId`; 1 to 200 characters; `[a-zA-Z0-9-\/*:_+=.@-]*`.
        ///   - consumptionMode: `ConsumptionMode`.
        ///   - schemaRegistryConfig: `SchemaRegistryConfig`.
        public init(
            consumerGroupId: StringValue? = nil,
            consumptionMode: ConsumptionMode? = nil,
            schemaRegistryConfig: SchemaRegistryConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConsumerGroupId", consumerGroupId)
            bag.set("ConsumptionMode", consumptionMode)
            bag.set("SchemaRegistryConfig", schemaRegistryConfig)
            property = bag.property
        }
    }

    /// `SourceAccessConfiguration`
    public struct SourceAccessConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - uri: `URI`; 1 to 200 characters; `[a-zA-Z0-9-\/*:_+=.@-]*`.
        public init(type: TypeValue? = nil, uri: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("URI", uri)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `BASIC_AUTH`
            public static var basicAuth: Self { Self("BASIC_AUTH") }
            /// `CLIENT_CERTIFICATE_TLS_AUTH`
            public static var clientCertificateTlsAuth: Self { Self("CLIENT_CERTIFICATE_TLS_AUTH") }
            /// `IAM_AUTH`
            public static var iamAuth: Self { Self("IAM_AUTH") }
            /// `IAM_OAUTHBEARER_AUTH`
            public static var iamOauthbearerAuth: Self { Self("IAM_OAUTHBEARER_AUTH") }
            /// `OAUTHBEARER_AUDIENCE`
            public static var oauthbearerAudience: Self { Self("OAUTHBEARER_AUDIENCE") }
            /// `OAUTHBEARER_AUTH`
            public static var oauthbearerAuth: Self { Self("OAUTHBEARER_AUTH") }
            /// `OAUTHBEARER_IDENTITY_POOL`
            public static var oauthbearerIdentityPool: Self { Self("OAUTHBEARER_IDENTITY_POOL") }
            /// `OAUTHBEARER_LOGICAL_CLUSTER`
            public static var oauthbearerLogicalCluster: Self { Self("OAUTHBEARER_LOGICAL_CLUSTER") }
            /// `OAUTHBEARER_SCOPE`
            public static var oauthbearerScope: Self { Self("OAUTHBEARER_SCOPE") }
            /// `SASL_SCRAM_256_AUTH`
            public static var saslScram256Auth: Self { Self("SASL_SCRAM_256_AUTH") }
            /// `SASL_SCRAM_512_AUTH`
            public static var saslScram512Auth: Self { Self("SASL_SCRAM_512_AUTH") }
            /// `SERVER_ROOT_CA_CERTIFICATE`
            public static var serverRootCaCertificate: Self { Self("SERVER_ROOT_CA_CERTIFICATE") }
            /// `VIRTUAL_HOST`
            public static var virtualHost: Self { Self("VIRTUAL_HOST") }
            /// `VPC_SECURITY_GROUP`
            public static var vpcSecurityGroup: Self { Self("VPC_SECURITY_GROUP") }
            /// `VPC_SUBNET`
            public static var vpcSubnet: Self { Self("VPC_SUBNET") }
        }
    }
}
