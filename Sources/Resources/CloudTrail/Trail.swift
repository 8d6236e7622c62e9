// Generated from the schema of AWS::CloudTrail::Trail by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudTrail {
    /// `AWS::CloudTrail::Trail`
    public struct Trail: Resource {
        public static let resourceType = ResourceType("AWS::CloudTrail::Trail", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - advancedEventSelectors: `AdvancedEventSelectors`.
        ///   - aggregationConfigurations: `AggregationConfigurations`; 0 to 1 items.
        ///   - cloudWatchLogsLogGroupArn: `CloudWatchLogsLogGroupArn`.
        ///   - cloudWatchLogsRoleArn: `CloudWatchLogsRoleArn`.
        ///   - enableLogFileValidation: `EnableLogFileValidation`.
        ///   - eventSelectors: `EventSelectors`; at most 5 items.
        ///   - includeGlobalServiceEvents: `IncludeGlobalServiceEvents`.
        ///   - insightSelectors: `InsightSelectors`.
        ///   - isLogging: `IsLogging`.
        ///   - isMultiRegionTrail: `IsMultiRegionTrail`.
        ///   - isOrganizationTrail: `IsOrganizationTrail`.
        ///   - kmsKeyId: `KMSKeyId`.
        ///   - s3BucketName: `S3BucketName`.
        ///   - s3KeyPrefix: `S3KeyPrefix`; at most 200 characters.
        ///   - snsTopicName: `SnsTopicName`; at most 256 characters.
        ///   - tags: `Tags`.
        ///   - trailName: `TrailName`; replaces the resource when changed; 3 to 128 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            advancedEventSelectors: [AdvancedEventSelector]? = nil,
            aggregationConfigurations: [AggregationConfiguration]? = nil,
            cloudWatchLogsLogGroupArn: StringValue? = nil,
            cloudWatchLogsRoleArn: RoleARN? = nil,
            enableLogFileValidation: BoolValue? = nil,
            eventSelectors: [EventSelector]? = nil,
            includeGlobalServiceEvents: BoolValue? = nil,
            insightSelectors: [InsightSelector]? = nil,
            isLogging: BoolValue,
            isMultiRegionTrail: BoolValue? = nil,
            isOrganizationTrail: BoolValue? = nil,
            kmsKeyId: StringValue? = nil,
            s3BucketName: BucketName,
            s3KeyPrefix: StringValue? = nil,
            snsTopicName: StringValue? = nil,
            tags: [Tag]? = nil,
            trailName: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AdvancedEventSelectors", advancedEventSelectors)
            node.set("AggregationConfigurations", aggregationConfigurations)
            node.set("CloudWatchLogsLogGroupArn", cloudWatchLogsLogGroupArn)
            node.set("CloudWatchLogsRoleArn", cloudWatchLogsRoleArn)
            node.set("EnableLogFileValidation", enableLogFileValidation)
            node.set("EventSelectors", eventSelectors)
            node.set("IncludeGlobalServiceEvents", includeGlobalServiceEvents)
            node.set("InsightSelectors", insightSelectors)
            node.set("IsLogging", isLogging)
            node.set("IsMultiRegionTrail", isMultiRegionTrail)
            node.set("IsOrganizationTrail", isOrganizationTrail)
            node.set("KMSKeyId", kmsKeyId)
            node.set("S3BucketName", s3BucketName)
            node.set("S3KeyPrefix", s3KeyPrefix)
            node.set("SnsTopicName", snsTopicName)
            node.set("Tags", tags)
            node.set("TrailName", trailName)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `SnsTopicArn`.
        public var snsTopicArn: TopicARN { TopicARN(attribute: "SnsTopicArn", of: node) }
    }
}

extension CloudTrail.Trail {
    /// `AdvancedEventSelector`
    public struct AdvancedEventSelector: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fieldSelectors: `FieldSelectors`; at least 1 items.
        ///   - name: `Name`; 1 to 1000 characters.
        public init(fieldSelectors: [AdvancedFieldSelector], name: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("FieldSelectors", fieldSelectors)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `AdvancedFieldSelector`
    public struct AdvancedFieldSelector: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - endsWith: `EndsWith`; at least 1 items.
        ///   - equals: `Equals`; at least 1 items.
        ///   - field: `Field`; 1 to 1000 characters; `([\w|\d|\.|_]+)`.
        ///   - notEndsWith: `NotEndsWith`; at least 1 items.
        ///   - notEquals: `NotEquals`; at least 1 items.
        ///   - notStartsWith: `NotStartsWith`; at least 1 items.
        ///   - startsWith: `StartsWith`; at least 1 items.
        public init(
            endsWith: [StringValue]? = nil,
            equals: [StringValue]? = nil,
            field: StringValue,
            notEndsWith: [StringValue]? = nil,
            notEquals: [StringValue]? = nil,
            notStartsWith: [StringValue]? = nil,
            startsWith: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EndsWith", endsWith)
            bag.set("Equals", equals)
            bag.set("Field", field)
            bag.set("NotEndsWith", notEndsWith)
            bag.set("NotEquals", notEquals)
            bag.set("NotStartsWith", notStartsWith)
            bag.set("StartsWith", startsWith)
            property = bag.property
        }
    }

    /// `AggregationConfiguration`
    public struct AggregationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventCategory: `EventCategory`.
        ///   - templates: `Templates`; 1 to 50 items.
        public init(eventCategory: EventCategory, templates: [Template]) {
            var bag = PropertyBag()
            bag.set("EventCategory", eventCategory)
            bag.set("Templates", templates)
            property = bag.property
        }

        /// `EventCategory`
        public struct EventCategory: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Data`
            public static var data: Self { Self("Data") }
        }
    }

    /// `DataResource`
    public struct DataResource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - values: `Values`.
        public init(type: TypeValue, values: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("Values", values)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AWS::DynamoDB::Stream`
            public static var awsDynamoDBStream: Self { Self("AWS::DynamoDB::Stream") }
            /// `AWS::DynamoDB::Table`
            public static var awsDynamoDBTable: Self { Self("AWS::DynamoDB::Table") }
            /// `AWS::EC2::Snapshot`
            public static var awsEc2Snapshot: Self { Self("AWS::EC2::Snapshot") }
            /// `AWS::Lambda::Function`
            public static var awsLambdaFunction: Self { Self("AWS::Lambda::Function") }
            /// `AWS::ManagedBlockchain::Node`
            public static var awsManagedBlockchainNode: Self { Self("AWS::ManagedBlockchain::Node") }
            /// `AWS::S3::AccessPoint`
            public static var awsS3AccessPoint: Self { Self("AWS::S3::AccessPoint") }
            /// `AWS::S3::Object`
            public static var awsS3Object: Self { Self("AWS::S3::Object") }
            /// `AWS::S3ObjectLambda::AccessPoint`
            public static var awsS3ObjectLambdaAccessPoint: Self { Self("AWS::S3ObjectLambda::AccessPoint") }
            /// `AWS::S3Outposts::Object`
            public static var awsS3OutpostsObject: Self { Self("AWS::S3Outposts::Object") }
        }
    }

    /// `EventSelector`
    public struct EventSelector: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dataResources: `DataResources`.
        ///   - excludeManagementEventSources: `ExcludeManagementEventSources`.
        ///   - includeManagementEvents: `IncludeManagementEvents`.
        ///   - readWriteType: `ReadWriteType`.
        public init(
            dataResources: [DataResource]? = nil,
            excludeManagementEventSources: [StringValue]? = nil,
            includeManagementEvents: BoolValue? = nil,
            readWriteType: ReadWriteType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DataResources", dataResources)
            bag.set("ExcludeManagementEventSources", excludeManagementEventSources)
            bag.set("IncludeManagementEvents", includeManagementEvents)
            bag.set("ReadWriteType", readWriteType)
            property = bag.property
        }

        /// `ReadWriteType`
        public struct ReadWriteType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `All`
            public static var all: Self { Self("All") }
            /// `ReadOnly`
            public static var readOnly: Self { Self("ReadOnly") }
            /// `WriteOnly`
            public static var writeOnly: Self { Self("WriteOnly") }
        }
    }

    /// `InsightSelector`
    public struct InsightSelector: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventCategories: `EventCategories`.
        ///   - insightType: `InsightType`.
        public init(
            eventCategories: [SourceEventCategory]? = nil,
            insightType: InsightType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EventCategories", eventCategories)
            bag.set("InsightType", insightType)
            property = bag.property
        }

        /// `InsightType`
        public struct InsightType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ApiCallRateInsight`
            public static var apiCallRateInsight: Self { Self("ApiCallRateInsight") }
            /// `ApiErrorRateInsight`
            public static var apiErrorRateInsight: Self { Self("ApiErrorRateInsight") }
        }
    }

    /// `SourceEventCategory`
    public struct SourceEventCategory: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Data`
        public static var data: Self { Self("Data") }
        /// `Management`
        public static var management: Self { Self("Management") }
    }

    /// `Template`
    public struct Template: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `API_ACTIVITY`
        public static var apiActivity: Self { Self("API_ACTIVITY") }
        /// `RESOURCE_ACCESS`
        public static var resourceAccess: Self { Self("RESOURCE_ACCESS") }
        /// `USER_ACTIONS`
        public static var userActions: Self { Self("USER_ACTIONS") }
    }
}
