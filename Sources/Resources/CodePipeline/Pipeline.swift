// Generated from the schema of AWS::CodePipeline::Pipeline by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodePipeline {
    /// `AWS::CodePipeline::Pipeline`
    public struct Pipeline: Resource {
        public static let resourceType = ResourceType("AWS::CodePipeline::Pipeline", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - artifactStore: `ArtifactStore`.
        ///   - artifactStores: `ArtifactStores`.
        ///   - disableInboundStageTransitions: `DisableInboundStageTransitions`.
        ///   - executionMode: `ExecutionMode`; default `SUPERSEDED`.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - pipelineType: `PipelineType`.
        ///   - restartExecutionOnUpdate: `RestartExecutionOnUpdate`; cannot be read back.
        ///   - roleArn: `RoleArn`; `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`.
        ///   - stages: `Stages`; at least 2 items.
        ///   - tags: `Tags`.
        ///   - triggers: `Triggers`.
        ///   - variables: `Variables`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            artifactStore: ArtifactStore? = nil,
            artifactStores: [ArtifactStoreMap]? = nil,
            disableInboundStageTransitions: [StageTransition]? = nil,
            executionMode: ExecutionMode? = nil,
            name: StringValue? = nil,
            pipelineType: PipelineType? = nil,
            restartExecutionOnUpdate: BoolValue? = nil,
            roleArn: RoleARN,
            stages: [StageDeclaration],
            tags: [Tag]? = nil,
            triggers: [PipelineTriggerDeclaration]? = nil,
            variables: [VariableDeclaration]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ArtifactStore", artifactStore)
            node.set("ArtifactStores", artifactStores)
            node.set("DisableInboundStageTransitions", disableInboundStageTransitions)
            node.set("ExecutionMode", executionMode)
            node.set("Name", name)
            node.set("PipelineType", pipelineType)
            node.set("RestartExecutionOnUpdate", restartExecutionOnUpdate)
            node.set("RoleArn", roleArn)
            node.set("Stages", stages)
            node.set("Tags", tags)
            node.set("Triggers", triggers)
            node.set("Variables", variables)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Version`.
        public var version: StringValue { StringValue(attribute: "Version", of: node) }
    }
}

extension CodePipeline.Pipeline {
    /// `ActionDeclaration`
    public struct ActionDeclaration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actionTypeId: `ActionTypeId`.
        ///   - commands: `Commands`.
        ///   - configuration: `Configuration`.
        ///   - environmentVariables: `EnvironmentVariables`.
        ///   - inputArtifacts: `InputArtifacts`.
        ///   - name: `Name`; `^[A-Za-z0-9.@\-_]{1,100}$`.
        ///   - namespace: `Namespace`.
        ///   - outputArtifacts: `OutputArtifacts`.
        ///   - outputVariables: `OutputVariables`.
        ///   - region: `Region`.
        ///   - roleArn: `RoleArn`; `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`.
        ///   - runOrder: `RunOrder`.
        ///   - timeoutInMinutes: `TimeoutInMinutes`.
        public init(
            actionTypeId: ActionTypeId,
            commands: [StringValue]? = nil,
            configuration: JSONValue? = nil,
            environmentVariables: [EnvironmentVariable]? = nil,
            inputArtifacts: [InputArtifact]? = nil,
            name: StringValue,
            namespace: StringValue? = nil,
            outputArtifacts: [OutputArtifact]? = nil,
            outputVariables: [StringValue]? = nil,
            region: StringValue? = nil,
            roleArn: RoleARN? = nil,
            runOrder: IntValue? = nil,
            timeoutInMinutes: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ActionTypeId", actionTypeId)
            bag.set("Commands", commands)
            bag.set("Configuration", configuration)
            bag.set("EnvironmentVariables", environmentVariables)
            bag.set("InputArtifacts", inputArtifacts)
            bag.set("Name", name)
            bag.set("Namespace", namespace)
            bag.set("OutputArtifacts", outputArtifacts)
            bag.set("OutputVariables", outputVariables)
            bag.set("Region", region)
            bag.set("RoleArn", roleArn)
            bag.set("RunOrder", runOrder)
            bag.set("TimeoutInMinutes", timeoutInMinutes)
            property = bag.property
        }
    }

    /// `ActionTypeId`
    public struct ActionTypeId: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - category: `Category`.
        ///   - owner: `Owner`.
        ///   - provider: `Provider`.
        ///   - version: `Version`; `^[0-9A-Za-z_\-]{1,9}$`.
        public init(
            category: Category,
            owner: StringValue,
            provider: StringValue,
            version: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Category", category)
            bag.set("Owner", owner)
            bag.set("Provider", provider)
            bag.set("Version", version)
            property = bag.property
        }

        /// `Category`
        public struct Category: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Approval`
            public static var approval: Self { Self("Approval") }
            /// `Build`
            public static var build: Self { Self("Build") }
            /// `Compute`
            public static var compute: Self { Self("Compute") }
            /// `Deploy`
            public static var deploy: Self { Self("Deploy") }
            /// `Invoke`
            public static var invoke: Self { Self("Invoke") }
            /// `Source`
            public static var source: Self { Self("Source") }
            /// `Test`
            public static var test: Self { Self("Test") }
        }
    }

    /// `ArtifactStore`
    public struct ArtifactStore: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encryptionKey: `EncryptionKey`.
        ///   - location: `Location`.
        ///   - type: `Type`.
        public init(
            encryptionKey: EncryptionKey? = nil,
            location: StringValue,
            type: TypeValue
        ) {
            var bag = PropertyBag()
            bag.set("EncryptionKey", encryptionKey)
            bag.set("Location", location)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `S3`
            public static var s3: Self { Self("S3") }
        }
    }

    /// `ArtifactStoreMap`
    public struct ArtifactStoreMap: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - artifactStore: `ArtifactStore`.
        ///   - region: `Region`.
        public init(artifactStore: ArtifactStore, region: StringValue) {
            var bag = PropertyBag()
            bag.set("ArtifactStore", artifactStore)
            bag.set("Region", region)
            property = bag.property
        }
    }

    /// `BeforeEntryConditions`
    public struct BeforeEntryConditions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - conditions: `Conditions`.
        public init(conditions: [Condition]? = nil) {
            var bag = PropertyBag()
            bag.set("Conditions", conditions)
            property = bag.property
        }
    }

    /// `BlockerDeclaration`
    public struct BlockerDeclaration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - type: `Type`.
        public init(name: StringValue, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Schedule`
            public static var schedule: Self { Self("Schedule") }
        }
    }

    /// `Condition`
    public struct Condition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - result: `Result`.
        ///   - rules: `Rules`.
        public init(result: StringValue? = nil, rules: [RuleDeclaration]? = nil) {
            var bag = PropertyBag()
            bag.set("Result", result)
            bag.set("Rules", rules)
            property = bag.property
        }
    }

    /// `EncryptionKey`
    public struct EncryptionKey: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - id: `Id`.
        ///   - type: `Type`.
        public init(id: StringValue, type: StringValue) {
            var bag = PropertyBag()
            bag.set("Id", id)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `EnvironmentVariable`
    public struct EnvironmentVariable: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(
            name: StringValue,
            type: TypeValue? = nil,
            value: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `PLAINTEXT`
            public static var plaintext: Self { Self("PLAINTEXT") }
            /// `SECRETS_MANAGER`
            public static var secretsManager: Self { Self("SECRETS_MANAGER") }
        }
    }

    /// `ExecutionMode`
    public struct ExecutionMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PARALLEL`
        public static var parallel: Self { Self("PARALLEL") }
        /// `QUEUED`
        public static var queued: Self { Self("QUEUED") }
        /// `SUPERSEDED`
        public static var superseded: Self { Self("SUPERSEDED") }
    }

    /// `FailureConditions`
    public struct FailureConditions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - conditions: `Conditions`.
        ///   - result: `Result`.
        ///   - retryConfiguration: `RetryConfiguration`.
        public init(
            conditions: [Condition]? = nil,
            result: Result? = nil,
            retryConfiguration: RetryConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Conditions", conditions)
            bag.set("Result", result)
            bag.set("RetryConfiguration", retryConfiguration)
            property = bag.property
        }

        /// `Result`
        public struct Result: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `RETRY`
            public static var retry: Self { Self("RETRY") }
            /// `ROLLBACK`
            public static var rollback: Self { Self("ROLLBACK") }
        }

        /// `RetryConfiguration`
        public struct RetryConfiguration: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - retryMode: `RetryMode`.
            public init(retryMode: RetryMode? = nil) {
                var bag = PropertyBag()
                bag.set("RetryMode", retryMode)
                property = bag.property
            }

            /// `RetryMode`
            public struct RetryMode: EnumerationValue {
                public let value: StringValue

                /// A value that has no name here, or a reference.
                public init(_ value: StringValue) { self.value = value }

                /// `ALL_ACTIONS`
                public static var allActions: Self { Self("ALL_ACTIONS") }
                /// `FAILED_ACTIONS`
                public static var failedActions: Self { Self("FAILED_ACTIONS") }
            }
        }
    }

    /// `GitBranchFilterCriteria`
    public struct GitBranchFilterCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - excludes: `Excludes`.
        ///   - includes: `Includes`.
        public init(excludes: [StringValue]? = nil, includes: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Excludes", excludes)
            bag.set("Includes", includes)
            property = bag.property
        }
    }

    /// `GitConfiguration`
    public struct GitConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - pullRequest: `PullRequest`.
        ///   - push: `Push`.
        ///   - sourceActionName: `SourceActionName`.
        public init(
            pullRequest: [GitPullRequestFilter]? = nil,
            push: [GitPushFilter]? = nil,
            sourceActionName: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("PullRequest", pullRequest)
            bag.set("Push", push)
            bag.set("SourceActionName", sourceActionName)
            property = bag.property
        }
    }

    /// `GitFilePathFilterCriteria`
    public struct GitFilePathFilterCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - excludes: `Excludes`.
        ///   - includes: `Includes`.
        public init(excludes: [StringValue]? = nil, includes: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Excludes", excludes)
            bag.set("Includes", includes)
            property = bag.property
        }
    }

    /// `GitPullRequestFilter`
    public struct GitPullRequestFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - branches: `Branches`.
        ///   - events: `Events`.
        ///   - filePaths: `FilePaths`.
        public init(
            branches: GitBranchFilterCriteria? = nil,
            events: [StringValue]? = nil,
            filePaths: GitFilePathFilterCriteria? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Branches", branches)
            bag.set("Events", events)
            bag.set("FilePaths", filePaths)
            property = bag.property
        }
    }

    /// `GitPushFilter`
    public struct GitPushFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - branches: `Branches`.
        ///   - filePaths: `FilePaths`.
        ///   - tags: `Tags`.
        public init(
            branches: GitBranchFilterCriteria? = nil,
            filePaths: GitFilePathFilterCriteria? = nil,
            tags: GitTagFilterCriteria? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Branches", branches)
            bag.set("FilePaths", filePaths)
            bag.set("Tags", tags)
            property = bag.property
        }
    }

    /// `GitTagFilterCriteria`
    public struct GitTagFilterCriteria: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - excludes: `Excludes`.
        ///   - includes: `Includes`.
        public init(excludes: [StringValue]? = nil, includes: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Excludes", excludes)
            bag.set("Includes", includes)
            property = bag.property
        }
    }

    /// `InputArtifact`
    public struct InputArtifact: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(name: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `OutputArtifact`
    public struct OutputArtifact: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - files: `Files`.
        ///   - name: `Name`.
        public init(files: [StringValue]? = nil, name: StringValue) {
            var bag = PropertyBag()
            bag.set("Files", files)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `PipelineTriggerDeclaration`
    public struct PipelineTriggerDeclaration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - gitConfiguration: `GitConfiguration`.
        ///   - providerType: `ProviderType`.
        public init(gitConfiguration: GitConfiguration? = nil, providerType: ProviderType) {
            var bag = PropertyBag()
            bag.set("GitConfiguration", gitConfiguration)
            bag.set("ProviderType", providerType)
            property = bag.property
        }

        /// `ProviderType`
        public struct ProviderType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CodeStarSourceConnection`
            public static var codeStarSourceConnection: Self { Self("CodeStarSourceConnection") }
        }
    }

    /// `PipelineType`
    public struct PipelineType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `V1`
        public static var v1: Self { Self("V1") }
        /// `V2`
        public static var v2: Self { Self("V2") }
    }

    /// `RuleDeclaration`
    public struct RuleDeclaration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - commands: `Commands`.
        ///   - configuration: `Configuration`.
        ///   - inputArtifacts: `InputArtifacts`.
        ///   - name: `Name`.
        ///   - region: `Region`.
        ///   - roleArn: `RoleArn`; `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`.
        ///   - ruleTypeId: `RuleTypeId`.
        public init(
            commands: [StringValue]? = nil,
            configuration: JSONValue? = nil,
            inputArtifacts: [InputArtifact]? = nil,
            name: StringValue? = nil,
            region: StringValue? = nil,
            roleArn: RoleARN? = nil,
            ruleTypeId: RuleTypeId? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Commands", commands)
            bag.set("Configuration", configuration)
            bag.set("InputArtifacts", inputArtifacts)
            bag.set("Name", name)
            bag.set("Region", region)
            bag.set("RoleArn", roleArn)
            bag.set("RuleTypeId", ruleTypeId)
            property = bag.property
        }
    }

    /// `RuleTypeId`
    public struct RuleTypeId: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - category: `Category`.
        ///   - owner: `Owner`.
        ///   - provider: `Provider`.
        ///   - version: `Version`.
        public init(
            category: StringValue? = nil,
            owner: StringValue? = nil,
            provider: StringValue? = nil,
            version: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Category", category)
            bag.set("Owner", owner)
            bag.set("Provider", provider)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `StageDeclaration`
    public struct StageDeclaration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actions: `Actions`; at least 1 items.
        ///   - beforeEntry: `BeforeEntry`.
        ///   - blockers: `Blockers`.
        ///   - name: `Name`.
        ///   - onFailure: `OnFailure`.
        ///   - onSuccess: `OnSuccess`.
        public init(
            actions: [ActionDeclaration],
            beforeEntry: BeforeEntryConditions? = nil,
            blockers: [BlockerDeclaration]? = nil,
            name: StringValue,
            onFailure: FailureConditions? = nil,
            onSuccess: SuccessConditions? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Actions", actions)
            bag.set("BeforeEntry", beforeEntry)
            bag.set("Blockers", blockers)
            bag.set("Name", name)
            bag.set("OnFailure", onFailure)
            bag.set("OnSuccess", onSuccess)
            property = bag.property
        }
    }

    /// `StageTransition`
    public struct StageTransition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - reason: `Reason`.
        ///   - stageName: `StageName`.
        public init(reason: StringValue, stageName: StringValue) {
            var bag = PropertyBag()
            bag.set("Reason", reason)
            bag.set("StageName", stageName)
            property = bag.property
        }
    }

    /// `SuccessConditions`
    public struct SuccessConditions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - conditions: `Conditions`.
        public init(conditions: [Condition]? = nil) {
            var bag = PropertyBag()
            bag.set("Conditions", conditions)
            property = bag.property
        }
    }

    /// `VariableDeclaration`
    public struct VariableDeclaration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultValue: `DefaultValue`.
        ///   - description: `Description`.
        ///   - name: `Name`.
        public init(
            defaultValue: StringValue? = nil,
            description: StringValue? = nil,
            name: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("DefaultValue", defaultValue)
            bag.set("Description", description)
            bag.set("Name", name)
            property = bag.property
        }
    }
}
