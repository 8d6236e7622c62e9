// Generated from the schema of AWS::Events::Rule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Events {
    /// `AWS::Events::Rule`
    public struct Rule: Resource {
        public static let resourceType = ResourceType("AWS::Events::Rule", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 0 to 512 characters.
        ///   - eventBusName: `EventBusName`; may replace the resource when changed; 1 to 1600 characters.
        ///   - eventPattern: `EventPattern`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters; `^[\.\-_A-Za-z0-9]+$`.
        ///   - roleArn: `RoleArn`; 1 to 1600 characters.
        ///   - scheduleExpression: `ScheduleExpression`; 0 to 256 characters; `^(rate\(.+\)|cron\(.+\))?$`.
        ///   - state: `State`.
        ///   - tags: `Tags`.
        ///   - targets: `Targets`; at most 5 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            eventBusName: StringValue? = nil,
            eventPattern: JSONValue? = nil,
            name: StringValue? = nil,
            roleArn: RoleARN? = nil,
            scheduleExpression: StringValue? = nil,
            state: State? = nil,
            tags: [Tag]? = nil,
            targets: [Target]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("EventBusName", eventBusName)
            node.set("EventPattern", eventPattern)
            node.set("Name", name)
            node.set("RoleArn", roleArn)
            node.set("ScheduleExpression", scheduleExpression)
            node.set("State", state)
            node.set("Tags", tags)
            node.set("Targets", targets)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `RuleName`.
        public var ruleName: StringValue { StringValue(attribute: "RuleName", of: node) }
    }
}

extension Events.Rule {
    /// `AppSyncParameters`
    public struct AppSyncParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - graphQLOperation: `GraphQLOperation`.
        public init(graphQLOperation: StringValue) {
            var bag = PropertyBag()
            bag.set("GraphQLOperation", graphQLOperation)
            property = bag.property
        }
    }

    /// `AwsVpcConfiguration`
    public struct AwsVpcConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - assignPublicIp: `AssignPublicIp`.
        ///   - securityGroups: `SecurityGroups`.
        ///   - subnets: `Subnets`.
        public init(
            assignPublicIp: AssignPublicIp? = nil,
            securityGroups: [SecurityGroupID]? = nil,
            subnets: [SubnetID]
        ) {
            var bag = PropertyBag()
            bag.set("AssignPublicIp", assignPublicIp)
            bag.set("SecurityGroups", securityGroups)
            bag.set("Subnets", subnets)
            property = bag.property
        }

        /// `AssignPublicIp`
        public struct AssignPublicIp: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `BatchArrayProperties`
    public struct BatchArrayProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - size: `Size`.
        public init(size: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Size", size)
            property = bag.property
        }
    }

    /// `BatchParameters`
    public struct BatchParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arrayProperties: `ArrayProperties`.
        ///   - jobDefinition: `JobDefinition`.
        ///   - jobName: `JobName`.
        ///   - retryStrategy: `RetryStrategy`.
        public init(
            arrayProperties: BatchArrayProperties? = nil,
            jobDefinition: StringValue,
            jobName: StringValue,
            retryStrategy: BatchRetryStrategy? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ArrayProperties", arrayProperties)
            bag.set("JobDefinition", jobDefinition)
            bag.set("JobName", jobName)
            bag.set("RetryStrategy", retryStrategy)
            property = bag.property
        }
    }

    /// `BatchRetryStrategy`
    public struct BatchRetryStrategy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attempts: `Attempts`.
        public init(attempts: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Attempts", attempts)
            property = bag.property
        }
    }

    /// `CapacityProviderStrategyItem`
    public struct CapacityProviderStrategyItem: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - base: `Base`; 0 to 100000.
        ///   - capacityProvider: `CapacityProvider`; 1 to 255 characters.
        ///   - weight: `Weight`; 0 to 1000.
        public init(
            base: IntValue? = nil,
            capacityProvider: StringValue,
            weight: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Base", base)
            bag.set("CapacityProvider", capacityProvider)
            bag.set("Weight", weight)
            property = bag.property
        }
    }

    /// `DeadLetterConfig`
    public struct DeadLetterConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`; 1 to 1600 characters.
        public init(arn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            property = bag.property
        }
    }

    /// `EcsParameters`
    public struct EcsParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityProviderStrategy: `CapacityProviderStrategy`; 0 to 6 items.
        ///   - enableECSManagedTags: `EnableECSManagedTags`.
        ///   - enableExecuteCommand: `EnableExecuteCommand`.
        ///   - group: `Group`.
        ///   - launchType: `LaunchType`.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - placementConstraints: `PlacementConstraints`; 0 to 10 items.
        ///   - placementStrategies: `PlacementStrategies`.
        ///   - platformVersion: `PlatformVersion`.
        ///   - propagateTags: `PropagateTags`.
        ///   - referenceId: `ReferenceId`; 0 to 1024 characters.
        ///   - tagList: `TagList`.
        ///   - taskCount: `TaskCount`; at least 1.
        ///   - taskDefinitionArn: `TaskDefinitionArn`; 1 to 1600 characters.
        public init(
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            enableECSManagedTags: BoolValue? = nil,
            enableExecuteCommand: BoolValue? = nil,
            group: StringValue? = nil,
            launchType: LaunchType? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategies: [PlacementStrategy]? = nil,
            platformVersion: StringValue? = nil,
            propagateTags: PropagateTags? = nil,
            referenceId: StringValue? = nil,
            tagList: [Tag]? = nil,
            taskCount: IntValue? = nil,
            taskDefinitionArn: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("CapacityProviderStrategy", capacityProviderStrategy)
            bag.set("EnableECSManagedTags", enableECSManagedTags)
            bag.set("EnableExecuteCommand", enableExecuteCommand)
            bag.set("Group", group)
            bag.set("LaunchType", launchType)
            bag.set("NetworkConfiguration", networkConfiguration)
            bag.set("PlacementConstraints", placementConstraints)
            bag.set("PlacementStrategies", placementStrategies)
            bag.set("PlatformVersion", platformVersion)
            bag.set("PropagateTags", propagateTags)
            bag.set("ReferenceId", referenceId)
            bag.set("TagList", tagList)
            bag.set("TaskCount", taskCount)
            bag.set("TaskDefinitionArn", taskDefinitionArn)
            property = bag.property
        }

        /// `LaunchType`
        public struct LaunchType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EC2`
            public static var ec2: Self { Self("EC2") }
            /// `EXTERNAL`
            public static var external: Self { Self("EXTERNAL") }
            /// `FARGATE`
            public static var fargate: Self { Self("FARGATE") }
        }

        /// `PropagateTags`
        public struct PropagateTags: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `TASK_DEFINITION`
            public static var taskDefinition: Self { Self("TASK_DEFINITION") }
        }
    }

    /// `HttpParameters`
    public struct HttpParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - headerParameters: `HeaderParameters`.
        ///   - pathParameterValues: `PathParameterValues`.
        ///   - queryStringParameters: `QueryStringParameters`.
        public init(
            headerParameters: [String: StringValue]? = nil,
            pathParameterValues: [StringValue]? = nil,
            queryStringParameters: [String: StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HeaderParameters", headerParameters)
            bag.set("PathParameterValues", pathParameterValues)
            bag.set("QueryStringParameters", queryStringParameters)
            property = bag.property
        }
    }

    /// `InputTransformer`
    public struct InputTransformer: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - inputPathsMap: `InputPathsMap`.
        ///   - inputTemplate: `InputTemplate`; 1 to 8192 characters.
        public init(inputPathsMap: [String: StringValue]? = nil, inputTemplate: StringValue) {
            var bag = PropertyBag()
            bag.set("InputPathsMap", inputPathsMap)
            bag.set("InputTemplate", inputTemplate)
            property = bag.property
        }
    }

    /// `KinesisParameters`
    public struct KinesisParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - partitionKeyPath: `PartitionKeyPath`; 0 to 256 characters.
        public init(partitionKeyPath: StringValue) {
            var bag = PropertyBag()
            bag.set("PartitionKeyPath", partitionKeyPath)
            property = bag.property
        }
    }

    /// `NetworkConfiguration`
    public struct NetworkConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsVpcConfiguration: `AwsVpcConfiguration`.
        public init(awsVpcConfiguration: AwsVpcConfiguration? = nil) {
            var bag = PropertyBag()
            bag.set("AwsVpcConfiguration", awsVpcConfiguration)
            property = bag.property
        }
    }

    /// `PlacementConstraint`
    public struct PlacementConstraint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - expression: `Expression`; 0 to 2000 characters.
        ///   - type: `Type`.
        public init(expression: StringValue? = nil, type: TypeValue? = nil) {
            var bag = PropertyBag()
            bag.set("Expression", expression)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `distinctInstance`
            public static var distinctInstance: Self { Self("distinctInstance") }
            /// `memberOf`
            public static var memberOf: Self { Self("memberOf") }
        }
    }

    /// `PlacementStrategy`
    public struct PlacementStrategy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - field: `Field`.
        ///   - type: `Type`.
        public init(field: StringValue? = nil, type: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Field", field)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `RedshiftDataParameters`
    public struct RedshiftDataParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - database: `Database`; 1 to 64 characters.
        ///   - dbUser: `DbUser`; 1 to 128 characters.
        ///   - secretManagerArn: `SecretManagerArn`; 1 to 1600 characters.
        ///   - sql: `Sql`; 1 to 100000 characters.
        ///   - sqls: `Sqls`.
        ///   - statementName: `StatementName`; 1 to 500 characters.
        ///   - withEvent: `WithEvent`.
        public init(
            database: StringValue,
            dbUser: StringValue? = nil,
            secretManagerArn: StringValue? = nil,
            sql: StringValue? = nil,
            sqls: [StringValue]? = nil,
            statementName: StringValue? = nil,
            withEvent: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Database", database)
            bag.set("DbUser", dbUser)
            bag.set("SecretManagerArn", secretManagerArn)
            bag.set("Sql", sql)
            bag.set("Sqls", sqls)
            bag.set("StatementName", statementName)
            bag.set("WithEvent", withEvent)
            property = bag.property
        }
    }

    /// `RetryPolicy`
    public struct RetryPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maximumEventAgeInSeconds: `MaximumEventAgeInSeconds`; 60 to 86400.
        ///   - maximumRetryAttempts: `MaximumRetryAttempts`; 0 to 185.
        public init(
            maximumEventAgeInSeconds: IntValue? = nil,
            maximumRetryAttempts: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
            bag.set("MaximumRetryAttempts", maximumRetryAttempts)
            property = bag.property
        }
    }

    /// `RunCommandParameters`
    public struct RunCommandParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - runCommandTargets: `RunCommandTargets`; 1 to 5 items.
        public init(runCommandTargets: [RunCommandTarget]) {
            var bag = PropertyBag()
            bag.set("RunCommandTargets", runCommandTargets)
            property = bag.property
        }
    }

    /// `RunCommandTarget`
    public struct RunCommandTarget: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 128 characters; `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        ///   - values: `Values`; 1 to 50 items.
        public init(key: StringValue, values: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `SageMakerPipelineParameter`
    public struct SageMakerPipelineParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 256 characters; `^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$`.
        ///   - value: `Value`; 0 to 1024 characters.
        public init(name: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `SageMakerPipelineParameters`
    public struct SageMakerPipelineParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - pipelineParameterList: `PipelineParameterList`; 0 to 200 items.
        public init(pipelineParameterList: [SageMakerPipelineParameter]? = nil) {
            var bag = PropertyBag()
            bag.set("PipelineParameterList", pipelineParameterList)
            property = bag.property
        }
    }

    /// `SqsParameters`
    public struct SqsParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - messageGroupId: `MessageGroupId`.
        public init(messageGroupId: StringValue) {
            var bag = PropertyBag()
            bag.set("MessageGroupId", messageGroupId)
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
        /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
        public static var enabledWithAllCloudtrailManagementEvents: Self {
            Self("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")
        }
    }

    /// `Target`
    public struct Target: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - appSyncParameters: `AppSyncParameters`.
        ///   - arn: `Arn`; 1 to 1600 characters.
        ///   - batchParameters: `BatchParameters`.
        ///   - deadLetterConfig: `DeadLetterConfig`.
        ///   - ecsParameters: `EcsParameters`.
        ///   - httpParameters: `HttpParameters`.
        ///   - id: `Id`; 1 to 64 characters; `^[\.\-_A-Za-z0-9]+$`.
        ///   - input: `Input`; 0 to 8192 characters.
        ///   - inputPath: `InputPath`; 0 to 256 characters.
        ///   - inputTransformer: `InputTransformer`.
        ///   - kinesisParameters: `KinesisParameters`.
        ///   - redshiftDataParameters: `RedshiftDataParameters`.
        ///   - retryPolicy: `RetryPolicy`.
        ///   - roleArn: `RoleArn`; 1 to 1600 characters.
        ///   - runCommandParameters: `RunCommandParameters`.
        ///   - sageMakerPipelineParameters: `SageMakerPipelineParameters`.
        ///   - sqsParameters: `SqsParameters`.
        public init(
            appSyncParameters: AppSyncParameters? = nil,
            arn: StringValue,
            batchParameters: BatchParameters? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            ecsParameters: EcsParameters? = nil,
            httpParameters: HttpParameters? = nil,
            id: StringValue,
            input: StringValue? = nil,
            inputPath: StringValue? = nil,
            inputTransformer: InputTransformer? = nil,
            kinesisParameters: KinesisParameters? = nil,
            redshiftDataParameters: RedshiftDataParameters? = nil,
            retryPolicy: RetryPolicy? = nil,
            roleArn: RoleARN? = nil,
            runCommandParameters: RunCommandParameters? = nil,
            sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
            sqsParameters: SqsParameters? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AppSyncParameters", appSyncParameters)
            bag.set("Arn", arn)
            bag.set("BatchParameters", batchParameters)
            bag.set("DeadLetterConfig", deadLetterConfig)
            bag.set("EcsParameters", ecsParameters)
            bag.set("HttpParameters", httpParameters)
            bag.set("Id", id)
            bag.set("Input", input)
            bag.set("InputPath", inputPath)
            bag.set("InputTransformer", inputTransformer)
            bag.set("KinesisParameters", kinesisParameters)
            bag.set("RedshiftDataParameters", redshiftDataParameters)
            bag.set("RetryPolicy", retryPolicy)
            bag.set("RoleArn", roleArn)
            bag.set("RunCommandParameters", runCommandParameters)
            bag.set("SageMakerPipelineParameters", sageMakerPipelineParameters)
            bag.set("SqsParameters", sqsParameters)
            property = bag.property
        }
    }
}
