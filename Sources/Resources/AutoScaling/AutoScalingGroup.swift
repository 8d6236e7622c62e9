// Generated from the schema of AWS::AutoScaling::AutoScalingGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AutoScaling {
    /// `AWS::AutoScaling::AutoScalingGroup`
    public struct AutoScalingGroup: Resource {
        public static let resourceType = ResourceType(
            "AWS::AutoScaling::AutoScalingGroup", tags: .autoScalingList("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - autoScalingGroupName: `AutoScalingGroupName`; replaces the resource when changed; 1 to 255 characters.
        ///   - availabilityZoneDistribution: `AvailabilityZoneDistribution`.
        ///   - availabilityZoneIds: `AvailabilityZoneIds`.
        ///   - availabilityZoneImpairmentPolicy: `AvailabilityZoneImpairmentPolicy`.
        ///   - availabilityZones: `AvailabilityZones`.
        ///   - capacityRebalance: `CapacityRebalance`.
        ///   - capacityReservationSpecification: `CapacityReservationSpecification`.
        ///   - context: `Context`.
        ///   - cooldown: `Cooldown`.
        ///   - defaultInstanceWarmup: `DefaultInstanceWarmup`.
        ///   - deletionProtection: `DeletionProtection`.
        ///   - desiredCapacity: `DesiredCapacity`; `^[0-9]+$`.
        ///   - desiredCapacityType: `DesiredCapacityType`; 1 to 255 characters.
        ///   - healthCheckGracePeriod: `HealthCheckGracePeriod`.
        ///   - healthCheckType: `HealthCheckType`; 1 to 32 characters.
        ///   - instanceId: `InstanceId`; replaces the resource when changed; cannot be read back; 1 to 19 characters.
        ///   - instanceLifecyclePolicy: `InstanceLifecyclePolicy`.
        ///   - instanceMaintenancePolicy: `InstanceMaintenancePolicy`.
        ///   - launchConfigurationName: `LaunchConfigurationName`; may replace the resource when changed;
        ///     1 to 255 characters.
        ///   - launchTemplate: `LaunchTemplate`; may replace the resource when changed.
        ///   - lifecycleHookSpecificationList: `LifecycleHookSpecificationList`.
        ///   - loadBalancerNames: `LoadBalancerNames`.
        ///   - maxInstanceLifetime: `MaxInstanceLifetime`.
        ///   - maxSize: `MaxSize`; `^[0-9]+$`.
        ///   - metricsCollection: `MetricsCollection`.
        ///   - minSize: `MinSize`; `^[0-9]+$`.
        ///   - mixedInstancesPolicy: `MixedInstancesPolicy`; may replace the resource when changed.
        ///   - newInstancesProtectedFromScaleIn: `NewInstancesProtectedFromScaleIn`.
        ///   - notificationConfiguration: `NotificationConfiguration`; deprecated.
        ///   - notificationConfigurations: `NotificationConfigurations`.
        ///   - placementGroup: `PlacementGroup`; 1 to 255 characters.
        ///   - serviceLinkedRoleARN: `ServiceLinkedRoleARN`; 1 to 1600 characters.
        ///   - skipZonalShiftValidation: `SkipZonalShiftValidation`; cannot be read back.
        ///   - tags: `Tags`.
        ///   - targetGroupARNs: `TargetGroupARNs`.
        ///   - terminationPolicies: `TerminationPolicies`.
        ///   - trafficSources: `TrafficSources`.
        ///   - vpcZoneIdentifier: `VPCZoneIdentifier`; may replace the resource when changed; 1 to 5000 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            autoScalingGroupName: StringValue? = nil,
            availabilityZoneDistribution: AvailabilityZoneDistribution? = nil,
            availabilityZoneIds: [StringValue]? = nil,
            availabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy? = nil,
            availabilityZones: [StringValue]? = nil,
            capacityRebalance: BoolValue? = nil,
            capacityReservationSpecification: CapacityReservationSpecification? = nil,
            context: StringValue? = nil,
            cooldown: StringValue? = nil,
            defaultInstanceWarmup: IntValue? = nil,
            deletionProtection: DeletionProtection? = nil,
            desiredCapacity: StringValue? = nil,
            desiredCapacityType: StringValue? = nil,
            healthCheckGracePeriod: IntValue? = nil,
            healthCheckType: StringValue? = nil,
            instanceId: StringValue? = nil,
            instanceLifecyclePolicy: InstanceLifecyclePolicy? = nil,
            instanceMaintenancePolicy: InstanceMaintenancePolicy? = nil,
            launchConfigurationName: StringValue? = nil,
            launchTemplate: LaunchTemplateSpecification? = nil,
            lifecycleHookSpecificationList: [LifecycleHookSpecification]? = nil,
            loadBalancerNames: [StringValue]? = nil,
            maxInstanceLifetime: IntValue? = nil,
            maxSize: StringValue,
            metricsCollection: [MetricsCollection]? = nil,
            minSize: StringValue,
            mixedInstancesPolicy: MixedInstancesPolicy? = nil,
            newInstancesProtectedFromScaleIn: BoolValue? = nil,
            notificationConfiguration: NotificationConfiguration? = nil,
            notificationConfigurations: [NotificationConfiguration]? = nil,
            placementGroup: StringValue? = nil,
            serviceLinkedRoleARN: RoleARN? = nil,
            skipZonalShiftValidation: BoolValue? = nil,
            tags: [TagProperty]? = nil,
            targetGroupARNs: [StringValue]? = nil,
            terminationPolicies: [StringValue]? = nil,
            trafficSources: [TrafficSourceIdentifier]? = nil,
            vpcZoneIdentifier: [StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AutoScalingGroupName", autoScalingGroupName)
            node.set("AvailabilityZoneDistribution", availabilityZoneDistribution)
            node.set("AvailabilityZoneIds", availabilityZoneIds)
            node.set("AvailabilityZoneImpairmentPolicy", availabilityZoneImpairmentPolicy)
            node.set("AvailabilityZones", availabilityZones)
            node.set("CapacityRebalance", capacityRebalance)
            node.set("CapacityReservationSpecification", capacityReservationSpecification)
            node.set("Context", context)
            node.set("Cooldown", cooldown)
            node.set("DefaultInstanceWarmup", defaultInstanceWarmup)
            node.set("DeletionProtection", deletionProtection)
            node.set("DesiredCapacity", desiredCapacity)
            node.set("DesiredCapacityType", desiredCapacityType)
            node.set("HealthCheckGracePeriod", healthCheckGracePeriod)
            node.set("HealthCheckType", healthCheckType)
            node.set("InstanceId", instanceId)
            node.set("InstanceLifecyclePolicy", instanceLifecyclePolicy)
            node.set("InstanceMaintenancePolicy", instanceMaintenancePolicy)
            node.set("LaunchConfigurationName", launchConfigurationName)
            node.set("LaunchTemplate", launchTemplate)
            node.set("LifecycleHookSpecificationList", lifecycleHookSpecificationList)
            node.set("LoadBalancerNames", loadBalancerNames)
            node.set("MaxInstanceLifetime", maxInstanceLifetime)
            node.set("MaxSize", maxSize)
            node.set("MetricsCollection", metricsCollection)
            node.set("MinSize", minSize)
            node.set("MixedInstancesPolicy", mixedInstancesPolicy)
            node.set("NewInstancesProtectedFromScaleIn", newInstancesProtectedFromScaleIn)
            node.set("NotificationConfiguration", notificationConfiguration)
            node.set("NotificationConfigurations", notificationConfigurations)
            node.set("PlacementGroup", placementGroup)
            node.set("ServiceLinkedRoleARN", serviceLinkedRoleARN)
            node.set("SkipZonalShiftValidation", skipZonalShiftValidation)
            node.set("Tags", tags)
            node.set("TargetGroupARNs", targetGroupARNs)
            node.set("TerminationPolicies", terminationPolicies)
            node.set("TrafficSources", trafficSources)
            node.set("VPCZoneIdentifier", vpcZoneIdentifier)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AutoScalingGroupARN`.
        public var autoScalingGroupARN: StringValue { StringValue(attribute: "AutoScalingGroupARN", of: node) }

        /// `Fn::GetAtt` of `AutoScalingGroupName`.
        public var autoScalingGroupName: StringValue { StringValue(attribute: "AutoScalingGroupName", of: node) }

        /// `Fn::GetAtt` of `AvailabilityZoneDistribution.CapacityDistributionStrategy`.
        public var availabilityZoneDistributionCapacityDistributionStrategy: StringValue {
            StringValue(attribute: "AvailabilityZoneDistribution.CapacityDistributionStrategy", of: node)
        }

        /// `Fn::GetAtt` of `AvailabilityZoneIds`.
        public var availabilityZoneIds: [StringValue] { StringValue.list(attribute: "AvailabilityZoneIds", of: node) }

        /// `Fn::GetAtt` of `AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior`.
        public var availabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior: StringValue {
            StringValue(attribute: "AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior", of: node)
        }

        /// `Fn::GetAtt` of `AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled`.
        public var availabilityZoneImpairmentPolicyZonalShiftEnabled: BoolValue {
            BoolValue(attribute: "AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled", of: node)
        }

        /// `Fn::GetAtt` of `AvailabilityZones`.
        public var availabilityZones: [StringValue] { StringValue.list(attribute: "AvailabilityZones", of: node) }

        /// `Fn::GetAtt` of `CapacityRebalance`.
        public var capacityRebalance: BoolValue { BoolValue(attribute: "CapacityRebalance", of: node) }

        /// `Fn::GetAtt` of `CapacityReservationSpecification.CapacityReservationPreference`.
        public var capacityReservationSpecificationCapacityReservationPreference: StringValue {
            StringValue(attribute: "CapacityReservationSpecification.CapacityReservationPreference", of: node)
        }

        // swift-format-ignore
        /// `Fn::GetAtt` of `CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds`.
        public var capacityReservationSpecificationCapacityReservationTargetCapacityReservationIds: [StringValue] {
            StringValue.list(attribute: "CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds", of: node)
        }

        // swift-format-ignore
        /// `Fn::GetAtt` of `CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns`.
        public var capacityReservationSpecificationCapacityReservationTargetCapacityReservationResourceGroupArns: [StringValue] {
            StringValue.list(attribute: "CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns", of: node)
        }

        /// `Fn::GetAtt` of `Context`.
        public var context: StringValue { StringValue(attribute: "Context", of: node) }

        /// `Fn::GetAtt` of `Cooldown`.
        public var cooldown: StringValue { StringValue(attribute: "Cooldown", of: node) }

        /// `Fn::GetAtt` of `DefaultInstanceWarmup`.
        public var defaultInstanceWarmup: IntValue { IntValue(attribute: "DefaultInstanceWarmup", of: node) }

        /// `Fn::GetAtt` of `DeletionProtection`.
        public var deletionProtection: StringValue { StringValue(attribute: "DeletionProtection", of: node) }

        /// `Fn::GetAtt` of `DesiredCapacity`.
        public var desiredCapacity: StringValue { StringValue(attribute: "DesiredCapacity", of: node) }

        /// `Fn::GetAtt` of `DesiredCapacityType`.
        public var desiredCapacityType: StringValue { StringValue(attribute: "DesiredCapacityType", of: node) }

        /// `Fn::GetAtt` of `HealthCheckGracePeriod`.
        public var healthCheckGracePeriod: IntValue { IntValue(attribute: "HealthCheckGracePeriod", of: node) }

        /// `Fn::GetAtt` of `HealthCheckType`.
        public var healthCheckType: StringValue { StringValue(attribute: "HealthCheckType", of: node) }

        /// `Fn::GetAtt` of `InstanceId`.
        public var instanceId: StringValue { StringValue(attribute: "InstanceId", of: node) }

        /// `Fn::GetAtt` of `InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon`.
        public var instanceLifecyclePolicyRetentionTriggersTerminateHookAbandon: StringValue {
            StringValue(attribute: "InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon", of: node)
        }

        /// `Fn::GetAtt` of `InstanceMaintenancePolicy.MaxHealthyPercentage`.
        public var instanceMaintenancePolicyMaxHealthyPercentage: IntValue {
            IntValue(attribute: "InstanceMaintenancePolicy.MaxHealthyPercentage", of: node)
        }

        /// `Fn::GetAtt` of `InstanceMaintenancePolicy.MinHealthyPercentage`.
        public var instanceMaintenancePolicyMinHealthyPercentage: IntValue {
            IntValue(attribute: "InstanceMaintenancePolicy.MinHealthyPercentage", of: node)
        }

        /// `Fn::GetAtt` of `LaunchConfigurationName`.
        public var launchConfigurationName: StringValue { StringValue(attribute: "LaunchConfigurationName", of: node) }

        /// `Fn::GetAtt` of `LaunchTemplate.LaunchTemplateId`.
        public var launchTemplateLaunchTemplateId: StringValue {
            StringValue(attribute: "LaunchTemplate.LaunchTemplateId", of: node)
        }

        /// `Fn::GetAtt` of `LaunchTemplate.LaunchTemplateName`.
        public var launchTemplateLaunchTemplateName: StringValue {
            StringValue(attribute: "LaunchTemplate.LaunchTemplateName", of: node)
        }

        /// `Fn::GetAtt` of `LaunchTemplate.Version`.
        public var launchTemplateVersion: StringValue { StringValue(attribute: "LaunchTemplate.Version", of: node) }

        /// `Fn::GetAtt` of `LoadBalancerNames`.
        public var loadBalancerNames: [StringValue] { StringValue.list(attribute: "LoadBalancerNames", of: node) }

        /// `Fn::GetAtt` of `MaxInstanceLifetime`.
        public var maxInstanceLifetime: IntValue { IntValue(attribute: "MaxInstanceLifetime", of: node) }

        /// `Fn::GetAtt` of `MaxSize`.
        public var maxSize: StringValue { StringValue(attribute: "MaxSize", of: node) }

        /// `Fn::GetAtt` of `MinSize`.
        public var minSize: StringValue { StringValue(attribute: "MinSize", of: node) }

        /// `Fn::GetAtt` of `MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy`.
        public var mixedInstancesPolicyInstancesDistributionOnDemandAllocationStrategy: StringValue {
            StringValue(attribute: "MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy", of: node)
        }

        /// `Fn::GetAtt` of `MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity`.
        public var mixedInstancesPolicyInstancesDistributionOnDemandBaseCapacity: IntValue {
            IntValue(attribute: "MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity", of: node)
        }

        // swift-format-ignore
        /// `Fn::GetAtt` of `MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity`.
        public var mixedInstancesPolicyInstancesDistributionOnDemandPercentageAboveBaseCapacity: IntValue {
            IntValue(attribute: "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity", of: node)
        }

        /// `Fn::GetAtt` of `MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy`.
        public var mixedInstancesPolicyInstancesDistributionSpotAllocationStrategy: StringValue {
            StringValue(attribute: "MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy", of: node)
        }

        /// `Fn::GetAtt` of `MixedInstancesPolicy.InstancesDistribution.SpotInstancePools`.
        public var mixedInstancesPolicyInstancesDistributionSpotInstancePools: IntValue {
            IntValue(attribute: "MixedInstancesPolicy.InstancesDistribution.SpotInstancePools", of: node)
        }

        /// `Fn::GetAtt` of `MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice`.
        public var mixedInstancesPolicyInstancesDistributionSpotMaxPrice: StringValue {
            StringValue(attribute: "MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice", of: node)
        }

        // swift-format-ignore
        /// `Fn::GetAtt` of `MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId`.
        public var mixedInstancesPolicyLaunchTemplateLaunchTemplateSpecificationLaunchTemplateId: StringValue {
            StringValue(attribute: "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId", of: node)
        }

        // swift-format-ignore
        /// `Fn::GetAtt` of `MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName`.
        public var mixedInstancesPolicyLaunchTemplateLaunchTemplateSpecificationLaunchTemplateName: StringValue {
            StringValue(attribute: "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName", of: node)
        }

        /// `Fn::GetAtt` of `MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version`.
        public var mixedInstancesPolicyLaunchTemplateLaunchTemplateSpecificationVersion: StringValue {
            StringValue(attribute: "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version", of: node)
        }

        /// `Fn::GetAtt` of `NewInstancesProtectedFromScaleIn`.
        public var newInstancesProtectedFromScaleIn: BoolValue {
            BoolValue(attribute: "NewInstancesProtectedFromScaleIn", of: node)
        }

        /// `Fn::GetAtt` of `NotificationConfiguration.NotificationTypes`.
        public var notificationConfigurationNotificationTypes: [StringValue] {
            StringValue.list(attribute: "NotificationConfiguration.NotificationTypes", of: node)
        }

        /// `Fn::GetAtt` of `NotificationConfiguration.TopicARN`.
        public var notificationConfigurationTopicARN: StringValue {
            StringValue(attribute: "NotificationConfiguration.TopicARN", of: node)
        }

        /// `Fn::GetAtt` of `PlacementGroup`.
        public var placementGroup: StringValue { StringValue(attribute: "PlacementGroup", of: node) }

        /// `Fn::GetAtt` of `ServiceLinkedRoleARN`.
        public var serviceLinkedRoleARN: RoleARN { RoleARN(attribute: "ServiceLinkedRoleARN", of: node) }

        /// `Fn::GetAtt` of `SkipZonalShiftValidation`.
        public var skipZonalShiftValidation: BoolValue { BoolValue(attribute: "SkipZonalShiftValidation", of: node) }

        /// `Fn::GetAtt` of `TargetGroupARNs`.
        public var targetGroupARNs: [StringValue] { StringValue.list(attribute: "TargetGroupARNs", of: node) }

        /// `Fn::GetAtt` of `TerminationPolicies`.
        public var terminationPolicies: [StringValue] { StringValue.list(attribute: "TerminationPolicies", of: node) }

        /// `Fn::GetAtt` of `VPCZoneIdentifier`.
        public var vpcZoneIdentifier: [StringValue] { StringValue.list(attribute: "VPCZoneIdentifier", of: node) }
    }
}

extension AutoScaling.AutoScalingGroup {
    /// `AcceleratorCountRequest`
    public struct AcceleratorCountRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; may replace the resource when changed.
        ///   - min: `Min`; may replace the resource when changed.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `AcceleratorTotalMemoryMiBRequest`
    public struct AcceleratorTotalMemoryMiBRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; may replace the resource when changed.
        ///   - min: `Min`; may replace the resource when changed.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `AvailabilityZoneDistribution`
    public struct AvailabilityZoneDistribution: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityDistributionStrategy: `CapacityDistributionStrategy`.
        public init(capacityDistributionStrategy: CapacityDistributionStrategy? = nil) {
            var bag = PropertyBag()
            bag.set("CapacityDistributionStrategy", capacityDistributionStrategy)
            property = bag.property
        }

        /// `CapacityDistributionStrategy`
        public struct CapacityDistributionStrategy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `balanced-best-effort`
            public static var balancedBestEffort: Self { Self("balanced-best-effort") }
            /// `balanced-only`
            public static var balancedOnly: Self { Self("balanced-only") }
            /// `reservations-then-balanced`
            public static var reservationsThenBalanced: Self { Self("reservations-then-balanced") }
        }
    }

    /// `AvailabilityZoneImpairmentPolicy`
    public struct AvailabilityZoneImpairmentPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - impairedZoneHealthCheckBehavior: `ImpairedZoneHealthCheckBehavior`.
        ///   - zonalShiftEnabled: `ZonalShiftEnabled`.
        public init(
            impairedZoneHealthCheckBehavior: ImpairedZoneHealthCheckBehavior,
            zonalShiftEnabled: BoolValue
        ) {
            var bag = PropertyBag()
            bag.set("ImpairedZoneHealthCheckBehavior", impairedZoneHealthCheckBehavior)
            bag.set("ZonalShiftEnabled", zonalShiftEnabled)
            property = bag.property
        }

        /// `ImpairedZoneHealthCheckBehavior`
        public struct ImpairedZoneHealthCheckBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `IgnoreUnhealthy`
            public static var ignoreUnhealthy: Self { Self("IgnoreUnhealthy") }
            /// `ReplaceUnhealthy`
            public static var replaceUnhealthy: Self { Self("ReplaceUnhealthy") }
        }
    }

    /// `BaselineEbsBandwidthMbpsRequest`
    public struct BaselineEbsBandwidthMbpsRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; may replace the resource when changed.
        ///   - min: `Min`; may replace the resource when changed.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `BaselinePerformanceFactorsRequest`
    public struct BaselinePerformanceFactorsRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cpu: `Cpu`; may replace the resource when changed.
        public init(cpu: CpuPerformanceFactorRequest? = nil) {
            var bag = PropertyBag()
            bag.set("Cpu", cpu)
            property = bag.property
        }
    }

    /// `CapacityReservationSpecification`
    public struct CapacityReservationSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityReservationPreference: `CapacityReservationPreference`.
        ///   - capacityReservationTarget: `CapacityReservationTarget`.
        public init(
            capacityReservationPreference: CapacityReservationPreference,
            capacityReservationTarget: CapacityReservationTarget? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CapacityReservationPreference", capacityReservationPreference)
            bag.set("CapacityReservationTarget", capacityReservationTarget)
            property = bag.property
        }

        /// `CapacityReservationPreference`
        public struct CapacityReservationPreference: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `capacity-reservations-first`
            public static var capacityReservationsFirst: Self { Self("capacity-reservations-first") }
            /// `capacity-reservations-only`
            public static var capacityReservationsOnly: Self { Self("capacity-reservations-only") }
            /// `default`
            public static var `default`: Self { Self("default") }
            /// `none`
            public static var noneValue: Self { Self("none") }
        }
    }

    /// `CapacityReservationTarget`
    public struct CapacityReservationTarget: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityReservationIds: `CapacityReservationIds`.
        ///   - capacityReservationResourceGroupArns: `CapacityReservationResourceGroupArns`.
        public init(
            capacityReservationIds: [StringValue]? = nil,
            capacityReservationResourceGroupArns: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CapacityReservationIds", capacityReservationIds)
            bag.set("CapacityReservationResourceGroupArns", capacityReservationResourceGroupArns)
            property = bag.property
        }
    }

    /// `CpuPerformanceFactorRequest`
    public struct CpuPerformanceFactorRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - references: `References`; may replace the resource when changed.
        public init(references: [PerformanceFactorReferenceRequest]? = nil) {
            var bag = PropertyBag()
            bag.set("References", references)
            property = bag.property
        }
    }

    /// `DeletionProtection`
    public struct DeletionProtection: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `none`
        public static var noneValue: Self { Self("none") }
        /// `prevent-all-deletion`
        public static var preventAllDeletion: Self { Self("prevent-all-deletion") }
        /// `prevent-force-deletion`
        public static var preventForceDeletion: Self { Self("prevent-force-deletion") }
    }

    /// `DistributionSegment`
    public struct DistributionSegment: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - targetCapacityTypes: `TargetCapacityTypes`; may replace the resource when changed; at least 1 items.
        public init(targetCapacityTypes: [TargetCapacityTypesItem]) {
            var bag = PropertyBag()
            bag.set("TargetCapacityTypes", targetCapacityTypes)
            property = bag.property
        }

        /// `TargetCapacityTypes`
        public struct TargetCapacityTypesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `capacity-block`
            public static var capacityBlock: Self { Self("capacity-block") }
            /// `interruptible-capacity-reservation`
            public static var interruptibleCapacityReservation: Self { Self("interruptible-capacity-reservation") }
            /// `on-demand`
            public static var onDemand: Self { Self("on-demand") }
            /// `on-demand-capacity-reservation`
            public static var onDemandCapacityReservation: Self { Self("on-demand-capacity-reservation") }
        }
    }

    /// `InstanceLifecyclePolicy`
    public struct InstanceLifecyclePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - retentionTriggers: `RetentionTriggers`.
        public init(retentionTriggers: RetentionTriggers? = nil) {
            var bag = PropertyBag()
            bag.set("RetentionTriggers", retentionTriggers)
            property = bag.property
        }
    }

    /// `InstanceMaintenancePolicy`
    public struct InstanceMaintenancePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxHealthyPercentage: `MaxHealthyPercentage`; -1 to 200.
        ///   - minHealthyPercentage: `MinHealthyPercentage`; -1 to 100.
        public init(
            maxHealthyPercentage: IntValue? = nil,
            minHealthyPercentage: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaxHealthyPercentage", maxHealthyPercentage)
            bag.set("MinHealthyPercentage", minHealthyPercentage)
            property = bag.property
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
        ///   - acceleratorCount: `AcceleratorCount`; may replace the resource when changed.
        ///   - acceleratorManufacturers: `AcceleratorManufacturers`; may replace the resource when changed.
        ///   - acceleratorNames: `AcceleratorNames`; may replace the resource when changed.
        ///   - acceleratorTotalMemoryMiB: `AcceleratorTotalMemoryMiB`; may replace the resource when changed.
        ///   - acceleratorTypes: `AcceleratorTypes`; may replace the resource when changed.
        ///   - allowedInstanceTypes: `AllowedInstanceTypes`; may replace the resource when changed; 0 to 400 items.
        ///   - bareMetal: `BareMetal`; may replace the resource when changed.
        ///   - baselineEbsBandwidthMbps: `BaselineEbsBandwidthMbps`; may replace the resource when changed.
        ///   - baselinePerformanceFactors: `BaselinePerformanceFactors`; may replace the resource when changed.
        ///   - burstablePerformance: `BurstablePerformance`; may replace the resource when changed.
        ///   - cpuManufacturers: `CpuManufacturers`; may replace the resource when changed.
        ///   - excludedInstanceTypes: `ExcludedInstanceTypes`; may replace the resource when changed; 0 to 400 items.
        ///   - instanceGenerations: `InstanceGenerations`; may replace the resource when changed.
        ///   - localStorage: `LocalStorage`; may replace the resource when changed.
        ///   - localStorageTypes: `LocalStorageTypes`; may replace the resource when changed.
        ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`;
        ///     may replace the resource when changed.
        ///   - memoryGiBPerVCpu: `MemoryGiBPerVCpu`; may replace the resource when changed.
        ///   - memoryMiB: `MemoryMiB`; may replace the resource when changed.
        ///   - networkBandwidthGbps: `NetworkBandwidthGbps`; may replace the resource when changed.
        ///   - networkInterfaceCount: `NetworkInterfaceCount`; may replace the resource when changed.
        ///   - onDemandMaxPricePercentageOverLowestPrice: `OnDemandMaxPricePercentageOverLowestPrice`;
        ///     may replace the resource when changed.
        ///   - requireHibernateSupport: `RequireHibernateSupport`; may replace the resource when changed.
        ///   - spotMaxPricePercentageOverLowestPrice: `SpotMaxPricePercentageOverLowestPrice`;
        ///     may replace the resource when changed.
        ///   - totalLocalStorageGB: `TotalLocalStorageGB`; may replace the resource when changed.
        ///   - vCpuCount: `VCpuCount`; may replace the resource when changed.
        public init(
            acceleratorCount: AcceleratorCountRequest? = nil,
            acceleratorManufacturers: [AcceleratorManufacturersItem]? = nil,
            acceleratorNames: [AcceleratorNamesItem]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest? = nil,
            acceleratorTypes: [AcceleratorTypesItem]? = nil,
            allowedInstanceTypes: [StringValue]? = nil,
            bareMetal: BareMetal? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest? = nil,
            baselinePerformanceFactors: BaselinePerformanceFactorsRequest? = nil,
            burstablePerformance: BurstablePerformance? = nil,
            cpuManufacturers: [CpuManufacturersItem]? = nil,
            excludedInstanceTypes: [StringValue]? = nil,
            instanceGenerations: [InstanceGenerationsItem]? = nil,
            localStorage: LocalStorage? = nil,
            localStorageTypes: [LocalStorageTypesItem]? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: IntValue? = nil,
            memoryGiBPerVCpu: MemoryGiBPerVCpuRequest? = nil,
            memoryMiB: MemoryMiBRequest,
            networkBandwidthGbps: NetworkBandwidthGbpsRequest? = nil,
            networkInterfaceCount: NetworkInterfaceCountRequest? = nil,
            onDemandMaxPricePercentageOverLowestPrice: IntValue? = nil,
            requireHibernateSupport: BoolValue? = nil,
            spotMaxPricePercentageOverLowestPrice: IntValue? = nil,
            totalLocalStorageGB: TotalLocalStorageGBRequest? = nil,
            vCpuCount: VCpuCountRequest
        ) {
            var bag = PropertyBag()
            bag.set("AcceleratorCount", acceleratorCount)
            bag.set("AcceleratorManufacturers", acceleratorManufacturers)
            bag.set("AcceleratorNames", acceleratorNames)
            bag.set("AcceleratorTotalMemoryMiB", acceleratorTotalMemoryMiB)
            bag.set("AcceleratorTypes", acceleratorTypes)
            bag.set("AllowedInstanceTypes", allowedInstanceTypes)
            bag.set("BareMetal", bareMetal)
            bag.set("BaselineEbsBandwidthMbps", baselineEbsBandwidthMbps)
            bag.set("BaselinePerformanceFactors", baselinePerformanceFactors)
            bag.set("BurstablePerformance", burstablePerformance)
            bag.set("CpuManufacturers", cpuManufacturers)
            bag.set("ExcludedInstanceTypes", excludedInstanceTypes)
            bag.set("InstanceGenerations", instanceGenerations)
            bag.set("LocalStorage", localStorage)
            bag.set("LocalStorageTypes", localStorageTypes)
            bag.set("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
            bag.set("MemoryGiBPerVCpu", memoryGiBPerVCpu)
            bag.set("MemoryMiB", memoryMiB)
            bag.set("NetworkBandwidthGbps", networkBandwidthGbps)
            bag.set("NetworkInterfaceCount", networkInterfaceCount)
            bag.set("OnDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice)
            bag.set("RequireHibernateSupport", requireHibernateSupport)
            bag.set("SpotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice)
            bag.set("TotalLocalStorageGB", totalLocalStorageGB)
            bag.set("VCpuCount", vCpuCount)
            property = bag.property
        }

        /// `AcceleratorManufacturers`
        public struct AcceleratorManufacturersItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `amazon-web-services`
            public static var amazonWebServices: Self { Self("amazon-web-services") }
            /// `amd`
            public static var amd: Self { Self("amd") }
            /// `nvidia`
            public static var nvidia: Self { Self("nvidia") }
            /// `xilinx`
            public static var xilinx: Self { Self("xilinx") }
        }

        /// `AcceleratorNames`
        public struct AcceleratorNamesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `a100`
            public static var a100: Self { Self("a100") }
            /// `k80`
            public static var k80: Self { Self("k80") }
            /// `m60`
            public static var m60: Self { Self("m60") }
            /// `radeon-pro-v520`
            public static var radeonProV520: Self { Self("radeon-pro-v520") }
            /// `t4`
            public static var t4: Self { Self("t4") }
            /// `v100`
            public static var v100: Self { Self("v100") }
            /// `vu9p`
            public static var vu9p: Self { Self("vu9p") }
        }

        /// `AcceleratorTypes`
        public struct AcceleratorTypesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `fpga`
            public static var fpga: Self { Self("fpga") }
            /// `gpu`
            public static var gpu: Self { Self("gpu") }
            /// `inference`
            public static var inference: Self { Self("inference") }
        }

        /// `BareMetal`
        public struct BareMetal: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `excluded`
            public static var excluded: Self { Self("excluded") }
            /// `included`
            public static var included: Self { Self("included") }
            /// `required`
            public static var required: Self { Self("required") }
        }

        /// `BurstablePerformance`
        public struct BurstablePerformance: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `excluded`
            public static var excluded: Self { Self("excluded") }
            /// `included`
            public static var included: Self { Self("included") }
            /// `required`
            public static var required: Self { Self("required") }
        }

        /// `CpuManufacturers`
        public struct CpuManufacturersItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `amazon-web-services`
            public static var amazonWebServices: Self { Self("amazon-web-services") }
            /// `amd`
            public static var amd: Self { Self("amd") }
            /// `apple`
            public static var apple: Self { Self("apple") }
            /// `intel`
            public static var intel: Self { Self("intel") }
        }

        /// `InstanceGenerations`
        public struct InstanceGenerationsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `current`
            public static var current: Self { Self("current") }
            /// `previous`
            public static var previous: Self { Self("previous") }
        }

        /// `LocalStorage`
        public struct LocalStorage: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `excluded`
            public static var excluded: Self { Self("excluded") }
            /// `included`
            public static var included: Self { Self("included") }
            /// `required`
            public static var required: Self { Self("required") }
        }

        /// `LocalStorageTypes`
        public struct LocalStorageTypesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `hdd`
            public static var hdd: Self { Self("hdd") }
            /// `ssd`
            public static var ssd: Self { Self("ssd") }
        }
    }

    /// `InstancesDistribution`
    public struct InstancesDistribution: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - distributionSegments: `DistributionSegments`; may replace the resource when changed; 1 items.
        ///   - onDemandAllocationStrategy: `OnDemandAllocationStrategy`; may replace the resource when changed.
        ///   - onDemandBaseCapacity: `OnDemandBaseCapacity`; may replace the resource when changed.
        ///   - onDemandPercentageAboveBaseCapacity: `OnDemandPercentageAboveBaseCapacity`;
        ///     may replace the resource when changed.
        ///   - spotAllocationStrategy: `SpotAllocationStrategy`; may replace the resource when changed.
        ///   - spotInstancePools: `SpotInstancePools`; may replace the resource when changed.
        ///   - spotMaxPrice: `SpotMaxPrice`; may replace the resource when changed; 0 to 255 characters.
        public init(
            distributionSegments: [DistributionSegment]? = nil,
            onDemandAllocationStrategy: StringValue? = nil,
            onDemandBaseCapacity: IntValue? = nil,
            onDemandPercentageAboveBaseCapacity: IntValue? = nil,
            spotAllocationStrategy: StringValue? = nil,
            spotInstancePools: IntValue? = nil,
            spotMaxPrice: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DistributionSegments", distributionSegments)
            bag.set("OnDemandAllocationStrategy", onDemandAllocationStrategy)
            bag.set("OnDemandBaseCapacity", onDemandBaseCapacity)
            bag.set("OnDemandPercentageAboveBaseCapacity", onDemandPercentageAboveBaseCapacity)
            bag.set("SpotAllocationStrategy", spotAllocationStrategy)
            bag.set("SpotInstancePools", spotInstancePools)
            bag.set("SpotMaxPrice", spotMaxPrice)
            property = bag.property
        }
    }

    /// `LaunchTemplate`
    public struct LaunchTemplate: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - launchTemplateSpecification: `LaunchTemplateSpecification`; may replace the resource when changed.
        ///   - overrides: `Overrides`; may replace the resource when changed.
        public init(
            launchTemplateSpecification: LaunchTemplateSpecification,
            overrides: [LaunchTemplateOverrides]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("LaunchTemplateSpecification", launchTemplateSpecification)
            bag.set("Overrides", overrides)
            property = bag.property
        }
    }

    /// `LaunchTemplateOverrides`
    public struct LaunchTemplateOverrides: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - imageId: `ImageId`; may replace the resource when changed; 5 to 21 characters; `^ami-[a-z0-9]{1,17}$`.
        ///   - instanceRequirements: `InstanceRequirements`; may replace the resource when changed.
        ///   - instanceType: `InstanceType`; may replace the resource when changed; 1 to 255 characters.
        ///   - launchTemplateSpecification: `LaunchTemplateSpecification`; may replace the resource when changed.
        ///   - weightedCapacity: `WeightedCapacity`; may replace the resource when changed; 1 to 32 characters.
        public init(
            imageId: ImageID? = nil,
            instanceRequirements: InstanceRequirements? = nil,
            instanceType: StringValue? = nil,
            launchTemplateSpecification: LaunchTemplateSpecification? = nil,
            weightedCapacity: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ImageId", imageId)
            bag.set("InstanceRequirements", instanceRequirements)
            bag.set("InstanceType", instanceType)
            bag.set("LaunchTemplateSpecification", launchTemplateSpecification)
            bag.set("WeightedCapacity", weightedCapacity)
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
        ///   - launchTemplateId: `LaunchTemplateId`; may replace the resource when changed; 1 to 255 characters.
        ///   - launchTemplateName: `LaunchTemplateName`; may replace the resource when changed; 3 to 128 characters;
        ///     `^[a-zA-Z0-9\(\)\.\-/_]+$`.
        ///   - version: `Version`; may replace the resource when changed; 1 to 255 characters.
        public init(
            launchTemplateId: StringValue? = nil,
            launchTemplateName: StringValue? = nil,
            version: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("LaunchTemplateId", launchTemplateId)
            bag.set("LaunchTemplateName", launchTemplateName)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `LifecycleHookSpecification`
    public struct LifecycleHookSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultResult: `DefaultResult`.
        ///   - heartbeatTimeout: `HeartbeatTimeout`.
        ///   - lifecycleHookName: `LifecycleHookName`; 1 to 255 characters; `^[A-Za-z0-9\-_\/]+$`.
        ///   - lifecycleTransition: `LifecycleTransition`.
        ///   - notificationMetadata: `NotificationMetadata`; 1 to 4000 characters;
        ///     `^[\u0009\u000A\u000D\u0020-\u007e]+$`.
        ///   - notificationTargetARN: `NotificationTargetARN`; 0 to 255 characters.
        ///   - roleARN: `RoleARN`; 1 to 255 characters.
        public init(
            defaultResult: StringValue? = nil,
            heartbeatTimeout: IntValue? = nil,
            lifecycleHookName: StringValue,
            lifecycleTransition: StringValue,
            notificationMetadata: StringValue? = nil,
            notificationTargetARN: StringValue? = nil,
            roleARN: RoleARN? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DefaultResult", defaultResult)
            bag.set("HeartbeatTimeout", heartbeatTimeout)
            bag.set("LifecycleHookName", lifecycleHookName)
            bag.set("LifecycleTransition", lifecycleTransition)
            bag.set("NotificationMetadata", notificationMetadata)
            bag.set("NotificationTargetARN", notificationTargetARN)
            bag.set("RoleARN", roleARN)
            property = bag.property
        }
    }

    /// `MemoryGiBPerVCpuRequest`
    public struct MemoryGiBPerVCpuRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; may replace the resource when changed.
        ///   - min: `Min`; may replace the resource when changed.
        public init(max: DoubleValue? = nil, min: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `MemoryMiBRequest`
    public struct MemoryMiBRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; may replace the resource when changed.
        ///   - min: `Min`; may replace the resource when changed.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `MetricsCollection`
    public struct MetricsCollection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - granularity: `Granularity`.
        ///   - metrics: `Metrics`.
        public init(granularity: StringValue, metrics: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Granularity", granularity)
            bag.set("Metrics", metrics)
            property = bag.property
        }
    }

    /// `MixedInstancesPolicy`
    public struct MixedInstancesPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - instancesDistribution: `InstancesDistribution`; may replace the resource when changed.
        ///   - launchTemplate: `LaunchTemplate`; may replace the resource when changed.
        public init(
            instancesDistribution: InstancesDistribution? = nil,
            launchTemplate: LaunchTemplate
        ) {
            var bag = PropertyBag()
            bag.set("InstancesDistribution", instancesDistribution)
            bag.set("LaunchTemplate", launchTemplate)
            property = bag.property
        }
    }

    /// `NetworkBandwidthGbpsRequest`
    public struct NetworkBandwidthGbpsRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; may replace the resource when changed.
        ///   - min: `Min`; may replace the resource when changed.
        public init(max: DoubleValue? = nil, min: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `NetworkInterfaceCountRequest`
    public struct NetworkInterfaceCountRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; may replace the resource when changed.
        ///   - min: `Min`; may replace the resource when changed.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `NotificationConfiguration`
    public struct NotificationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - notificationTypes: `NotificationTypes`.
        ///   - topicARN: `TopicARN`.
        public init(notificationTypes: [StringValue]? = nil, topicARN: JSONValue) {
            var bag = PropertyBag()
            bag.set("NotificationTypes", notificationTypes)
            bag.set("TopicARN", topicARN)
            property = bag.property
        }
    }

    /// `PerformanceFactorReferenceRequest`
    public struct PerformanceFactorReferenceRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - instanceFamily: `InstanceFamily`; may replace the resource when changed.
        public init(instanceFamily: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("InstanceFamily", instanceFamily)
            property = bag.property
        }
    }

    /// `RetentionTriggers`
    public struct RetentionTriggers: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - terminateHookAbandon: `TerminateHookAbandon`.
        public init(terminateHookAbandon: TerminateHookAbandon? = nil) {
            var bag = PropertyBag()
            bag.set("TerminateHookAbandon", terminateHookAbandon)
            property = bag.property
        }

        /// `TerminateHookAbandon`
        public struct TerminateHookAbandon: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `retain`
            public static var retain: Self { Self("retain") }
            /// `terminate`
            public static var terminate: Self { Self("terminate") }
        }
    }

    /// `TagProperty`
    public struct TagProperty: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 128 characters.
        ///   - propagateAtLaunch: `PropagateAtLaunch`.
        ///   - value: `Value`; 0 to 256 characters.
        public init(
            key: StringValue,
            propagateAtLaunch: BoolValue,
            value: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("PropagateAtLaunch", propagateAtLaunch)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `TotalLocalStorageGBRequest`
    public struct TotalLocalStorageGBRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; may replace the resource when changed.
        ///   - min: `Min`; may replace the resource when changed.
        public init(max: DoubleValue? = nil, min: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `TrafficSourceIdentifier`
    public struct TrafficSourceIdentifier: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - identifier: `Identifier`; 1 to 511 characters.
        ///   - type: `Type`; 1 to 511 characters.
        public init(identifier: StringValue, type: StringValue) {
            var bag = PropertyBag()
            bag.set("Identifier", identifier)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `VCpuCountRequest`
    public struct VCpuCountRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; may replace the resource when changed.
        ///   - min: `Min`; may replace the resource when changed.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }
}
