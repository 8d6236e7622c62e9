// Generated from the schema of AWS::FIS::ExperimentTemplate by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension FIS {
    /// `AWS::FIS::ExperimentTemplate`
    public struct ExperimentTemplate: Resource {
        public static let resourceType = ResourceType("AWS::FIS::ExperimentTemplate", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - actions: `Actions`.
        ///   - description: `Description`; 0 to 512 characters; `^[\s\S]+$`.
        ///   - experimentOptions: `ExperimentOptions`; may replace the resource when changed.
        ///   - experimentReportConfiguration: `ExperimentReportConfiguration`.
        ///   - logConfiguration: `LogConfiguration`.
        ///   - roleArn: `RoleArn`; 20 to 1224 characters; `^[\S]+$`.
        ///   - stopConditions: `StopConditions`.
        ///   - tags: `Tags`.
        ///   - targets: `Targets`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            actions: [String: ExperimentTemplateAction]? = nil,
            description: StringValue,
            experimentOptions: ExperimentTemplateExperimentOptions? = nil,
            experimentReportConfiguration: ExperimentTemplateExperimentReportConfiguration? = nil,
            logConfiguration: ExperimentTemplateLogConfiguration? = nil,
            roleArn: RoleARN,
            stopConditions: [ExperimentTemplateStopCondition],
            tags: [String: StringValue]? = nil,
            targets: [String: ExperimentTemplateTarget],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Actions", actions)
            node.set("Description", description)
            node.set("ExperimentOptions", experimentOptions)
            node.set("ExperimentReportConfiguration", experimentReportConfiguration)
            node.set("LogConfiguration", logConfiguration)
            node.set("RoleArn", roleArn)
            node.set("StopConditions", stopConditions)
            node.set("Tags", tags)
            node.set("Targets", targets)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension FIS.ExperimentTemplate {
    /// `CloudWatchDashboard`
    public struct CloudWatchDashboard: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dashboardIdentifier: `DashboardIdentifier`; 1 to 512 characters; `^[\S]+$`.
        public init(dashboardIdentifier: StringValue) {
            var bag = PropertyBag()
            bag.set("DashboardIdentifier", dashboardIdentifier)
            property = bag.property
        }
    }

    /// `ExperimentTemplateAction`
    public struct ExperimentTemplateAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actionId: `ActionId`; at most 64 characters.
        ///   - description: `Description`; at most 512 characters.
        ///   - parameters: `Parameters`.
        ///   - startAfter: `StartAfter`.
        ///   - targets: `Targets`.
        public init(
            actionId: StringValue,
            description: StringValue? = nil,
            parameters: [String: StringValue]? = nil,
            startAfter: [StringValue]? = nil,
            targets: [String: StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ActionId", actionId)
            bag.set("Description", description)
            bag.set("Parameters", parameters)
            bag.set("StartAfter", startAfter)
            bag.set("Targets", targets)
            property = bag.property
        }
    }

    /// `ExperimentTemplateExperimentOptions`
    public struct ExperimentTemplateExperimentOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accountTargeting: `AccountTargeting`; replaces the resource when changed.
        ///   - emptyTargetResolutionMode: `EmptyTargetResolutionMode`.
        public init(
            accountTargeting: AccountTargeting? = nil,
            emptyTargetResolutionMode: EmptyTargetResolutionMode? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccountTargeting", accountTargeting)
            bag.set("EmptyTargetResolutionMode", emptyTargetResolutionMode)
            property = bag.property
        }

        /// `AccountTargeting`
        public struct AccountTargeting: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `multi-account`
            public static var multiAccount: Self { Self("multi-account") }
            /// `single-account`
            public static var singleAccount: Self { Self("single-account") }
        }

        /// `EmptyTargetResolutionMode`
        public struct EmptyTargetResolutionMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `fail`
            public static var fail: Self { Self("fail") }
            /// `skip`
            public static var skip: Self { Self("skip") }
        }
    }

    /// `ExperimentTemplateExperimentReportConfiguration`
    public struct ExperimentTemplateExperimentReportConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dataSources: `DataSources`.
        ///   - outputs: `Outputs`.
        ///   - postExperimentDuration: `PostExperimentDuration`; 0 to 32 characters; `^[\S]+$`.
        ///   - preExperimentDuration: `PreExperimentDuration`; 0 to 32 characters; `^[\S]+$`.
        public init(
            dataSources: DataSources? = nil,
            outputs: Outputs,
            postExperimentDuration: StringValue? = nil,
            preExperimentDuration: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DataSources", dataSources)
            bag.set("Outputs", outputs)
            bag.set("PostExperimentDuration", postExperimentDuration)
            bag.set("PreExperimentDuration", preExperimentDuration)
            property = bag.property
        }

        /// `DataSources`
        public struct DataSources: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - cloudWatchDashboards: `CloudWatchDashboards`.
            public init(cloudWatchDashboards: [CloudWatchDashboard]? = nil) {
                var bag = PropertyBag()
                bag.set("CloudWatchDashboards", cloudWatchDashboards)
                property = bag.property
            }
        }

        /// `Outputs`
        public struct Outputs: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - experimentReportS3Configuration: `ExperimentReportS3Configuration`.
            public init(experimentReportS3Configuration: ExperimentReportS3Configuration) {
                var bag = PropertyBag()
                bag.set("ExperimentReportS3Configuration", experimentReportS3Configuration)
                property = bag.property
            }

            /// `ExperimentReportS3Configuration`
            public struct ExperimentReportS3Configuration: PropertyStructure {
                public let property: Property

                /// A structure whose value is known already.
                public init(property: Property) { self.property = property }

                /// A structure with these properties.
                ///
                /// - Parameters:
                ///   - bucketName: `BucketName`; 3 to 63 characters.
                ///   - prefix: `Prefix`; 1 to 256 characters.
                public init(bucketName: BucketName, prefix: StringValue? = nil) {
                    var bag = PropertyBag()
                    bag.set("BucketName", bucketName)
                    bag.set("Prefix", prefix)
                    property = bag.property
                }
            }
        }
    }

    /// `ExperimentTemplateLogConfiguration`
    public struct ExperimentTemplateLogConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchLogsConfiguration: `CloudWatchLogsConfiguration`.
        ///   - logSchemaVersion: `LogSchemaVersion`; at least 1.
        ///   - s3Configuration: `S3Configuration`.
        public init(
            cloudWatchLogsConfiguration: CloudWatchLogsConfiguration? = nil,
            logSchemaVersion: IntValue,
            s3Configuration: S3Configuration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CloudWatchLogsConfiguration", cloudWatchLogsConfiguration)
            bag.set("LogSchemaVersion", logSchemaVersion)
            bag.set("S3Configuration", s3Configuration)
            property = bag.property
        }

        /// `CloudWatchLogsConfiguration`
        public struct CloudWatchLogsConfiguration: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - logGroupArn: `LogGroupArn`; 20 to 2048 characters; `^[\S]+$`.
            public init(logGroupArn: StringValue) {
                var bag = PropertyBag()
                bag.set("LogGroupArn", logGroupArn)
                property = bag.property
            }
        }

        /// `S3Configuration`
        public struct S3Configuration: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - bucketName: `BucketName`; 3 to 63 characters; `^[\S]+$`.
            ///   - prefix: `Prefix`; 1 to 700 characters; `^[\s\S]+$`.
            public init(bucketName: BucketName, prefix: StringValue? = nil) {
                var bag = PropertyBag()
                bag.set("BucketName", bucketName)
                bag.set("Prefix", prefix)
                property = bag.property
            }
        }
    }

    /// `ExperimentTemplateStopCondition`
    public struct ExperimentTemplateStopCondition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - source: `Source`; 0 to 64 characters; `^[\S]+$`.
        ///   - value: `Value`; 20 to 2048 characters; `^[\s\S]+$`.
        public init(source: StringValue, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Source", source)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `ExperimentTemplateTarget`
    public struct ExperimentTemplateTarget: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - filters: `Filters`.
        ///   - parameters: `Parameters`.
        ///   - resourceArns: `ResourceArns`.
        ///   - resourceTags: `ResourceTags`.
        ///   - resourceType: `ResourceType`; at most 64 characters.
        ///   - selectionMode: `SelectionMode`; at most 64 characters.
        public init(
            filters: [ExperimentTemplateTargetFilter]? = nil,
            parameters: [String: StringValue]? = nil,
            resourceArns: [StringValue]? = nil,
            resourceTags: [String: StringValue]? = nil,
            resourceType: StringValue,
            selectionMode: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Filters", filters)
            bag.set("Parameters", parameters)
            bag.set("ResourceArns", resourceArns)
            bag.set("ResourceTags", resourceTags)
            bag.set("ResourceType", resourceType)
            bag.set("SelectionMode", selectionMode)
            property = bag.property
        }
    }

    /// `ExperimentTemplateTargetFilter`
    public struct ExperimentTemplateTargetFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - path: `Path`; at most 256 characters.
        ///   - values: `Values`.
        public init(path: StringValue, values: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Path", path)
            bag.set("Values", values)
            property = bag.property
        }
    }
}
