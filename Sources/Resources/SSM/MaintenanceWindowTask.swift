// Generated from the schema of AWS::SSM::MaintenanceWindowTask by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSM {
    /// `AWS::SSM::MaintenanceWindowTask`
    public struct MaintenanceWindowTask: Resource {
        public static let resourceType = ResourceType("AWS::SSM::MaintenanceWindowTask")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - cutoffBehavior: `CutoffBehavior`.
        ///   - description: `Description`; 1 to 128 characters.
        ///   - loggingInfo: `LoggingInfo`.
        ///   - maxConcurrency: `MaxConcurrency`; 1 to 7 characters; `^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$`.
        ///   - maxErrors: `MaxErrors`; 1 to 7 characters; `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
        ///   - name: `Name`; 3 to 128 characters; `^[a-zA-Z0-9_\-.]{3,128}$`.
        ///   - priority: `Priority`.
        ///   - serviceRoleArn: `ServiceRoleArn`.
        ///   - targets: `Targets`; 0 to 5 items.
        ///   - taskArn: `TaskArn`; 1 to 1600 characters.
        ///   - taskInvocationParameters: `TaskInvocationParameters`.
        ///   - taskParameters: `TaskParameters`.
        ///   - taskType: `TaskType`; replaces the resource when changed.
        ///   - windowId: `WindowId`; replaces the resource when changed; 20 characters; `^mw-[0-9a-f]{17}$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            cutoffBehavior: CutoffBehavior? = nil,
            description: StringValue? = nil,
            loggingInfo: LoggingInfo? = nil,
            maxConcurrency: StringValue? = nil,
            maxErrors: StringValue? = nil,
            name: StringValue? = nil,
            priority: IntValue,
            serviceRoleArn: RoleARN? = nil,
            targets: [Target]? = nil,
            taskArn: StringValue,
            taskInvocationParameters: TaskInvocationParameters? = nil,
            taskParameters: JSONValue? = nil,
            taskType: TaskType,
            windowId: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CutoffBehavior", cutoffBehavior)
            node.set("Description", description)
            node.set("LoggingInfo", loggingInfo)
            node.set("MaxConcurrency", maxConcurrency)
            node.set("MaxErrors", maxErrors)
            node.set("Name", name)
            node.set("Priority", priority)
            node.set("ServiceRoleArn", serviceRoleArn)
            node.set("Targets", targets)
            node.set("TaskArn", taskArn)
            node.set("TaskInvocationParameters", taskInvocationParameters)
            node.set("TaskParameters", taskParameters)
            node.set("TaskType", taskType)
            node.set("WindowId", windowId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `WindowTaskId`.
        public var windowTaskId: StringValue { StringValue(attribute: "WindowTaskId", of: node) }
    }
}

extension SSM.MaintenanceWindowTask {
    /// `CloudWatchOutputConfig`
    public struct CloudWatchOutputConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchLogGroupName: `CloudWatchLogGroupName`.
        ///   - cloudWatchOutputEnabled: `CloudWatchOutputEnabled`.
        public init(
            cloudWatchLogGroupName: StringValue? = nil,
            cloudWatchOutputEnabled: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CloudWatchLogGroupName", cloudWatchLogGroupName)
            bag.set("CloudWatchOutputEnabled", cloudWatchOutputEnabled)
            property = bag.property
        }
    }

    /// `CutoffBehavior`
    public struct CutoffBehavior: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CANCEL_TASK`
        public static var cancelTask: Self { Self("CANCEL_TASK") }
        /// `CONTINUE_TASK`
        public static var continueTask: Self { Self("CONTINUE_TASK") }
    }

    /// `LoggingInfo`
    public struct LoggingInfo: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - region: `Region`.
        ///   - s3Bucket: `S3Bucket`.
        ///   - s3Prefix: `S3Prefix`.
        public init(
            region: StringValue,
            s3Bucket: BucketName,
            s3Prefix: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Region", region)
            bag.set("S3Bucket", s3Bucket)
            bag.set("S3Prefix", s3Prefix)
            property = bag.property
        }
    }

    /// `MaintenanceWindowAutomationParameters`
    public struct MaintenanceWindowAutomationParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - documentVersion: `DocumentVersion`.
        ///   - parameters: `Parameters`.
        public init(documentVersion: StringValue? = nil, parameters: JSONValue? = nil) {
            var bag = PropertyBag()
            bag.set("DocumentVersion", documentVersion)
            bag.set("Parameters", parameters)
            property = bag.property
        }
    }

    /// `MaintenanceWindowLambdaParameters`
    public struct MaintenanceWindowLambdaParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clientContext: `ClientContext`.
        ///   - payload: `Payload`.
        ///   - qualifier: `Qualifier`.
        public init(
            clientContext: StringValue? = nil,
            payload: StringValue? = nil,
            qualifier: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ClientContext", clientContext)
            bag.set("Payload", payload)
            bag.set("Qualifier", qualifier)
            property = bag.property
        }
    }

    /// `MaintenanceWindowRunCommandParameters`
    public struct MaintenanceWindowRunCommandParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchOutputConfig: `CloudWatchOutputConfig`.
        ///   - comment: `Comment`.
        ///   - documentHash: `DocumentHash`.
        ///   - documentHashType: `DocumentHashType`.
        ///   - documentVersion: `DocumentVersion`.
        ///   - notificationConfig: `NotificationConfig`.
        ///   - outputS3BucketName: `OutputS3BucketName`.
        ///   - outputS3KeyPrefix: `OutputS3KeyPrefix`.
        ///   - parameters: `Parameters`.
        ///   - serviceRoleArn: `ServiceRoleArn`.
        ///   - timeoutSeconds: `TimeoutSeconds`.
        public init(
            cloudWatchOutputConfig: CloudWatchOutputConfig? = nil,
            comment: StringValue? = nil,
            documentHash: StringValue? = nil,
            documentHashType: StringValue? = nil,
            documentVersion: StringValue? = nil,
            notificationConfig: NotificationConfig? = nil,
            outputS3BucketName: StringValue? = nil,
            outputS3KeyPrefix: StringValue? = nil,
            parameters: JSONValue? = nil,
            serviceRoleArn: RoleARN? = nil,
            timeoutSeconds: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CloudWatchOutputConfig", cloudWatchOutputConfig)
            bag.set("Comment", comment)
            bag.set("DocumentHash", documentHash)
            bag.set("DocumentHashType", documentHashType)
            bag.set("DocumentVersion", documentVersion)
            bag.set("NotificationConfig", notificationConfig)
            bag.set("OutputS3BucketName", outputS3BucketName)
            bag.set("OutputS3KeyPrefix", outputS3KeyPrefix)
            bag.set("Parameters", parameters)
            bag.set("ServiceRoleArn", serviceRoleArn)
            bag.set("TimeoutSeconds", timeoutSeconds)
            property = bag.property
        }
    }

    /// `MaintenanceWindowStepFunctionsParameters`
    public struct MaintenanceWindowStepFunctionsParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - input: `Input`.
        ///   - name: `Name`.
        public init(input: StringValue? = nil, name: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Input", input)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `NotificationConfig`
    public struct NotificationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - notificationArn: `NotificationArn`.
        ///   - notificationEvents: `NotificationEvents`.
        ///   - notificationType: `NotificationType`.
        public init(
            notificationArn: StringValue,
            notificationEvents: [StringValue]? = nil,
            notificationType: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("NotificationArn", notificationArn)
            bag.set("NotificationEvents", notificationEvents)
            bag.set("NotificationType", notificationType)
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
        ///   - key: `Key`; 1 to 163 characters.
        ///   - values: `Values`; 0 to 50 items.
        public init(key: StringValue, values: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Values", values)
            property = bag.property
        }
    }

    /// `TaskInvocationParameters`
    public struct TaskInvocationParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maintenanceWindowAutomationParameters: `MaintenanceWindowAutomationParameters`.
        ///   - maintenanceWindowLambdaParameters: `MaintenanceWindowLambdaParameters`.
        ///   - maintenanceWindowRunCommandParameters: `MaintenanceWindowRunCommandParameters`.
        ///   - maintenanceWindowStepFunctionsParameters: `MaintenanceWindowStepFunctionsParameters`.
        public init(
            maintenanceWindowAutomationParameters: MaintenanceWindowAutomationParameters? = nil,
            maintenanceWindowLambdaParameters: MaintenanceWindowLambdaParameters? = nil,
            maintenanceWindowRunCommandParameters: MaintenanceWindowRunCommandParameters? = nil,
            maintenanceWindowStepFunctionsParameters: MaintenanceWindowStepFunctionsParameters? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaintenanceWindowAutomationParameters", maintenanceWindowAutomationParameters)
            bag.set("MaintenanceWindowLambdaParameters", maintenanceWindowLambdaParameters)
            bag.set("MaintenanceWindowRunCommandParameters", maintenanceWindowRunCommandParameters)
            bag.set("MaintenanceWindowStepFunctionsParameters", maintenanceWindowStepFunctionsParameters)
            property = bag.property
        }
    }

    /// `TaskType`
    public struct TaskType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AUTOMATION`
        public static var automation: Self { Self("AUTOMATION") }
        /// `LAMBDA`
        public static var lambda: Self { Self("LAMBDA") }
        /// `RUN_COMMAND`
        public static var runCommand: Self { Self("RUN_COMMAND") }
        /// `STEP_FUNCTIONS`
        public static var stepFunctions: Self { Self("STEP_FUNCTIONS") }
    }
}
