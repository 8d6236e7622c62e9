// Generated from the schema of AWS::EKS::Nodegroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EKS {
    /// `AWS::EKS::Nodegroup`
    public struct Nodegroup: Resource {
        public static let resourceType = ResourceType("AWS::EKS::Nodegroup", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - amiType: `AmiType`; replaces the resource when changed.
        ///   - capacityType: `CapacityType`; replaces the resource when changed.
        ///   - clusterName: `ClusterName`; replaces the resource when changed; at least 1 characters.
        ///   - diskSize: `DiskSize`; replaces the resource when changed.
        ///   - forceUpdateEnabled: `ForceUpdateEnabled`; cannot be read back; default false.
        ///   - instanceTypes: `InstanceTypes`; replaces the resource when changed.
        ///   - labels: `Labels`.
        ///   - launchTemplate: `LaunchTemplate`.
        ///   - nodegroupName: `NodegroupName`; replaces the resource when changed; at least 1 characters.
        ///   - nodeRepairConfig: `NodeRepairConfig`.
        ///   - nodeRole: `NodeRole`; replaces the resource when changed.
        ///   - releaseVersion: `ReleaseVersion`.
        ///   - remoteAccess: `RemoteAccess`; replaces the resource when changed.
        ///   - scalingConfig: `ScalingConfig`.
        ///   - subnets: `Subnets`; replaces the resource when changed.
        ///   - tags: `Tags`.
        ///   - taints: `Taints`.
        ///   - updateConfig: `UpdateConfig`.
        ///   - version: `Version`.
        ///   - warmPoolConfig: `WarmPoolConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            amiType: AmiType? = nil,
            capacityType: CapacityType? = nil,
            clusterName: StringValue,
            diskSize: IntValue? = nil,
            forceUpdateEnabled: BoolValue? = nil,
            instanceTypes: [StringValue]? = nil,
            labels: [String: StringValue]? = nil,
            launchTemplate: LaunchTemplateSpecification? = nil,
            nodegroupName: StringValue? = nil,
            nodeRepairConfig: NodeRepairConfig? = nil,
            nodeRole: StringValue,
            releaseVersion: StringValue? = nil,
            remoteAccess: RemoteAccess? = nil,
            scalingConfig: ScalingConfig? = nil,
            subnets: [SubnetID],
            tags: [String: StringValue]? = nil,
            taints: [Taint]? = nil,
            updateConfig: UpdateConfig? = nil,
            version: StringValue? = nil,
            warmPoolConfig: WarmPoolConfig? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AmiType", amiType)
            node.set("CapacityType", capacityType)
            node.set("ClusterName", clusterName)
            node.set("DiskSize", diskSize)
            node.set("ForceUpdateEnabled", forceUpdateEnabled)
            node.set("InstanceTypes", instanceTypes)
            node.set("Labels", labels)
            node.set("LaunchTemplate", launchTemplate)
            node.set("NodegroupName", nodegroupName)
            node.set("NodeRepairConfig", nodeRepairConfig)
            node.set("NodeRole", nodeRole)
            node.set("ReleaseVersion", releaseVersion)
            node.set("RemoteAccess", remoteAccess)
            node.set("ScalingConfig", scalingConfig)
            node.set("Subnets", subnets)
            node.set("Tags", tags)
            node.set("Taints", taints)
            node.set("UpdateConfig", updateConfig)
            node.set("Version", version)
            node.set("WarmPoolConfig", warmPoolConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AmiType`.
        public var amiType: StringValue { StringValue(attribute: "AmiType", of: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `CapacityType`.
        public var capacityType: StringValue { StringValue(attribute: "CapacityType", of: node) }

        /// `Fn::GetAtt` of `ClusterName`.
        public var clusterName: StringValue { StringValue(attribute: "ClusterName", of: node) }

        /// `Fn::GetAtt` of `DiskSize`.
        public var diskSize: IntValue { IntValue(attribute: "DiskSize", of: node) }

        /// `Fn::GetAtt` of `ForceUpdateEnabled`.
        public var forceUpdateEnabled: BoolValue { BoolValue(attribute: "ForceUpdateEnabled", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `InstanceTypes`.
        public var instanceTypes: [StringValue] { StringValue.list(attribute: "InstanceTypes", of: node) }

        /// `Fn::GetAtt` of `LaunchTemplate.Id`.
        public var launchTemplateId: StringValue { StringValue(attribute: "LaunchTemplate.Id", of: node) }

        /// `Fn::GetAtt` of `LaunchTemplate.Name`.
        public var launchTemplateName: StringValue { StringValue(attribute: "LaunchTemplate.Name", of: node) }

        /// `Fn::GetAtt` of `LaunchTemplate.Version`.
        public var launchTemplateVersion: StringValue { StringValue(attribute: "LaunchTemplate.Version", of: node) }

        /// `Fn::GetAtt` of `NodegroupName`.
        public var nodegroupName: StringValue { StringValue(attribute: "NodegroupName", of: node) }

        /// `Fn::GetAtt` of `NodeRepairConfig.Enabled`.
        public var nodeRepairConfigEnabled: BoolValue { BoolValue(attribute: "NodeRepairConfig.Enabled", of: node) }

        /// `Fn::GetAtt` of `NodeRepairConfig.MaxParallelNodesRepairedCount`.
        public var nodeRepairConfigMaxParallelNodesRepairedCount: IntValue {
            IntValue(attribute: "NodeRepairConfig.MaxParallelNodesRepairedCount", of: node)
        }

        /// `Fn::GetAtt` of `NodeRepairConfig.MaxParallelNodesRepairedPercentage`.
        public var nodeRepairConfigMaxParallelNodesRepairedPercentage: IntValue {
            IntValue(attribute: "NodeRepairConfig.MaxParallelNodesRepairedPercentage", of: node)
        }

        /// `Fn::GetAtt` of `NodeRepairConfig.MaxUnhealthyNodeThresholdCount`.
        public var nodeRepairConfigMaxUnhealthyNodeThresholdCount: IntValue {
            IntValue(attribute: "NodeRepairConfig.MaxUnhealthyNodeThresholdCount", of: node)
        }

        /// `Fn::GetAtt` of `NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage`.
        public var nodeRepairConfigMaxUnhealthyNodeThresholdPercentage: IntValue {
            IntValue(attribute: "NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage", of: node)
        }

        /// `Fn::GetAtt` of `NodeRole`.
        public var nodeRole: StringValue { StringValue(attribute: "NodeRole", of: node) }

        /// `Fn::GetAtt` of `ReleaseVersion`.
        public var releaseVersion: StringValue { StringValue(attribute: "ReleaseVersion", of: node) }

        /// `Fn::GetAtt` of `RemoteAccess.Ec2SshKey`.
        public var remoteAccessEc2SshKey: StringValue { StringValue(attribute: "RemoteAccess.Ec2SshKey", of: node) }

        /// `Fn::GetAtt` of `RemoteAccess.SourceSecurityGroups`.
        public var remoteAccessSourceSecurityGroups: [StringValue] {
            StringValue.list(attribute: "RemoteAccess.SourceSecurityGroups", of: node)
        }

        /// `Fn::GetAtt` of `ScalingConfig.DesiredSize`.
        public var scalingConfigDesiredSize: IntValue { IntValue(attribute: "ScalingConfig.DesiredSize", of: node) }

        /// `Fn::GetAtt` of `ScalingConfig.MaxSize`.
        public var scalingConfigMaxSize: IntValue { IntValue(attribute: "ScalingConfig.MaxSize", of: node) }

        /// `Fn::GetAtt` of `ScalingConfig.MinSize`.
        public var scalingConfigMinSize: IntValue { IntValue(attribute: "ScalingConfig.MinSize", of: node) }

        /// `Fn::GetAtt` of `Subnets`.
        public var subnets: [StringValue] { StringValue.list(attribute: "Subnets", of: node) }

        /// `Fn::GetAtt` of `UpdateConfig.MaxUnavailable`.
        public var updateConfigMaxUnavailable: DoubleValue {
            DoubleValue(attribute: "UpdateConfig.MaxUnavailable", of: node)
        }

        /// `Fn::GetAtt` of `UpdateConfig.MaxUnavailablePercentage`.
        public var updateConfigMaxUnavailablePercentage: DoubleValue {
            DoubleValue(attribute: "UpdateConfig.MaxUnavailablePercentage", of: node)
        }

        /// `Fn::GetAtt` of `UpdateConfig.UpdateStrategy`.
        public var updateConfigUpdateStrategy: StringValue {
            StringValue(attribute: "UpdateConfig.UpdateStrategy", of: node)
        }

        /// `Fn::GetAtt` of `Version`.
        public var version: StringValue { StringValue(attribute: "Version", of: node) }

        /// `Fn::GetAtt` of `WarmPoolConfig.Enabled`.
        public var warmPoolConfigEnabled: BoolValue { BoolValue(attribute: "WarmPoolConfig.Enabled", of: node) }

        /// `Fn::GetAtt` of `WarmPoolConfig.MaxGroupPreparedCapacity`.
        public var warmPoolConfigMaxGroupPreparedCapacity: IntValue {
            IntValue(attribute: "WarmPoolConfig.MaxGroupPreparedCapacity", of: node)
        }

        /// `Fn::GetAtt` of `WarmPoolConfig.MinSize`.
        public var warmPoolConfigMinSize: IntValue { IntValue(attribute: "WarmPoolConfig.MinSize", of: node) }

        /// `Fn::GetAtt` of `WarmPoolConfig.PoolState`.
        public var warmPoolConfigPoolState: StringValue { StringValue(attribute: "WarmPoolConfig.PoolState", of: node) }

        /// `Fn::GetAtt` of `WarmPoolConfig.ReuseOnScaleIn`.
        public var warmPoolConfigReuseOnScaleIn: BoolValue {
            BoolValue(attribute: "WarmPoolConfig.ReuseOnScaleIn", of: node)
        }
    }
}

extension EKS.Nodegroup {
    /// `AmiType`
    public struct AmiType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AL2023_ARM_64_NVIDIA`
        public static var al2023Arm64Nvidia: Self { Self("AL2023_ARM_64_NVIDIA") }
        /// `AL2023_ARM_64_STANDARD`
        public static var al2023Arm64Standard: Self { Self("AL2023_ARM_64_STANDARD") }
        /// `AL2023_x86_64_NEURON`
        public static var al2023X86_64Neuron: Self { Self("AL2023_x86_64_NEURON") }
        /// `AL2023_x86_64_NVIDIA`
        public static var al2023X86_64Nvidia: Self { Self("AL2023_x86_64_NVIDIA") }
        /// `AL2023_x86_64_STANDARD`
        public static var al2023X86_64Standard: Self { Self("AL2023_x86_64_STANDARD") }
        /// `AL2_ARM_64`
        public static var al2Arm64: Self { Self("AL2_ARM_64") }
        /// `AL2_x86_64`
        public static var al2X86_64: Self { Self("AL2_x86_64") }
        /// `AL2_x86_64_GPU`
        public static var al2X86_64Gpu: Self { Self("AL2_x86_64_GPU") }
        /// `BOTTLEROCKET_ARM_64`
        public static var bottlerocketArm64: Self { Self("BOTTLEROCKET_ARM_64") }
        /// `BOTTLEROCKET_ARM_64_FIPS`
        public static var bottlerocketArm64Fips: Self { Self("BOTTLEROCKET_ARM_64_FIPS") }
        /// `BOTTLEROCKET_ARM_64_NVIDIA`
        public static var bottlerocketArm64Nvidia: Self { Self("BOTTLEROCKET_ARM_64_NVIDIA") }
        /// `BOTTLEROCKET_ARM_64_NVIDIA_FIPS`
        public static var bottlerocketArm64NvidiaFips: Self { Self("BOTTLEROCKET_ARM_64_NVIDIA_FIPS") }
        /// `BOTTLEROCKET_x86_64`
        public static var bottlerocketX86_64: Self { Self("BOTTLEROCKET_x86_64") }
        /// `BOTTLEROCKET_x86_64_FIPS`
        public static var bottlerocketX86_64Fips: Self { Self("BOTTLEROCKET_x86_64_FIPS") }
        /// `BOTTLEROCKET_x86_64_NVIDIA`
        public static var bottlerocketX86_64Nvidia: Self { Self("BOTTLEROCKET_x86_64_NVIDIA") }
        /// `BOTTLEROCKET_x86_64_NVIDIA_FIPS`
        public static var bottlerocketX86_64NvidiaFips: Self { Self("BOTTLEROCKET_x86_64_NVIDIA_FIPS") }
        /// `CUSTOM`
        public static var custom: Self { Self("CUSTOM") }
        /// `WINDOWS_CORE_2019_x86_64`
        public static var windowsCore2019X86_64: Self { Self("WINDOWS_CORE_2019_x86_64") }
        /// `WINDOWS_CORE_2022_x86_64`
        public static var windowsCore2022X86_64: Self { Self("WINDOWS_CORE_2022_x86_64") }
        /// `WINDOWS_CORE_2025_x86_64`
        public static var windowsCore2025X86_64: Self { Self("WINDOWS_CORE_2025_x86_64") }
        /// `WINDOWS_FULL_2019_x86_64`
        public static var windowsFull2019X86_64: Self { Self("WINDOWS_FULL_2019_x86_64") }
        /// `WINDOWS_FULL_2022_x86_64`
        public static var windowsFull2022X86_64: Self { Self("WINDOWS_FULL_2022_x86_64") }
        /// `WINDOWS_FULL_2025_x86_64`
        public static var windowsFull2025X86_64: Self { Self("WINDOWS_FULL_2025_x86_64") }
    }

    /// `CapacityType`
    public struct CapacityType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CAPACITY_BLOCK`
        public static var capacityBlock: Self { Self("CAPACITY_BLOCK") }
        /// `ON_DEMAND`
        public static var ON_DEMAND: Self { Self("ON_DEMAND") }
        /// `OnDemand`
        public static var onDemand: Self { Self("OnDemand") }
        /// `SPOT`
        public static var spot: Self { Self("SPOT") }
    }

    /// `LaunchTemplateSpecification`
    public struct LaunchTemplateSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - id: `Id`; at least 1 characters.
        ///   - name: `Name`; at least 1 characters.
        ///   - version: `Version`; at least 1 characters.
        public init(
            id: StringValue? = nil,
            name: StringValue? = nil,
            version: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Id", id)
            bag.set("Name", name)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `NodeRepairConfig`
    public struct NodeRepairConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - maxParallelNodesRepairedCount: `MaxParallelNodesRepairedCount`; at least 1.
        ///   - maxParallelNodesRepairedPercentage: `MaxParallelNodesRepairedPercentage`; 1 to 100.
        ///   - maxUnhealthyNodeThresholdCount: `MaxUnhealthyNodeThresholdCount`; at least 1.
        ///   - maxUnhealthyNodeThresholdPercentage: `MaxUnhealthyNodeThresholdPercentage`; 1 to 100.
        ///   - nodeRepairConfigOverrides: `NodeRepairConfigOverrides`.
        public init(
            enabled: BoolValue? = nil,
            maxParallelNodesRepairedCount: IntValue? = nil,
            maxParallelNodesRepairedPercentage: IntValue? = nil,
            maxUnhealthyNodeThresholdCount: IntValue? = nil,
            maxUnhealthyNodeThresholdPercentage: IntValue? = nil,
            nodeRepairConfigOverrides: [NodeRepairConfigOverrides]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("MaxParallelNodesRepairedCount", maxParallelNodesRepairedCount)
            bag.set("MaxParallelNodesRepairedPercentage", maxParallelNodesRepairedPercentage)
            bag.set("MaxUnhealthyNodeThresholdCount", maxUnhealthyNodeThresholdCount)
            bag.set("MaxUnhealthyNodeThresholdPercentage", maxUnhealthyNodeThresholdPercentage)
            bag.set("NodeRepairConfigOverrides", nodeRepairConfigOverrides)
            property = bag.property
        }
    }

    /// `NodeRepairConfigOverrides`
    public struct NodeRepairConfigOverrides: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - minRepairWaitTimeMins: `MinRepairWaitTimeMins`; at least 1.
        ///   - nodeMonitoringCondition: `NodeMonitoringCondition`.
        ///   - nodeUnhealthyReason: `NodeUnhealthyReason`.
        ///   - repairAction: `RepairAction`.
        public init(
            minRepairWaitTimeMins: IntValue? = nil,
            nodeMonitoringCondition: StringValue? = nil,
            nodeUnhealthyReason: StringValue? = nil,
            repairAction: RepairAction? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MinRepairWaitTimeMins", minRepairWaitTimeMins)
            bag.set("NodeMonitoringCondition", nodeMonitoringCondition)
            bag.set("NodeUnhealthyReason", nodeUnhealthyReason)
            bag.set("RepairAction", repairAction)
            property = bag.property
        }

        /// `RepairAction`
        public struct RepairAction: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NoAction`
            public static var noAction: Self { Self("NoAction") }
            /// `Reboot`
            public static var reboot: Self { Self("Reboot") }
            /// `Replace`
            public static var replace: Self { Self("Replace") }
        }
    }

    /// `RemoteAccess`
    public struct RemoteAccess: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ec2SshKey: `Ec2SshKey`; replaces the resource when changed.
        ///   - sourceSecurityGroups: `SourceSecurityGroups`; replaces the resource when changed.
        public init(ec2SshKey: StringValue, sourceSecurityGroups: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Ec2SshKey", ec2SshKey)
            bag.set("SourceSecurityGroups", sourceSecurityGroups)
            property = bag.property
        }
    }

    /// `ScalingConfig`
    public struct ScalingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - desiredSize: `DesiredSize`.
        ///   - maxSize: `MaxSize`; at least 1.
        ///   - minSize: `MinSize`.
        public init(
            desiredSize: IntValue? = nil,
            maxSize: IntValue? = nil,
            minSize: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DesiredSize", desiredSize)
            bag.set("MaxSize", maxSize)
            bag.set("MinSize", minSize)
            property = bag.property
        }
    }

    /// `Taint`
    public struct Taint: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - effect: `Effect`; at least 1 characters.
        ///   - key: `Key`; 1 to 317 characters.
        ///   - value: `Value`; 0 to 63 characters.
        public init(
            effect: Effect? = nil,
            key: StringValue? = nil,
            value: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Effect", effect)
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Effect`
        public struct Effect: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `NO_EXECUTE`
            public static var noExecute: Self { Self("NO_EXECUTE") }
            /// `NO_SCHEDULE`
            public static var noSchedule: Self { Self("NO_SCHEDULE") }
            /// `PREFER_NO_SCHEDULE`
            public static var preferNoSchedule: Self { Self("PREFER_NO_SCHEDULE") }
        }
    }

    /// `UpdateConfig`
    public struct UpdateConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxUnavailable: `MaxUnavailable`; at least 1.
        ///   - maxUnavailablePercentage: `MaxUnavailablePercentage`; 1 to 100.
        ///   - updateStrategy: `UpdateStrategy`.
        public init(
            maxUnavailable: DoubleValue? = nil,
            maxUnavailablePercentage: DoubleValue? = nil,
            updateStrategy: UpdateStrategy? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaxUnavailable", maxUnavailable)
            bag.set("MaxUnavailablePercentage", maxUnavailablePercentage)
            bag.set("UpdateStrategy", updateStrategy)
            property = bag.property
        }

        /// `UpdateStrategy`
        public struct UpdateStrategy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DEFAULT`
            public static var `default`: Self { Self("DEFAULT") }
            /// `MINIMAL`
            public static var minimal: Self { Self("MINIMAL") }
        }
    }

    /// `WarmPoolConfig`
    public struct WarmPoolConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - maxGroupPreparedCapacity: `MaxGroupPreparedCapacity`; at least -1.
        ///   - minSize: `MinSize`.
        ///   - poolState: `PoolState`.
        ///   - reuseOnScaleIn: `ReuseOnScaleIn`.
        public init(
            enabled: BoolValue? = nil,
            maxGroupPreparedCapacity: IntValue? = nil,
            minSize: IntValue? = nil,
            poolState: PoolState? = nil,
            reuseOnScaleIn: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("MaxGroupPreparedCapacity", maxGroupPreparedCapacity)
            bag.set("MinSize", minSize)
            bag.set("PoolState", poolState)
            bag.set("ReuseOnScaleIn", reuseOnScaleIn)
            property = bag.property
        }

        /// `PoolState`
        public struct PoolState: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `HIBERNATED`
            public static var hibernated: Self { Self("HIBERNATED") }
            /// `RUNNING`
            public static var running: Self { Self("RUNNING") }
            /// `STOPPED`
            public static var stopped: Self { Self("STOPPED") }
        }
    }
}
