// Generated from the schema of AWS::EC2::LaunchTemplate by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::LaunchTemplate`
    public struct LaunchTemplate: Resource {
        public static let resourceType = ResourceType("AWS::EC2::LaunchTemplate")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - launchTemplateData: `LaunchTemplateData`; cannot be read back.
        ///   - launchTemplateName: `LaunchTemplateName`; replaces the resource when changed.
        ///   - tagSpecifications: `TagSpecifications`; cannot be read back.
        ///   - versionDescription: `VersionDescription`; cannot be read back; 0 to 255 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            launchTemplateData: LaunchTemplateData,
            launchTemplateName: StringValue? = nil,
            tagSpecifications: [LaunchTemplateTagSpecification]? = nil,
            versionDescription: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("LaunchTemplateData", launchTemplateData)
            node.set("LaunchTemplateName", launchTemplateName)
            node.set("TagSpecifications", tagSpecifications)
            node.set("VersionDescription", versionDescription)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DefaultVersionNumber`.
        public var defaultVersionNumber: StringValue { StringValue(attribute: "DefaultVersionNumber", of: node) }

        /// `Fn::GetAtt` of `LatestVersionNumber`.
        public var latestVersionNumber: StringValue { StringValue(attribute: "LatestVersionNumber", of: node) }

        /// `Fn::GetAtt` of `LaunchTemplateId`.
        public var launchTemplateId: StringValue { StringValue(attribute: "LaunchTemplateId", of: node) }
    }
}

extension EC2.LaunchTemplate {
    /// `AcceleratorCount`
    public struct AcceleratorCount: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; cannot be read back.
        ///   - min: `Min`; cannot be read back.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `AcceleratorTotalMemoryMiB`
    public struct AcceleratorTotalMemoryMiB: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; cannot be read back.
        ///   - min: `Min`; cannot be read back.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `BaselineEbsBandwidthMbps`
    public struct BaselineEbsBandwidthMbps: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; cannot be read back.
        ///   - min: `Min`; cannot be read back.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `BaselinePerformanceFactors`
    public struct BaselinePerformanceFactors: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cpu: `Cpu`; cannot be read back.
        public init(cpu: Cpu? = nil) {
            var bag = PropertyBag()
            bag.set("Cpu", cpu)
            property = bag.property
        }
    }

    /// `BlockDeviceMapping`
    public struct BlockDeviceMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deviceName: `DeviceName`; cannot be read back.
        ///   - ebs: `Ebs`; cannot be read back.
        ///   - noDevice: `NoDevice`; cannot be read back.
        ///   - virtualName: `VirtualName`; cannot be read back.
        public init(
            deviceName: StringValue? = nil,
            ebs: Ebs? = nil,
            noDevice: StringValue? = nil,
            virtualName: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DeviceName", deviceName)
            bag.set("Ebs", ebs)
            bag.set("NoDevice", noDevice)
            bag.set("VirtualName", virtualName)
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
        ///   - capacityReservationPreference: `CapacityReservationPreference`; cannot be read back.
        ///   - capacityReservationTarget: `CapacityReservationTarget`; cannot be read back.
        public init(
            capacityReservationPreference: CapacityReservationPreference? = nil,
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

            /// `capacity-reservations-only`
            public static var capacityReservationsOnly: Self { Self("capacity-reservations-only") }
            /// `none`
            public static var noneValue: Self { Self("none") }
            /// `open`
            public static var open: Self { Self("open") }
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
        ///   - capacityReservationId: `CapacityReservationId`; cannot be read back.
        ///   - capacityReservationResourceGroupArn: `CapacityReservationResourceGroupArn`; cannot be read back.
        public init(
            capacityReservationId: StringValue? = nil,
            capacityReservationResourceGroupArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CapacityReservationId", capacityReservationId)
            bag.set("CapacityReservationResourceGroupArn", capacityReservationResourceGroupArn)
            property = bag.property
        }
    }

    /// `ConnectionTrackingSpecification`
    public struct ConnectionTrackingSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - tcpEstablishedTimeout: `TcpEstablishedTimeout`; cannot be read back.
        ///   - udpStreamTimeout: `UdpStreamTimeout`; cannot be read back.
        ///   - udpTimeout: `UdpTimeout`; cannot be read back.
        public init(
            tcpEstablishedTimeout: IntValue? = nil,
            udpStreamTimeout: IntValue? = nil,
            udpTimeout: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("TcpEstablishedTimeout", tcpEstablishedTimeout)
            bag.set("UdpStreamTimeout", udpStreamTimeout)
            bag.set("UdpTimeout", udpTimeout)
            property = bag.property
        }
    }

    /// `Cpu`
    public struct Cpu: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - references: `References`; cannot be read back.
        public init(references: [Reference]? = nil) {
            var bag = PropertyBag()
            bag.set("References", references)
            property = bag.property
        }
    }

    /// `CpuOptions`
    public struct CpuOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - amdSevSnp: `AmdSevSnp`; cannot be read back.
        ///   - coreCount: `CoreCount`; cannot be read back.
        ///   - nestedVirtualization: `NestedVirtualization`; cannot be read back.
        ///   - threadsPerCore: `ThreadsPerCore`; cannot be read back.
        public init(
            amdSevSnp: AmdSevSnp? = nil,
            coreCount: IntValue? = nil,
            nestedVirtualization: NestedVirtualization? = nil,
            threadsPerCore: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AmdSevSnp", amdSevSnp)
            bag.set("CoreCount", coreCount)
            bag.set("NestedVirtualization", nestedVirtualization)
            bag.set("ThreadsPerCore", threadsPerCore)
            property = bag.property
        }

        /// `AmdSevSnp`
        public struct AmdSevSnp: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disabled`
            public static var disabled: Self { Self("disabled") }
            /// `enabled`
            public static var enabled: Self { Self("enabled") }
        }

        /// `NestedVirtualization`
        public struct NestedVirtualization: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disabled`
            public static var disabled: Self { Self("disabled") }
            /// `enabled`
            public static var enabled: Self { Self("enabled") }
        }
    }

    /// `CreditSpecification`
    public struct CreditSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cpuCredits: `CpuCredits`; cannot be read back.
        public init(cpuCredits: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("CpuCredits", cpuCredits)
            property = bag.property
        }
    }

    /// `Ebs`
    public struct Ebs: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deleteOnTermination: `DeleteOnTermination`; cannot be read back.
        ///   - ebsCardIndex: `EbsCardIndex`; cannot be read back.
        ///   - encrypted: `Encrypted`; cannot be read back.
        ///   - iops: `Iops`; cannot be read back.
        ///   - kmsKeyId: `KmsKeyId`; cannot be read back.
        ///   - snapshotId: `SnapshotId`; cannot be read back.
        ///   - throughput: `Throughput`; cannot be read back.
        ///   - volumeInitializationRate: `VolumeInitializationRate`; cannot be read back.
        ///   - volumeSize: `VolumeSize`; cannot be read back.
        ///   - volumeType: `VolumeType`; cannot be read back.
        public init(
            deleteOnTermination: BoolValue? = nil,
            ebsCardIndex: IntValue? = nil,
            encrypted: BoolValue? = nil,
            iops: IntValue? = nil,
            kmsKeyId: StringValue? = nil,
            snapshotId: StringValue? = nil,
            throughput: IntValue? = nil,
            volumeInitializationRate: IntValue? = nil,
            volumeSize: IntValue? = nil,
            volumeType: VolumeType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DeleteOnTermination", deleteOnTermination)
            bag.set("EbsCardIndex", ebsCardIndex)
            bag.set("Encrypted", encrypted)
            bag.set("Iops", iops)
            bag.set("KmsKeyId", kmsKeyId)
            bag.set("SnapshotId", snapshotId)
            bag.set("Throughput", throughput)
            bag.set("VolumeInitializationRate", volumeInitializationRate)
            bag.set("VolumeSize", volumeSize)
            bag.set("VolumeType", volumeType)
            property = bag.property
        }

        /// `VolumeType`
        public struct VolumeType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `gp2`
            public static var gp2: Self { Self("gp2") }
            /// `gp3`
            public static var gp3: Self { Self("gp3") }
            /// `io1`
            public static var io1: Self { Self("io1") }
            /// `io2`
            public static var io2: Self { Self("io2") }
            /// `sc1`
            public static var sc1: Self { Self("sc1") }
            /// `st1`
            public static var st1: Self { Self("st1") }
            /// `standard`
            public static var standard: Self { Self("standard") }
        }
    }

    /// `EnaSrdSpecification`
    public struct EnaSrdSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enaSrdEnabled: `EnaSrdEnabled`; cannot be read back.
        ///   - enaSrdUdpSpecification: `EnaSrdUdpSpecification`; cannot be read back.
        public init(
            enaSrdEnabled: BoolValue? = nil,
            enaSrdUdpSpecification: EnaSrdUdpSpecification? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EnaSrdEnabled", enaSrdEnabled)
            bag.set("EnaSrdUdpSpecification", enaSrdUdpSpecification)
            property = bag.property
        }
    }

    /// `EnaSrdUdpSpecification`
    public struct EnaSrdUdpSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enaSrdUdpEnabled: `EnaSrdUdpEnabled`; cannot be read back.
        public init(enaSrdUdpEnabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("EnaSrdUdpEnabled", enaSrdUdpEnabled)
            property = bag.property
        }
    }

    /// `EnclaveOptions`
    public struct EnclaveOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`; cannot be read back.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `HibernationOptions`
    public struct HibernationOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - configured: `Configured`; cannot be read back.
        public init(configured: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Configured", configured)
            property = bag.property
        }
    }

    /// `IamInstanceProfile`
    public struct IamInstanceProfile: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`; cannot be read back.
        ///   - name: `Name`; cannot be read back.
        public init(arn: StringValue? = nil, name: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `InstanceMarketOptions`
    public struct InstanceMarketOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - marketType: `MarketType`; cannot be read back.
        ///   - spotOptions: `SpotOptions`; cannot be read back.
        public init(marketType: MarketType? = nil, spotOptions: SpotOptions? = nil) {
            var bag = PropertyBag()
            bag.set("MarketType", marketType)
            bag.set("SpotOptions", spotOptions)
            property = bag.property
        }

        /// `MarketType`
        public struct MarketType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `capacity-block`
            public static var capacityBlock: Self { Self("capacity-block") }
            /// `interruptible-capacity-reservation`
            public static var interruptibleCapacityReservation: Self { Self("interruptible-capacity-reservation") }
            /// `on-demand`
            public static var onDemand: Self { Self("on-demand") }
            /// `spot`
            public static var spot: Self { Self("spot") }
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
        ///   - acceleratorCount: `AcceleratorCount`; cannot be read back.
        ///   - acceleratorManufacturers: `AcceleratorManufacturers`; cannot be read back.
        ///   - acceleratorNames: `AcceleratorNames`; cannot be read back.
        ///   - acceleratorTotalMemoryMiB: `AcceleratorTotalMemoryMiB`; cannot be read back.
        ///   - acceleratorTypes: `AcceleratorTypes`; cannot be read back.
        ///   - allowedInstanceTypes: `AllowedInstanceTypes`; cannot be read back; 0 to 400 items.
        ///   - bareMetal: `BareMetal`; cannot be read back.
        ///   - baselineEbsBandwidthMbps: `BaselineEbsBandwidthMbps`; cannot be read back.
        ///   - baselinePerformanceFactors: `BaselinePerformanceFactors`; cannot be read back.
        ///   - burstablePerformance: `BurstablePerformance`; cannot be read back.
        ///   - cpuManufacturers: `CpuManufacturers`; cannot be read back.
        ///   - excludedInstanceTypes: `ExcludedInstanceTypes`; cannot be read back; 0 to 400 items.
        ///   - instanceGenerations: `InstanceGenerations`; cannot be read back.
        ///   - localStorage: `LocalStorage`; cannot be read back.
        ///   - localStorageTypes: `LocalStorageTypes`; cannot be read back.
        ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`;
        ///     cannot be read back.
        ///   - memoryGiBPerVCpu: `MemoryGiBPerVCpu`; cannot be read back.
        ///   - memoryMiB: `MemoryMiB`; cannot be read back.
        ///   - networkBandwidthGbps: `NetworkBandwidthGbps`; cannot be read back.
        ///   - networkInterfaceCount: `NetworkInterfaceCount`; cannot be read back.
        ///   - onDemandMaxPricePercentageOverLowestPrice: `OnDemandMaxPricePercentageOverLowestPrice`;
        ///     cannot be read back.
        ///   - requireHibernateSupport: `RequireHibernateSupport`; cannot be read back.
        ///   - spotMaxPricePercentageOverLowestPrice: `SpotMaxPricePercentageOverLowestPrice`; cannot be read back.
        ///   - totalLocalStorageGB: `TotalLocalStorageGB`; cannot be read back.
        ///   - vCpuCount: `VCpuCount`; cannot be read back.
        public init(
            acceleratorCount: AcceleratorCount? = nil,
            acceleratorManufacturers: [AcceleratorManufacturersItem]? = nil,
            acceleratorNames: [AcceleratorNamesItem]? = nil,
            acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB? = nil,
            acceleratorTypes: [AcceleratorTypesItem]? = nil,
            allowedInstanceTypes: [StringValue]? = nil,
            bareMetal: BareMetal? = nil,
            baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps? = nil,
            baselinePerformanceFactors: BaselinePerformanceFactors? = nil,
            burstablePerformance: BurstablePerformance? = nil,
            cpuManufacturers: [CpuManufacturersItem]? = nil,
            excludedInstanceTypes: [StringValue]? = nil,
            instanceGenerations: [InstanceGenerationsItem]? = nil,
            localStorage: LocalStorage? = nil,
            localStorageTypes: [LocalStorageTypesItem]? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: IntValue? = nil,
            memoryGiBPerVCpu: MemoryGiBPerVCpu? = nil,
            memoryMiB: MemoryMiB? = nil,
            networkBandwidthGbps: NetworkBandwidthGbps? = nil,
            networkInterfaceCount: NetworkInterfaceCount? = nil,
            onDemandMaxPricePercentageOverLowestPrice: IntValue? = nil,
            requireHibernateSupport: BoolValue? = nil,
            spotMaxPricePercentageOverLowestPrice: IntValue? = nil,
            totalLocalStorageGB: TotalLocalStorageGB? = nil,
            vCpuCount: VCpuCount? = nil
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
            /// `media`
            public static var media: Self { Self("media") }
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

    /// `Ipv4PrefixSpecification`
    public struct Ipv4PrefixSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipv4Prefix: `Ipv4Prefix`; cannot be read back.
        public init(ipv4Prefix: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Ipv4Prefix", ipv4Prefix)
            property = bag.property
        }
    }

    /// `Ipv6Add`
    public struct Ipv6Add: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipv6Address: `Ipv6Address`; cannot be read back.
        public init(ipv6Address: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Ipv6Address", ipv6Address)
            property = bag.property
        }
    }

    /// `Ipv6PrefixSpecification`
    public struct Ipv6PrefixSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipv6Prefix: `Ipv6Prefix`; cannot be read back.
        public init(ipv6Prefix: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Ipv6Prefix", ipv6Prefix)
            property = bag.property
        }
    }

    /// `LaunchTemplateData`
    public struct LaunchTemplateData: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - blockDeviceMappings: `BlockDeviceMappings`; cannot be read back.
        ///   - capacityReservationSpecification: `CapacityReservationSpecification`; cannot be read back.
        ///   - cpuOptions: `CpuOptions`; cannot be read back.
        ///   - creditSpecification: `CreditSpecification`; cannot be read back.
        ///   - disableApiStop: `DisableApiStop`; cannot be read back.
        ///   - disableApiTermination: `DisableApiTermination`; cannot be read back.
        ///   - ebsOptimized: `EbsOptimized`; cannot be read back.
        ///   - enclaveOptions: `EnclaveOptions`; cannot be read back.
        ///   - hibernationOptions: `HibernationOptions`; cannot be read back.
        ///   - iamInstanceProfile: `IamInstanceProfile`; cannot be read back.
        ///   - imageId: `ImageId`; cannot be read back.
        ///   - instanceInitiatedShutdownBehavior: `InstanceInitiatedShutdownBehavior`; cannot be read back.
        ///   - instanceMarketOptions: `InstanceMarketOptions`; cannot be read back.
        ///   - instanceRequirements: `InstanceRequirements`; cannot be read back.
        ///   - instanceType: `InstanceType`; cannot be read back.
        ///   - kernelId: `KernelId`; cannot be read back.
        ///   - keyName: `KeyName`; cannot be read back.
        ///   - licenseSpecifications: `LicenseSpecifications`; cannot be read back.
        ///   - maintenanceOptions: `MaintenanceOptions`; cannot be read back.
        ///   - metadataOptions: `MetadataOptions`; cannot be read back.
        ///   - monitoring: `Monitoring`; cannot be read back.
        ///   - networkInterfaces: `NetworkInterfaces`; cannot be read back.
        ///   - networkPerformanceOptions: `NetworkPerformanceOptions`; cannot be read back.
        ///   - placement: `Placement`; cannot be read back.
        ///   - privateDnsNameOptions: `PrivateDnsNameOptions`; cannot be read back.
        ///   - ramDiskId: `RamDiskId`; cannot be read back.
        ///   - securityGroupIds: `SecurityGroupIds`; cannot be read back.
        ///   - securityGroups: `SecurityGroups`; cannot be read back.
        ///   - tagSpecifications: `TagSpecifications`; cannot be read back.
        ///   - userData: `UserData`; cannot be read back.
        public init(
            blockDeviceMappings: [BlockDeviceMapping]? = nil,
            capacityReservationSpecification: CapacityReservationSpecification? = nil,
            cpuOptions: CpuOptions? = nil,
            creditSpecification: CreditSpecification? = nil,
            disableApiStop: BoolValue? = nil,
            disableApiTermination: BoolValue? = nil,
            ebsOptimized: BoolValue? = nil,
            enclaveOptions: EnclaveOptions? = nil,
            hibernationOptions: HibernationOptions? = nil,
            iamInstanceProfile: IamInstanceProfile? = nil,
            imageId: ImageID? = nil,
            instanceInitiatedShutdownBehavior: InstanceInitiatedShutdownBehavior? = nil,
            instanceMarketOptions: InstanceMarketOptions? = nil,
            instanceRequirements: InstanceRequirements? = nil,
            instanceType: StringValue? = nil,
            kernelId: StringValue? = nil,
            keyName: StringValue? = nil,
            licenseSpecifications: [LicenseSpecification]? = nil,
            maintenanceOptions: MaintenanceOptions? = nil,
            metadataOptions: MetadataOptions? = nil,
            monitoring: Monitoring? = nil,
            networkInterfaces: [NetworkInterface]? = nil,
            networkPerformanceOptions: NetworkPerformanceOptions? = nil,
            placement: Placement? = nil,
            privateDnsNameOptions: PrivateDnsNameOptions? = nil,
            ramDiskId: StringValue? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            securityGroups: [StringValue]? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            userData: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BlockDeviceMappings", blockDeviceMappings)
            bag.set("CapacityReservationSpecification", capacityReservationSpecification)
            bag.set("CpuOptions", cpuOptions)
            bag.set("CreditSpecification", creditSpecification)
            bag.set("DisableApiStop", disableApiStop)
            bag.set("DisableApiTermination", disableApiTermination)
            bag.set("EbsOptimized", ebsOptimized)
            bag.set("EnclaveOptions", enclaveOptions)
            bag.set("HibernationOptions", hibernationOptions)
            bag.set("IamInstanceProfile", iamInstanceProfile)
            bag.set("ImageId", imageId)
            bag.set("InstanceInitiatedShutdownBehavior", instanceInitiatedShutdownBehavior)
            bag.set("InstanceMarketOptions", instanceMarketOptions)
            bag.set("InstanceRequirements", instanceRequirements)
            bag.set("InstanceType", instanceType)
            bag.set("KernelId", kernelId)
            bag.set("KeyName", keyName)
            bag.set("LicenseSpecifications", licenseSpecifications)
            bag.set("MaintenanceOptions", maintenanceOptions)
            bag.set("MetadataOptions", metadataOptions)
            bag.set("Monitoring", monitoring)
            bag.set("NetworkInterfaces", networkInterfaces)
            bag.set("NetworkPerformanceOptions", networkPerformanceOptions)
            bag.set("Placement", placement)
            bag.set("PrivateDnsNameOptions", privateDnsNameOptions)
            bag.set("RamDiskId", ramDiskId)
            bag.set("SecurityGroupIds", securityGroupIds)
            bag.set("SecurityGroups", securityGroups)
            bag.set("TagSpecifications", tagSpecifications)
            bag.set("UserData", userData)
            property = bag.property
        }

        /// `InstanceInitiatedShutdownBehavior`
        public struct InstanceInitiatedShutdownBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `stop`
            public static var stop: Self { Self("stop") }
            /// `terminate`
            public static var terminate: Self { Self("terminate") }
        }
    }

    /// `LaunchTemplateTagSpecification`
    public struct LaunchTemplateTagSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`; cannot be read back.
        ///   - tags: `Tags`; cannot be read back.
        public init(resourceType: ResourceTypeValue? = nil, tags: [Tag]? = nil) {
            var bag = PropertyBag()
            bag.set("ResourceType", resourceType)
            bag.set("Tags", tags)
            property = bag.property
        }

        /// `ResourceType`
        public struct ResourceTypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `application-status-check`
            public static var applicationStatusCheck: Self { Self("application-status-check") }
            /// `capacity-block`
            public static var capacityBlock: Self { Self("capacity-block") }
            /// `capacity-manager-data-export`
            public static var capacityManagerDataExport: Self { Self("capacity-manager-data-export") }
            /// `capacity-reservation`
            public static var capacityReservation: Self { Self("capacity-reservation") }
            /// `capacity-reservation-cancellation-quote`
            public static var capacityReservationCancellationQuote: Self {
                Self("capacity-reservation-cancellation-quote")
            }
            /// `capacity-reservation-fleet`
            public static var capacityReservationFleet: Self { Self("capacity-reservation-fleet") }
            /// `capacity-reservation-modification-quote`
            public static var capacityReservationModificationQuote: Self {
                Self("capacity-reservation-modification-quote")
            }
            /// `carrier-gateway`
            public static var carrierGateway: Self { Self("carrier-gateway") }
            /// `client-vpn-endpoint`
            public static var clientVpnEndpoint: Self { Self("client-vpn-endpoint") }
            /// `coip-pool`
            public static var coipPool: Self { Self("coip-pool") }
            /// `customer-gateway`
            public static var customerGateway: Self { Self("customer-gateway") }
            /// `declarative-policies-report`
            public static var declarativePoliciesReport: Self { Self("declarative-policies-report") }
            /// `dedicated-host`
            public static var dedicatedHost: Self { Self("dedicated-host") }
            /// `dhcp-options`
            public static var dhcpOptions: Self { Self("dhcp-options") }
            /// `egress-only-internet-gateway`
            public static var egressOnlyInternetGateway: Self { Self("egress-only-internet-gateway") }
            /// `elastic-gpu`
            public static var elasticGpu: Self { Self("elastic-gpu") }
            /// `elastic-ip`
            public static var elasticIp: Self { Self("elastic-ip") }
            /// `export-image-task`
            public static var exportImageTask: Self { Self("export-image-task") }
            /// `export-instance-task`
            public static var exportInstanceTask: Self { Self("export-instance-task") }
            /// `fleet`
            public static var fleet: Self { Self("fleet") }
            /// `fpga-image`
            public static var fpgaImage: Self { Self("fpga-image") }
            /// `host-reservation`
            public static var hostReservation: Self { Self("host-reservation") }
            /// `image`
            public static var image: Self { Self("image") }
            /// `image-usage-report`
            public static var imageUsageReport: Self { Self("image-usage-report") }
            /// `import-image-task`
            public static var importImageTask: Self { Self("import-image-task") }
            /// `import-snapshot-task`
            public static var importSnapshotTask: Self { Self("import-snapshot-task") }
            /// `instance`
            public static var instance: Self { Self("instance") }
            /// `instance-connect-endpoint`
            public static var instanceConnectEndpoint: Self { Self("instance-connect-endpoint") }
            /// `instance-event-window`
            public static var instanceEventWindow: Self { Self("instance-event-window") }
            /// `internet-gateway`
            public static var internetGateway: Self { Self("internet-gateway") }
            /// `ipam`
            public static var ipam: Self { Self("ipam") }
            /// `ipam-external-resource-verification-token`
            public static var ipamExternalResourceVerificationToken: Self {
                Self("ipam-external-resource-verification-token")
            }
            /// `ipam-internet-registry-association`
            public static var ipamInternetRegistryAssociation: Self { Self("ipam-internet-registry-association") }
            /// `ipam-policy`
            public static var ipamPolicy: Self { Self("ipam-policy") }
            /// `ipam-pool`
            public static var ipamPool: Self { Self("ipam-pool") }
            /// `ipam-pool-allocation`
            public static var ipamPoolAllocation: Self { Self("ipam-pool-allocation") }
            /// `ipam-prefix-list-resolver`
            public static var ipamPrefixListResolver: Self { Self("ipam-prefix-list-resolver") }
            /// `ipam-prefix-list-resolver-target`
            public static var ipamPrefixListResolverTarget: Self { Self("ipam-prefix-list-resolver-target") }
            /// `ipam-resource-discovery`
            public static var ipamResourceDiscovery: Self { Self("ipam-resource-discovery") }
            /// `ipam-resource-discovery-association`
            public static var ipamResourceDiscoveryAssociation: Self { Self("ipam-resource-discovery-association") }
            /// `ipam-scope`
            public static var ipamScope: Self { Self("ipam-scope") }
            /// `ipv4pool-ec2`
            public static var ipv4poolEc2: Self { Self("ipv4pool-ec2") }
            /// `ipv6pool-ec2`
            public static var ipv6poolEc2: Self { Self("ipv6pool-ec2") }
            /// `key-pair`
            public static var keyPair: Self { Self("key-pair") }
            /// `launch-template`
            public static var launchTemplate: Self { Self("launch-template") }
            /// `local-gateway`
            public static var localGateway: Self { Self("local-gateway") }
            /// `local-gateway-route-table`
            public static var localGatewayRouteTable: Self { Self("local-gateway-route-table") }
            /// `local-gateway-route-table-virtual-interface-group-association`
            public static var localGatewayRouteTableVirtualInterfaceGroupAssociation: Self {
                Self("local-gateway-route-table-virtual-interface-group-association")
            }
            /// `local-gateway-route-table-vpc-association`
            public static var localGatewayRouteTableVpcAssociation: Self {
                Self("local-gateway-route-table-vpc-association")
            }
            /// `local-gateway-virtual-interface`
            public static var localGatewayVirtualInterface: Self { Self("local-gateway-virtual-interface") }
            /// `local-gateway-virtual-interface-group`
            public static var localGatewayVirtualInterfaceGroup: Self { Self("local-gateway-virtual-interface-group") }
            /// `mac-modification-task`
            public static var macModificationTask: Self { Self("mac-modification-task") }
            /// `natgateway`
            public static var natgateway: Self { Self("natgateway") }
            /// `network-acl`
            public static var networkAcl: Self { Self("network-acl") }
            /// `network-insights-access-scope`
            public static var networkInsightsAccessScope: Self { Self("network-insights-access-scope") }
            /// `network-insights-access-scope-analysis`
            public static var networkInsightsAccessScopeAnalysis: Self {
                Self("network-insights-access-scope-analysis")
            }
            /// `network-insights-analysis`
            public static var networkInsightsAnalysis: Self { Self("network-insights-analysis") }
            /// `network-insights-path`
            public static var networkInsightsPath: Self { Self("network-insights-path") }
            /// `network-interface`
            public static var networkInterface: Self { Self("network-interface") }
            /// `outpost-lag`
            public static var outpostLag: Self { Self("outpost-lag") }
            /// `placement-group`
            public static var placementGroup: Self { Self("placement-group") }
            /// `prefix-list`
            public static var prefixList: Self { Self("prefix-list") }
            /// `replace-root-volume-task`
            public static var replaceRootVolumeTask: Self { Self("replace-root-volume-task") }
            /// `reserved-instances`
            public static var reservedInstances: Self { Self("reserved-instances") }
            /// `route-server`
            public static var routeServer: Self { Self("route-server") }
            /// `route-server-endpoint`
            public static var routeServerEndpoint: Self { Self("route-server-endpoint") }
            /// `route-server-peer`
            public static var routeServerPeer: Self { Self("route-server-peer") }
            /// `route-table`
            public static var routeTable: Self { Self("route-table") }
            /// `secondary-interface`
            public static var secondaryInterface: Self { Self("secondary-interface") }
            /// `secondary-network`
            public static var secondaryNetwork: Self { Self("secondary-network") }
            /// `secondary-subnet`
            public static var secondarySubnet: Self { Self("secondary-subnet") }
            /// `security-group`
            public static var securityGroup: Self { Self("security-group") }
            /// `security-group-rule`
            public static var securityGroupRule: Self { Self("security-group-rule") }
            /// `service-link-virtual-interface`
            public static var serviceLinkVirtualInterface: Self { Self("service-link-virtual-interface") }
            /// `snapshot`
            public static var snapshot: Self { Self("snapshot") }
            /// `spot-fleet-request`
            public static var spotFleetRequest: Self { Self("spot-fleet-request") }
            /// `spot-instances-request`
            public static var spotInstancesRequest: Self { Self("spot-instances-request") }
            /// `subnet`
            public static var subnet: Self { Self("subnet") }
            /// `subnet-cidr-reservation`
            public static var subnetCidrReservation: Self { Self("subnet-cidr-reservation") }
            /// `traffic-mirror-filter`
            public static var trafficMirrorFilter: Self { Self("traffic-mirror-filter") }
            /// `traffic-mirror-filter-rule`
            public static var trafficMirrorFilterRule: Self { Self("traffic-mirror-filter-rule") }
            /// `traffic-mirror-session`
            public static var trafficMirrorSession: Self { Self("traffic-mirror-session") }
            /// `traffic-mirror-target`
            public static var trafficMirrorTarget: Self { Self("traffic-mirror-target") }
            /// `transit-gateway`
            public static var transitGateway: Self { Self("transit-gateway") }
            /// `transit-gateway-attachment`
            public static var transitGatewayAttachment: Self { Self("transit-gateway-attachment") }
            /// `transit-gateway-connect-peer`
            public static var transitGatewayConnectPeer: Self { Self("transit-gateway-connect-peer") }
            /// `transit-gateway-metering-policy`
            public static var transitGatewayMeteringPolicy: Self { Self("transit-gateway-metering-policy") }
            /// `transit-gateway-multicast-domain`
            public static var transitGatewayMulticastDomain: Self { Self("transit-gateway-multicast-domain") }
            /// `transit-gateway-policy-table`
            public static var transitGatewayPolicyTable: Self { Self("transit-gateway-policy-table") }
            /// `transit-gateway-route-table`
            public static var transitGatewayRouteTable: Self { Self("transit-gateway-route-table") }
            /// `transit-gateway-route-table-announcement`
            public static var transitGatewayRouteTableAnnouncement: Self {
                Self("transit-gateway-route-table-announcement")
            }
            /// `verified-access-endpoint`
            public static var verifiedAccessEndpoint: Self { Self("verified-access-endpoint") }
            /// `verified-access-endpoint-target`
            public static var verifiedAccessEndpointTarget: Self { Self("verified-access-endpoint-target") }
            /// `verified-access-group`
            public static var verifiedAccessGroup: Self { Self("verified-access-group") }
            /// `verified-access-instance`
            public static var verifiedAccessInstance: Self { Self("verified-access-instance") }
            /// `verified-access-policy`
            public static var verifiedAccessPolicy: Self { Self("verified-access-policy") }
            /// `verified-access-trust-provider`
            public static var verifiedAccessTrustProvider: Self { Self("verified-access-trust-provider") }
            /// `volume`
            public static var volume: Self { Self("volume") }
            /// `vpc`
            public static var vpc: Self { Self("vpc") }
            /// `vpc-block-public-access-exclusion`
            public static var vpcBlockPublicAccessExclusion: Self { Self("vpc-block-public-access-exclusion") }
            /// `vpc-encryption-control`
            public static var vpcEncryptionControl: Self { Self("vpc-encryption-control") }
            /// `vpc-endpoint`
            public static var vpcEndpoint: Self { Self("vpc-endpoint") }
            /// `vpc-endpoint-connection`
            public static var vpcEndpointConnection: Self { Self("vpc-endpoint-connection") }
            /// `vpc-endpoint-connection-device-type`
            public static var vpcEndpointConnectionDeviceType: Self { Self("vpc-endpoint-connection-device-type") }
            /// `vpc-endpoint-service`
            public static var vpcEndpointService: Self { Self("vpc-endpoint-service") }
            /// `vpc-endpoint-service-permission`
            public static var vpcEndpointServicePermission: Self { Self("vpc-endpoint-service-permission") }
            /// `vpc-flow-log`
            public static var vpcFlowLog: Self { Self("vpc-flow-log") }
            /// `vpc-peering-connection`
            public static var vpcPeeringConnection: Self { Self("vpc-peering-connection") }
            /// `vpn-concentrator`
            public static var vpnConcentrator: Self { Self("vpn-concentrator") }
            /// `vpn-connection`
            public static var vpnConnection: Self { Self("vpn-connection") }
            /// `vpn-connection-device-type`
            public static var vpnConnectionDeviceType: Self { Self("vpn-connection-device-type") }
            /// `vpn-gateway`
            public static var vpnGateway: Self { Self("vpn-gateway") }
        }
    }

    /// `LicenseSpecification`
    public struct LicenseSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - licenseConfigurationArn: `LicenseConfigurationArn`; cannot be read back.
        public init(licenseConfigurationArn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("LicenseConfigurationArn", licenseConfigurationArn)
            property = bag.property
        }
    }

    /// `MaintenanceOptions`
    public struct MaintenanceOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - autoRecovery: `AutoRecovery`; cannot be read back.
        public init(autoRecovery: AutoRecovery? = nil) {
            var bag = PropertyBag()
            bag.set("AutoRecovery", autoRecovery)
            property = bag.property
        }

        /// `AutoRecovery`
        public struct AutoRecovery: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `default`
            public static var `default`: Self { Self("default") }
            /// `disabled`
            public static var disabled: Self { Self("disabled") }
        }
    }

    /// `MemoryGiBPerVCpu`
    public struct MemoryGiBPerVCpu: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; cannot be read back.
        ///   - min: `Min`; cannot be read back.
        public init(max: DoubleValue? = nil, min: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `MemoryMiB`
    public struct MemoryMiB: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; cannot be read back.
        ///   - min: `Min`; cannot be read back.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `MetadataOptions`
    public struct MetadataOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - httpEndpoint: `HttpEndpoint`; cannot be read back.
        ///   - httpProtocolIpv6: `HttpProtocolIpv6`; cannot be read back.
        ///   - httpPutResponseHopLimit: `HttpPutResponseHopLimit`; cannot be read back.
        ///   - httpTokens: `HttpTokens`; cannot be read back.
        ///   - instanceMetadataTags: `InstanceMetadataTags`; cannot be read back.
        public init(
            httpEndpoint: HttpEndpoint? = nil,
            httpProtocolIpv6: HttpProtocolIpv6? = nil,
            httpPutResponseHopLimit: IntValue? = nil,
            httpTokens: HttpTokens? = nil,
            instanceMetadataTags: InstanceMetadataTags? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HttpEndpoint", httpEndpoint)
            bag.set("HttpProtocolIpv6", httpProtocolIpv6)
            bag.set("HttpPutResponseHopLimit", httpPutResponseHopLimit)
            bag.set("HttpTokens", httpTokens)
            bag.set("InstanceMetadataTags", instanceMetadataTags)
            property = bag.property
        }

        /// `HttpEndpoint`
        public struct HttpEndpoint: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disabled`
            public static var disabled: Self { Self("disabled") }
            /// `enabled`
            public static var enabled: Self { Self("enabled") }
        }

        /// `HttpProtocolIpv6`
        public struct HttpProtocolIpv6: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disabled`
            public static var disabled: Self { Self("disabled") }
            /// `enabled`
            public static var enabled: Self { Self("enabled") }
        }

        /// `HttpTokens`
        public struct HttpTokens: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `optional`
            public static var optional: Self { Self("optional") }
            /// `required`
            public static var required: Self { Self("required") }
        }

        /// `InstanceMetadataTags`
        public struct InstanceMetadataTags: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `disabled`
            public static var disabled: Self { Self("disabled") }
            /// `enabled`
            public static var enabled: Self { Self("enabled") }
        }
    }

    /// `Monitoring`
    public struct Monitoring: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`; cannot be read back.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `NetworkBandwidthGbps`
    public struct NetworkBandwidthGbps: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; cannot be read back.
        ///   - min: `Min`; cannot be read back.
        public init(max: DoubleValue? = nil, min: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `NetworkInterface`
    public struct NetworkInterface: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - associateCarrierIpAddress: `AssociateCarrierIpAddress`; cannot be read back.
        ///   - associatePublicIpAddress: `AssociatePublicIpAddress`; cannot be read back.
        ///   - connectionTrackingSpecification: `ConnectionTrackingSpecification`; cannot be read back.
        ///   - deleteOnTermination: `DeleteOnTermination`; cannot be read back.
        ///   - description: `Description`; cannot be read back.
        ///   - deviceIndex: `DeviceIndex`; cannot be read back.
        ///   - enaQueueCount: `EnaQueueCount`; cannot be read back.
        ///   - enaSrdSpecification: `EnaSrdSpecification`; cannot be read back.
        ///   - groups: `Groups`; cannot be read back.
        ///   - interfaceType: `InterfaceType`; cannot be read back.
        ///   - ipv4PrefixCount: `Ipv4PrefixCount`; cannot be read back.
        ///   - ipv4Prefixes: `Ipv4Prefixes`; cannot be read back.
        ///   - ipv6AddressCount: `Ipv6AddressCount`; cannot be read back.
        ///   - ipv6Addresses: `Ipv6Addresses`; cannot be read back.
        ///   - ipv6PrefixCount: `Ipv6PrefixCount`; cannot be read back.
        ///   - ipv6Prefixes: `Ipv6Prefixes`; cannot be read back.
        ///   - networkCardIndex: `NetworkCardIndex`; cannot be read back.
        ///   - networkInterfaceId: `NetworkInterfaceId`; cannot be read back.
        ///   - primaryIpv6: `PrimaryIpv6`; cannot be read back.
        ///   - privateIpAddress: `PrivateIpAddress`; cannot be read back.
        ///   - privateIpAddresses: `PrivateIpAddresses`; cannot be read back.
        ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`; cannot be read back.
        ///   - subnetId: `SubnetId`; cannot be read back.
        public init(
            associateCarrierIpAddress: BoolValue? = nil,
            associatePublicIpAddress: BoolValue? = nil,
            connectionTrackingSpecification: ConnectionTrackingSpecification? = nil,
            deleteOnTermination: BoolValue? = nil,
            description: StringValue? = nil,
            deviceIndex: IntValue? = nil,
            enaQueueCount: IntValue? = nil,
            enaSrdSpecification: EnaSrdSpecification? = nil,
            groups: [StringValue]? = nil,
            interfaceType: StringValue? = nil,
            ipv4PrefixCount: IntValue? = nil,
            ipv4Prefixes: [Ipv4PrefixSpecification]? = nil,
            ipv6AddressCount: IntValue? = nil,
            ipv6Addresses: [Ipv6Add]? = nil,
            ipv6PrefixCount: IntValue? = nil,
            ipv6Prefixes: [Ipv6PrefixSpecification]? = nil,
            networkCardIndex: IntValue? = nil,
            networkInterfaceId: StringValue? = nil,
            primaryIpv6: BoolValue? = nil,
            privateIpAddress: StringValue? = nil,
            privateIpAddresses: [PrivateIpAdd]? = nil,
            secondaryPrivateIpAddressCount: IntValue? = nil,
            subnetId: SubnetID? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AssociateCarrierIpAddress", associateCarrierIpAddress)
            bag.set("AssociatePublicIpAddress", associatePublicIpAddress)
            bag.set("ConnectionTrackingSpecification", connectionTrackingSpecification)
            bag.set("DeleteOnTermination", deleteOnTermination)
            bag.set("Description", description)
            bag.set("DeviceIndex", deviceIndex)
            bag.set("EnaQueueCount", enaQueueCount)
            bag.set("EnaSrdSpecification", enaSrdSpecification)
            bag.set("Groups", groups)
            bag.set("InterfaceType", interfaceType)
            bag.set("Ipv4PrefixCount", ipv4PrefixCount)
            bag.set("Ipv4Prefixes", ipv4Prefixes)
            bag.set("Ipv6AddressCount", ipv6AddressCount)
            bag.set("Ipv6Addresses", ipv6Addresses)
            bag.set("Ipv6PrefixCount", ipv6PrefixCount)
            bag.set("Ipv6Prefixes", ipv6Prefixes)
            bag.set("NetworkCardIndex", networkCardIndex)
            bag.set("NetworkInterfaceId", networkInterfaceId)
            bag.set("PrimaryIpv6", primaryIpv6)
            bag.set("PrivateIpAddress", privateIpAddress)
            bag.set("PrivateIpAddresses", privateIpAddresses)
            bag.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
            bag.set("SubnetId", subnetId)
            property = bag.property
        }
    }

    /// `NetworkInterfaceCount`
    public struct NetworkInterfaceCount: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; cannot be read back.
        ///   - min: `Min`; cannot be read back.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `NetworkPerformanceOptions`
    public struct NetworkPerformanceOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bandwidthWeighting: `BandwidthWeighting`; cannot be read back.
        public init(bandwidthWeighting: BandwidthWeighting? = nil) {
            var bag = PropertyBag()
            bag.set("BandwidthWeighting", bandwidthWeighting)
            property = bag.property
        }

        /// `BandwidthWeighting`
        public struct BandwidthWeighting: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `default`
            public static var `default`: Self { Self("default") }
            /// `ebs-1`
            public static var ebs1: Self { Self("ebs-1") }
            /// `vpc-1`
            public static var vpc1: Self { Self("vpc-1") }
        }
    }

    /// `Placement`
    public struct Placement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - affinity: `Affinity`; cannot be read back.
        ///   - availabilityZone: `AvailabilityZone`; cannot be read back.
        ///   - groupId: `GroupId`; cannot be read back.
        ///   - groupName: `GroupName`; cannot be read back.
        ///   - hostId: `HostId`; cannot be read back.
        ///   - hostResourceGroupArn: `HostResourceGroupArn`; cannot be read back.
        ///   - partitionNumber: `PartitionNumber`; cannot be read back.
        ///   - spreadDomain: `SpreadDomain`; cannot be read back.
        ///   - tenancy: `Tenancy`; cannot be read back.
        public init(
            affinity: StringValue? = nil,
            availabilityZone: StringValue? = nil,
            groupId: StringValue? = nil,
            groupName: StringValue? = nil,
            hostId: StringValue? = nil,
            hostResourceGroupArn: StringValue? = nil,
            partitionNumber: IntValue? = nil,
            spreadDomain: StringValue? = nil,
            tenancy: Tenancy? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Affinity", affinity)
            bag.set("AvailabilityZone", availabilityZone)
            bag.set("GroupId", groupId)
            bag.set("GroupName", groupName)
            bag.set("HostId", hostId)
            bag.set("HostResourceGroupArn", hostResourceGroupArn)
            bag.set("PartitionNumber", partitionNumber)
            bag.set("SpreadDomain", spreadDomain)
            bag.set("Tenancy", tenancy)
            property = bag.property
        }

        /// `Tenancy`
        public struct Tenancy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `dedicated`
            public static var dedicated: Self { Self("dedicated") }
            /// `default`
            public static var `default`: Self { Self("default") }
            /// `host`
            public static var host: Self { Self("host") }
        }
    }

    /// `PrivateDnsNameOptions`
    public struct PrivateDnsNameOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enableResourceNameDnsAAAARecord: `EnableResourceNameDnsAAAARecord`; cannot be read back.
        ///   - enableResourceNameDnsARecord: `EnableResourceNameDnsARecord`; cannot be read back.
        ///   - hostnameType: `HostnameType`; cannot be read back.
        public init(
            enableResourceNameDnsAAAARecord: BoolValue? = nil,
            enableResourceNameDnsARecord: BoolValue? = nil,
            hostnameType: HostnameType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EnableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
            bag.set("EnableResourceNameDnsARecord", enableResourceNameDnsARecord)
            bag.set("HostnameType", hostnameType)
            property = bag.property
        }

        /// `HostnameType`
        public struct HostnameType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ip-name`
            public static var ipName: Self { Self("ip-name") }
            /// `resource-name`
            public static var resourceName: Self { Self("resource-name") }
        }
    }

    /// `PrivateIpAdd`
    public struct PrivateIpAdd: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - primary: `Primary`; cannot be read back.
        ///   - privateIpAddress: `PrivateIpAddress`; cannot be read back.
        public init(primary: BoolValue? = nil, privateIpAddress: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Primary", primary)
            bag.set("PrivateIpAddress", privateIpAddress)
            property = bag.property
        }
    }

    /// `Reference`
    public struct Reference: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - instanceFamily: `InstanceFamily`; cannot be read back.
        public init(instanceFamily: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("InstanceFamily", instanceFamily)
            property = bag.property
        }
    }

    /// `SpotOptions`
    public struct SpotOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - blockDurationMinutes: `BlockDurationMinutes`; cannot be read back.
        ///   - instanceInterruptionBehavior: `InstanceInterruptionBehavior`; cannot be read back.
        ///   - maxPrice: `MaxPrice`; cannot be read back.
        ///   - spotInstanceType: `SpotInstanceType`; cannot be read back.
        ///   - validUntil: `ValidUntil`; cannot be read back.
        public init(
            blockDurationMinutes: IntValue? = nil,
            instanceInterruptionBehavior: InstanceInterruptionBehavior? = nil,
            maxPrice: StringValue? = nil,
            spotInstanceType: SpotInstanceType? = nil,
            validUntil: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("BlockDurationMinutes", blockDurationMinutes)
            bag.set("InstanceInterruptionBehavior", instanceInterruptionBehavior)
            bag.set("MaxPrice", maxPrice)
            bag.set("SpotInstanceType", spotInstanceType)
            bag.set("ValidUntil", validUntil)
            property = bag.property
        }

        /// `InstanceInterruptionBehavior`
        public struct InstanceInterruptionBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `hibernate`
            public static var hibernate: Self { Self("hibernate") }
            /// `stop`
            public static var stop: Self { Self("stop") }
            /// `terminate`
            public static var terminate: Self { Self("terminate") }
        }

        /// `SpotInstanceType`
        public struct SpotInstanceType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `one-time`
            public static var oneTime: Self { Self("one-time") }
            /// `persistent`
            public static var persistent: Self { Self("persistent") }
        }
    }

    /// `TagSpecification`
    public struct TagSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`; cannot be read back.
        ///   - tags: `Tags`; cannot be read back.
        public init(resourceType: ResourceTypeValue? = nil, tags: [Tag]? = nil) {
            var bag = PropertyBag()
            bag.set("ResourceType", resourceType)
            bag.set("Tags", tags)
            property = bag.property
        }

        /// `ResourceType`
        public struct ResourceTypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `application-status-check`
            public static var applicationStatusCheck: Self { Self("application-status-check") }
            /// `capacity-block`
            public static var capacityBlock: Self { Self("capacity-block") }
            /// `capacity-manager-data-export`
            public static var capacityManagerDataExport: Self { Self("capacity-manager-data-export") }
            /// `capacity-reservation`
            public static var capacityReservation: Self { Self("capacity-reservation") }
            /// `capacity-reservation-cancellation-quote`
            public static var capacityReservationCancellationQuote: Self {
                Self("capacity-reservation-cancellation-quote")
            }
            /// `capacity-reservation-fleet`
            public static var capacityReservationFleet: Self { Self("capacity-reservation-fleet") }
            /// `capacity-reservation-modification-quote`
            public static var capacityReservationModificationQuote: Self {
                Self("capacity-reservation-modification-quote")
            }
            /// `carrier-gateway`
            public static var carrierGateway: Self { Self("carrier-gateway") }
            /// `client-vpn-endpoint`
            public static var clientVpnEndpoint: Self { Self("client-vpn-endpoint") }
            /// `coip-pool`
            public static var coipPool: Self { Self("coip-pool") }
            /// `customer-gateway`
            public static var customerGateway: Self { Self("customer-gateway") }
            /// `declarative-policies-report`
            public static var declarativePoliciesReport: Self { Self("declarative-policies-report") }
            /// `dedicated-host`
            public static var dedicatedHost: Self { Self("dedicated-host") }
            /// `dhcp-options`
            public static var dhcpOptions: Self { Self("dhcp-options") }
            /// `egress-only-internet-gateway`
            public static var egressOnlyInternetGateway: Self { Self("egress-only-internet-gateway") }
            /// `elastic-gpu`
            public static var elasticGpu: Self { Self("elastic-gpu") }
            /// `elastic-ip`
            public static var elasticIp: Self { Self("elastic-ip") }
            /// `export-image-task`
            public static var exportImageTask: Self { Self("export-image-task") }
            /// `export-instance-task`
            public static var exportInstanceTask: Self { Self("export-instance-task") }
            /// `fleet`
            public static var fleet: Self { Self("fleet") }
            /// `fpga-image`
            public static var fpgaImage: Self { Self("fpga-image") }
            /// `host-reservation`
            public static var hostReservation: Self { Self("host-reservation") }
            /// `image`
            public static var image: Self { Self("image") }
            /// `image-usage-report`
            public static var imageUsageReport: Self { Self("image-usage-report") }
            /// `import-image-task`
            public static var importImageTask: Self { Self("import-image-task") }
            /// `import-snapshot-task`
            public static var importSnapshotTask: Self { Self("import-snapshot-task") }
            /// `instance`
            public static var instance: Self { Self("instance") }
            /// `instance-connect-endpoint`
            public static var instanceConnectEndpoint: Self { Self("instance-connect-endpoint") }
            /// `instance-event-window`
            public static var instanceEventWindow: Self { Self("instance-event-window") }
            /// `internet-gateway`
            public static var internetGateway: Self { Self("internet-gateway") }
            /// `ipam`
            public static var ipam: Self { Self("ipam") }
            /// `ipam-external-resource-verification-token`
            public static var ipamExternalResourceVerificationToken: Self {
                Self("ipam-external-resource-verification-token")
            }
            /// `ipam-internet-registry-association`
            public static var ipamInternetRegistryAssociation: Self { Self("ipam-internet-registry-association") }
            /// `ipam-policy`
            public static var ipamPolicy: Self { Self("ipam-policy") }
            /// `ipam-pool`
            public static var ipamPool: Self { Self("ipam-pool") }
            /// `ipam-pool-allocation`
            public static var ipamPoolAllocation: Self { Self("ipam-pool-allocation") }
            /// `ipam-prefix-list-resolver`
            public static var ipamPrefixListResolver: Self { Self("ipam-prefix-list-resolver") }
            /// `ipam-prefix-list-resolver-target`
            public static var ipamPrefixListResolverTarget: Self { Self("ipam-prefix-list-resolver-target") }
            /// `ipam-resource-discovery`
            public static var ipamResourceDiscovery: Self { Self("ipam-resource-discovery") }
            /// `ipam-resource-discovery-association`
            public static var ipamResourceDiscoveryAssociation: Self { Self("ipam-resource-discovery-association") }
            /// `ipam-scope`
            public static var ipamScope: Self { Self("ipam-scope") }
            /// `ipv4pool-ec2`
            public static var ipv4poolEc2: Self { Self("ipv4pool-ec2") }
            /// `ipv6pool-ec2`
            public static var ipv6poolEc2: Self { Self("ipv6pool-ec2") }
            /// `key-pair`
            public static var keyPair: Self { Self("key-pair") }
            /// `launch-template`
            public static var launchTemplate: Self { Self("launch-template") }
            /// `local-gateway`
            public static var localGateway: Self { Self("local-gateway") }
            /// `local-gateway-route-table`
            public static var localGatewayRouteTable: Self { Self("local-gateway-route-table") }
            /// `local-gateway-route-table-virtual-interface-group-association`
            public static var localGatewayRouteTableVirtualInterfaceGroupAssociation: Self {
                Self("local-gateway-route-table-virtual-interface-group-association")
            }
            /// `local-gateway-route-table-vpc-association`
            public static var localGatewayRouteTableVpcAssociation: Self {
                Self("local-gateway-route-table-vpc-association")
            }
            /// `local-gateway-virtual-interface`
            public static var localGatewayVirtualInterface: Self { Self("local-gateway-virtual-interface") }
            /// `local-gateway-virtual-interface-group`
            public static var localGatewayVirtualInterfaceGroup: Self { Self("local-gateway-virtual-interface-group") }
            /// `mac-modification-task`
            public static var macModificationTask: Self { Self("mac-modification-task") }
            /// `natgateway`
            public static var natgateway: Self { Self("natgateway") }
            /// `network-acl`
            public static var networkAcl: Self { Self("network-acl") }
            /// `network-insights-access-scope`
            public static var networkInsightsAccessScope: Self { Self("network-insights-access-scope") }
            /// `network-insights-access-scope-analysis`
            public static var networkInsightsAccessScopeAnalysis: Self {
                Self("network-insights-access-scope-analysis")
            }
            /// `network-insights-analysis`
            public static var networkInsightsAnalysis: Self { Self("network-insights-analysis") }
            /// `network-insights-path`
            public static var networkInsightsPath: Self { Self("network-insights-path") }
            /// `network-interface`
            public static var networkInterface: Self { Self("network-interface") }
            /// `outpost-lag`
            public static var outpostLag: Self { Self("outpost-lag") }
            /// `placement-group`
            public static var placementGroup: Self { Self("placement-group") }
            /// `prefix-list`
            public static var prefixList: Self { Self("prefix-list") }
            /// `replace-root-volume-task`
            public static var replaceRootVolumeTask: Self { Self("replace-root-volume-task") }
            /// `reserved-instances`
            public static var reservedInstances: Self { Self("reserved-instances") }
            /// `route-server`
            public static var routeServer: Self { Self("route-server") }
            /// `route-server-endpoint`
            public static var routeServerEndpoint: Self { Self("route-server-endpoint") }
            /// `route-server-peer`
            public static var routeServerPeer: Self { Self("route-server-peer") }
            /// `route-table`
            public static var routeTable: Self { Self("route-table") }
            /// `secondary-interface`
            public static var secondaryInterface: Self { Self("secondary-interface") }
            /// `secondary-network`
            public static var secondaryNetwork: Self { Self("secondary-network") }
            /// `secondary-subnet`
            public static var secondarySubnet: Self { Self("secondary-subnet") }
            /// `security-group`
            public static var securityGroup: Self { Self("security-group") }
            /// `security-group-rule`
            public static var securityGroupRule: Self { Self("security-group-rule") }
            /// `service-link-virtual-interface`
            public static var serviceLinkVirtualInterface: Self { Self("service-link-virtual-interface") }
            /// `snapshot`
            public static var snapshot: Self { Self("snapshot") }
            /// `spot-fleet-request`
            public static var spotFleetRequest: Self { Self("spot-fleet-request") }
            /// `spot-instances-request`
            public static var spotInstancesRequest: Self { Self("spot-instances-request") }
            /// `subnet`
            public static var subnet: Self { Self("subnet") }
            /// `subnet-cidr-reservation`
            public static var subnetCidrReservation: Self { Self("subnet-cidr-reservation") }
            /// `traffic-mirror-filter`
            public static var trafficMirrorFilter: Self { Self("traffic-mirror-filter") }
            /// `traffic-mirror-filter-rule`
            public static var trafficMirrorFilterRule: Self { Self("traffic-mirror-filter-rule") }
            /// `traffic-mirror-session`
            public static var trafficMirrorSession: Self { Self("traffic-mirror-session") }
            /// `traffic-mirror-target`
            public static var trafficMirrorTarget: Self { Self("traffic-mirror-target") }
            /// `transit-gateway`
            public static var transitGateway: Self { Self("transit-gateway") }
            /// `transit-gateway-attachment`
            public static var transitGatewayAttachment: Self { Self("transit-gateway-attachment") }
            /// `transit-gateway-connect-peer`
            public static var transitGatewayConnectPeer: Self { Self("transit-gateway-connect-peer") }
            /// `transit-gateway-metering-policy`
            public static var transitGatewayMeteringPolicy: Self { Self("transit-gateway-metering-policy") }
            /// `transit-gateway-multicast-domain`
            public static var transitGatewayMulticastDomain: Self { Self("transit-gateway-multicast-domain") }
            /// `transit-gateway-policy-table`
            public static var transitGatewayPolicyTable: Self { Self("transit-gateway-policy-table") }
            /// `transit-gateway-route-table`
            public static var transitGatewayRouteTable: Self { Self("transit-gateway-route-table") }
            /// `transit-gateway-route-table-announcement`
            public static var transitGatewayRouteTableAnnouncement: Self {
                Self("transit-gateway-route-table-announcement")
            }
            /// `verified-access-endpoint`
            public static var verifiedAccessEndpoint: Self { Self("verified-access-endpoint") }
            /// `verified-access-endpoint-target`
            public static var verifiedAccessEndpointTarget: Self { Self("verified-access-endpoint-target") }
            /// `verified-access-group`
            public static var verifiedAccessGroup: Self { Self("verified-access-group") }
            /// `verified-access-instance`
            public static var verifiedAccessInstance: Self { Self("verified-access-instance") }
            /// `verified-access-policy`
            public static var verifiedAccessPolicy: Self { Self("verified-access-policy") }
            /// `verified-access-trust-provider`
            public static var verifiedAccessTrustProvider: Self { Self("verified-access-trust-provider") }
            /// `volume`
            public static var volume: Self { Self("volume") }
            /// `vpc`
            public static var vpc: Self { Self("vpc") }
            /// `vpc-block-public-access-exclusion`
            public static var vpcBlockPublicAccessExclusion: Self { Self("vpc-block-public-access-exclusion") }
            /// `vpc-encryption-control`
            public static var vpcEncryptionControl: Self { Self("vpc-encryption-control") }
            /// `vpc-endpoint`
            public static var vpcEndpoint: Self { Self("vpc-endpoint") }
            /// `vpc-endpoint-connection`
            public static var vpcEndpointConnection: Self { Self("vpc-endpoint-connection") }
            /// `vpc-endpoint-connection-device-type`
            public static var vpcEndpointConnectionDeviceType: Self { Self("vpc-endpoint-connection-device-type") }
            /// `vpc-endpoint-service`
            public static var vpcEndpointService: Self { Self("vpc-endpoint-service") }
            /// `vpc-endpoint-service-permission`
            public static var vpcEndpointServicePermission: Self { Self("vpc-endpoint-service-permission") }
            /// `vpc-flow-log`
            public static var vpcFlowLog: Self { Self("vpc-flow-log") }
            /// `vpc-peering-connection`
            public static var vpcPeeringConnection: Self { Self("vpc-peering-connection") }
            /// `vpn-concentrator`
            public static var vpnConcentrator: Self { Self("vpn-concentrator") }
            /// `vpn-connection`
            public static var vpnConnection: Self { Self("vpn-connection") }
            /// `vpn-connection-device-type`
            public static var vpnConnectionDeviceType: Self { Self("vpn-connection-device-type") }
            /// `vpn-gateway`
            public static var vpnGateway: Self { Self("vpn-gateway") }
        }
    }

    /// `TotalLocalStorageGB`
    public struct TotalLocalStorageGB: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; cannot be read back.
        ///   - min: `Min`; cannot be read back.
        public init(max: DoubleValue? = nil, min: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }

    /// `VCpuCount`
    public struct VCpuCount: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - max: `Max`; cannot be read back.
        ///   - min: `Min`; cannot be read back.
        public init(max: IntValue? = nil, min: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Max", max)
            bag.set("Min", min)
            property = bag.property
        }
    }
}
