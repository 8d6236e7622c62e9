// Generated from the schema of AWS::Scheduler::Schedule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Scheduler {
    /// `AWS::Scheduler::Schedule`
    public struct Schedule: Resource {
        public static let resourceType = ResourceType("AWS::Scheduler::Schedule")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 0 to 512 characters.
        ///   - endDate: `EndDate`.
        ///   - flexibleTimeWindow: `FlexibleTimeWindow`.
        ///   - groupName: `GroupName`; 1 to 64 characters; `^[0-9a-zA-Z-_.]+$`.
        ///   - kmsKeyArn: `KmsKeyArn`; 1 to 2048 characters.
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters; `^[0-9a-zA-Z-_.]+$`.
        ///   - scheduleExpression: `ScheduleExpression`; 1 to 256 characters.
        ///   - scheduleExpressionTimezone: `ScheduleExpressionTimezone`; 1 to 50 characters.
        ///   - startDate: `StartDate`.
        ///   - state: `State`.
        ///   - target: `Target`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            endDate: StringValue? = nil,
            flexibleTimeWindow: FlexibleTimeWindow,
            groupName: StringValue? = nil,
            kmsKeyArn: KMSKeyARN? = nil,
            name: StringValue? = nil,
            scheduleExpression: StringValue,
            scheduleExpressionTimezone: StringValue? = nil,
            startDate: StringValue? = nil,
            state: ScheduleState? = nil,
            target: Target,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("EndDate", endDate)
            node.set("FlexibleTimeWindow", flexibleTimeWindow)
            node.set("GroupName", groupName)
            node.set("KmsKeyArn", kmsKeyArn)
            node.set("Name", name)
            node.set("ScheduleExpression", scheduleExpression)
            node.set("ScheduleExpressionTimezone", scheduleExpressionTimezone)
            node.set("StartDate", startDate)
            node.set("State", state)
            node.set("Target", target)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension Scheduler.Schedule {
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

    /// `AwsVpcConfiguration`
    public struct AwsVpcConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - assignPublicIp: `AssignPublicIp`.
        ///   - securityGroups: `SecurityGroups`; 1 to 5 items.
        ///   - subnets: `Subnets`; 1 to 16 items.
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
    }

    /// `CapacityProviderStrategyItem`
    public struct CapacityProviderStrategyItem: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - base: `Base`; default 0; 0 to 100000.
        ///   - capacityProvider: `CapacityProvider`; 1 to 255 characters.
        ///   - weight: `Weight`; default 0; 0 to 1000.
        public init(
            base: DoubleValue? = nil,
            capacityProvider: StringValue,
            weight: DoubleValue? = nil
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
        ///   - capacityProviderStrategy: `CapacityProviderStrategy`; at most 6 items.
        ///   - enableECSManagedTags: `EnableECSManagedTags`.
        ///   - enableExecuteCommand: `EnableExecuteCommand`.
        ///   - group: `Group`; 1 to 255 characters.
        ///   - launchType: `LaunchType`.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - placementConstraints: `PlacementConstraints`; at most 10 items.
        ///   - placementStrategy: `PlacementStrategy`; at most 5 items.
        ///   - platformVersion: `PlatformVersion`; 1 to 64 characters.
        ///   - propagateTags: `PropagateTags`.
        ///   - referenceId: `ReferenceId`; at most 1024 characters.
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - taskCount: `TaskCount`; 1 to 10.
        ///   - taskDefinitionArn: `TaskDefinitionArn`; 1 to 1600 characters.
        public init(
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            enableECSManagedTags: BoolValue? = nil,
            enableExecuteCommand: BoolValue? = nil,
            group: StringValue? = nil,
            launchType: LaunchType? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategy: [PlacementStrategy]? = nil,
            platformVersion: StringValue? = nil,
            propagateTags: PropagateTags? = nil,
            referenceId: StringValue? = nil,
            tags: [[String: StringValue]]? = nil,
            taskCount: DoubleValue? = nil,
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
            bag.set("PlacementStrategy", placementStrategy)
            bag.set("PlatformVersion", platformVersion)
            bag.set("PropagateTags", propagateTags)
            bag.set("ReferenceId", referenceId)
            bag.set("Tags", tags)
            bag.set("TaskCount", taskCount)
            bag.set("TaskDefinitionArn", taskDefinitionArn)
            property = bag.property
        }
    }

    /// `EventBridgeParameters`
    public struct EventBridgeParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - detailType: `DetailType`; 1 to 128 characters.
        ///   - source: `Source`; 1 to 256 characters.
        public init(detailType: StringValue, source: StringValue) {
            var bag = PropertyBag()
            bag.set("DetailType", detailType)
            bag.set("Source", source)
            property = bag.property
        }
    }

    /// `FlexibleTimeWindow`
    public struct FlexibleTimeWindow: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maximumWindowInMinutes: `MaximumWindowInMinutes`; 1 to 1440.
        ///   - mode: `Mode`.
        public init(maximumWindowInMinutes: DoubleValue? = nil, mode: FlexibleTimeWindowMode) {
            var bag = PropertyBag()
            bag.set("MaximumWindowInMinutes", maximumWindowInMinutes)
            bag.set("Mode", mode)
            property = bag.property
        }
    }

    /// `FlexibleTimeWindowMode`
    public struct FlexibleTimeWindowMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `FLEXIBLE`
        public static var flexible: Self { Self("FLEXIBLE") }
        /// `OFF`
        public static var off: Self { Self("OFF") }
    }

    /// `KinesisParameters`
    public struct KinesisParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - partitionKey: `PartitionKey`; 1 to 256 characters.
        public init(partitionKey: StringValue) {
            var bag = PropertyBag()
            bag.set("PartitionKey", partitionKey)
            property = bag.property
        }
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

    /// `NetworkConfiguration`
    public struct NetworkConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsvpcConfiguration: `AwsvpcConfiguration`.
        public init(awsvpcConfiguration: AwsVpcConfiguration? = nil) {
            var bag = PropertyBag()
            bag.set("AwsvpcConfiguration", awsvpcConfiguration)
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
        ///   - expression: `Expression`; at most 2000 characters.
        ///   - type: `Type`.
        public init(expression: StringValue? = nil, type: PlacementConstraintType? = nil) {
            var bag = PropertyBag()
            bag.set("Expression", expression)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `PlacementConstraintType`
    public struct PlacementConstraintType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `distinctInstance`
        public static var distinctInstance: Self { Self("distinctInstance") }
        /// `memberOf`
        public static var memberOf: Self { Self("memberOf") }
    }

    /// `PlacementStrategy`
    public struct PlacementStrategy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - field: `Field`; at most 255 characters.
        ///   - type: `Type`.
        public init(field: StringValue? = nil, type: PlacementStrategyType? = nil) {
            var bag = PropertyBag()
            bag.set("Field", field)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `PlacementStrategyType`
    public struct PlacementStrategyType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `binpack`
        public static var binpack: Self { Self("binpack") }
        /// `random`
        public static var random: Self { Self("random") }
        /// `spread`
        public static var spread: Self { Self("spread") }
    }

    /// `PropagateTags`
    public struct PropagateTags: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `TASK_DEFINITION`
        public static var taskDefinition: Self { Self("TASK_DEFINITION") }
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
            maximumEventAgeInSeconds: DoubleValue? = nil,
            maximumRetryAttempts: DoubleValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
            bag.set("MaximumRetryAttempts", maximumRetryAttempts)
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
        ///   - name: `Name`; 1 to 256 characters; `^[A-Za-z0-9\-_]*$`.
        ///   - value: `Value`; 1 to 1024 characters.
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

    /// `ScheduleState`
    public struct ScheduleState: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }

    /// `SqsParameters`
    public struct SqsParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - messageGroupId: `MessageGroupId`; 1 to 128 characters.
        public init(messageGroupId: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("MessageGroupId", messageGroupId)
            property = bag.property
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
        ///   - arn: `Arn`; 1 to 1600 characters.
        ///   - deadLetterConfig: `DeadLetterConfig`.
        ///   - ecsParameters: `EcsParameters`.
        ///   - eventBridgeParameters: `EventBridgeParameters`.
        ///   - input: `Input`; at least 1 characters.
        ///   - kinesisParameters: `KinesisParameters`.
        ///   - retryPolicy: `RetryPolicy`.
        ///   - roleArn: `RoleArn`; 1 to 1600 characters; `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`.
        ///   - sageMakerPipelineParameters: `SageMakerPipelineParameters`.
        ///   - sqsParameters: `SqsParameters`.
        public init(
            arn: StringValue,
            deadLetterConfig: DeadLetterConfig? = nil,
            ecsParameters: EcsParameters? = nil,
            eventBridgeParameters: EventBridgeParameters? = nil,
            input: StringValue? = nil,
            kinesisParameters: KinesisParameters? = nil,
            retryPolicy: RetryPolicy? = nil,
            roleArn: RoleARN,
            sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
            sqsParameters: SqsParameters? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("DeadLetterConfig", deadLetterConfig)
            bag.set("EcsParameters", ecsParameters)
            bag.set("EventBridgeParameters", eventBridgeParameters)
            bag.set("Input", input)
            bag.set("KinesisParameters", kinesisParameters)
            bag.set("RetryPolicy", retryPolicy)
            bag.set("RoleArn", roleArn)
            bag.set("SageMakerPipelineParameters", sageMakerPipelineParameters)
            bag.set("SqsParameters", sqsParameters)
            property = bag.property
        }
    }
}
