// Generated from the schema of AWS::ECS::CapacityProvider by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ECS {
    /// `AWS::ECS::CapacityProvider`
    public struct CapacityProvider: Resource {
        public static let resourceType = ResourceType("AWS::ECS::CapacityProvider", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - autoScalingGroupProvider: `AutoScalingGroupProvider`; may replace the resource when changed.
        ///   - clusterName: `ClusterName`; replaces the resource when changed.
        ///   - managedInstancesProvider: `ManagedInstancesProvider`.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - tags: `Tags`; 0 to 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            autoScalingGroupProvider: AutoScalingGroupProvider? = nil,
            clusterName: StringValue? = nil,
            managedInstancesProvider: ManagedInstancesProvider? = nil,
            name: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AutoScalingGroupProvider", autoScalingGroupProvider)
            node.set("ClusterName", clusterName)
            node.set("ManagedInstancesProvider", managedInstancesProvider)
            node.set("Name", name)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension ECS.CapacityProvider {
    /// `AcceleratorCountRequest`
    public struct AcceleratorCountRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
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
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `AutoRepairConfiguration`
    public struct AutoRepairConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actionsStatus: `ActionsStatus`.
        public init(actionsStatus: ActionsStatus? = nil) {
            var bag = PropertyBag()
            bag.set("ActionsStatus", actionsStatus)
            property = bag.property
        }

        /// `ActionsStatus`
        public struct ActionsStatus: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }
    }

    /// `AutoScalingGroupProvider`
    public struct AutoScalingGroupProvider: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - autoScalingGroupArn: `AutoScalingGroupArn`; replaces the resource when changed.
        ///   - managedDraining: `ManagedDraining`.
        ///   - managedScaling: `ManagedScaling`.
        ///   - managedTerminationProtection: `ManagedTerminationProtection`.
        public init(
            autoScalingGroupArn: StringValue,
            managedDraining: ManagedDraining? = nil,
            managedScaling: ManagedScaling? = nil,
            managedTerminationProtection: ManagedTerminationProtection? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AutoScalingGroupArn", autoScalingGroupArn)
            bag.set("ManagedDraining", managedDraining)
            bag.set("ManagedScaling", managedScaling)
            bag.set("ManagedTerminationProtection", managedTerminationProtection)
            property = bag.property
        }

        /// `ManagedDraining`
        public struct ManagedDraining: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
        }

        /// `ManagedTerminationProtection`
        public struct ManagedTerminationProtection: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
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
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `CapacityReservationRequest`
    public struct CapacityReservationRequest: PropertyStructure {
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
            reservationPreference: ReservationPreference? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ReservationGroupArn", reservationGroupArn)
            bag.set("ReservationPreference", reservationPreference)
            property = bag.property
        }

        /// `ReservationPreference`
        public struct ReservationPreference: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `RESERVATIONS_EXCLUDED`
            public static var reservationsExcluded: Self { Self("RESERVATIONS_EXCLUDED") }
            /// `RESERVATIONS_FIRST`
            public static var reservationsFirst: Self { Self("RESERVATIONS_FIRST") }
            /// `RESERVATIONS_ONLY`
            public static var reservationsOnly: Self { Self("RESERVATIONS_ONLY") }
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
        ///   - capacityOptionType: `CapacityOptionType`.
        ///   - capacityReservations: `CapacityReservations`.
        ///   - ec2InstanceProfileArn: `Ec2InstanceProfileArn`.
        ///   - fipsEnabled: `FipsEnabled`.
        ///   - instanceMetadataTagsPropagation: `InstanceMetadataTagsPropagation`.
        ///   - instanceRequirements: `InstanceRequirements`.
        ///   - localStorageConfiguration: `LocalStorageConfiguration`.
        ///   - monitoring: `Monitoring`.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - storageConfiguration: `StorageConfiguration`.
        public init(
            capacityOptionType: CapacityOptionType? = nil,
            capacityReservations: CapacityReservationRequest? = nil,
            ec2InstanceProfileArn: StringValue,
            fipsEnabled: BoolValue? = nil,
            instanceMetadataTagsPropagation: BoolValue? = nil,
            instanceRequirements: InstanceRequirementsRequest? = nil,
            localStorageConfiguration: ManagedInstancesLocalStorageConfiguration? = nil,
            monitoring: ManagedInstancesMonitoringOptions? = nil,
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

    /// `InstanceRequirementsRequest`
    public struct InstanceRequirementsRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - acceleratorCount: `AcceleratorCount`.
        ///   - acceleratorManufacturers: `AcceleratorManufacturers`.
        ///   - acceleratorNames: `AcceleratorNames`.
        ///   - acceleratorTotalMemoryMiB: `AcceleratorTotalMemoryMiB`.
        ///   - acceleratorTypes: `AcceleratorTypes`.
        ///   - allowedInstanceTypes: `AllowedInstanceTypes`; 0 to 400 items.
        ///   - bareMetal: `BareMetal`.
        ///   - baselineEbsBandwidthMbps: `BaselineEbsBandwidthMbps`.
        ///   - burstablePerformance: `BurstablePerformance`.
        ///   - cpuManufacturers: `CpuManufacturers`.
        ///   - excludedInstanceTypes: `ExcludedInstanceTypes`; 0 to 400 items.
        ///   - instanceGenerations: `InstanceGenerations`.
        ///   - localStorage: `LocalStorage`.
        ///   - localStorageTypes: `LocalStorageTypes`.
        ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        ///   - memoryGiBPerVCpu: `MemoryGiBPerVCpu`.
        ///   - memoryMiB: `MemoryMiB`.
        ///   - networkBandwidthGbps: `NetworkBandwidthGbps`.
        ///   - networkInterfaceCount: `NetworkInterfaceCount`.
        ///   - onDemandMaxPricePercentageOverLowestPrice: `OnDemandMaxPricePercentageOverLowestPrice`.
        ///   - requireHibernateSupport: `RequireHibernateSupport`.
        ///   - spotMaxPricePercentageOverLowestPrice: `SpotMaxPricePercentageOverLowestPrice`.
        ///   - totalLocalStorageGB: `TotalLocalStorageGB`.
        ///   - vCpuCount: `VCpuCount`.
        public init(
            acceleratorCount: AcceleratorCountRequest? = nil,
            acceleratorManufacturers: [AcceleratorManufacturersItem]? = nil,
            acceleratorNames: [AcceleratorNamesItem]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest? = nil,
            acceleratorTypes: [AcceleratorTypesItem]? = nil,
            allowedInstanceTypes: [StringValue]? = nil,
            bareMetal: BareMetal? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest? = nil,
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
            vCpuCount: VCpuCountRangeRequest
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
            /// `habana`
            public static var habana: Self { Self("habana") }
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
            /// `a10g`
            public static var a10g: Self { Self("a10g") }
            /// `gaudi-hl-205`
            public static var gaudiHl205: Self { Self("gaudi-hl-205") }
            /// `h100`
            public static var h100: Self { Self("h100") }
            /// `inferentia`
            public static var inferentia: Self { Self("inferentia") }
            /// `inferentia2`
            public static var inferentia2: Self { Self("inferentia2") }
            /// `k520`
            public static var k520: Self { Self("k520") }
            /// `k80`
            public static var k80: Self { Self("k80") }
            /// `l4`
            public static var l4: Self { Self("l4") }
            /// `l40s`
            public static var l40s: Self { Self("l40s") }
            /// `m60`
            public static var m60: Self { Self("m60") }
            /// `radeon-pro-v520`
            public static var radeonProV520: Self { Self("radeon-pro-v520") }
            /// `t4`
            public static var t4: Self { Self("t4") }
            /// `t4g`
            public static var t4g: Self { Self("t4g") }
            /// `trainium`
            public static var trainium: Self { Self("trainium") }
            /// `trainium2`
            public static var trainium2: Self { Self("trainium2") }
            /// `u30`
            public static var u30: Self { Self("u30") }
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

    /// `ManagedInstancesMonitoringOptions`
    public struct ManagedInstancesMonitoringOptions: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `BASIC`
        public static var basic: Self { Self("BASIC") }
        /// `DETAILED`
        public static var detailed: Self { Self("DETAILED") }
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
        ///   - autoRepairConfiguration: `AutoRepairConfiguration`.
        ///   - infrastructureOptimization: `InfrastructureOptimization`.
        ///   - infrastructureRoleArn: `InfrastructureRoleArn`.
        ///   - instanceLaunchTemplate: `InstanceLaunchTemplate`.
        ///   - propagateTags: `PropagateTags`.
        public init(
            autoRepairConfiguration: AutoRepairConfiguration? = nil,
            infrastructureOptimization: InfrastructureOptimization? = nil,
            infrastructureRoleArn: RoleARN,
            instanceLaunchTemplate: InstanceLaunchTemplate,
            propagateTags: PropagateTags? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AutoRepairConfiguration", autoRepairConfiguration)
            bag.set("InfrastructureOptimization", infrastructureOptimization)
            bag.set("InfrastructureRoleArn", infrastructureRoleArn)
            bag.set("InstanceLaunchTemplate", instanceLaunchTemplate)
            bag.set("PropagateTags", propagateTags)
            property = bag.property
        }

        /// `InfrastructureOptimization`
        public struct InfrastructureOptimization: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - scaleInAfter: `ScaleInAfter`; -1 to 3600.
            public init(scaleInAfter: IntValue? = nil) {
                var bag = PropertyBag()
                bag.set("ScaleInAfter", scaleInAfter)
                property = bag.property
            }
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
        ///   - storageSizeGiB: `StorageSizeGiB`; at least 1.
        public init(storageSizeGiB: IntValue) {
            var bag = PropertyBag()
            bag.set("StorageSizeGiB", storageSizeGiB)
            property = bag.property
        }
    }

    /// `ManagedScaling`
    public struct ManagedScaling: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - instanceWarmupPeriod: `InstanceWarmupPeriod`; 0 to 10000.
        ///   - maximumScalingStepSize: `MaximumScalingStepSize`; 1 to 10000.
        ///   - minimumScalingStepSize: `MinimumScalingStepSize`; 1 to 10000.
        ///   - status: `Status`.
        ///   - targetCapacity: `TargetCapacity`; 1 to 100.
        public init(
            instanceWarmupPeriod: IntValue? = nil,
            maximumScalingStepSize: IntValue? = nil,
            minimumScalingStepSize: IntValue? = nil,
            status: Status? = nil,
            targetCapacity: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("InstanceWarmupPeriod", instanceWarmupPeriod)
            bag.set("MaximumScalingStepSize", maximumScalingStepSize)
            bag.set("MinimumScalingStepSize", minimumScalingStepSize)
            bag.set("Status", status)
            bag.set("TargetCapacity", targetCapacity)
            property = bag.property
        }

        /// `Status`
        public struct Status: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
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
        ///   - max: `Max`.
        ///   - min: `Min`.
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
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(max: IntValue? = nil, min: IntValue) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
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
        ///   - max: `Max`.
        ///   - min: `Min`.
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
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
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
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(max: DoubleValue? = nil, min: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `VCpuCountRangeRequest`
    public struct VCpuCountRangeRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`.
        ///   - min: `Min`.
        public init(max: IntValue? = nil, min: IntValue) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }
}
