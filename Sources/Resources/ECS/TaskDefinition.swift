// Generated from the schema of AWS::ECS::TaskDefinition by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECS {
    /// `AWS::ECS::TaskDefinition`
    public struct TaskDefinition: Resource {
        public static let resourceType = ResourceType("AWS::ECS::TaskDefinition", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - containerDefinitions: `ContainerDefinitions`; replaces the resource when changed.
        ///   - cpu: `Cpu`; replaces the resource when changed.
        ///   - enableFaultInjection: `EnableFaultInjection`; replaces the resource when changed.
        ///   - ephemeralStorage: `EphemeralStorage`; replaces the resource when changed.
        ///   - executionRoleArn: `ExecutionRoleArn`; replaces the resource when changed.
        ///   - family: `Family`; replaces the resource when changed.
        ///   - inferenceAccelerators: `InferenceAccelerators`; replaces the resource when changed; deprecated.
        ///   - ipcMode: `IpcMode`; replaces the resource when changed.
        ///   - memory: `Memory`; replaces the resource when changed.
        ///   - networkMode: `NetworkMode`; replaces the resource when changed.
        ///   - pidMode: `PidMode`; replaces the resource when changed.
        ///   - placementConstraints: `PlacementConstraints`; replaces the resource when changed.
        ///   - proxyConfiguration: `ProxyConfiguration`; replaces the resource when changed.
        ///   - requiresCompatibilities: `RequiresCompatibilities`; replaces the resource when changed.
        ///   - runtimePlatform: `RuntimePlatform`; replaces the resource when changed.
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - taskRoleArn: `TaskRoleArn`; replaces the resource when changed.
        ///   - volumes: `Volumes`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            containerDefinitions: [ContainerDefinition]? = nil,
            cpu: StringValue? = nil,
            enableFaultInjection: BoolValue? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            executionRoleArn: RoleARN? = nil,
            family: StringValue? = nil,
            inferenceAccelerators: [InferenceAccelerator]? = nil,
            ipcMode: IpcMode? = nil,
            memory: StringValue? = nil,
            networkMode: NetworkMode? = nil,
            pidMode: PidMode? = nil,
            placementConstraints: [TaskDefinitionPlacementConstraint]? = nil,
            proxyConfiguration: ProxyConfiguration? = nil,
            requiresCompatibilities: [RequiresCompatibilitiesItem]? = nil,
            runtimePlatform: RuntimePlatform? = nil,
            tags: [Tag]? = nil,
            taskRoleArn: RoleARN? = nil,
            volumes: [Volume]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ContainerDefinitions", containerDefinitions)
            node.set("Cpu", cpu)
            node.set("EnableFaultInjection", enableFaultInjection)
            node.set("EphemeralStorage", ephemeralStorage)
            node.set("ExecutionRoleArn", executionRoleArn)
            node.set("Family", family)
            node.set("InferenceAccelerators", inferenceAccelerators)
            node.set("IpcMode", ipcMode)
            node.set("Memory", memory)
            node.set("NetworkMode", networkMode)
            node.set("PidMode", pidMode)
            node.set("PlacementConstraints", placementConstraints)
            node.set("ProxyConfiguration", proxyConfiguration)
            node.set("RequiresCompatibilities", requiresCompatibilities)
            node.set("RuntimePlatform", runtimePlatform)
            node.set("Tags", tags)
            node.set("TaskRoleArn", taskRoleArn)
            node.set("Volumes", volumes)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `TaskDefinitionArn`.
        public var taskDefinitionArn: StringValue { StringValue(attribute: "TaskDefinitionArn", of: node) }
    }
}

extension ECS.TaskDefinition {
    /// `AuthorizationConfig`
    public struct AuthorizationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessPointId: `AccessPointId`; replaces the resource when changed.
        ///   - iam: `IAM`; replaces the resource when changed.
        public init(accessPointId: StringValue? = nil, iam: IAM? = nil) {
            var bag = PropertyBag()
            bag.set("AccessPointId", accessPointId)
            bag.set("IAM", iam)
            property = bag.property
        }

        /// `IAM`
        public struct IAM: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `ContainerDefinition`
    public struct ContainerDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - command: `Command`; replaces the resource when changed.
        ///   - cpu: `Cpu`; replaces the resource when changed.
        ///   - credentialSpecs: `CredentialSpecs`; replaces the resource when changed.
        ///   - dependsOn: `DependsOn`; replaces the resource when changed.
        ///   - disableNetworking: `DisableNetworking`; replaces the resource when changed.
        ///   - dnsSearchDomains: `DnsSearchDomains`; replaces the resource when changed.
        ///   - dnsServers: `DnsServers`; replaces the resource when changed.
        ///   - dockerLabels: `DockerLabels`; replaces the resource when changed.
        ///   - dockerSecurityOptions: `DockerSecurityOptions`; replaces the resource when changed.
        ///   - entryPoint: `EntryPoint`; replaces the resource when changed.
        ///   - environment: `Environment`; replaces the resource when changed.
        ///   - environmentFiles: `EnvironmentFiles`; replaces the resource when changed.
        ///   - essential: `Essential`; replaces the resource when changed.
        ///   - extraHosts: `ExtraHosts`; replaces the resource when changed.
        ///   - firelensConfiguration: `FirelensConfiguration`; replaces the resource when changed.
        ///   - healthCheck: `HealthCheck`; replaces the resource when changed.
        ///   - hostname: `Hostname`; replaces the resource when changed.
        ///   - image: `Image`; replaces the resource when changed.
        ///   - interactive: `Interactive`; replaces the resource when changed.
        ///   - links: `Links`; replaces the resource when changed.
        ///   - linuxParameters: `LinuxParameters`; replaces the resource when changed.
        ///   - logConfiguration: `LogConfiguration`; replaces the resource when changed.
        ///   - memory: `Memory`; replaces the resource when changed.
        ///   - memoryReservation: `MemoryReservation`; replaces the resource when changed.
        ///   - mountPoints: `MountPoints`; replaces the resource when changed.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - portMappings: `PortMappings`; replaces the resource when changed.
        ///   - privileged: `Privileged`; replaces the resource when changed.
        ///   - pseudoTerminal: `PseudoTerminal`; replaces the resource when changed.
        ///   - readonlyRootFilesystem: `ReadonlyRootFilesystem`; replaces the resource when changed.
        ///   - repositoryCredentials: `RepositoryCredentials`; replaces the resource when changed.
        ///   - resourceRequirements: `ResourceRequirements`; replaces the resource when changed.
        ///   - restartPolicy: `RestartPolicy`; replaces the resource when changed.
        ///   - secrets: `Secrets`; replaces the resource when changed.
        ///   - startTimeout: `StartTimeout`; replaces the resource when changed.
        ///   - stopTimeout: `StopTimeout`; replaces the resource when changed.
        ///   - systemControls: `SystemControls`; replaces the resource when changed.
        ///   - ulimits: `Ulimits`; replaces the resource when changed.
        ///   - user: `User`; replaces the resource when changed.
        ///   - versionConsistency: `VersionConsistency`; replaces the resource when changed; default `enabled`.
        ///   - volumesFrom: `VolumesFrom`; replaces the resource when changed.
        ///   - workingDirectory: `WorkingDirectory`; replaces the resource when changed.
        public init(
            command: [StringValue]? = nil,
            cpu: IntValue? = nil,
            credentialSpecs: [StringValue]? = nil,
            dependsOn: [ContainerDependency]? = nil,
            disableNetworking: BoolValue? = nil,
            dnsSearchDomains: [StringValue]? = nil,
            dnsServers: [StringValue]? = nil,
            dockerLabels: [String: StringValue]? = nil,
            dockerSecurityOptions: [StringValue]? = nil,
            entryPoint: [StringValue]? = nil,
            environment: [KeyValuePair]? = nil,
            environmentFiles: [EnvironmentFile]? = nil,
            essential: BoolValue? = nil,
            extraHosts: [HostEntry]? = nil,
            firelensConfiguration: FirelensConfiguration? = nil,
            healthCheck: HealthCheck? = nil,
            hostname: StringValue? = nil,
            image: StringValue,
            interactive: BoolValue? = nil,
            links: [StringValue]? = nil,
            linuxParameters: LinuxParameters? = nil,
            logConfiguration: LogConfiguration? = nil,
            memory: IntValue? = nil,
            memoryReservation: IntValue? = nil,
            mountPoints: [MountPoint]? = nil,
            name: StringValue,
            portMappings: [PortMapping]? = nil,
            privileged: BoolValue? = nil,
            pseudoTerminal: BoolValue? = nil,
            readonlyRootFilesystem: BoolValue? = nil,
            repositoryCredentials: RepositoryCredentials? = nil,
            resourceRequirements: [ResourceRequirement]? = nil,
            restartPolicy: RestartPolicy? = nil,
            secrets: [Secret]? = nil,
            startTimeout: IntValue? = nil,
            stopTimeout: IntValue? = nil,
            systemControls: [SystemControl]? = nil,
            ulimits: [Ulimit]? = nil,
            user: StringValue? = nil,
            versionConsistency: VersionConsistency? = nil,
            volumesFrom: [VolumeFrom]? = nil,
            workingDirectory: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Command", command)
            bag.set("Cpu", cpu)
            bag.set("CredentialSpecs", credentialSpecs)
            bag.set("DependsOn", dependsOn)
            bag.set("DisableNetworking", disableNetworking)
            bag.set("DnsSearchDomains", dnsSearchDomains)
            bag.set("DnsServers", dnsServers)
            bag.set("DockerLabels", dockerLabels)
            bag.set("DockerSecurityOptions", dockerSecurityOptions)
            bag.set("EntryPoint", entryPoint)
            bag.set("Environment", environment)
            bag.set("EnvironmentFiles", environmentFiles)
            bag.set("Essential", essential)
            bag.set("ExtraHosts", extraHosts)
            bag.set("FirelensConfiguration", firelensConfiguration)
            bag.set("HealthCheck", healthCheck)
            bag.set("Hostname", hostname)
            bag.set("Image", image)
            bag.set("Interactive", interactive)
            bag.set("Links", links)
            bag.set("LinuxParameters", linuxParameters)
            bag.set("LogConfiguration", logConfiguration)
            bag.set("Memory", memory)
            bag.set("MemoryReservation", memoryReservation)
            bag.set("MountPoints", mountPoints)
            bag.set("Name", name)
            bag.set("PortMappings", portMappings)
            bag.set("Privileged", privileged)
            bag.set("PseudoTerminal", pseudoTerminal)
            bag.set("ReadonlyRootFilesystem", readonlyRootFilesystem)
            bag.set("RepositoryCredentials", repositoryCredentials)
            bag.set("ResourceRequirements", resourceRequirements)
            bag.set("RestartPolicy", restartPolicy)
            bag.set("Secrets", secrets)
            bag.set("StartTimeout", startTimeout)
            bag.set("StopTimeout", stopTimeout)
            bag.set("SystemControls", systemControls)
            bag.set("Ulimits", ulimits)
            bag.set("User", user)
            bag.set("VersionConsistency", versionConsistency)
            bag.set("VolumesFrom", volumesFrom)
            bag.set("WorkingDirectory", workingDirectory)
            property = bag.property
        }

        /// `VersionConsistency`
        public struct VersionConsistency: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disabled`
            public static var disabled: Self { Self("disabled") }
            /// `enabled`
            public static var enabled: Self { Self("enabled") }
        }
    }

    /// `ContainerDependency`
    public struct ContainerDependency: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - condition: `Condition`; replaces the resource when changed.
        ///   - containerName: `ContainerName`; replaces the resource when changed.
        public init(condition: Condition? = nil, containerName: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Condition", condition)
            bag.set("ContainerName", containerName)
            property = bag.property
        }

        /// `Condition`
        public struct Condition: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `COMPLETE`
            public static var complete: Self { Self("COMPLETE") }
            /// `HEALTHY`
            public static var healthy: Self { Self("HEALTHY") }
            /// `START`
            public static var start: Self { Self("START") }
            /// `SUCCESS`
            public static var success: Self { Self("SUCCESS") }
        }
    }

    /// `Device`
    public struct Device: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containerPath: `ContainerPath`; replaces the resource when changed.
        ///   - hostPath: `HostPath`; replaces the resource when changed.
        ///   - permissions: `Permissions`; replaces the resource when changed.
        public init(
            containerPath: StringValue? = nil,
            hostPath: StringValue? = nil,
            permissions: [PermissionsItem]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContainerPath", containerPath)
            bag.set("HostPath", hostPath)
            bag.set("Permissions", permissions)
            property = bag.property
        }

        /// `Permissions`
        public struct PermissionsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `mknod`
            public static var mknod: Self { Self("mknod") }
            /// `read`
            public static var read: Self { Self("read") }
            /// `write`
            public static var write: Self { Self("write") }
        }
    }

    /// `DockerVolumeConfiguration`
    public struct DockerVolumeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - autoprovision: `Autoprovision`; replaces the resource when changed.
        ///   - driver: `Driver`; replaces the resource when changed.
        ///   - driverOpts: `DriverOpts`; replaces the resource when changed.
        ///   - labels: `Labels`; replaces the resource when changed.
        ///   - scope: `Scope`; replaces the resource when changed.
        public init(
            autoprovision: BoolValue? = nil,
            driver: StringValue? = nil,
            driverOpts: [String: StringValue]? = nil,
            labels: [String: StringValue]? = nil,
            scope: Scope? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Autoprovision", autoprovision)
            bag.set("Driver", driver)
            bag.set("DriverOpts", driverOpts)
            bag.set("Labels", labels)
            bag.set("Scope", scope)
            property = bag.property
        }

        /// `Scope`
        public struct Scope: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `shared`
            public static var shared: Self { Self("shared") }
            /// `task`
            public static var task: Self { Self("task") }
        }
    }

    /// `EFSVolumeConfiguration`
    public struct EFSVolumeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - authorizationConfig: `AuthorizationConfig`; replaces the resource when changed.
        ///   - filesystemId: `FilesystemId`; replaces the resource when changed.
        ///   - rootDirectory: `RootDirectory`; replaces the resource when changed.
        ///   - transitEncryption: `TransitEncryption`; replaces the resource when changed.
        ///   - transitEncryptionPort: `TransitEncryptionPort`; replaces the resource when changed.
        public init(
            authorizationConfig: AuthorizationConfig? = nil,
            filesystemId: StringValue,
            rootDirectory: StringValue? = nil,
            transitEncryption: TransitEncryption? = nil,
            transitEncryptionPort: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AuthorizationConfig", authorizationConfig)
            bag.set("FilesystemId", filesystemId)
            bag.set("RootDirectory", rootDirectory)
            bag.set("TransitEncryption", transitEncryption)
            bag.set("TransitEncryptionPort", transitEncryptionPort)
            property = bag.property
        }

        /// `TransitEncryption`
        public struct TransitEncryption: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `EnvironmentFile`
    public struct EnvironmentFile: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`; replaces the resource when changed.
        ///   - value: `Value`; replaces the resource when changed.
        public init(type: TypeValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `s3`
            public static var s3: Self { Self("s3") }
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
        ///   - sizeInGiB: `SizeInGiB`; replaces the resource when changed.
        public init(sizeInGiB: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("SizeInGiB", sizeInGiB)
            property = bag.property
        }
    }

    /// `FSxAuthorizationConfig`
    public struct FSxAuthorizationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - credentialsParameter: `CredentialsParameter`; replaces the resource when changed.
        ///   - domain: `Domain`; replaces the resource when changed.
        public init(credentialsParameter: StringValue, domain: StringValue) {
            var bag = PropertyBag()
            bag.set("CredentialsParameter", credentialsParameter)
            bag.set("Domain", domain)
            property = bag.property
        }
    }

    /// `FSxWindowsFileServerVolumeConfiguration`
    public struct FSxWindowsFileServerVolumeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - authorizationConfig: `AuthorizationConfig`; replaces the resource when changed.
        ///   - fileSystemId: `FileSystemId`; replaces the resource when changed.
        ///   - rootDirectory: `RootDirectory`; replaces the resource when changed.
        public init(
            authorizationConfig: FSxAuthorizationConfig? = nil,
            fileSystemId: StringValue,
            rootDirectory: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AuthorizationConfig", authorizationConfig)
            bag.set("FileSystemId", fileSystemId)
            bag.set("RootDirectory", rootDirectory)
            property = bag.property
        }
    }

    /// `FirelensConfiguration`
    public struct FirelensConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - options: `Options`; replaces the resource when changed.
        ///   - type: `Type`; replaces the resource when changed.
        public init(options: [String: StringValue]? = nil, type: TypeValue? = nil) {
            var bag = PropertyBag()
            bag.set("Options", options)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `fluentbit`
            public static var fluentbit: Self { Self("fluentbit") }
            /// `fluentd`
            public static var fluentd: Self { Self("fluentd") }
        }
    }

    /// `HealthCheck`
    public struct HealthCheck: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - command: `Command`; replaces the resource when changed.
        ///   - interval: `Interval`; replaces the resource when changed.
        ///   - retries: `Retries`; replaces the resource when changed.
        ///   - startPeriod: `StartPeriod`; replaces the resource when changed.
        ///   - timeout: `Timeout`; replaces the resource when changed.
        public init(
            command: [StringValue]? = nil,
            interval: IntValue? = nil,
            retries: IntValue? = nil,
            startPeriod: IntValue? = nil,
            timeout: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Command", command)
            bag.set("Interval", interval)
            bag.set("Retries", retries)
            bag.set("StartPeriod", startPeriod)
            bag.set("Timeout", timeout)
            property = bag.property
        }
    }

    /// `HostEntry`
    public struct HostEntry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - hostname: `Hostname`; replaces the resource when changed.
        ///   - ipAddress: `IpAddress`; replaces the resource when changed.
        public init(hostname: StringValue? = nil, ipAddress: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Hostname", hostname)
            bag.set("IpAddress", ipAddress)
            property = bag.property
        }
    }

    /// `HostVolumeProperties`
    public struct HostVolumeProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - sourcePath: `SourcePath`; replaces the resource when changed.
        public init(sourcePath: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("SourcePath", sourcePath)
            property = bag.property
        }
    }

    /// `InferenceAccelerator`
    public struct InferenceAccelerator: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deviceName: `DeviceName`; replaces the resource when changed.
        ///   - deviceType: `DeviceType`; replaces the resource when changed.
        public init(deviceName: StringValue? = nil, deviceType: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("DeviceName", deviceName)
            bag.set("DeviceType", deviceType)
            property = bag.property
        }
    }

    /// `IpcMode`
    public struct IpcMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `host`
        public static var host: Self { Self("host") }
        /// `none`
        public static var noneValue: Self { Self("none") }
        /// `task`
        public static var task: Self { Self("task") }
    }

    /// `KernelCapabilities`
    public struct KernelCapabilities: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - add: `Add`; replaces the resource when changed.
        ///   - drop: `Drop`; replaces the resource when changed.
        public init(add: [StringValue]? = nil, drop: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Add", add)
            bag.set("Drop", drop)
            property = bag.property
        }
    }

    /// `KeyValuePair`
    public struct KeyValuePair: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; replaces the resource when changed.
        ///   - value: `Value`; replaces the resource when changed.
        public init(name: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `LinuxParameters`
    public struct LinuxParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capabilities: `Capabilities`; replaces the resource when changed.
        ///   - devices: `Devices`; replaces the resource when changed.
        ///   - initProcessEnabled: `InitProcessEnabled`; replaces the resource when changed.
        ///   - maxSwap: `MaxSwap`; replaces the resource when changed.
        ///   - sharedMemorySize: `SharedMemorySize`; replaces the resource when changed.
        ///   - swappiness: `Swappiness`; replaces the resource when changed.
        ///   - tmpfs: `Tmpfs`; replaces the resource when changed.
        public init(
            capabilities: KernelCapabilities? = nil,
            devices: [Device]? = nil,
            initProcessEnabled: BoolValue? = nil,
            maxSwap: IntValue? = nil,
            sharedMemorySize: IntValue? = nil,
            swappiness: IntValue? = nil,
            tmpfs: [Tmpfs]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Capabilities", capabilities)
            bag.set("Devices", devices)
            bag.set("InitProcessEnabled", initProcessEnabled)
            bag.set("MaxSwap", maxSwap)
            bag.set("SharedMemorySize", sharedMemorySize)
            bag.set("Swappiness", swappiness)
            bag.set("Tmpfs", tmpfs)
            property = bag.property
        }
    }

    /// `LogConfiguration`
    public struct LogConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - logDriver: `LogDriver`; replaces the resource when changed.
        ///   - options: `Options`; replaces the resource when changed.
        ///   - secretOptions: `SecretOptions`; replaces the resource when changed.
        public init(
            logDriver: StringValue,
            options: [String: StringValue]? = nil,
            secretOptions: [Secret]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("LogDriver", logDriver)
            bag.set("Options", options)
            bag.set("SecretOptions", secretOptions)
            property = bag.property
        }
    }

    /// `MountPoint`
    public struct MountPoint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containerPath: `ContainerPath`; replaces the resource when changed.
        ///   - readOnly: `ReadOnly`; replaces the resource when changed.
        ///   - sourceVolume: `SourceVolume`; replaces the resource when changed.
        public init(
            containerPath: StringValue? = nil,
            readOnly: BoolValue? = nil,
            sourceVolume: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContainerPath", containerPath)
            bag.set("ReadOnly", readOnly)
            bag.set("SourceVolume", sourceVolume)
            property = bag.property
        }
    }

    /// `NetworkMode`
    public struct NetworkMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `awsvpc`
        public static var awsvpc: Self { Self("awsvpc") }
        /// `bridge`
        public static var bridge: Self { Self("bridge") }
        /// `host`
        public static var host: Self { Self("host") }
        /// `none`
        public static var noneValue: Self { Self("none") }
    }

    /// `NvidiaMpsAllocation`
    public struct NvidiaMpsAllocation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxComputePercent: `MaxComputePercent`; replaces the resource when changed; 1 to 100.
        ///   - memory: `Memory`; replaces the resource when changed; at least 1.
        public init(maxComputePercent: IntValue? = nil, memory: IntValue) {
            var bag = PropertyBag()
            bag.set("MaxComputePercent", maxComputePercent)
            bag.set("Memory", memory)
            property = bag.property
        }
    }

    /// `PidMode`
    public struct PidMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `host`
        public static var host: Self { Self("host") }
        /// `task`
        public static var task: Self { Self("task") }
    }

    /// `PortMapping`
    public struct PortMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - appProtocol: `AppProtocol`; replaces the resource when changed.
        ///   - containerPort: `ContainerPort`; replaces the resource when changed.
        ///   - containerPortRange: `ContainerPortRange`; replaces the resource when changed.
        ///   - hostPort: `HostPort`; replaces the resource when changed.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - protocol: `Protocol`; replaces the resource when changed.
        public init(
            appProtocol: AppProtocol? = nil,
            containerPort: IntValue? = nil,
            containerPortRange: StringValue? = nil,
            hostPort: IntValue? = nil,
            name: StringValue? = nil,
            `protocol`: ProtocolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AppProtocol", appProtocol)
            bag.set("ContainerPort", containerPort)
            bag.set("ContainerPortRange", containerPortRange)
            bag.set("HostPort", hostPort)
            bag.set("Name", name)
            bag.set("Protocol", `protocol`)
            property = bag.property
        }

        /// `AppProtocol`
        public struct AppProtocol: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `grpc`
            public static var grpc: Self { Self("grpc") }
            /// `http`
            public static var http: Self { Self("http") }
            /// `http2`
            public static var http2: Self { Self("http2") }
        }

        /// `Protocol`
        public struct ProtocolValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `tcp`
            public static var tcp: Self { Self("tcp") }
            /// `udp`
            public static var udp: Self { Self("udp") }
        }
    }

    /// `ProxyConfiguration`
    public struct ProxyConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containerName: `ContainerName`; replaces the resource when changed.
        ///   - proxyConfigurationProperties: `ProxyConfigurationProperties`; replaces the resource when changed.
        ///   - type: `Type`; replaces the resource when changed.
        public init(
            containerName: StringValue,
            proxyConfigurationProperties: [KeyValuePair]? = nil,
            type: TypeValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContainerName", containerName)
            bag.set("ProxyConfigurationProperties", proxyConfigurationProperties)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `APPMESH`
            public static var appmesh: Self { Self("APPMESH") }
        }
    }

    /// `RepositoryCredentials`
    public struct RepositoryCredentials: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - credentialsParameter: `CredentialsParameter`; replaces the resource when changed.
        public init(credentialsParameter: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("CredentialsParameter", credentialsParameter)
            property = bag.property
        }
    }

    /// `RequiresCompatibilities`
    public struct RequiresCompatibilitiesItem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `EC2`
        public static var ec2: Self { Self("EC2") }
        /// `EXTERNAL`
        public static var external: Self { Self("EXTERNAL") }
        /// `FARGATE`
        public static var fargate: Self { Self("FARGATE") }
        /// `MANAGED_INSTANCES`
        public static var managedInstances: Self { Self("MANAGED_INSTANCES") }
    }

    /// `ResourceRequirement`
    public struct ResourceRequirement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - sharingStrategy: `SharingStrategy`; replaces the resource when changed.
        ///   - type: `Type`; replaces the resource when changed.
        ///   - value: `Value`; replaces the resource when changed.
        public init(
            sharingStrategy: SharingStrategy? = nil,
            type: TypeValue,
            value: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("SharingStrategy", sharingStrategy)
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `GPU`
            public static var gpu: Self { Self("GPU") }
            /// `InferenceAccelerator`
            public static var inferenceAccelerator: Self { Self("InferenceAccelerator") }
            /// `NeuronDevice`
            public static var neuronDevice: Self { Self("NeuronDevice") }
        }
    }

    /// `RestartPolicy`
    public struct RestartPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`; replaces the resource when changed.
        ///   - ignoredExitCodes: `IgnoredExitCodes`; replaces the resource when changed.
        ///   - restartAttemptPeriod: `RestartAttemptPeriod`; replaces the resource when changed.
        public init(
            enabled: BoolValue? = nil,
            ignoredExitCodes: [IntValue]? = nil,
            restartAttemptPeriod: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("IgnoredExitCodes", ignoredExitCodes)
            bag.set("RestartAttemptPeriod", restartAttemptPeriod)
            property = bag.property
        }
    }

    /// `RuntimePlatform`
    public struct RuntimePlatform: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cpuArchitecture: `CpuArchitecture`; replaces the resource when changed.
        ///   - operatingSystemFamily: `OperatingSystemFamily`; replaces the resource when changed.
        public init(
            cpuArchitecture: CpuArchitecture? = nil,
            operatingSystemFamily: OperatingSystemFamily? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CpuArchitecture", cpuArchitecture)
            bag.set("OperatingSystemFamily", operatingSystemFamily)
            property = bag.property
        }

        /// `CpuArchitecture`
        public struct CpuArchitecture: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ARM64`
            public static var arm64: Self { Self("ARM64") }
            /// `X86_64`
            public static var x86_64: Self { Self("X86_64") }
        }

        /// `OperatingSystemFamily`
        public struct OperatingSystemFamily: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `LINUX`
            public static var linux: Self { Self("LINUX") }
            /// `WINDOWS_SERVER_2004_CORE`
            public static var windowsServer2004Core: Self { Self("WINDOWS_SERVER_2004_CORE") }
            /// `WINDOWS_SERVER_2016_FULL`
            public static var windowsServer2016Full: Self { Self("WINDOWS_SERVER_2016_FULL") }
            /// `WINDOWS_SERVER_2019_CORE`
            public static var windowsServer2019Core: Self { Self("WINDOWS_SERVER_2019_CORE") }
            /// `WINDOWS_SERVER_2019_FULL`
            public static var windowsServer2019Full: Self { Self("WINDOWS_SERVER_2019_FULL") }
            /// `WINDOWS_SERVER_2022_CORE`
            public static var windowsServer2022Core: Self { Self("WINDOWS_SERVER_2022_CORE") }
            /// `WINDOWS_SERVER_2022_FULL`
            public static var windowsServer2022Full: Self { Self("WINDOWS_SERVER_2022_FULL") }
            /// `WINDOWS_SERVER_2025_CORE`
            public static var windowsServer2025Core: Self { Self("WINDOWS_SERVER_2025_CORE") }
            /// `WINDOWS_SERVER_2025_FULL`
            public static var windowsServer2025Full: Self { Self("WINDOWS_SERVER_2025_FULL") }
            /// `WINDOWS_SERVER_20H2_CORE`
            public static var windowsServer20h2Core: Self { Self("WINDOWS_SERVER_20H2_CORE") }
        }
    }

    /// `S3FilesVolumeConfiguration`
    public struct S3FilesVolumeConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessPointArn: `AccessPointArn`; replaces the resource when changed.
        ///   - fileSystemArn: `FileSystemArn`; replaces the resource when changed.
        ///   - rootDirectory: `RootDirectory`; replaces the resource when changed.
        ///   - transitEncryptionPort: `TransitEncryptionPort`; replaces the resource when changed.
        public init(
            accessPointArn: StringValue? = nil,
            fileSystemArn: StringValue,
            rootDirectory: StringValue? = nil,
            transitEncryptionPort: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AccessPointArn", accessPointArn)
            bag.set("FileSystemArn", fileSystemArn)
            bag.set("RootDirectory", rootDirectory)
            bag.set("TransitEncryptionPort", transitEncryptionPort)
            property = bag.property
        }
    }

    /// `Secret`
    public struct Secret: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; replaces the resource when changed.
        ///   - valueFrom: `ValueFrom`; replaces the resource when changed.
        public init(name: StringValue, valueFrom: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("ValueFrom", valueFrom)
            property = bag.property
        }
    }

    /// `SharingStrategy`
    public struct SharingStrategy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - nvidiaMps: `NvidiaMps`; replaces the resource when changed.
        public init(nvidiaMps: NvidiaMpsAllocation) {
            var bag = PropertyBag()
            bag.set("NvidiaMps", nvidiaMps)
            property = bag.property
        }
    }

    /// `SystemControl`
    public struct SystemControl: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - namespace: `Namespace`; replaces the resource when changed.
        ///   - value: `Value`; replaces the resource when changed.
        public init(namespace: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Namespace", namespace)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `TaskDefinitionPlacementConstraint`
    public struct TaskDefinitionPlacementConstraint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - expression: `Expression`; replaces the resource when changed.
        ///   - type: `Type`; replaces the resource when changed.
        public init(expression: StringValue? = nil, type: TypeValue) {
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

            /// `memberOf`
            public static var memberOf: Self { Self("memberOf") }
        }
    }

    /// `Tmpfs`
    public struct Tmpfs: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containerPath: `ContainerPath`; replaces the resource when changed.
        ///   - mountOptions: `MountOptions`; replaces the resource when changed.
        ///   - size: `Size`; replaces the resource when changed.
        public init(
            containerPath: StringValue? = nil,
            mountOptions: [StringValue]? = nil,
            size: IntValue
        ) {
            var bag = PropertyBag()
            bag.set("ContainerPath", containerPath)
            bag.set("MountOptions", mountOptions)
            bag.set("Size", size)
            property = bag.property
        }
    }

    /// `Ulimit`
    public struct Ulimit: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - hardLimit: `HardLimit`; replaces the resource when changed.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - softLimit: `SoftLimit`; replaces the resource when changed.
        public init(
            hardLimit: IntValue,
            name: Name,
            softLimit: IntValue
        ) {
            var bag = PropertyBag()
            bag.set("HardLimit", hardLimit)
            bag.set("Name", name)
            bag.set("SoftLimit", softLimit)
            property = bag.property
        }

        /// `Name`
        public struct Name: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `core`
            public static var core: Self { Self("core") }
            /// `cpu`
            public static var cpu: Self { Self("cpu") }
            /// `data`
            public static var data: Self { Self("data") }
            /// `fsize`
            public static var fsize: Self { Self("fsize") }
            /// `locks`
            public static var locks: Self { Self("locks") }
            /// `memlock`
            public static var memlock: Self { Self("memlock") }
            /// `msgqueue`
            public static var msgqueue: Self { Self("msgqueue") }
            /// `nice`
            public static var nice: Self { Self("nice") }
            /// `nofile`
            public static var nofile: Self { Self("nofile") }
            /// `nproc`
            public static var nproc: Self { Self("nproc") }
            /// `rss`
            public static var rss: Self { Self("rss") }
            /// `rtprio`
            public static var rtprio: Self { Self("rtprio") }
            /// `rttime`
            public static var rttime: Self { Self("rttime") }
            /// `sigpending`
            public static var sigpending: Self { Self("sigpending") }
            /// `stack`
            public static var stack: Self { Self("stack") }
        }
    }

    /// `Volume`
    public struct Volume: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - configuredAtLaunch: `ConfiguredAtLaunch`; replaces the resource when changed.
        ///   - dockerVolumeConfiguration: `DockerVolumeConfiguration`; replaces the resource when changed.
        ///   - efsVolumeConfiguration: `EFSVolumeConfiguration`; replaces the resource when changed.
        ///   - fsxWindowsFileServerVolumeConfiguration: `FSxWindowsFileServerVolumeConfiguration`;
        ///     replaces the resource when changed.
        ///   - host: `Host`; replaces the resource when changed.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - s3FilesVolumeConfiguration: `S3FilesVolumeConfiguration`; replaces the resource when changed.
        public init(
            configuredAtLaunch: BoolValue? = nil,
            dockerVolumeConfiguration: DockerVolumeConfiguration? = nil,
            efsVolumeConfiguration: EFSVolumeConfiguration? = nil,
            fsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration? = nil,
            host: HostVolumeProperties? = nil,
            name: StringValue? = nil,
            s3FilesVolumeConfiguration: S3FilesVolumeConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ConfiguredAtLaunch", configuredAtLaunch)
            bag.set("DockerVolumeConfiguration", dockerVolumeConfiguration)
            bag.set("EFSVolumeConfiguration", efsVolumeConfiguration)
            bag.set("FSxWindowsFileServerVolumeConfiguration", fsxWindowsFileServerVolumeConfiguration)
            bag.set("Host", host)
            bag.set("Name", name)
            bag.set("S3FilesVolumeConfiguration", s3FilesVolumeConfiguration)
            property = bag.property
        }
    }

    /// `VolumeFrom`
    public struct VolumeFrom: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - readOnly: `ReadOnly`; replaces the resource when changed.
        ///   - sourceContainer: `SourceContainer`; replaces the resource when changed.
        public init(readOnly: BoolValue? = nil, sourceContainer: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ReadOnly", readOnly)
            bag.set("SourceContainer", sourceContainer)
            property = bag.property
        }
    }
}
