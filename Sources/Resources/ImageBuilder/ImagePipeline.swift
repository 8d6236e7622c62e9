// Generated from the schema of AWS::ImageBuilder::ImagePipeline by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ImageBuilder {
    /// `AWS::ImageBuilder::ImagePipeline`
    public struct ImagePipeline: Resource {
        public static let resourceType = ResourceType("AWS::ImageBuilder::ImagePipeline", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - containerRecipeArn: `ContainerRecipeArn`.
        ///   - description: `Description`; 1 to 1024 characters.
        ///   - distributionConfigurationArn: `DistributionConfigurationArn`.
        ///   - enhancedImageMetadataEnabled: `EnhancedImageMetadataEnabled`.
        ///   - executionRole: `ExecutionRole`; 1 to 2048 characters.
        ///   - imageRecipeArn: `ImageRecipeArn`.
        ///   - imageScanningConfiguration: `ImageScanningConfiguration`.
        ///   - imageTags: `ImageTags`.
        ///   - imageTestsConfiguration: `ImageTestsConfiguration`.
        ///   - infrastructureConfigurationArn: `InfrastructureConfigurationArn`.
        ///   - loggingConfiguration: `LoggingConfiguration`.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - schedule: `Schedule`.
        ///   - status: `Status`.
        ///   - tags: `Tags`.
        ///   - workflows: `Workflows`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            containerRecipeArn: StringValue? = nil,
            description: StringValue? = nil,
            distributionConfigurationArn: StringValue? = nil,
            enhancedImageMetadataEnabled: BoolValue? = nil,
            executionRole: StringValue? = nil,
            imageRecipeArn: StringValue? = nil,
            imageScanningConfiguration: ImageScanningConfiguration? = nil,
            imageTags: [String: StringValue]? = nil,
            imageTestsConfiguration: ImageTestsConfiguration? = nil,
            infrastructureConfigurationArn: StringValue? = nil,
            loggingConfiguration: PipelineLoggingConfiguration? = nil,
            name: StringValue? = nil,
            schedule: Schedule? = nil,
            status: Status? = nil,
            tags: [String: StringValue]? = nil,
            workflows: [WorkflowConfiguration]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ContainerRecipeArn", containerRecipeArn)
            node.set("Description", description)
            node.set("DistributionConfigurationArn", distributionConfigurationArn)
            node.set("EnhancedImageMetadataEnabled", enhancedImageMetadataEnabled)
            node.set("ExecutionRole", executionRole)
            node.set("ImageRecipeArn", imageRecipeArn)
            node.set("ImageScanningConfiguration", imageScanningConfiguration)
            node.set("ImageTags", imageTags)
            node.set("ImageTestsConfiguration", imageTestsConfiguration)
            node.set("InfrastructureConfigurationArn", infrastructureConfigurationArn)
            node.set("LoggingConfiguration", loggingConfiguration)
            node.set("Name", name)
            node.set("Schedule", schedule)
            node.set("Status", status)
            node.set("Tags", tags)
            node.set("Workflows", workflows)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `ContainerRecipeArn`.
        public var containerRecipeArn: StringValue { StringValue(attribute: "ContainerRecipeArn", of: node) }

        /// `Fn::GetAtt` of `DeploymentId`.
        public var deploymentId: StringValue { StringValue(attribute: "DeploymentId", of: node) }

        /// `Fn::GetAtt` of `Description`.
        public var description: StringValue { StringValue(attribute: "Description", of: node) }

        /// `Fn::GetAtt` of `DistributionConfigurationArn`.
        public var distributionConfigurationArn: StringValue {
            StringValue(attribute: "DistributionConfigurationArn", of: node)
        }

        /// `Fn::GetAtt` of `EnhancedImageMetadataEnabled`.
        public var enhancedImageMetadataEnabled: BoolValue {
            BoolValue(attribute: "EnhancedImageMetadataEnabled", of: node)
        }

        /// `Fn::GetAtt` of `ExecutionRole`.
        public var executionRole: StringValue { StringValue(attribute: "ExecutionRole", of: node) }

        /// `Fn::GetAtt` of `ImageRecipeArn`.
        public var imageRecipeArn: StringValue { StringValue(attribute: "ImageRecipeArn", of: node) }

        /// `Fn::GetAtt` of `ImageScanningConfiguration.EcrConfiguration.ContainerTags`.
        public var imageScanningConfigurationEcrConfigurationContainerTags: [StringValue] {
            StringValue.list(attribute: "ImageScanningConfiguration.EcrConfiguration.ContainerTags", of: node)
        }

        /// `Fn::GetAtt` of `ImageScanningConfiguration.EcrConfiguration.RepositoryName`.
        public var imageScanningConfigurationEcrConfigurationRepositoryName: StringValue {
            StringValue(attribute: "ImageScanningConfiguration.EcrConfiguration.RepositoryName", of: node)
        }

        /// `Fn::GetAtt` of `ImageScanningConfiguration.ImageScanningEnabled`.
        public var imageScanningConfigurationImageScanningEnabled: BoolValue {
            BoolValue(attribute: "ImageScanningConfiguration.ImageScanningEnabled", of: node)
        }

        /// `Fn::GetAtt` of `ImageTestsConfiguration.ImageTestsEnabled`.
        public var imageTestsConfigurationImageTestsEnabled: BoolValue {
            BoolValue(attribute: "ImageTestsConfiguration.ImageTestsEnabled", of: node)
        }

        /// `Fn::GetAtt` of `ImageTestsConfiguration.TimeoutMinutes`.
        public var imageTestsConfigurationTimeoutMinutes: IntValue {
            IntValue(attribute: "ImageTestsConfiguration.TimeoutMinutes", of: node)
        }

        /// `Fn::GetAtt` of `InfrastructureConfigurationArn`.
        public var infrastructureConfigurationArn: StringValue {
            StringValue(attribute: "InfrastructureConfigurationArn", of: node)
        }

        /// `Fn::GetAtt` of `LoggingConfiguration.ImageLogGroupName`.
        public var loggingConfigurationImageLogGroupName: StringValue {
            StringValue(attribute: "LoggingConfiguration.ImageLogGroupName", of: node)
        }

        /// `Fn::GetAtt` of `LoggingConfiguration.PipelineLogGroupName`.
        public var loggingConfigurationPipelineLogGroupName: StringValue {
            StringValue(attribute: "LoggingConfiguration.PipelineLogGroupName", of: node)
        }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }

        /// `Fn::GetAtt` of `Schedule.AutoDisablePolicy.FailureCount`.
        public var scheduleAutoDisablePolicyFailureCount: IntValue {
            IntValue(attribute: "Schedule.AutoDisablePolicy.FailureCount", of: node)
        }

        /// `Fn::GetAtt` of `Schedule.PipelineExecutionStartCondition`.
        public var schedulePipelineExecutionStartCondition: StringValue {
            StringValue(attribute: "Schedule.PipelineExecutionStartCondition", of: node)
        }

        /// `Fn::GetAtt` of `Schedule.ScheduleExpression`.
        public var scheduleScheduleExpression: StringValue {
            StringValue(attribute: "Schedule.ScheduleExpression", of: node)
        }

        /// `Fn::GetAtt` of `Schedule.Timezone`.
        public var scheduleTimezone: StringValue { StringValue(attribute: "Schedule.Timezone", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }
    }
}

extension ImageBuilder.ImagePipeline {
    /// `AutoDisablePolicy`
    public struct AutoDisablePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - failureCount: `FailureCount`; 1 to 10.
        public init(failureCount: IntValue) {
            var bag = PropertyBag()
            bag.set("FailureCount", failureCount)
            property = bag.property
        }
    }

    /// `EcrConfiguration`
    public struct EcrConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containerTags: `ContainerTags`.
        ///   - repositoryName: `RepositoryName`; 1 to 1024 characters.
        public init(containerTags: [StringValue]? = nil, repositoryName: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ContainerTags", containerTags)
            bag.set("RepositoryName", repositoryName)
            property = bag.property
        }
    }

    /// `ImageScanningConfiguration`
    public struct ImageScanningConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ecrConfiguration: `EcrConfiguration`.
        ///   - imageScanningEnabled: `ImageScanningEnabled`.
        public init(
            ecrConfiguration: EcrConfiguration? = nil,
            imageScanningEnabled: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EcrConfiguration", ecrConfiguration)
            bag.set("ImageScanningEnabled", imageScanningEnabled)
            property = bag.property
        }
    }

    /// `ImageTestsConfiguration`
    public struct ImageTestsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - imageTestsEnabled: `ImageTestsEnabled`.
        ///   - timeoutMinutes: `TimeoutMinutes`; 60 to 1440.
        public init(imageTestsEnabled: BoolValue? = nil, timeoutMinutes: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("ImageTestsEnabled", imageTestsEnabled)
            bag.set("TimeoutMinutes", timeoutMinutes)
            property = bag.property
        }
    }

    /// `PipelineLoggingConfiguration`
    public struct PipelineLoggingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - imageLogGroupName: `ImageLogGroupName`; 1 to 512 characters; `^[a-zA-Z0-9\-_/\.]{1,512}$`.
        ///   - pipelineLogGroupName: `PipelineLogGroupName`; 1 to 512 characters; `^[a-zA-Z0-9\-_/\.]{1,512}$`.
        public init(
            imageLogGroupName: StringValue? = nil,
            pipelineLogGroupName: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ImageLogGroupName", imageLogGroupName)
            bag.set("PipelineLogGroupName", pipelineLogGroupName)
            property = bag.property
        }
    }

    /// `Schedule`
    public struct Schedule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - autoDisablePolicy: `AutoDisablePolicy`.
        ///   - pipelineExecutionStartCondition: `PipelineExecutionStartCondition`.
        ///   - scheduleExpression: `ScheduleExpression`; 1 to 1024 characters.
        ///   - timezone: `Timezone`; 3 to 100 characters; `^[a-zA-Z0-9]{2,}(?:\/[a-zA-Z0-9\-_+]+)*$`.
        public init(
            autoDisablePolicy: AutoDisablePolicy? = nil,
            pipelineExecutionStartCondition: PipelineExecutionStartCondition? = nil,
            scheduleExpression: StringValue? = nil,
            timezone: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AutoDisablePolicy", autoDisablePolicy)
            bag.set("PipelineExecutionStartCondition", pipelineExecutionStartCondition)
            bag.set("ScheduleExpression", scheduleExpression)
            bag.set("Timezone", timezone)
            property = bag.property
        }

        /// `PipelineExecutionStartCondition`
        public struct PipelineExecutionStartCondition: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`
            public static var expressionMatchAndDependencyUpdatesAvailable: Self {
                Self("EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE")
            }
            /// `EXPRESSION_MATCH_ONLY`
            public static var expressionMatchOnly: Self { Self("EXPRESSION_MATCH_ONLY") }
        }
    }

    /// `Status`
    public struct Status: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }

    /// `WorkflowConfiguration`
    public struct WorkflowConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - onFailure: `OnFailure`.
        ///   - parallelGroup: `ParallelGroup`; 1 to 100 characters; `^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$`.
        ///   - parameters: `Parameters`; at least 1 items.
        ///   - workflowArn: `WorkflowArn`.
        public init(
            onFailure: OnFailure? = nil,
            parallelGroup: StringValue? = nil,
            parameters: [WorkflowParameter]? = nil,
            workflowArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("OnFailure", onFailure)
            bag.set("ParallelGroup", parallelGroup)
            bag.set("Parameters", parameters)
            bag.set("WorkflowArn", workflowArn)
            property = bag.property
        }

        /// `OnFailure`
        public struct OnFailure: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ABORT`
            public static var abort: Self { Self("ABORT") }
            /// `CONTINUE`
            public static var `continue`: Self { Self("CONTINUE") }
        }
    }

    /// `WorkflowParameter`
    public struct WorkflowParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 128 characters; `^[^\x00]+$`.
        ///   - value: `Value`.
        public init(name: StringValue? = nil, value: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }
}
