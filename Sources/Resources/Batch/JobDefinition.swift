// Generated from the schema of AWS::Batch::JobDefinition by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Batch {
    /// `AWS::Batch::JobDefinition`
    public struct JobDefinition: Resource {
        public static let resourceType = ResourceType("AWS::Batch::JobDefinition", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - consumableResourceProperties: `ConsumableResourceProperties`.
        ///   - containerProperties: `ContainerProperties`.
        ///   - ecsProperties: `EcsProperties`.
        ///   - eksProperties: `EksProperties`.
        ///   - jobDefinitionName: `JobDefinitionName`; replaces the resource when changed; at most 128 characters.
        ///   - nodeProperties: `NodeProperties`.
        ///   - parameters: `Parameters`.
        ///   - platformCapabilities: `PlatformCapabilities`.
        ///   - propagateTags: `PropagateTags`.
        ///   - resourceRetentionPolicy: `ResourceRetentionPolicy`; cannot be read back.
        ///   - retryStrategy: `RetryStrategy`.
        ///   - schedulingPriority: `SchedulingPriority`.
        ///   - tags: `Tags`.
        ///   - timeout: `Timeout`.
        ///   - type: `Type`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            consumableResourceProperties: ConsumableResourceProperties? = nil,
            containerProperties: ContainerProperties? = nil,
            ecsProperties: EcsProperties? = nil,
            eksProperties: EksProperties? = nil,
            jobDefinitionName: StringValue? = nil,
            nodeProperties: NodeProperties? = nil,
            parameters: [String: StringValue]? = nil,
            platformCapabilities: [StringValue]? = nil,
            propagateTags: BoolValue? = nil,
            resourceRetentionPolicy: ResourceRetentionPolicy? = nil,
            retryStrategy: RetryStrategy? = nil,
            schedulingPriority: IntValue? = nil,
            tags: [String: StringValue]? = nil,
            timeout: JobTimeout? = nil,
            type: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ConsumableResourceProperties", consumableResourceProperties)
            node.set("ContainerProperties", containerProperties)
            node.set("EcsProperties", ecsProperties)
            node.set("EksProperties", eksProperties)
            node.set("JobDefinitionName", jobDefinitionName)
            node.set("NodeProperties", nodeProperties)
            node.set("Parameters", parameters)
            node.set("PlatformCapabilities", platformCapabilities)
            node.set("PropagateTags", propagateTags)
            node.set("ResourceRetentionPolicy", resourceRetentionPolicy)
            node.set("RetryStrategy", retryStrategy)
            node.set("SchedulingPriority", schedulingPriority)
            node.set("Tags", tags)
            node.set("Timeout", timeout)
            node.set("Type", type)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `JobDefinitionArn`.
        public var jobDefinitionArn: StringValue { StringValue(attribute: "JobDefinitionArn", of: node) }
    }
}

extension Batch.JobDefinition {
    /// `ConsumableResourceProperties`
    public struct ConsumableResourceProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - consumableResourceList: `ConsumableResourceList`.
        public init(consumableResourceList: [ConsumableResourceRequirement]) {
            var bag = PropertyBag()
            bag.set("ConsumableResourceList", consumableResourceList)
            property = bag.property
        }
    }

    /// `ConsumableResourceRequirement`
    public struct ConsumableResourceRequirement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - consumableResource: `ConsumableResource`.
        ///   - quantity: `Quantity`.
        public init(consumableResource: StringValue, quantity: IntValue) {
            var bag = PropertyBag()
            bag.set("ConsumableResource", consumableResource)
            bag.set("Quantity", quantity)
            property = bag.property
        }
    }

    /// `ContainerProperties`
    public struct ContainerProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - command: `Command`.
        ///   - enableExecuteCommand: `EnableExecuteCommand`.
        ///   - environment: `Environment`.
        ///   - ephemeralStorage: `EphemeralStorage`.
        ///   - executionRoleArn: `ExecutionRoleArn`.
        ///   - fargatePlatformConfiguration: `FargatePlatformConfiguration`.
        ///   - image: `Image`.
        ///   - jobRoleArn: `JobRoleArn`.
        ///   - linuxParameters: `LinuxParameters`.
        ///   - logConfiguration: `LogConfiguration`.
        ///   - memory: `Memory`.
        ///   - mountPoints: `MountPoints`.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - privileged: `Privileged`.
        ///   - readonlyRootFilesystem: `ReadonlyRootFilesystem`.
        ///   - repositoryCredentials: `RepositoryCredentials`.
        ///   - resourceRequirements: `ResourceRequirements`.
        ///   - runtimePlatform: `RuntimePlatform`.
        ///   - secrets: `Secrets`.
        ///   - ulimits: `Ulimits`.
        ///   - user: `User`.
        ///   - vcpus: `Vcpus`.
        ///   - volumes: `Volumes`.
        public init(
            command: [StringValue]? = nil,
            enableExecuteCommand: BoolValue? = nil,
            environment: [Environment]? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            executionRoleArn: RoleARN? = nil,
            fargatePlatformConfiguration: FargatePlatformConfiguration? = nil,
            image: StringValue,
            jobRoleArn: RoleARN? = nil,
            linuxParameters: LinuxParameters? = nil,
            logConfiguration: LogConfiguration? = nil,
            memory: IntValue? = nil,
            mountPoints: [MountPoint]? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            privileged: BoolValue? = nil,
            readonlyRootFilesystem: BoolValue? = nil,
            repositoryCredentials: RepositoryCredentials? = nil,
            resourceRequirements: [ResourceRequirement]? = nil,
            runtimePlatform: RuntimePlatform? = nil,
            secrets: [Secret]? = nil,
            ulimits: [Ulimit]? = nil,
            user: StringValue? = nil,
            vcpus: IntValue? = nil,
            volumes: [Volume]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Command", command)
            bag.set("EnableExecuteCommand", enableExecuteCommand)
            bag.set("Environment", environment)
            bag.set("EphemeralStorage", ephemeralStorage)
            bag.set("ExecutionRoleArn", executionRoleArn)
            bag.set("FargatePlatformConfiguration", fargatePlatformConfiguration)
            bag.set("Image", image)
            bag.set("JobRoleArn", jobRoleArn)
            bag.set("LinuxParameters", linuxParameters)
            bag.set("LogConfiguration", logConfiguration)
            bag.set("Memory", memory)
            bag.set("MountPoints", mountPoints)
            bag.set("NetworkConfiguration", networkConfiguration)
            bag.set("Privileged", privileged)
            bag.set("ReadonlyRootFilesystem", readonlyRootFilesystem)
            bag.set("RepositoryCredentials", repositoryCredentials)
            bag.set("ResourceRequirements", resourceRequirements)
            bag.set("RuntimePlatform", runtimePlatform)
            bag.set("Secrets", secrets)
            bag.set("Ulimits", ulimits)
            bag.set("User", user)
            bag.set("Vcpus", vcpus)
            bag.set("Volumes", volumes)
            property = bag.property
        }

        /// `FargatePlatformConfiguration`
        public struct FargatePlatformConfiguration: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - platformVersion: `PlatformVersion`.
            public init(platformVersion: StringValue? = nil) {
                var bag = PropertyBag()
                bag.set("PlatformVersion", platformVersion)
                property = bag.property
            }
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
        ///   - containerPath: `ContainerPath`.
        ///   - hostPath: `HostPath`.
        ///   - permissions: `Permissions`.
        public init(
            containerPath: StringValue? = nil,
            hostPath: StringValue? = nil,
            permissions: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContainerPath", containerPath)
            bag.set("HostPath", hostPath)
            bag.set("Permissions", permissions)
            property = bag.property
        }
    }

    /// `EFSAuthorizationConfig`
    public struct EFSAuthorizationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessPointId: `AccessPointId`.
        ///   - iam: `Iam`.
        public init(accessPointId: StringValue? = nil, iam: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("AccessPointId", accessPointId)
            bag.set("Iam", iam)
            property = bag.property
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
        ///   - authorizationConfig: `AuthorizationConfig`.
        ///   - fileSystemId: `FileSystemId`.
        ///   - rootDirectory: `RootDirectory`.
        ///   - transitEncryption: `TransitEncryption`.
        ///   - transitEncryptionPort: `TransitEncryptionPort`.
        public init(
            authorizationConfig: EFSAuthorizationConfig? = nil,
            fileSystemId: StringValue,
            rootDirectory: StringValue? = nil,
            transitEncryption: StringValue? = nil,
            transitEncryptionPort: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AuthorizationConfig", authorizationConfig)
            bag.set("FileSystemId", fileSystemId)
            bag.set("RootDirectory", rootDirectory)
            bag.set("TransitEncryption", transitEncryption)
            bag.set("TransitEncryptionPort", transitEncryptionPort)
            property = bag.property
        }
    }

    /// `EcsProperties`
    public struct EcsProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - taskProperties: `TaskProperties`.
        public init(taskProperties: [EcsTaskProperties]) {
            var bag = PropertyBag()
            bag.set("TaskProperties", taskProperties)
            property = bag.property
        }
    }

    /// `EcsTaskProperties`
    public struct EcsTaskProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containers: `Containers`.
        ///   - enableExecuteCommand: `EnableExecuteCommand`.
        ///   - ephemeralStorage: `EphemeralStorage`.
        ///   - executionRoleArn: `ExecutionRoleArn`.
        ///   - ipcMode: `IpcMode`.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - networkMode: `NetworkMode`.
        ///   - pidMode: `PidMode`.
        ///   - platformVersion: `PlatformVersion`.
        ///   - runtimePlatform: `RuntimePlatform`.
        ///   - taskRoleArn: `TaskRoleArn`.
        ///   - volumes: `Volumes`.
        public init(
            containers: [TaskContainerProperties]? = nil,
            enableExecuteCommand: BoolValue? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            executionRoleArn: RoleARN? = nil,
            ipcMode: StringValue? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            networkMode: StringValue? = nil,
            pidMode: StringValue? = nil,
            platformVersion: StringValue? = nil,
            runtimePlatform: RuntimePlatform? = nil,
            taskRoleArn: RoleARN? = nil,
            volumes: [Volume]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Containers", containers)
            bag.set("EnableExecuteCommand", enableExecuteCommand)
            bag.set("EphemeralStorage", ephemeralStorage)
            bag.set("ExecutionRoleArn", executionRoleArn)
            bag.set("IpcMode", ipcMode)
            bag.set("NetworkConfiguration", networkConfiguration)
            bag.set("NetworkMode", networkMode)
            bag.set("PidMode", pidMode)
            bag.set("PlatformVersion", platformVersion)
            bag.set("RuntimePlatform", runtimePlatform)
            bag.set("TaskRoleArn", taskRoleArn)
            bag.set("Volumes", volumes)
            property = bag.property
        }
    }

    /// `EksContainer`
    public struct EksContainer: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - args: `Args`.
        ///   - command: `Command`.
        ///   - env: `Env`.
        ///   - image: `Image`.
        ///   - imagePullPolicy: `ImagePullPolicy`.
        ///   - name: `Name`.
        ///   - resources: `Resources`.
        ///   - securityContext: `SecurityContext`.
        ///   - volumeMounts: `VolumeMounts`.
        public init(
            args: [StringValue]? = nil,
            command: [StringValue]? = nil,
            env: [EksContainerEnvironmentVariable]? = nil,
            image: StringValue,
            imagePullPolicy: StringValue? = nil,
            name: StringValue? = nil,
            resources: EksContainerResourceRequirements? = nil,
            securityContext: EksContainerSecurityContext? = nil,
            volumeMounts: [EksContainerVolumeMount]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Args", args)
            bag.set("Command", command)
            bag.set("Env", env)
            bag.set("Image", image)
            bag.set("ImagePullPolicy", imagePullPolicy)
            bag.set("Name", name)
            bag.set("Resources", resources)
            bag.set("SecurityContext", securityContext)
            bag.set("VolumeMounts", volumeMounts)
            property = bag.property
        }
    }

    /// `EksContainerEnvironmentVariable`
    public struct EksContainerEnvironmentVariable: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(name: StringValue, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `EksContainerResourceRequirements`
    public struct EksContainerResourceRequirements: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - limits: `Limits`.
        ///   - requests: `Requests`.
        public init(
            limits: [String: StringValue]? = nil,
            requests: [String: StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Limits", limits)
            bag.set("Requests", requests)
            property = bag.property
        }
    }

    /// `EksContainerSecurityContext`
    public struct EksContainerSecurityContext: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allowPrivilegeEscalation: `AllowPrivilegeEscalation`.
        ///   - privileged: `Privileged`.
        ///   - readOnlyRootFilesystem: `ReadOnlyRootFilesystem`.
        ///   - runAsGroup: `RunAsGroup`.
        ///   - runAsNonRoot: `RunAsNonRoot`.
        ///   - runAsUser: `RunAsUser`.
        public init(
            allowPrivilegeEscalation: BoolValue? = nil,
            privileged: BoolValue? = nil,
            readOnlyRootFilesystem: BoolValue? = nil,
            runAsGroup: IntValue? = nil,
            runAsNonRoot: BoolValue? = nil,
            runAsUser: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AllowPrivilegeEscalation", allowPrivilegeEscalation)
            bag.set("Privileged", privileged)
            bag.set("ReadOnlyRootFilesystem", readOnlyRootFilesystem)
            bag.set("RunAsGroup", runAsGroup)
            bag.set("RunAsNonRoot", runAsNonRoot)
            bag.set("RunAsUser", runAsUser)
            property = bag.property
        }
    }

    /// `EksContainerVolumeMount`
    public struct EksContainerVolumeMount: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - mountPath: `MountPath`.
        ///   - name: `Name`.
        ///   - readOnly: `ReadOnly`.
        ///   - subPath: `SubPath`.
        public init(
            mountPath: StringValue? = nil,
            name: StringValue? = nil,
            readOnly: BoolValue? = nil,
            subPath: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MountPath", mountPath)
            bag.set("Name", name)
            bag.set("ReadOnly", readOnly)
            bag.set("SubPath", subPath)
            property = bag.property
        }
    }

    /// `EksEmptyDir`
    public struct EksEmptyDir: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - medium: `Medium`.
        ///   - sizeLimit: `SizeLimit`; 1 to 256 characters.
        public init(medium: StringValue? = nil, sizeLimit: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Medium", medium)
            bag.set("SizeLimit", sizeLimit)
            property = bag.property
        }
    }

    /// `EksHostPath`
    public struct EksHostPath: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - path: `Path`.
        public init(path: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Path", path)
            property = bag.property
        }
    }

    /// `EksMetadata`
    public struct EksMetadata: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - annotations: `Annotations`.
        ///   - labels: `Labels`.
        ///   - namespace: `Namespace`.
        public init(
            annotations: [String: StringValue]? = nil,
            labels: [String: StringValue]? = nil,
            namespace: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Annotations", annotations)
            bag.set("Labels", labels)
            bag.set("Namespace", namespace)
            property = bag.property
        }
    }

    /// `EksPersistentVolumeClaim`
    public struct EksPersistentVolumeClaim: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - claimName: `ClaimName`.
        ///   - readOnly: `ReadOnly`.
        public init(claimName: StringValue, readOnly: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("ClaimName", claimName)
            bag.set("ReadOnly", readOnly)
            property = bag.property
        }
    }

    /// `EksPodProperties`
    public struct EksPodProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containers: `Containers`.
        ///   - dnsPolicy: `DnsPolicy`.
        ///   - hostNetwork: `HostNetwork`.
        ///   - imagePullSecrets: `ImagePullSecrets`.
        ///   - initContainers: `InitContainers`.
        ///   - metadata: `Metadata`.
        ///   - serviceAccountName: `ServiceAccountName`.
        ///   - shareProcessNamespace: `ShareProcessNamespace`.
        ///   - volumes: `Volumes`.
        public init(
            containers: [EksContainer]? = nil,
            dnsPolicy: StringValue? = nil,
            hostNetwork: BoolValue? = nil,
            imagePullSecrets: [ImagePullSecret]? = nil,
            initContainers: [EksContainer]? = nil,
            metadata: EksMetadata? = nil,
            serviceAccountName: StringValue? = nil,
            shareProcessNamespace: BoolValue? = nil,
            volumes: [EksVolume]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Containers", containers)
            bag.set("DnsPolicy", dnsPolicy)
            bag.set("HostNetwork", hostNetwork)
            bag.set("ImagePullSecrets", imagePullSecrets)
            bag.set("InitContainers", initContainers)
            bag.set("Metadata", metadata)
            bag.set("ServiceAccountName", serviceAccountName)
            bag.set("ShareProcessNamespace", shareProcessNamespace)
            bag.set("Volumes", volumes)
            property = bag.property
        }
    }

    /// `EksProperties`
    public struct EksProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - podProperties: `PodProperties`.
        public init(podProperties: EksPodProperties? = nil) {
            var bag = PropertyBag()
            bag.set("PodProperties", podProperties)
            property = bag.property
        }
    }

    /// `EksSecret`
    public struct EksSecret: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - optional: `Optional`.
        ///   - secretName: `SecretName`.
        public init(optional: BoolValue? = nil, secretName: StringValue) {
            var bag = PropertyBag()
            bag.set("Optional", optional)
            bag.set("SecretName", secretName)
            property = bag.property
        }
    }

    /// `EksVolume`
    public struct EksVolume: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - emptyDir: `EmptyDir`.
        ///   - hostPath: `HostPath`.
        ///   - name: `Name`.
        ///   - persistentVolumeClaim: `PersistentVolumeClaim`.
        ///   - secret: `Secret`.
        public init(
            emptyDir: EksEmptyDir? = nil,
            hostPath: EksHostPath? = nil,
            name: StringValue,
            persistentVolumeClaim: EksPersistentVolumeClaim? = nil,
            secret: EksSecret? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EmptyDir", emptyDir)
            bag.set("HostPath", hostPath)
            bag.set("Name", name)
            bag.set("PersistentVolumeClaim", persistentVolumeClaim)
            bag.set("Secret", secret)
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
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(name: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
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
        ///   - sizeInGiB: `SizeInGiB`.
        public init(sizeInGiB: IntValue) {
            var bag = PropertyBag()
            bag.set("SizeInGiB", sizeInGiB)
            property = bag.property
        }
    }

    /// `EvaluateOnExit`
    public struct EvaluateOnExit: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - onExitCode: `OnExitCode`.
        ///   - onReason: `OnReason`.
        ///   - onStatusReason: `OnStatusReason`.
        public init(
            action: StringValue,
            onExitCode: StringValue? = nil,
            onReason: StringValue? = nil,
            onStatusReason: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("OnExitCode", onExitCode)
            bag.set("OnReason", onReason)
            bag.set("OnStatusReason", onStatusReason)
            property = bag.property
        }
    }

    /// `Host`
    public struct Host: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - sourcePath: `SourcePath`.
        public init(sourcePath: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("SourcePath", sourcePath)
            property = bag.property
        }
    }

    /// `ImagePullSecret`
    public struct ImagePullSecret: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        public init(name: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `JobTimeout`
    public struct JobTimeout: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attemptDurationSeconds: `AttemptDurationSeconds`.
        public init(attemptDurationSeconds: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("AttemptDurationSeconds", attemptDurationSeconds)
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
        ///   - devices: `Devices`.
        ///   - initProcessEnabled: `InitProcessEnabled`.
        ///   - maxSwap: `MaxSwap`.
        ///   - sharedMemorySize: `SharedMemorySize`.
        ///   - swappiness: `Swappiness`.
        ///   - tmpfs: `Tmpfs`.
        public init(
            devices: [Device]? = nil,
            initProcessEnabled: BoolValue? = nil,
            maxSwap: IntValue? = nil,
            sharedMemorySize: IntValue? = nil,
            swappiness: IntValue? = nil,
            tmpfs: [Tmpfs]? = nil
        ) {
            var bag = PropertyBag()
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
        ///   - logDriver: `LogDriver`.
        ///   - options: `Options`.
        ///   - secretOptions: `SecretOptions`.
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
        ///   - containerPath: `ContainerPath`.
        ///   - readOnly: `ReadOnly`.
        ///   - sourceVolume: `SourceVolume`.
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

    /// `MultiNodeContainerProperties`
    public struct MultiNodeContainerProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - command: `Command`.
        ///   - enableExecuteCommand: `EnableExecuteCommand`.
        ///   - environment: `Environment`.
        ///   - ephemeralStorage: `EphemeralStorage`.
        ///   - executionRoleArn: `ExecutionRoleArn`.
        ///   - image: `Image`.
        ///   - instanceType: `InstanceType`.
        ///   - jobRoleArn: `JobRoleArn`.
        ///   - linuxParameters: `LinuxParameters`.
        ///   - logConfiguration: `LogConfiguration`.
        ///   - memory: `Memory`.
        ///   - mountPoints: `MountPoints`.
        ///   - privileged: `Privileged`.
        ///   - readonlyRootFilesystem: `ReadonlyRootFilesystem`.
        ///   - repositoryCredentials: `RepositoryCredentials`.
        ///   - resourceRequirements: `ResourceRequirements`.
        ///   - runtimePlatform: `RuntimePlatform`.
        ///   - secrets: `Secrets`.
        ///   - ulimits: `Ulimits`.
        ///   - user: `User`.
        ///   - vcpus: `Vcpus`.
        ///   - volumes: `Volumes`.
        public init(
            command: [StringValue]? = nil,
            enableExecuteCommand: BoolValue? = nil,
            environment: [Environment]? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            executionRoleArn: RoleARN? = nil,
            image: StringValue,
            instanceType: StringValue? = nil,
            jobRoleArn: RoleARN? = nil,
            linuxParameters: LinuxParameters? = nil,
            logConfiguration: LogConfiguration? = nil,
            memory: IntValue? = nil,
            mountPoints: [MountPoint]? = nil,
            privileged: BoolValue? = nil,
            readonlyRootFilesystem: BoolValue? = nil,
            repositoryCredentials: RepositoryCredentials? = nil,
            resourceRequirements: [ResourceRequirement]? = nil,
            runtimePlatform: RuntimePlatform? = nil,
            secrets: [Secret]? = nil,
            ulimits: [Ulimit]? = nil,
            user: StringValue? = nil,
            vcpus: IntValue? = nil,
            volumes: [Volume]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Command", command)
            bag.set("EnableExecuteCommand", enableExecuteCommand)
            bag.set("Environment", environment)
            bag.set("EphemeralStorage", ephemeralStorage)
            bag.set("ExecutionRoleArn", executionRoleArn)
            bag.set("Image", image)
            bag.set("InstanceType", instanceType)
            bag.set("JobRoleArn", jobRoleArn)
            bag.set("LinuxParameters", linuxParameters)
            bag.set("LogConfiguration", logConfiguration)
            bag.set("Memory", memory)
            bag.set("MountPoints", mountPoints)
            bag.set("Privileged", privileged)
            bag.set("ReadonlyRootFilesystem", readonlyRootFilesystem)
            bag.set("RepositoryCredentials", repositoryCredentials)
            bag.set("ResourceRequirements", resourceRequirements)
            bag.set("RuntimePlatform", runtimePlatform)
            bag.set("Secrets", secrets)
            bag.set("Ulimits", ulimits)
            bag.set("User", user)
            bag.set("Vcpus", vcpus)
            bag.set("Volumes", volumes)
            property = bag.property
        }
    }

    /// `MultiNodeEcsProperties`
    public struct MultiNodeEcsProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - taskProperties: `TaskProperties`.
        public init(taskProperties: [MultiNodeEcsTaskProperties]) {
            var bag = PropertyBag()
            bag.set("TaskProperties", taskProperties)
            property = bag.property
        }
    }

    /// `MultiNodeEcsTaskProperties`
    public struct MultiNodeEcsTaskProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containers: `Containers`.
        ///   - enableExecuteCommand: `EnableExecuteCommand`.
        ///   - executionRoleArn: `ExecutionRoleArn`.
        ///   - ipcMode: `IpcMode`.
        ///   - pidMode: `PidMode`.
        ///   - taskRoleArn: `TaskRoleArn`.
        ///   - volumes: `Volumes`.
        public init(
            containers: [TaskContainerProperties]? = nil,
            enableExecuteCommand: BoolValue? = nil,
            executionRoleArn: RoleARN? = nil,
            ipcMode: StringValue? = nil,
            pidMode: StringValue? = nil,
            taskRoleArn: RoleARN? = nil,
            volumes: [Volume]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Containers", containers)
            bag.set("EnableExecuteCommand", enableExecuteCommand)
            bag.set("ExecutionRoleArn", executionRoleArn)
            bag.set("IpcMode", ipcMode)
            bag.set("PidMode", pidMode)
            bag.set("TaskRoleArn", taskRoleArn)
            bag.set("Volumes", volumes)
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
        ///   - assignPublicIp: `AssignPublicIp`.
        public init(assignPublicIp: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("AssignPublicIp", assignPublicIp)
            property = bag.property
        }
    }

    /// `NodeProperties`
    public struct NodeProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - mainNode: `MainNode`.
        ///   - nodeRangeProperties: `NodeRangeProperties`.
        ///   - numNodes: `NumNodes`.
        public init(
            mainNode: IntValue,
            nodeRangeProperties: [NodeRangeProperty],
            numNodes: IntValue
        ) {
            var bag = PropertyBag()
            bag.set("MainNode", mainNode)
            bag.set("NodeRangeProperties", nodeRangeProperties)
            bag.set("NumNodes", numNodes)
            property = bag.property
        }
    }

    /// `NodeRangeProperty`
    public struct NodeRangeProperty: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - consumableResourceProperties: `ConsumableResourceProperties`.
        ///   - container: `Container`.
        ///   - ecsProperties: `EcsProperties`.
        ///   - eksProperties: `EksProperties`.
        ///   - instanceTypes: `InstanceTypes`.
        ///   - targetNodes: `TargetNodes`.
        public init(
            consumableResourceProperties: ConsumableResourceProperties? = nil,
            container: MultiNodeContainerProperties? = nil,
            ecsProperties: MultiNodeEcsProperties? = nil,
            eksProperties: EksProperties? = nil,
            instanceTypes: [StringValue]? = nil,
            targetNodes: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ConsumableResourceProperties", consumableResourceProperties)
            bag.set("Container", container)
            bag.set("EcsProperties", ecsProperties)
            bag.set("EksProperties", eksProperties)
            bag.set("InstanceTypes", instanceTypes)
            bag.set("TargetNodes", targetNodes)
            property = bag.property
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
        ///   - credentialsParameter: `CredentialsParameter`.
        public init(credentialsParameter: StringValue) {
            var bag = PropertyBag()
            bag.set("CredentialsParameter", credentialsParameter)
            property = bag.property
        }
    }

    /// `ResourceRequirement`
    public struct ResourceRequirement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        ///   - value: `Value`.
        public init(type: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `ResourceRetentionPolicy`
    public struct ResourceRetentionPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - skipDeregisterOnUpdate: `SkipDeregisterOnUpdate`; cannot be read back; default false.
        public init(skipDeregisterOnUpdate: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("SkipDeregisterOnUpdate", skipDeregisterOnUpdate)
            property = bag.property
        }
    }

    /// `RetryStrategy`
    public struct RetryStrategy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - attempts: `Attempts`.
        ///   - evaluateOnExit: `EvaluateOnExit`.
        public init(attempts: IntValue? = nil, evaluateOnExit: [EvaluateOnExit]? = nil) {
            var bag = PropertyBag()
            bag.set("Attempts", attempts)
            bag.set("EvaluateOnExit", evaluateOnExit)
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
        ///   - cpuArchitecture: `CpuArchitecture`.
        ///   - operatingSystemFamily: `OperatingSystemFamily`.
        public init(
            cpuArchitecture: StringValue? = nil,
            operatingSystemFamily: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CpuArchitecture", cpuArchitecture)
            bag.set("OperatingSystemFamily", operatingSystemFamily)
            property = bag.property
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
        ///   - accessPointArn: `AccessPointArn`.
        ///   - fileSystemArn: `FileSystemArn`.
        ///   - rootDirectory: `RootDirectory`.
        ///   - transitEncryptionPort: `TransitEncryptionPort`.
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
        ///   - name: `Name`.
        ///   - valueFrom: `ValueFrom`.
        public init(name: StringValue, valueFrom: StringValue) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("ValueFrom", valueFrom)
            property = bag.property
        }
    }

    /// `TaskContainerDependency`
    public struct TaskContainerDependency: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - condition: `Condition`.
        ///   - containerName: `ContainerName`.
        public init(condition: StringValue, containerName: StringValue) {
            var bag = PropertyBag()
            bag.set("Condition", condition)
            bag.set("ContainerName", containerName)
            property = bag.property
        }
    }

    /// `TaskContainerProperties`
    public struct TaskContainerProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - command: `Command`.
        ///   - dependsOn: `DependsOn`.
        ///   - environment: `Environment`.
        ///   - essential: `Essential`.
        ///   - firelensConfiguration: `FirelensConfiguration`.
        ///   - image: `Image`.
        ///   - linuxParameters: `LinuxParameters`.
        ///   - logConfiguration: `LogConfiguration`.
        ///   - mountPoints: `MountPoints`.
        ///   - name: `Name`.
        ///   - privileged: `Privileged`.
        ///   - readonlyRootFilesystem: `ReadonlyRootFilesystem`.
        ///   - repositoryCredentials: `RepositoryCredentials`.
        ///   - resourceRequirements: `ResourceRequirements`.
        ///   - secrets: `Secrets`.
        ///   - startTimeout: `StartTimeout`.
        ///   - stopTimeout: `StopTimeout`.
        ///   - ulimits: `Ulimits`.
        ///   - user: `User`.
        public init(
            command: [StringValue]? = nil,
            dependsOn: [TaskContainerDependency]? = nil,
            environment: [Environment]? = nil,
            essential: BoolValue? = nil,
            firelensConfiguration: FirelensConfiguration? = nil,
            image: StringValue,
            linuxParameters: LinuxParameters? = nil,
            logConfiguration: LogConfiguration? = nil,
            mountPoints: [MountPoint]? = nil,
            name: StringValue? = nil,
            privileged: BoolValue? = nil,
            readonlyRootFilesystem: BoolValue? = nil,
            repositoryCredentials: RepositoryCredentials? = nil,
            resourceRequirements: [ResourceRequirement]? = nil,
            secrets: [Secret]? = nil,
            startTimeout: IntValue? = nil,
            stopTimeout: IntValue? = nil,
            ulimits: [Ulimit]? = nil,
            user: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Command", command)
            bag.set("DependsOn", dependsOn)
            bag.set("Environment", environment)
            bag.set("Essential", essential)
            bag.set("FirelensConfiguration", firelensConfiguration)
            bag.set("Image", image)
            bag.set("LinuxParameters", linuxParameters)
            bag.set("LogConfiguration", logConfiguration)
            bag.set("MountPoints", mountPoints)
            bag.set("Name", name)
            bag.set("Privileged", privileged)
            bag.set("ReadonlyRootFilesystem", readonlyRootFilesystem)
            bag.set("RepositoryCredentials", repositoryCredentials)
            bag.set("ResourceRequirements", resourceRequirements)
            bag.set("Secrets", secrets)
            bag.set("StartTimeout", startTimeout)
            bag.set("StopTimeout", stopTimeout)
            bag.set("Ulimits", ulimits)
            bag.set("User", user)
            property = bag.property
        }

        /// `FirelensConfiguration`
        public struct FirelensConfiguration: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - options: `Options`.
            ///   - type: `Type`.
            public init(options: [String: StringValue]? = nil, type: StringValue) {
                var bag = PropertyBag()
                bag.set("Options", options)
                bag.set("Type", type)
                property = bag.property
            }
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
        ///   - containerPath: `ContainerPath`.
        ///   - mountOptions: `MountOptions`.
        ///   - size: `Size`.
        public init(
            containerPath: StringValue,
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
        ///   - hardLimit: `HardLimit`.
        ///   - name: `Name`.
        ///   - softLimit: `SoftLimit`.
        public init(
            hardLimit: IntValue,
            name: StringValue,
            softLimit: IntValue
        ) {
            var bag = PropertyBag()
            bag.set("HardLimit", hardLimit)
            bag.set("Name", name)
            bag.set("SoftLimit", softLimit)
            property = bag.property
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
        ///   - efsVolumeConfiguration: `EfsVolumeConfiguration`.
        ///   - host: `Host`.
        ///   - name: `Name`.
        ///   - s3FilesVolumeConfiguration: `S3FilesVolumeConfiguration`.
        public init(
            efsVolumeConfiguration: EFSVolumeConfiguration? = nil,
            host: Host? = nil,
            name: StringValue? = nil,
            s3FilesVolumeConfiguration: S3FilesVolumeConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EfsVolumeConfiguration", efsVolumeConfiguration)
            bag.set("Host", host)
            bag.set("Name", name)
            bag.set("S3FilesVolumeConfiguration", s3FilesVolumeConfiguration)
            property = bag.property
        }
    }
}
