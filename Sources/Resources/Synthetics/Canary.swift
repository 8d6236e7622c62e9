// Generated from the schema of AWS::Synthetics::Canary by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Synthetics {
    /// `AWS::Synthetics::Canary`
    public struct Canary: Resource {
        public static let resourceType = ResourceType("AWS::Synthetics::Canary", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - artifactConfig: `ArtifactConfig`.
        ///   - artifactS3Location: `ArtifactS3Location`; 1 to 1024 characters; `^(s3|S3)://`.
        ///   - browserConfigs: `BrowserConfigs`; 1 to 2 items.
        ///   - code: `Code`.
        ///   - deleteLambdaResourcesOnCanaryDeletion: `DeleteLambdaResourcesOnCanaryDeletion`; deprecated;
        ///     cannot be read back.
        ///   - dryRunAndUpdate: `DryRunAndUpdate`; cannot be read back.
        ///   - executionRoleArn: `ExecutionRoleArn`; 1 to 2048 characters.
        ///   - failureRetentionPeriod: `FailureRetentionPeriod`.
        ///   - kmsKeyArn: `KmsKeyArn`; 1 to 2048 characters.
        ///   - name: `Name`; replaces the resource when changed; `^[0-9a-z_\-]{1,255}$`.
        ///   - provisionedResourceCleanup: `ProvisionedResourceCleanup`.
        ///   - replicas: `Replicas`; 1 to 50 items.
        ///   - resourcesToReplicateTags: `ResourcesToReplicateTags`; cannot be read back; 1 items.
        ///   - runConfig: `RunConfig`.
        ///   - runtimeVersion: `RuntimeVersion`; 1 to 1024 characters.
        ///   - schedule: `Schedule`.
        ///   - startCanaryAfterCreation: `StartCanaryAfterCreation`; cannot be read back.
        ///   - successRetentionPeriod: `SuccessRetentionPeriod`.
        ///   - tags: `Tags`.
        ///   - visualReference: `VisualReference`; deprecated; cannot be read back.
        ///   - visualReferences: `VisualReferences`; cannot be read back; 1 to 2 items.
        ///   - vpcConfig: `VPCConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            artifactConfig: ArtifactConfig? = nil,
            artifactS3Location: StringValue,
            browserConfigs: [BrowserConfig]? = nil,
            code: Code,
            deleteLambdaResourcesOnCanaryDeletion: BoolValue? = nil,
            dryRunAndUpdate: BoolValue? = nil,
            executionRoleArn: RoleARN,
            failureRetentionPeriod: IntValue? = nil,
            kmsKeyArn: KMSKeyARN? = nil,
            name: StringValue,
            provisionedResourceCleanup: ProvisionedResourceCleanup? = nil,
            replicas: [Replica]? = nil,
            resourcesToReplicateTags: [ResourceToTag]? = nil,
            runConfig: RunConfig? = nil,
            runtimeVersion: StringValue,
            schedule: Schedule,
            startCanaryAfterCreation: BoolValue? = nil,
            successRetentionPeriod: IntValue? = nil,
            tags: [Tag]? = nil,
            visualReference: VisualReference? = nil,
            visualReferences: [VisualReference]? = nil,
            vpcConfig: VPCConfig? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ArtifactConfig", artifactConfig)
            node.set("ArtifactS3Location", artifactS3Location)
            node.set("BrowserConfigs", browserConfigs)
            node.set("Code", code)
            node.set("DeleteLambdaResourcesOnCanaryDeletion", deleteLambdaResourcesOnCanaryDeletion)
            node.set("DryRunAndUpdate", dryRunAndUpdate)
            node.set("ExecutionRoleArn", executionRoleArn)
            node.set("FailureRetentionPeriod", failureRetentionPeriod)
            node.set("KmsKeyArn", kmsKeyArn)
            node.set("Name", name)
            node.set("ProvisionedResourceCleanup", provisionedResourceCleanup)
            node.set("Replicas", replicas)
            node.set("ResourcesToReplicateTags", resourcesToReplicateTags)
            node.set("RunConfig", runConfig)
            node.set("RuntimeVersion", runtimeVersion)
            node.set("Schedule", schedule)
            node.set("StartCanaryAfterCreation", startCanaryAfterCreation)
            node.set("SuccessRetentionPeriod", successRetentionPeriod)
            node.set("Tags", tags)
            node.set("VisualReference", visualReference)
            node.set("VisualReferences", visualReferences)
            node.set("VPCConfig", vpcConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Code.SourceLocationArn`.
        public var codeSourceLocationArn: StringValue { StringValue(attribute: "Code.SourceLocationArn", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `State`.
        public var state: StringValue { StringValue(attribute: "State", of: node) }
    }
}

extension Synthetics.Canary {
    /// `ArtifactConfig`
    public struct ArtifactConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3Encryption: `S3Encryption`.
        public init(s3Encryption: S3Encryption? = nil) {
            var bag = PropertyBag()
            bag.set("S3Encryption", s3Encryption)
            property = bag.property
        }
    }

    /// `BaseScreenshot`
    public struct BaseScreenshot: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ignoreCoordinates: `IgnoreCoordinates`; cannot be read back.
        ///   - screenshotName: `ScreenshotName`; cannot be read back.
        public init(ignoreCoordinates: [StringValue]? = nil, screenshotName: StringValue) {
            var bag = PropertyBag()
            bag.set("IgnoreCoordinates", ignoreCoordinates)
            bag.set("ScreenshotName", screenshotName)
            property = bag.property
        }
    }

    /// `BrowserConfig`
    public struct BrowserConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - browserType: `BrowserType`.
        public init(browserType: BrowserType) {
            var bag = PropertyBag()
            bag.set("BrowserType", browserType)
            property = bag.property
        }
    }

    /// `BrowserType`
    public struct BrowserType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CHROME`
        public static var chrome: Self { Self("CHROME") }
        /// `FIREFOX`
        public static var firefox: Self { Self("FIREFOX") }
    }

    /// `Code`
    public struct Code: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - blueprintTypes: `BlueprintTypes`; 0 to 1 items.
        ///   - dependencies: `Dependencies`; 0 to 1 items.
        ///   - handler: `Handler`; 0 to 128 characters.
        ///   - s3Bucket: `S3Bucket`; cannot be read back; 1 to 1024 characters.
        ///   - s3Key: `S3Key`; cannot be read back; 1 to 1024 characters.
        ///   - s3ObjectVersion: `S3ObjectVersion`; cannot be read back.
        ///   - script: `Script`; cannot be read back.
        public init(
            blueprintTypes: [StringValue]? = nil,
            dependencies: [Dependency]? = nil,
            handler: StringValue? = nil,
            s3Bucket: BucketName? = nil,
            s3Key: StringValue? = nil,
            s3ObjectVersion: StringValue? = nil,
            script: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BlueprintTypes", blueprintTypes)
            bag.set("Dependencies", dependencies)
            bag.set("Handler", handler)
            bag.set("S3Bucket", s3Bucket)
            bag.set("S3Key", s3Key)
            bag.set("S3ObjectVersion", s3ObjectVersion)
            bag.set("Script", script)
            property = bag.property
        }
    }

    /// `Dependency`
    public struct Dependency: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - reference: `Reference`; 1 to 140 characters.
        ///   - type: `Type`.
        public init(reference: StringValue, type: TypeValue? = nil) {
            var bag = PropertyBag()
            bag.set("Reference", reference)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `LambdaLayer`
            public static var lambdaLayer: Self { Self("LambdaLayer") }
        }
    }

    /// `ProvisionedResourceCleanup`
    public struct ProvisionedResourceCleanup: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AUTOMATIC`
        public static var automatic: Self { Self("AUTOMATIC") }
        /// `OFF`
        public static var off: Self { Self("OFF") }
    }

    /// `Replica`
    public struct Replica: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsKeyArn: `KmsKeyArn`; cannot be read back.
        ///   - location: `Location`.
        ///   - resourcesToReplicateTags: `ResourcesToReplicateTags`; cannot be read back.
        ///   - tags: `Tags`; cannot be read back.
        ///   - vpcConfig: `VpcConfig`.
        public init(
            kmsKeyArn: KMSKeyARN? = nil,
            location: StringValue,
            resourcesToReplicateTags: [ResourceToTag]? = nil,
            tags: [Tag]? = nil,
            vpcConfig: VPCConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("KmsKeyArn", kmsKeyArn)
            bag.set("Location", location)
            bag.set("ResourcesToReplicateTags", resourcesToReplicateTags)
            bag.set("Tags", tags)
            bag.set("VpcConfig", vpcConfig)
            property = bag.property
        }
    }

    /// `ResourceToTag`
    public struct ResourceToTag: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `lambda-function`
        public static var lambdaFunction: Self { Self("lambda-function") }
    }

    /// `RetryConfig`
    public struct RetryConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxRetries: `MaxRetries`; 0 to 2.
        public init(maxRetries: IntValue) {
            var bag = PropertyBag()
            bag.set("MaxRetries", maxRetries)
            property = bag.property
        }
    }

    /// `RunConfig`
    public struct RunConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - activeTracing: `ActiveTracing`.
        ///   - environmentVariables: `EnvironmentVariables`; cannot be read back.
        ///   - ephemeralStorage: `EphemeralStorage`; 1024 to 10240.
        ///   - memoryInMB: `MemoryInMB`; 960 to 3008.
        ///   - timeoutInSeconds: `TimeoutInSeconds`; 3 to 840.
        public init(
            activeTracing: BoolValue? = nil,
            environmentVariables: [String: StringValue]? = nil,
            ephemeralStorage: IntValue? = nil,
            memoryInMB: IntValue? = nil,
            timeoutInSeconds: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ActiveTracing", activeTracing)
            bag.set("EnvironmentVariables", environmentVariables)
            bag.set("EphemeralStorage", ephemeralStorage)
            bag.set("MemoryInMB", memoryInMB)
            bag.set("TimeoutInSeconds", timeoutInSeconds)
            property = bag.property
        }
    }

    /// `S3Encryption`
    public struct S3Encryption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encryptionMode: `EncryptionMode`.
        ///   - kmsKeyArn: `KmsKeyArn`; 1 to 2048 characters.
        public init(encryptionMode: EncryptionMode? = nil, kmsKeyArn: KMSKeyARN? = nil) {
            var bag = PropertyBag()
            bag.set("EncryptionMode", encryptionMode)
            bag.set("KmsKeyArn", kmsKeyArn)
            property = bag.property
        }

        /// `EncryptionMode`
        public struct EncryptionMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `SSE_KMS`
            public static var sseKms: Self { Self("SSE_KMS") }
            /// `SSE_S3`
            public static var sseS3: Self { Self("SSE_S3") }
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
        ///   - durationInSeconds: `DurationInSeconds`; 0 to 31622400.
        ///   - expression: `Expression`; 1 to 1024 characters.
        ///   - retryConfig: `RetryConfig`.
        public init(
            durationInSeconds: StringValue? = nil,
            expression: StringValue,
            retryConfig: RetryConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DurationInSeconds", durationInSeconds)
            bag.set("Expression", expression)
            bag.set("RetryConfig", retryConfig)
            property = bag.property
        }
    }

    /// `VPCConfig`
    public struct VPCConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipv6AllowedForDualStack: `Ipv6AllowedForDualStack`.
        ///   - securityGroupIds: `SecurityGroupIds`; 0 to 5 items.
        ///   - subnetIds: `SubnetIds`; 0 to 16 items.
        ///   - vpcId: `VpcId`.
        public init(
            ipv6AllowedForDualStack: BoolValue? = nil,
            securityGroupIds: [SecurityGroupID],
            subnetIds: [StringValue],
            vpcId: VPCID? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Ipv6AllowedForDualStack", ipv6AllowedForDualStack)
            bag.set("SecurityGroupIds", securityGroupIds)
            bag.set("SubnetIds", subnetIds)
            bag.set("VpcId", vpcId)
            property = bag.property
        }
    }

    /// `VisualReference`
    public struct VisualReference: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - baseCanaryRunId: `BaseCanaryRunId`; cannot be read back.
        ///   - baseScreenshots: `BaseScreenshots`; cannot be read back.
        ///   - browserType: `BrowserType`; cannot be read back.
        public init(
            baseCanaryRunId: StringValue,
            baseScreenshots: [BaseScreenshot]? = nil,
            browserType: BrowserType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BaseCanaryRunId", baseCanaryRunId)
            bag.set("BaseScreenshots", baseScreenshots)
            bag.set("BrowserType", browserType)
            property = bag.property
        }
    }
}
