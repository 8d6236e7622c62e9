// Generated from the schema of AWS::StepFunctions::StateMachine by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension StepFunctions {
    /// `AWS::StepFunctions::StateMachine`
    public struct StateMachine: Resource {
        public static let resourceType = ResourceType("AWS::StepFunctions::StateMachine", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - definition: `Definition`; cannot be read back; 1 to 1048576 characters.
        ///   - definitionS3Location: `DefinitionS3Location`; cannot be read back.
        ///   - definitionString: `DefinitionString`; 1 to 1048576 characters.
        ///   - definitionSubstitutions: `DefinitionSubstitutions`; cannot be read back.
        ///   - encryptionConfiguration: `EncryptionConfiguration`.
        ///   - loggingConfiguration: `LoggingConfiguration`.
        ///   - roleArn: `RoleArn`; 1 to 256 characters.
        ///   - stateMachineName: `StateMachineName`; replaces the resource when changed; 1 to 80 characters.
        ///   - stateMachineType: `StateMachineType`; replaces the resource when changed.
        ///   - tags: `Tags`.
        ///   - tracingConfiguration: `TracingConfiguration`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            definition: JSONValue? = nil,
            definitionS3Location: S3Location? = nil,
            definitionString: StringValue? = nil,
            definitionSubstitutions: [String: JSONValue]? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            loggingConfiguration: LoggingConfiguration? = nil,
            roleArn: RoleARN,
            stateMachineName: StringValue? = nil,
            stateMachineType: StateMachineType? = nil,
            tags: [Tag]? = nil,
            tracingConfiguration: TracingConfiguration? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Definition", definition)
            node.set("DefinitionS3Location", definitionS3Location)
            node.set("DefinitionString", definitionString)
            node.set("DefinitionSubstitutions", definitionSubstitutions)
            node.set("EncryptionConfiguration", encryptionConfiguration)
            node.set("LoggingConfiguration", loggingConfiguration)
            node.set("RoleArn", roleArn)
            node.set("StateMachineName", stateMachineName)
            node.set("StateMachineType", stateMachineType)
            node.set("Tags", tags)
            node.set("TracingConfiguration", tracingConfiguration)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }

        /// `Fn::GetAtt` of `StateMachineRevisionId`.
        public var stateMachineRevisionId: StringValue { StringValue(attribute: "StateMachineRevisionId", of: node) }
    }
}

extension StepFunctions.StateMachine {
    /// `CloudWatchLogsLogGroup`
    public struct CloudWatchLogsLogGroup: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - logGroupArn: `LogGroupArn`; 1 to 256 characters.
        public init(logGroupArn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("LogGroupArn", logGroupArn)
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
        ///   - kmsDataKeyReusePeriodSeconds: `KmsDataKeyReusePeriodSeconds`; 60 to 900.
        ///   - kmsKeyId: `KmsKeyId`; 1 to 2048 characters.
        ///   - type: `Type`.
        public init(
            kmsDataKeyReusePeriodSeconds: IntValue? = nil,
            kmsKeyId: StringValue? = nil,
            type: TypeValue
        ) {
            var bag = PropertyBag()
            bag.set("KmsDataKeyReusePeriodSeconds", kmsDataKeyReusePeriodSeconds)
            bag.set("KmsKeyId", kmsKeyId)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AWS_OWNED_KEY`
            public static var awsOwnedKey: Self { Self("AWS_OWNED_KEY") }
            /// `CUSTOMER_MANAGED_KMS_KEY`
            public static var customerManagedKmsKey: Self { Self("CUSTOMER_MANAGED_KMS_KEY") }
        }
    }

    /// `LogDestination`
    public struct LogDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchLogsLogGroup: `CloudWatchLogsLogGroup`.
        public init(cloudWatchLogsLogGroup: CloudWatchLogsLogGroup? = nil) {
            var bag = PropertyBag()
            bag.set("CloudWatchLogsLogGroup", cloudWatchLogsLogGroup)
            property = bag.property
        }
    }

    /// `LoggingConfiguration`
    public struct LoggingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinations: `Destinations`; at least 1 items.
        ///   - includeExecutionData: `IncludeExecutionData`.
        ///   - level: `Level`.
        public init(
            destinations: [LogDestination]? = nil,
            includeExecutionData: BoolValue? = nil,
            level: Level? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Destinations", destinations)
            bag.set("IncludeExecutionData", includeExecutionData)
            bag.set("Level", level)
            property = bag.property
        }

        /// `Level`
        public struct Level: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALL`
            public static var all: Self { Self("ALL") }
            /// `ERROR`
            public static var error: Self { Self("ERROR") }
            /// `FATAL`
            public static var fatal: Self { Self("FATAL") }
            /// `OFF`
            public static var off: Self { Self("OFF") }
        }
    }

    /// `S3Location`
    public struct S3Location: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`; cannot be read back.
        ///   - key: `Key`; cannot be read back.
        ///   - version: `Version`; cannot be read back.
        public init(
            bucket: StringValue,
            key: StringValue,
            version: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Bucket", bucket)
            bag.set("Key", key)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `StateMachineType`
    public struct StateMachineType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EXPRESS`
        public static var express: Self { Self("EXPRESS") }
        /// `STANDARD`
        public static var standard: Self { Self("STANDARD") }
    }

    /// `TracingConfiguration`
    public struct TracingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }
}
