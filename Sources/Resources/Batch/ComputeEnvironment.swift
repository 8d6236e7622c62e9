// Generated from the schema of AWS::Batch::ComputeEnvironment by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Batch {
    /// `AWS::Batch::ComputeEnvironment`
    public struct ComputeEnvironment: Resource {
        public static let resourceType = ResourceType("AWS::Batch::ComputeEnvironment", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - computeEnvironmentName: `ComputeEnvironmentName`; replaces the resource when changed.
        ///   - computeResources: `ComputeResources`; may replace the resource when changed.
        ///   - context: `Context`.
        ///   - ecsSettings: `EcsSettings`.
        ///   - eksConfiguration: `EksConfiguration`; may replace the resource when changed.
        ///   - replaceComputeEnvironment: `ReplaceComputeEnvironment`; cannot be read back; default true.
        ///   - serviceRole: `ServiceRole`.
        ///   - state: `State`.
        ///   - tags: `Tags`; replaces the resource when changed.
        ///   - type: `Type`; replaces the resource when changed.
        ///   - unmanagedvCpus: `UnmanagedvCpus`.
        ///   - updatePolicy: `UpdatePolicy`; cannot be read back.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            computeEnvironmentName: StringValue? = nil,
            computeResources: ComputeResources? = nil,
            context: StringValue? = nil,
            ecsSettings: EcsSettings? = nil,
            eksConfiguration: EksConfiguration? = nil,
            replaceComputeEnvironment: BoolValue? = nil,
            serviceRole: StringValue? = nil,
            state: StringValue? = nil,
            tags: [String: StringValue]? = nil,
            type: StringValue,
            unmanagedvCpus: IntValue? = nil,
            updatePolicy: UpdatePolicy? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ComputeEnvironmentName", computeEnvironmentName)
            node.set("ComputeResources", computeResources)
            node.set("Context", context)
            node.set("EcsSettings", ecsSettings)
            node.set("EksConfiguration", eksConfiguration)
            node.set("ReplaceComputeEnvironment", replaceComputeEnvironment)
            node.set("ServiceRole", serviceRole)
            node.set("State", state)
            node.set("Tags", tags)
            node.set("Type", type)
            node.set("UnmanagedvCpus", unmanagedvCpus)
            node.set("UpdatePolicy", updatePolicy)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ComputeEnvironmentArn`.
        public var computeEnvironmentArn: StringValue { StringValue(attribute: "ComputeEnvironmentArn", of: node) }

        /// `Fn::GetAtt` of `EksConfiguration.AccessEntry.Status`.
        public var eksConfigurationAccessEntryStatus: StringValue {
            StringValue(attribute: "EksConfiguration.AccessEntry.Status", of: node)
        }
    }
}

extension Batch.ComputeEnvironment {
    /// `CapacityReservations`
    public struct CapacityReservations: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - reservationGroupArn: `ReservationGroupArn`.
        ///   - reservationPreference: `ReservationPreference`.
        public init(
            reservationGroupArn: StringValue? = nil,
            reservationPreference: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ReservationGroupArn", reservationGroupArn)
            bag.set("ReservationPreference", reservationPreference)
            property = bag.property
        }
    }

    /// `ComputeResources`
    public struct ComputeResources: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allocationStrategy: `AllocationStrategy`; may replace the resource when changed.
        ///   - bidPercentage: `BidPercentage`; may replace the resource when changed.
        ///   - capacityTags: `CapacityTags`.
        ///   - desiredvCpus: `DesiredvCpus`.
        ///   - ec2Configuration: `Ec2Configuration`; may replace the resource when changed.
        ///   - ec2KeyPair: `Ec2KeyPair`; may replace the resource when changed.
        ///   - imageId: `ImageId`; may replace the resource when changed.
        ///   - instanceRole: `InstanceRole`; may replace the resource when changed.
        ///   - instanceTypes: `InstanceTypes`; may replace the resource when changed.
        ///   - launchTemplate: `LaunchTemplate`; may replace the resource when changed.
        ///   - managedInstancesProvider: `ManagedInstancesProvider`; may replace the resource when changed.
        ///   - maxvCpus: `MaxvCpus`.
        ///   - minvCpus: `MinvCpus`.
        ///   - placementGroup: `PlacementGroup`; may replace the resource when changed.
        ///   - scalingPolicy: `ScalingPolicy`; may replace the resource when changed.
        ///   - securityGroupIds: `SecurityGroupIds`; may replace the resource when changed.
        ///   - spotIamFleetRole: `SpotIamFleetRole`; replaces the resource when changed.
        ///   - subnets: `Subnets`; may replace the resource when changed.
        ///   - tags: `Tags`; may replace the resource when changed.
        ///   - type: `Type`; may replace the resource when changed.
        ///   - updateToLatestImageVersion: `UpdateToLatestImageVersion`; cannot be read back; default false.
        public init(
            allocationStrategy: StringValue? = nil,
            bidPercentage: IntValue? = nil,
            capacityTags: [String: StringValue]? = nil,
            desiredvCpus: IntValue? = nil,
            ec2Configuration: [Ec2ConfigurationObject]? = nil,
            ec2KeyPair: StringValue? = nil,
            imageId: ImageID? = nil,
            instanceRole: StringValue? = nil,
            instanceTypes: [StringValue]? = nil,
            launchTemplate: LaunchTemplateSpecification? = nil,
            managedInstancesProvider: ManagedInstancesProvider? = nil,
            maxvCpus: IntValue,
            minvCpus: IntValue? = nil,
            placementGroup: StringValue? = nil,
            scalingPolicy: ComputeScalingPolicy? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            spotIamFleetRole: StringValue? = nil,
            subnets: [SubnetID]? = nil,
            tags: [String: StringValue]? = nil,
            type: StringValue,
            updateToLatestImageVersion: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AllocationStrategy", allocationStrategy)
            bag.set("BidPercentage", bidPercentage)
            bag.set("CapacityTags", capacityTags)
            bag.set("DesiredvCpus", desiredvCpus)
            bag.set("Ec2Configuration", ec2Configuration)
            bag.set("Ec2KeyPair", ec2KeyPair)
            bag.set("ImageId", imageId)
            bag.set("InstanceRole", instanceRole)
            bag.set("InstanceTypes", instanceTypes)
            bag.set("LaunchTemplate", launchTemplate)
            bag.set("ManagedInstancesProvider", managedInstancesProvider)
            bag.set("MaxvCpus", maxvCpus)
            bag.set("MinvCpus", minvCpus)
            bag.set("PlacementGroup", placementGroup)
            bag.set("ScalingPolicy", scalingPolicy)
            bag.set("SecurityGroupIds", securityGroupIds)
            bag.set("SpotIamFleetRole", spotIamFleetRole)
            bag.set("Subnets", subnets)
            bag.set("Tags", tags)
            bag.set("Type", type)
            bag.set("UpdateToLatestImageVersion", updateToLatestImageVersion)
            property = bag.property
        }
    }

    /// `ComputeScalingPolicy`
    public struct ComputeScalingPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - minScaleDownDelayMinutes: `MinScaleDownDelayMinutes`; may replace the resource when changed.
        public init(minScaleDownDelayMinutes: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("MinScaleDownDelayMinutes", minScaleDownDelayMinutes)
            property = bag.property
        }
    }

    /// `Ec2ConfigurationObject`
    public struct Ec2ConfigurationObject: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - imageIdOverride: `ImageIdOverride`; may replace the resource when changed.
        ///   - imageKubernetesVersion: `ImageKubernetesVersion`; may replace the resource when changed;
        ///     1 to 256 characters.
        ///   - imageType: `ImageType`; may replace the resource when changed; 1 to 256 characters.
        public init(
            imageIdOverride: StringValue? = nil,
            imageKubernetesVersion: StringValue? = nil,
            imageType: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ImageIdOverride", imageIdOverride)
            bag.set("ImageKubernetesVersion", imageKubernetesVersion)
            bag.set("ImageType", imageType)
            property = bag.property
        }
    }

    /// `EcsSettings`
    public struct EcsSettings: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - containerInsights: `ContainerInsights`.
        public init(containerInsights: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ContainerInsights", containerInsights)
            property = bag.property
        }
    }

    /// `EksAccessEntry`
    public struct EksAccessEntry: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - desiredState: `DesiredState`.
        public init(desiredState: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("DesiredState", desiredState)
            property = bag.property
        }
    }

    /// `EksConfiguration`
    public struct EksConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessEntry: `AccessEntry`.
        ///   - eksClusterArn: `EksClusterArn`; replaces the resource when changed; default false.
        ///   - kubernetesNamespace: `KubernetesNamespace`; replaces the resource when changed; default false.
        public init(
            accessEntry: EksAccessEntry? = nil,
            eksClusterArn: StringValue,
            kubernetesNamespace: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AccessEntry", accessEntry)
            bag.set("EksClusterArn", eksClusterArn)
            bag.set("KubernetesNamespace", kubernetesNamespace)
            property = bag.property
        }
    }

    /// `InfrastructureOptimization`
    public struct InfrastructureOptimization: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - scaleInAfter: `ScaleInAfter`.
        public init(scaleInAfter: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("ScaleInAfter", scaleInAfter)
            property = bag.property
        }
    }

    /// `InstanceLaunchTemplate`
    public struct InstanceLaunchTemplate: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityOptionType: `CapacityOptionType`; replaces the resource when changed.
        ///   - capacityReservations: `CapacityReservations`.
        ///   - ec2InstanceProfileArn: `Ec2InstanceProfileArn`.
        ///   - fipsEnabled: `FipsEnabled`; replaces the resource when changed.
        ///   - instanceMetadataTagsPropagation: `InstanceMetadataTagsPropagation`.
        ///   - instanceRequirements: `InstanceRequirements`.
        ///   - localStorageConfiguration: `LocalStorageConfiguration`.
        ///   - monitoring: `Monitoring`.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - storageConfiguration: `StorageConfiguration`.
        public init(
            capacityOptionType: CapacityOptionType? = nil,
            capacityReservations: CapacityReservations? = nil,
            ec2InstanceProfileArn: StringValue,
            fipsEnabled: BoolValue? = nil,
            instanceMetadataTagsPropagation: BoolValue? = nil,
            instanceRequirements: InstanceRequirements? = nil,
            localStorageConfiguration: ManagedInstancesLocalStorageConfiguration? = nil,
            monitoring: StringValue? = nil,
            networkConfiguration: ManagedInstancesNetworkConfiguration,
            storageConfiguration: ManagedInstancesStorageConfiguration? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CapacityOptionType", capacityOptionType)
            bag.set("CapacityReservations", capacityReservations)
            bag.set("Ec2InstanceProfileArn", ec2InstanceProfileArn)
            bag.set("FipsEnabled", fipsEnabled)
            bag.set("InstanceMetadataTagsPropagation", instanceMetadataTagsPropagation)
            bag.set("InstanceRequirements", instanceRequirements)
            bag.set("LocalStorageConfiguration", localStorageConfiguration)
            bag.set("Monitoring", monitoring)
            bag.set("NetworkConfiguration", networkConfiguration)
            bag.set("StorageConfiguration", storageConfiguration)
            property = bag.property
        }

        /// `CapacityOptionType`
        public struct CapacityOptionType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ON_DEMAND`
            public static var onDemand: Self { Self("ON_DEMAND") }
            /// `RESERVED`
            public static var reserved: Self { Self("RESERVED") }
            /// `SPOT`
            public static var spot: Self { Self("SPOT") }
        }
    }

    /// `InstanceRequirements`
    public struct InstanceRequirements: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allowedInstanceTypes: `AllowedInstanceTypes`.
        public init(allowedInstanceTypes: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("AllowedInstanceTypes", allowedInstanceTypes)
            property = bag.property
        }
    }

    /// `LaunchTemplateSpecification`
    public struct LaunchTemplateSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - launchTemplateId: `LaunchTemplateId`; may replace the resource when changed.
        ///   - launchTemplateName: `LaunchTemplateName`; may replace the resource when changed.
        ///   - overrides: `Overrides`; may replace the resource when changed.
        ///   - userdataType: `UserdataType`; may replace the resource when changed.
        ///   - version: `Version`; may replace the resource when changed.
        public init(
            launchTemplateId: StringValue? = nil,
            launchTemplateName: StringValue? = nil,
            overrides: [LaunchTemplateSpecificationOverride]? = nil,
            userdataType: StringValue? = nil,
            version: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("LaunchTemplateId", launchTemplateId)
            bag.set("LaunchTemplateName", launchTemplateName)
            bag.set("Overrides", overrides)
            bag.set("UserdataType", userdataType)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `LaunchTemplateSpecificationOverride`
    public struct LaunchTemplateSpecificationOverride: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - launchTemplateId: `LaunchTemplateId`; may replace the resource when changed.
        ///   - launchTemplateName: `LaunchTemplateName`; may replace the resource when changed.
        ///   - targetInstanceTypes: `TargetInstanceTypes`; may replace the resource when changed.
        ///   - userdataType: `UserdataType`; may replace the resource when changed.
        ///   - version: `Version`; may replace the resource when changed.
        public init(
            launchTemplateId: StringValue? = nil,
            launchTemplateName: StringValue? = nil,
            targetInstanceTypes: [StringValue]? = nil,
            userdataType: StringValue? = nil,
            version: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("LaunchTemplateId", launchTemplateId)
            bag.set("LaunchTemplateName", launchTemplateName)
            bag.set("TargetInstanceTypes", targetInstanceTypes)
            bag.set("UserdataType", userdataType)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `ManagedInstancesLocalStorageConfiguration`
    public struct ManagedInstancesLocalStorageConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - useLocalStorage: `UseLocalStorage`.
        public init(useLocalStorage: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("UseLocalStorage", useLocalStorage)
            property = bag.property
        }
    }

    /// `ManagedInstancesNetworkConfiguration`
    public struct ManagedInstancesNetworkConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - securityGroups: `SecurityGroups`.
        ///   - subnets: `Subnets`.
        public init(securityGroups: [SecurityGroupID], subnets: [SubnetID]) {
            var bag = PropertyBag()
            bag.set("SecurityGroups", securityGroups)
            bag.set("Subnets", subnets)
            property = bag.property
        }
    }

    /// `ManagedInstancesProvider`
    public struct ManagedInstancesProvider: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - infrastructureOptimization: `InfrastructureOptimization`.
        ///   - infrastructureRoleArn: `InfrastructureRoleArn`.
        ///   - instanceLaunchTemplate: `InstanceLaunchTemplate`; may replace the resource when changed.
        ///   - propagateTags: `PropagateTags`.
        public init(
            infrastructureOptimization: InfrastructureOptimization? = nil,
            infrastructureRoleArn: RoleARN,
            instanceLaunchTemplate: InstanceLaunchTemplate,
            propagateTags: PropagateTags? = nil
        ) {
            var bag = PropertyBag()
            bag.set("InfrastructureOptimization", infrastructureOptimization)
            bag.set("InfrastructureRoleArn", infrastructureRoleArn)
            bag.set("InstanceLaunchTemplate", instanceLaunchTemplate)
            bag.set("PropagateTags", propagateTags)
            property = bag.property
        }

        /// `PropagateTags`
        public struct PropagateTags: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CAPACITY_PROVIDER`
            public static var capacityProvider: Self { Self("CAPACITY_PROVIDER") }
            /// `NONE`
            public static var noneValue: Self { Self("NONE") }
        }
    }

    /// `ManagedInstancesStorageConfiguration`
    public struct ManagedInstancesStorageConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - storageSizeGiB: `StorageSizeGiB`.
        public init(storageSizeGiB: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("StorageSizeGiB", storageSizeGiB)
            property = bag.property
        }
    }

    /// `UpdatePolicy`
    public struct UpdatePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - jobExecutionTimeoutMinutes: `JobExecutionTimeoutMinutes`; cannot be read back; default 30.
        ///   - terminateJobsOnUpdate: `TerminateJobsOnUpdate`; cannot be read back; default false.
        public init(
            jobExecutionTimeoutMinutes: IntValue? = nil,
            terminateJobsOnUpdate: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("JobExecutionTimeoutMinutes", jobExecutionTimeoutMinutes)
            bag.set("TerminateJobsOnUpdate", terminateJobsOnUpdate)
            property = bag.property
        }
    }
}
