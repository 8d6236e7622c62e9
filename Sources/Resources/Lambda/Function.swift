// Generated from the schema of AWS::Lambda::Function by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Lambda {
    /// `AWS::Lambda::Function`
    public struct Function: Resource {
        public static let resourceType = ResourceType("AWS::Lambda::Function", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - architectures: `Architectures`; 1 items.
        ///   - capacityProviderConfig: `CapacityProviderConfig`.
        ///   - code: `Code`.
        ///   - codeSigningConfigArn: `CodeSigningConfigArn`; 0 to 200 characters.
        ///   - deadLetterConfig: `DeadLetterConfig`.
        ///   - description: `Description`; 0 to 256 characters.
        ///   - durableConfig: `DurableConfig`; may replace the resource when changed.
        ///   - environment: `Environment`.
        ///   - ephemeralStorage: `EphemeralStorage`.
        ///   - fileSystemConfigs: `FileSystemConfigs`; 0 to 1 items.
        ///   - functionName: `FunctionName`; replaces the resource when changed; at least 1 characters.
        ///   - functionScalingConfig: `FunctionScalingConfig`.
        ///   - handler: `Handler`; 0 to 128 characters; `^[^\s]+$`.
        ///   - imageConfig: `ImageConfig`.
        ///   - kmsKeyArn: `KmsKeyArn`; 0 to 10000 characters; `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        ///   - layers: `Layers`; at most 5 items.
        ///   - loggingConfig: `LoggingConfig`.
        ///   - memorySize: `MemorySize`; 128 to 32768.
        ///   - packageType: `PackageType`; replaces the resource when changed.
        ///   - publishToLatestPublished: `PublishToLatestPublished`; cannot be read back.
        ///   - recursiveLoop: `RecursiveLoop`.
        ///   - reservedConcurrentExecutions: `ReservedConcurrentExecutions`.
        ///   - role: `Role`; 0 to 10000 characters.
        ///   - runtime: `Runtime`.
        ///   - runtimeManagementConfig: `RuntimeManagementConfig`.
        ///   - snapStart: `SnapStart`; cannot be read back.
        ///   - tags: `Tags`.
        ///   - tenancyConfig: `TenancyConfig`; replaces the resource when changed.
        ///   - timeout: `Timeout`; 1 to 5400.
        ///   - tracingConfig: `TracingConfig`.
        ///   - vpcConfig: `VpcConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            architectures: [ArchitecturesItem]? = nil,
            capacityProviderConfig: CapacityProviderConfig? = nil,
            code: Code,
            codeSigningConfigArn: StringValue? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            description: StringValue? = nil,
            durableConfig: DurableConfig? = nil,
            environment: Environment? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            fileSystemConfigs: [FileSystemConfig]? = nil,
            functionName: StringValue? = nil,
            functionScalingConfig: FunctionScalingConfig? = nil,
            handler: StringValue? = nil,
            imageConfig: ImageConfig? = nil,
            kmsKeyArn: KMSKeyARN? = nil,
            layers: [StringValue]? = nil,
            loggingConfig: LoggingConfig? = nil,
            memorySize: IntValue? = nil,
            packageType: PackageType? = nil,
            publishToLatestPublished: BoolValue? = nil,
            recursiveLoop: RecursiveLoop? = nil,
            reservedConcurrentExecutions: IntValue? = nil,
            role: StringValue,
            runtime: Runtime? = nil,
            runtimeManagementConfig: RuntimeManagementConfig? = nil,
            snapStart: SnapStart? = nil,
            tags: [Tag]? = nil,
            tenancyConfig: TenancyConfig? = nil,
            timeout: IntValue? = nil,
            tracingConfig: TracingConfig? = nil,
            vpcConfig: VpcConfig? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Architectures", architectures)
            node.set("CapacityProviderConfig", capacityProviderConfig)
            node.set("Code", code)
            node.set("CodeSigningConfigArn", codeSigningConfigArn)
            node.set("DeadLetterConfig", deadLetterConfig)
            node.set("Description", description)
            node.set("DurableConfig", durableConfig)
            node.set("Environment", environment)
            node.set("EphemeralStorage", ephemeralStorage)
            node.set("FileSystemConfigs", fileSystemConfigs)
            node.set("FunctionName", functionName)
            node.set("FunctionScalingConfig", functionScalingConfig)
            node.set("Handler", handler)
            node.set("ImageConfig", imageConfig)
            node.set("KmsKeyArn", kmsKeyArn)
            node.set("Layers", layers)
            node.set("LoggingConfig", loggingConfig)
            node.set("MemorySize", memorySize)
            node.set("PackageType", packageType)
            node.set("PublishToLatestPublished", publishToLatestPublished)
            node.set("RecursiveLoop", recursiveLoop)
            node.set("ReservedConcurrentExecutions", reservedConcurrentExecutions)
            node.set("Role", role)
            node.set("Runtime", runtime)
            node.set("RuntimeManagementConfig", runtimeManagementConfig)
            node.set("SnapStart", snapStart)
            node.set("Tags", tags)
            node.set("TenancyConfig", tenancyConfig)
            node.set("Timeout", timeout)
            node.set("TracingConfig", tracingConfig)
            node.set("VpcConfig", vpcConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: FunctionARN { FunctionARN(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `SnapStartResponse.ApplyOn`.
        public var snapStartResponseApplyOn: StringValue {
            StringValue(attribute: "SnapStartResponse.ApplyOn", of: node)
        }

        /// `Fn::GetAtt` of `SnapStartResponse.OptimizationStatus`.
        public var snapStartResponseOptimizationStatus: StringValue {
            StringValue(attribute: "SnapStartResponse.OptimizationStatus", of: node)
        }
    }
}

extension Lambda.Function {
    /// `Architectures`
    public struct ArchitecturesItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `arm64`
        public static var arm64: Self { Self("arm64") }
        /// `x86_64`
        public static var x86_64: Self { Self("x86_64") }
    }

    /// `CapacityProviderConfig`
    public struct CapacityProviderConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - lambdaManagedInstancesCapacityProviderConfig: `LambdaManagedInstancesCapacityProviderConfig`.
        public init(
            lambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
        ) {
            var bag = PropertyBag()
            bag.set("LambdaManagedInstancesCapacityProviderConfig", lambdaManagedInstancesCapacityProviderConfig)
            property = bag.property
        }
    }

    /// `Code`
    public struct Code: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - imageUri: `ImageUri`; cannot be read back.
        ///   - s3Bucket: `S3Bucket`; cannot be read back; 3 to 63 characters; `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
        ///   - s3Key: `S3Key`; cannot be read back; 1 to 1024 characters.
        ///   - s3ObjectStorageMode: `S3ObjectStorageMode`; cannot be read back.
        ///   - s3ObjectVersion: `S3ObjectVersion`; cannot be read back; 1 to 1024 characters.
        ///   - sourceKMSKeyArn: `SourceKMSKeyArn`; cannot be read back; 0 to 10000 characters;
        ///     `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        ///   - zipFile: `ZipFile`; cannot be read back.
        public init(
            imageUri: StringValue? = nil,
            s3Bucket: BucketName? = nil,
            s3Key: StringValue? = nil,
            s3ObjectStorageMode: S3ObjectStorageMode? = nil,
            s3ObjectVersion: StringValue? = nil,
            sourceKMSKeyArn: StringValue? = nil,
            zipFile: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ImageUri", imageUri)
            bag.set("S3Bucket", s3Bucket)
            bag.set("S3Key", s3Key)
            bag.set("S3ObjectStorageMode", s3ObjectStorageMode)
            bag.set("S3ObjectVersion", s3ObjectVersion)
            bag.set("SourceKMSKeyArn", sourceKMSKeyArn)
            bag.set("ZipFile", zipFile)
            property = bag.property
        }

        /// `S3ObjectStorageMode`
        public struct S3ObjectStorageMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `COPY`
            public static var copy: Self { Self("COPY") }
            /// `REFERENCE`
            public static var reference: Self { Self("REFERENCE") }
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
        ///   - targetArn: `TargetArn`; 0 to 10000 characters; `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        public init(targetArn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("TargetArn", targetArn)
            property = bag.property
        }
    }

    /// `DurableConfig`
    public struct DurableConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - executionTimeout: `ExecutionTimeout`; may replace the resource when changed; 1 to 31622400.
        ///   - kmsKeyArn: `KMSKeyArn`; may replace the resource when changed; 0 to 10000 characters;
        ///     `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        ///   - retentionPeriodInDays: `RetentionPeriodInDays`; may replace the resource when changed; default 14;
        ///     1 to 90.
        public init(
            executionTimeout: IntValue,
            kmsKeyArn: KMSKeyARN? = nil,
            retentionPeriodInDays: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExecutionTimeout", executionTimeout)
            bag.set("KMSKeyArn", kmsKeyArn)
            bag.set("RetentionPeriodInDays", retentionPeriodInDays)
            property = bag.property
        }
    }

    /// `Environment`
    public struct Environment: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - variables: `Variables`.
        public init(variables: [String: JSONValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Variables", variables)
            property = bag.property
        }
    }

    /// `EphemeralStorage`
    public struct EphemeralStorage: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - size: `Size`; 512 to 32768.
        public init(size: IntValue) {
            var bag = PropertyBag()
            bag.set("Size", size)
            property = bag.property
        }
    }

    /// `FileSystemConfig`
    public struct FileSystemConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`; at most 200 characters.
        ///   - localMountPath: `LocalMountPath`; 0 to 160 characters; `^/mnt/[a-zA-Z0-9-_.]+$`.
        ///   - s3FilesConfig: `S3FilesConfig`.
        public init(
            arn: StringValue,
            localMountPath: StringValue,
            s3FilesConfig: S3FilesConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("LocalMountPath", localMountPath)
            bag.set("S3FilesConfig", s3FilesConfig)
            property = bag.property
        }
    }

    /// `FunctionScalingConfig`
    public struct FunctionScalingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxExecutionEnvironments: `MaxExecutionEnvironments`; 0 to 15000.
        ///   - minExecutionEnvironments: `MinExecutionEnvironments`; 0 to 15000.
        public init(
            maxExecutionEnvironments: IntValue? = nil,
            minExecutionEnvironments: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaxExecutionEnvironments", maxExecutionEnvironments)
            bag.set("MinExecutionEnvironments", minExecutionEnvironments)
            property = bag.property
        }
    }

    /// `ImageConfig`
    public struct ImageConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - command: `Command`; 0 to 1500 items.
        ///   - entryPoint: `EntryPoint`; 0 to 1500 items.
        ///   - workingDirectory: `WorkingDirectory`; 0 to 1000 characters.
        public init(
            command: [StringValue]? = nil,
            entryPoint: [StringValue]? = nil,
            workingDirectory: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Command", command)
            bag.set("EntryPoint", entryPoint)
            bag.set("WorkingDirectory", workingDirectory)
            property = bag.property
        }
    }

    /// `LambdaManagedInstancesCapacityProviderConfig`
    public struct LambdaManagedInstancesCapacityProviderConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityProviderArn: `CapacityProviderArn`; 1 to 140 characters.
        ///   - executionEnvironmentMemoryGiBPerVCpu: `ExecutionEnvironmentMemoryGiBPerVCpu`; 2 to 8.
        ///   - perExecutionEnvironmentMaxConcurrency: `PerExecutionEnvironmentMaxConcurrency`; 1 to 1600.
        public init(
            capacityProviderArn: StringValue,
            executionEnvironmentMemoryGiBPerVCpu: DoubleValue? = nil,
            perExecutionEnvironmentMaxConcurrency: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CapacityProviderArn", capacityProviderArn)
            bag.set("ExecutionEnvironmentMemoryGiBPerVCpu", executionEnvironmentMemoryGiBPerVCpu)
            bag.set("PerExecutionEnvironmentMaxConcurrency", perExecutionEnvironmentMaxConcurrency)
            property = bag.property
        }
    }

    /// `LoggingConfig`
    public struct LoggingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - applicationLogLevel: `ApplicationLogLevel`.
        ///   - logFormat: `LogFormat`.
        ///   - logGroup: `LogGroup`; 1 to 512 characters; `[\.\-_/#A-Za-z0-9]+`.
        ///   - systemLogLevel: `SystemLogLevel`.
        public init(
            applicationLogLevel: ApplicationLogLevel? = nil,
            logFormat: LogFormat? = nil,
            logGroup: StringValue? = nil,
            systemLogLevel: SystemLogLevel? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ApplicationLogLevel", applicationLogLevel)
            bag.set("LogFormat", logFormat)
            bag.set("LogGroup", logGroup)
            bag.set("SystemLogLevel", systemLogLevel)
            property = bag.property
        }

        /// `ApplicationLogLevel`
        public struct ApplicationLogLevel: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DEBUG`
            public static var debug: Self { Self("DEBUG") }
            /// `ERROR`
            public static var error: Self { Self("ERROR") }
            /// `FATAL`
            public static var fatal: Self { Self("FATAL") }
            /// `INFO`
            public static var info: Self { Self("INFO") }
            /// `TRACE`
            public static var trace: Self { Self("TRACE") }
            /// `WARN`
            public static var warn: Self { Self("WARN") }
        }

        /// `LogFormat`
        public struct LogFormat: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `JSON`
            public static var json: Self { Self("JSON") }
            /// `Text`
            public static var text: Self { Self("Text") }
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

    /// `PackageType`
    public struct PackageType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Image`
        public static var image: Self { Self("Image") }
        /// `Zip`
        public static var zip: Self { Self("Zip") }
    }

    /// `RecursiveLoop`
    public struct RecursiveLoop: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Allow`
        public static var allow: Self { Self("Allow") }
        /// `Terminate`
        public static var terminate: Self { Self("Terminate") }
    }

    /// `Runtime`
    public struct Runtime: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `dotnet10`
        public static var dotnet10: Self { Self("dotnet10") }
        /// `dotnet6`
        public static var dotnet6: Self { Self("dotnet6") }
        /// `dotnet8`
        public static var dotnet8: Self { Self("dotnet8") }
        /// `dotnetcore1.0`
        public static var dotnetcore1_0: Self { Self("dotnetcore1.0") }
        /// `dotnetcore2.0`
        public static var dotnetcore2_0: Self { Self("dotnetcore2.0") }
        /// `dotnetcore2.1`
        public static var dotnetcore2_1: Self { Self("dotnetcore2.1") }
        /// `dotnetcore3.1`
        public static var dotnetcore3_1: Self { Self("dotnetcore3.1") }
        /// `go1.x`
        public static var go1X: Self { Self("go1.x") }
        /// `java11`
        public static var java11: Self { Self("java11") }
        /// `java11.al2023`
        public static var java11Al2023: Self { Self("java11.al2023") }
        /// `java17`
        public static var java17: Self { Self("java17") }
        /// `java17.al2023`
        public static var java17Al2023: Self { Self("java17.al2023") }
        /// `java21`
        public static var java21: Self { Self("java21") }
        /// `java25`
        public static var java25: Self { Self("java25") }
        /// `java8`
        public static var java8: Self { Self("java8") }
        /// `java8.al2`
        public static var java8Al2: Self { Self("java8.al2") }
        /// `java8.al2023`
        public static var java8Al2023: Self { Self("java8.al2023") }
        /// `nodejs`
        public static var nodejs: Self { Self("nodejs") }
        /// `nodejs10.x`
        public static var nodejs10X: Self { Self("nodejs10.x") }
        /// `nodejs12.x`
        public static var nodejs12X: Self { Self("nodejs12.x") }
        /// `nodejs14.x`
        public static var nodejs14X: Self { Self("nodejs14.x") }
        /// `nodejs16.x`
        public static var nodejs16X: Self { Self("nodejs16.x") }
        /// `nodejs18.x`
        public static var nodejs18X: Self { Self("nodejs18.x") }
        /// `nodejs20.x`
        public static var nodejs20X: Self { Self("nodejs20.x") }
        /// `nodejs22.x`
        public static var nodejs22X: Self { Self("nodejs22.x") }
        /// `nodejs24.x`
        public static var nodejs24X: Self { Self("nodejs24.x") }
        /// `nodejs26.x`
        public static var nodejs26X: Self { Self("nodejs26.x") }
        /// `nodejs4.3`
        public static var nodejs4_3: Self { Self("nodejs4.3") }
        /// `nodejs4.3-edge`
        public static var nodejs4_3Edge: Self { Self("nodejs4.3-edge") }
        /// `nodejs6.10`
        public static var nodejs6_10: Self { Self("nodejs6.10") }
        /// `nodejs8.10`
        public static var nodejs8_10: Self { Self("nodejs8.10") }
        /// `provided`
        public static var provided: Self { Self("provided") }
        /// `provided.al2`
        public static var providedAl2: Self { Self("provided.al2") }
        /// `provided.al2023`
        public static var providedAl2023: Self { Self("provided.al2023") }
        /// `python2.7`
        public static var python2_7: Self { Self("python2.7") }
        /// `python3.10`
        public static var python3_10: Self { Self("python3.10") }
        /// `python3.11`
        public static var python3_11: Self { Self("python3.11") }
        /// `python3.12`
        public static var python3_12: Self { Self("python3.12") }
        /// `python3.13`
        public static var python3_13: Self { Self("python3.13") }
        /// `python3.14`
        public static var python3_14: Self { Self("python3.14") }
        /// `python3.15`
        public static var python3_15: Self { Self("python3.15") }
        /// `python3.6`
        public static var python3_6: Self { Self("python3.6") }
        /// `python3.7`
        public static var python3_7: Self { Self("python3.7") }
        /// `python3.8`
        public static var python3_8: Self { Self("python3.8") }
        /// `python3.9`
        public static var python3_9: Self { Self("python3.9") }
        /// `ruby2.5`
        public static var ruby2_5: Self { Self("ruby2.5") }
        /// `ruby2.7`
        public static var ruby2_7: Self { Self("ruby2.7") }
        /// `ruby3.2`
        public static var ruby3_2: Self { Self("ruby3.2") }
        /// `ruby3.3`
        public static var ruby3_3: Self { Self("ruby3.3") }
        /// `ruby3.4`
        public static var ruby3_4: Self { Self("ruby3.4") }
        /// `ruby4.0`
        public static var ruby4_0: Self { Self("ruby4.0") }
    }

    /// `RuntimeManagementConfig`
    public struct RuntimeManagementConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - runtimeVersionArn: `RuntimeVersionArn`.
        ///   - updateRuntimeOn: `UpdateRuntimeOn`.
        public init(runtimeVersionArn: StringValue? = nil, updateRuntimeOn: UpdateRuntimeOn) {
            var bag = PropertyBag()
            bag.set("RuntimeVersionArn", runtimeVersionArn)
            bag.set("UpdateRuntimeOn", updateRuntimeOn)
            property = bag.property
        }

        /// `UpdateRuntimeOn`
        public struct UpdateRuntimeOn: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Auto`
            public static var auto: Self { Self("Auto") }
            /// `FunctionUpdate`
            public static var functionUpdate: Self { Self("FunctionUpdate") }
            /// `Manual`
            public static var manual: Self { Self("Manual") }
        }
    }

    /// `S3FilesConfig`
    public struct S3FilesConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - directS3Read: `DirectS3Read`.
        public init(directS3Read: DirectS3Read? = nil) {
            var bag = PropertyBag()
            bag.set("DirectS3Read", directS3Read)
            property = bag.property
        }

        /// `DirectS3Read`
        public struct DirectS3Read: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AUTO`
            public static var auto: Self { Self("AUTO") }
            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `SnapStart`
    public struct SnapStart: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - applyOn: `ApplyOn`; cannot be read back.
        public init(applyOn: ApplyOn) {
            var bag = PropertyBag()
            bag.set("ApplyOn", applyOn)
            property = bag.property
        }

        /// `ApplyOn`
        public struct ApplyOn: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `None`
            public static var noneValue: Self { Self("None") }
            /// `PublishedVersions`
            public static var publishedVersions: Self { Self("PublishedVersions") }
        }
    }

    /// `TenancyConfig`
    public struct TenancyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - tenantIsolationMode: `TenantIsolationMode`; replaces the resource when changed.
        public init(tenantIsolationMode: TenantIsolationMode) {
            var bag = PropertyBag()
            bag.set("TenantIsolationMode", tenantIsolationMode)
            property = bag.property
        }

        /// `TenantIsolationMode`
        public struct TenantIsolationMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `PER_TENANT`
            public static var perTenant: Self { Self("PER_TENANT") }
        }
    }

    /// `TracingConfig`
    public struct TracingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - mode: `Mode`.
        public init(mode: Mode? = nil) {
            var bag = PropertyBag()
            bag.set("Mode", mode)
            property = bag.property
        }

        /// `Mode`
        public struct Mode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Active`
            public static var active: Self { Self("Active") }
            /// `PassThrough`
            public static var passThrough: Self { Self("PassThrough") }
        }
    }

    /// `VpcConfig`
    public struct VpcConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipv6AllowedForDualStack: `Ipv6AllowedForDualStack`.
        ///   - securityGroupIds: `SecurityGroupIds`; 0 to 5 items.
        ///   - subnetIds: `SubnetIds`; 0 to 16 items.
        public init(
            ipv6AllowedForDualStack: BoolValue? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            subnetIds: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Ipv6AllowedForDualStack", ipv6AllowedForDualStack)
            bag.set("SecurityGroupIds", securityGroupIds)
            bag.set("SubnetIds", subnetIds)
            property = bag.property
        }
    }
}
