// Generated from the schema of AWS::EC2::Instance by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::Instance`
    public struct Instance: Resource {
        public static let resourceType = ResourceType("AWS::EC2::Instance", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - additionalInfo: `AdditionalInfo`; may replace the resource when changed; cannot be read back.
        ///   - affinity: `Affinity`; may replace the resource when changed.
        ///   - availabilityZone: `AvailabilityZone`; replaces the resource when changed.
        ///   - blockDeviceMappings: `BlockDeviceMappings`; may replace the resource when changed.
        ///   - cpuOptions: `CpuOptions`; replaces the resource when changed.
        ///   - creditSpecification: `CreditSpecification`.
        ///   - disableApiTermination: `DisableApiTermination`.
        ///   - ebsOptimized: `EbsOptimized`; may replace the resource when changed.
        ///   - elasticGpuSpecifications: `ElasticGpuSpecifications`; replaces the resource when changed.
        ///   - elasticInferenceAccelerators: `ElasticInferenceAccelerators`; replaces the resource when changed.
        ///   - enclaveOptions: `EnclaveOptions`; replaces the resource when changed.
        ///   - hibernationOptions: `HibernationOptions`; replaces the resource when changed.
        ///   - hostId: `HostId`; may replace the resource when changed.
        ///   - hostResourceGroupArn: `HostResourceGroupArn`; replaces the resource when changed.
        ///   - iamInstanceProfile: `IamInstanceProfile`.
        ///   - imageId: `ImageId`; replaces the resource when changed.
        ///   - instanceInitiatedShutdownBehavior: `InstanceInitiatedShutdownBehavior`.
        ///   - instanceType: `InstanceType`; may replace the resource when changed.
        ///   - ipv6AddressCount: `Ipv6AddressCount`; replaces the resource when changed; cannot be read back.
        ///   - ipv6Addresses: `Ipv6Addresses`; replaces the resource when changed; cannot be read back.
        ///   - kernelId: `KernelId`; may replace the resource when changed.
        ///   - keyName: `KeyName`; replaces the resource when changed.
        ///   - launchTemplate: `LaunchTemplate`; replaces the resource when changed.
        ///   - licenseSpecifications: `LicenseSpecifications`; replaces the resource when changed; cannot be read back.
        ///   - metadataOptions: `MetadataOptions`.
        ///   - monitoring: `Monitoring`.
        ///   - networkInterfaces: `NetworkInterfaces`; replaces the resource when changed.
        ///   - placementGroupName: `PlacementGroupName`; replaces the resource when changed.
        ///   - privateDnsNameOptions: `PrivateDnsNameOptions`; may replace the resource when changed.
        ///   - privateIpAddress: `PrivateIpAddress`; replaces the resource when changed.
        ///   - propagateTagsToVolumeOnCreation: `PropagateTagsToVolumeOnCreation`; cannot be read back.
        ///   - ramdiskId: `RamdiskId`; may replace the resource when changed.
        ///   - securityGroupIds: `SecurityGroupIds`; may replace the resource when changed.
        ///   - securityGroups: `SecurityGroups`; replaces the resource when changed.
        ///   - sourceDestCheck: `SourceDestCheck`.
        ///   - ssmAssociations: `SsmAssociations`.
        ///   - subnetId: `SubnetId`; replaces the resource when changed.
        ///   - tags: `Tags`.
        ///   - tenancy: `Tenancy`; may replace the resource when changed.
        ///   - userData: `UserData`; may replace the resource when changed.
        ///   - volumes: `Volumes`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            additionalInfo: StringValue? = nil,
            affinity: Affinity? = nil,
            availabilityZone: StringValue? = nil,
            blockDeviceMappings: [BlockDeviceMapping]? = nil,
            cpuOptions: CpuOptions? = nil,
            creditSpecification: CreditSpecification? = nil,
            disableApiTermination: BoolValue? = nil,
            ebsOptimized: BoolValue? = nil,
            elasticGpuSpecifications: [ElasticGpuSpecification]? = nil,
            elasticInferenceAccelerators: [ElasticInferenceAccelerator]? = nil,
            enclaveOptions: EnclaveOptions? = nil,
            hibernationOptions: HibernationOptions? = nil,
            hostId: StringValue? = nil,
            hostResourceGroupArn: StringValue? = nil,
            iamInstanceProfile: StringValue? = nil,
            imageId: ImageID? = nil,
            instanceInitiatedShutdownBehavior: InstanceInitiatedShutdownBehavior? = nil,
            instanceType: StringValue? = nil,
            ipv6AddressCount: IntValue? = nil,
            ipv6Addresses: [InstanceIpv6Address]? = nil,
            kernelId: StringValue? = nil,
            keyName: StringValue? = nil,
            launchTemplate: LaunchTemplateSpecification? = nil,
            licenseSpecifications: [LicenseSpecification]? = nil,
            metadataOptions: MetadataOptions? = nil,
            monitoring: BoolValue? = nil,
            networkInterfaces: [NetworkInterface]? = nil,
            placementGroupName: StringValue? = nil,
            privateDnsNameOptions: PrivateDnsNameOptions? = nil,
            privateIpAddress: StringValue? = nil,
            propagateTagsToVolumeOnCreation: BoolValue? = nil,
            ramdiskId: StringValue? = nil,
            securityGroupIds: [StringValue]? = nil,
            securityGroups: [StringValue]? = nil,
            sourceDestCheck: BoolValue? = nil,
            ssmAssociations: [SsmAssociation]? = nil,
            subnetId: SubnetID? = nil,
            tags: [Tag]? = nil,
            tenancy: StringValue? = nil,
            userData: StringValue? = nil,
            volumes: [Volume]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AdditionalInfo", additionalInfo)
            node.set("Affinity", affinity)
            node.set("AvailabilityZone", availabilityZone)
            node.set("BlockDeviceMappings", blockDeviceMappings)
            node.set("CpuOptions", cpuOptions)
            node.set("CreditSpecification", creditSpecification)
            node.set("DisableApiTermination", disableApiTermination)
            node.set("EbsOptimized", ebsOptimized)
            node.set("ElasticGpuSpecifications", elasticGpuSpecifications)
            node.set("ElasticInferenceAccelerators", elasticInferenceAccelerators)
            node.set("EnclaveOptions", enclaveOptions)
            node.set("HibernationOptions", hibernationOptions)
            node.set("HostId", hostId)
            node.set("HostResourceGroupArn", hostResourceGroupArn)
            node.set("IamInstanceProfile", iamInstanceProfile)
            node.set("ImageId", imageId)
            node.set("InstanceInitiatedShutdownBehavior", instanceInitiatedShutdownBehavior)
            node.set("InstanceType", instanceType)
            node.set("Ipv6AddressCount", ipv6AddressCount)
            node.set("Ipv6Addresses", ipv6Addresses)
            node.set("KernelId", kernelId)
            node.set("KeyName", keyName)
            node.set("LaunchTemplate", launchTemplate)
            node.set("LicenseSpecifications", licenseSpecifications)
            node.set("MetadataOptions", metadataOptions)
            node.set("Monitoring", monitoring)
            node.set("NetworkInterfaces", networkInterfaces)
            node.set("PlacementGroupName", placementGroupName)
            node.set("PrivateDnsNameOptions", privateDnsNameOptions)
            node.set("PrivateIpAddress", privateIpAddress)
            node.set("PropagateTagsToVolumeOnCreation", propagateTagsToVolumeOnCreation)
            node.set("RamdiskId", ramdiskId)
            node.set("SecurityGroupIds", securityGroupIds)
            node.set("SecurityGroups", securityGroups)
            node.set("SourceDestCheck", sourceDestCheck)
            node.set("SsmAssociations", ssmAssociations)
            node.set("SubnetId", subnetId)
            node.set("Tags", tags)
            node.set("Tenancy", tenancy)
            node.set("UserData", userData)
            node.set("Volumes", volumes)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AdditionalInfo`.
        public var additionalInfo: StringValue { StringValue(attribute: "AdditionalInfo", of: node) }

        /// `Fn::GetAtt` of `Affinity`.
        public var affinity: StringValue { StringValue(attribute: "Affinity", of: node) }

        /// `Fn::GetAtt` of `AvailabilityZone`.
        public var availabilityZone: StringValue { StringValue(attribute: "AvailabilityZone", of: node) }

        /// `Fn::GetAtt` of `CpuOptions.CoreCount`.
        public var cpuOptionsCoreCount: IntValue { IntValue(attribute: "CpuOptions.CoreCount", of: node) }

        /// `Fn::GetAtt` of `CpuOptions.ThreadsPerCore`.
        public var cpuOptionsThreadsPerCore: IntValue { IntValue(attribute: "CpuOptions.ThreadsPerCore", of: node) }

        /// `Fn::GetAtt` of `CreditSpecification.CPUCredits`.
        public var creditSpecificationCPUCredits: StringValue {
            StringValue(attribute: "CreditSpecification.CPUCredits", of: node)
        }

        /// `Fn::GetAtt` of `DisableApiTermination`.
        public var disableApiTermination: BoolValue { BoolValue(attribute: "DisableApiTermination", of: node) }

        /// `Fn::GetAtt` of `EbsOptimized`.
        public var ebsOptimized: BoolValue { BoolValue(attribute: "EbsOptimized", of: node) }

        /// `Fn::GetAtt` of `EnclaveOptions.Enabled`.
        public var enclaveOptionsEnabled: BoolValue { BoolValue(attribute: "EnclaveOptions.Enabled", of: node) }

        /// `Fn::GetAtt` of `HibernationOptions.Configured`.
        public var hibernationOptionsConfigured: BoolValue {
            BoolValue(attribute: "HibernationOptions.Configured", of: node)
        }

        /// `Fn::GetAtt` of `HostId`.
        public var hostId: StringValue { StringValue(attribute: "HostId", of: node) }

        /// `Fn::GetAtt` of `HostResourceGroupArn`.
        public var hostResourceGroupArn: StringValue { StringValue(attribute: "HostResourceGroupArn", of: node) }

        /// `Fn::GetAtt` of `IamInstanceProfile`.
        public var iamInstanceProfile: StringValue { StringValue(attribute: "IamInstanceProfile", of: node) }

        /// `Fn::GetAtt` of `ImageId`.
        public var imageId: ImageID { ImageID(attribute: "ImageId", of: node) }

        /// `Fn::GetAtt` of `InstanceId`.
        public var instanceId: StringValue { StringValue(attribute: "InstanceId", of: node) }

        /// `Fn::GetAtt` of `InstanceInitiatedShutdownBehavior`.
        public var instanceInitiatedShutdownBehavior: StringValue {
            StringValue(attribute: "InstanceInitiatedShutdownBehavior", of: node)
        }

        /// `Fn::GetAtt` of `InstanceType`.
        public var instanceType: StringValue { StringValue(attribute: "InstanceType", of: node) }

        /// `Fn::GetAtt` of `Ipv6AddressCount`.
        public var ipv6AddressCount: IntValue { IntValue(attribute: "Ipv6AddressCount", of: node) }

        /// `Fn::GetAtt` of `KernelId`.
        public var kernelId: StringValue { StringValue(attribute: "KernelId", of: node) }

        /// `Fn::GetAtt` of `KeyName`.
        public var keyName: StringValue { StringValue(attribute: "KeyName", of: node) }

        /// `Fn::GetAtt` of `Monitoring`.
        public var monitoring: BoolValue { BoolValue(attribute: "Monitoring", of: node) }

        /// `Fn::GetAtt` of `PlacementGroupName`.
        public var placementGroupName: StringValue { StringValue(attribute: "PlacementGroupName", of: node) }

        /// `Fn::GetAtt` of `PrivateDnsName`.
        public var privateDnsName: StringValue { StringValue(attribute: "PrivateDnsName", of: node) }

        /// `Fn::GetAtt` of `PrivateIp`.
        public var privateIp: StringValue { StringValue(attribute: "PrivateIp", of: node) }

        /// `Fn::GetAtt` of `PrivateIpAddress`.
        public var privateIpAddress: StringValue { StringValue(attribute: "PrivateIpAddress", of: node) }

        /// `Fn::GetAtt` of `PropagateTagsToVolumeOnCreation`.
        public var propagateTagsToVolumeOnCreation: BoolValue {
            BoolValue(attribute: "PropagateTagsToVolumeOnCreation", of: node)
        }

        /// `Fn::GetAtt` of `PublicDnsName`.
        public var publicDnsName: StringValue { StringValue(attribute: "PublicDnsName", of: node) }

        /// `Fn::GetAtt` of `PublicIp`.
        public var publicIp: StringValue { StringValue(attribute: "PublicIp", of: node) }

        /// `Fn::GetAtt` of `RamdiskId`.
        public var ramdiskId: StringValue { StringValue(attribute: "RamdiskId", of: node) }

        /// `Fn::GetAtt` of `SecurityGroupIds`.
        public var securityGroupIds: [StringValue] { StringValue.list(attribute: "SecurityGroupIds", of: node) }

        /// `Fn::GetAtt` of `SecurityGroups`.
        public var securityGroups: [StringValue] { StringValue.list(attribute: "SecurityGroups", of: node) }

        /// `Fn::GetAtt` of `SourceDestCheck`.
        public var sourceDestCheck: BoolValue { BoolValue(attribute: "SourceDestCheck", of: node) }

        /// `Fn::GetAtt` of `SubnetId`.
        public var subnetId: SubnetID { SubnetID(attribute: "SubnetId", of: node) }

        /// `Fn::GetAtt` of `Tenancy`.
        public var tenancy: StringValue { StringValue(attribute: "Tenancy", of: node) }

        /// `Fn::GetAtt` of `UserData`.
        public var userData: StringValue { StringValue(attribute: "UserData", of: node) }

        /// `Fn::GetAtt` of `VpcId`.
        public var vpcId: VPCID { VPCID(attribute: "VpcId", of: node) }
    }
}

extension EC2.Instance {
    /// `Affinity`
    public struct Affinity: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `default`
        public static var `default`: Self { Self("default") }
        /// `host`
        public static var host: Self { Self("host") }
    }

    /// `AssociationParameter`
    public struct AssociationParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(key: StringValue, value: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Value", value)
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
        ///   - deviceName: `DeviceName`; may replace the resource when changed.
        ///   - ebs: `Ebs`; may replace the resource when changed.
        ///   - noDevice: `NoDevice`; may replace the resource when changed; cannot be read back.
        ///   - virtualName: `VirtualName`; may replace the resource when changed; cannot be read back.
        public init(
            deviceName: StringValue,
            ebs: Ebs? = nil,
            noDevice: JSONValue? = nil,
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

    /// `CpuOptions`
    public struct CpuOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - coreCount: `CoreCount`; replaces the resource when changed.
        ///   - threadsPerCore: `ThreadsPerCore`; replaces the resource when changed.
        public init(coreCount: IntValue? = nil, threadsPerCore: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("CoreCount", coreCount)
            bag.set("ThreadsPerCore", threadsPerCore)
            property = bag.property
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
        ///   - cpuCredits: `CPUCredits`.
        public init(cpuCredits: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("CPUCredits", cpuCredits)
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
        ///   - deleteOnTermination: `DeleteOnTermination`; may replace the resource when changed.
        ///   - encrypted: `Encrypted`; may replace the resource when changed.
        ///   - iops: `Iops`; may replace the resource when changed.
        ///   - kmsKeyId: `KmsKeyId`; may replace the resource when changed.
        ///   - snapshotId: `SnapshotId`; may replace the resource when changed.
        ///   - volumeSize: `VolumeSize`; may replace the resource when changed.
        ///   - volumeType: `VolumeType`; may replace the resource when changed.
        public init(
            deleteOnTermination: BoolValue? = nil,
            encrypted: BoolValue? = nil,
            iops: IntValue? = nil,
            kmsKeyId: StringValue? = nil,
            snapshotId: StringValue? = nil,
            volumeSize: IntValue? = nil,
            volumeType: VolumeType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DeleteOnTermination", deleteOnTermination)
            bag.set("Encrypted", encrypted)
            bag.set("Iops", iops)
            bag.set("KmsKeyId", kmsKeyId)
            bag.set("SnapshotId", snapshotId)
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

    /// `ElasticGpuSpecification`
    public struct ElasticGpuSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`; replaces the resource when changed.
        public init(type: StringValue) {
            var bag = PropertyBag()
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `ElasticInferenceAccelerator`
    public struct ElasticInferenceAccelerator: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - count: `Count`; replaces the resource when changed.
        ///   - type: `Type`; replaces the resource when changed.
        public init(count: IntValue? = nil, type: StringValue) {
            var bag = PropertyBag()
            bag.set("Count", count)
            bag.set("Type", type)
            property = bag.property
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
        ///   - enaSrdEnabled: `EnaSrdEnabled`; replaces the resource when changed.
        ///   - enaSrdUdpSpecification: `EnaSrdUdpSpecification`; replaces the resource when changed.
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
        ///   - enaSrdUdpEnabled: `EnaSrdUdpEnabled`; replaces the resource when changed.
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
        ///   - enabled: `Enabled`; replaces the resource when changed.
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
        ///   - configured: `Configured`; replaces the resource when changed; default false.
        public init(configured: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Configured", configured)
            property = bag.property
        }
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

    /// `InstanceIpv6Address`
    public struct InstanceIpv6Address: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ipv6Address: `Ipv6Address`; replaces the resource when changed.
        public init(ipv6Address: StringValue) {
            var bag = PropertyBag()
            bag.set("Ipv6Address", ipv6Address)
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
        ///   - launchTemplateId: `LaunchTemplateId`; replaces the resource when changed.
        ///   - launchTemplateName: `LaunchTemplateName`; replaces the resource when changed.
        ///   - version: `Version`; replaces the resource when changed.
        public init(
            launchTemplateId: StringValue? = nil,
            launchTemplateName: StringValue? = nil,
            version: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("LaunchTemplateId", launchTemplateId)
            bag.set("LaunchTemplateName", launchTemplateName)
            bag.set("Version", version)
            property = bag.property
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
        ///   - licenseConfigurationArn: `LicenseConfigurationArn`; replaces the resource when changed;
        ///     cannot be read back.
        public init(licenseConfigurationArn: StringValue) {
            var bag = PropertyBag()
            bag.set("LicenseConfigurationArn", licenseConfigurationArn)
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
        ///   - httpEndpoint: `HttpEndpoint`.
        ///   - httpProtocolIpv6: `HttpProtocolIpv6`.
        ///   - httpPutResponseHopLimit: `HttpPutResponseHopLimit`; default 1; 1 to 64.
        ///   - httpTokens: `HttpTokens`.
        ///   - instanceMetadataTags: `InstanceMetadataTags`.
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

    /// `NetworkInterface`
    public struct NetworkInterface: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - associateCarrierIpAddress: `AssociateCarrierIpAddress`; replaces the resource when changed.
        ///   - associatePublicIpAddress: `AssociatePublicIpAddress`; replaces the resource when changed.
        ///   - deleteOnTermination: `DeleteOnTermination`; replaces the resource when changed.
        ///   - description: `Description`; replaces the resource when changed.
        ///   - deviceIndex: `DeviceIndex`; replaces the resource when changed.
        ///   - enaSrdSpecification: `EnaSrdSpecification`; replaces the resource when changed.
        ///   - groupSet: `GroupSet`; replaces the resource when changed.
        ///   - ipv6AddressCount: `Ipv6AddressCount`; replaces the resource when changed.
        ///   - ipv6Addresses: `Ipv6Addresses`; replaces the resource when changed.
        ///   - networkInterfaceId: `NetworkInterfaceId`; replaces the resource when changed.
        ///   - privateIpAddress: `PrivateIpAddress`; replaces the resource when changed.
        ///   - privateIpAddresses: `PrivateIpAddresses`; replaces the resource when changed.
        ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`; replaces the resource when changed.
        ///   - subnetId: `SubnetId`; replaces the resource when changed.
        public init(
            associateCarrierIpAddress: BoolValue? = nil,
            associatePublicIpAddress: BoolValue? = nil,
            deleteOnTermination: BoolValue? = nil,
            description: StringValue? = nil,
            deviceIndex: StringValue,
            enaSrdSpecification: EnaSrdSpecification? = nil,
            groupSet: [SecurityGroupID]? = nil,
            ipv6AddressCount: IntValue? = nil,
            ipv6Addresses: [InstanceIpv6Address]? = nil,
            networkInterfaceId: StringValue? = nil,
            privateIpAddress: StringValue? = nil,
            privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
            secondaryPrivateIpAddressCount: IntValue? = nil,
            subnetId: SubnetID? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AssociateCarrierIpAddress", associateCarrierIpAddress)
            bag.set("AssociatePublicIpAddress", associatePublicIpAddress)
            bag.set("DeleteOnTermination", deleteOnTermination)
            bag.set("Description", description)
            bag.set("DeviceIndex", deviceIndex)
            bag.set("EnaSrdSpecification", enaSrdSpecification)
            bag.set("GroupSet", groupSet)
            bag.set("Ipv6AddressCount", ipv6AddressCount)
            bag.set("Ipv6Addresses", ipv6Addresses)
            bag.set("NetworkInterfaceId", networkInterfaceId)
            bag.set("PrivateIpAddress", privateIpAddress)
            bag.set("PrivateIpAddresses", privateIpAddresses)
            bag.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
            bag.set("SubnetId", subnetId)
            property = bag.property
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
        ///   - enableResourceNameDnsAAAARecord: `EnableResourceNameDnsAAAARecord`;
        ///     may replace the resource when changed.
        ///   - enableResourceNameDnsARecord: `EnableResourceNameDnsARecord`; may replace the resource when changed.
        ///   - hostnameType: `HostnameType`; may replace the resource when changed.
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

    /// `PrivateIpAddressSpecification`
    public struct PrivateIpAddressSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - primary: `Primary`; replaces the resource when changed.
        ///   - privateIpAddress: `PrivateIpAddress`; replaces the resource when changed.
        public init(primary: BoolValue, privateIpAddress: StringValue) {
            var bag = PropertyBag()
            bag.set("Primary", primary)
            bag.set("PrivateIpAddress", privateIpAddress)
            property = bag.property
        }
    }

    /// `SsmAssociation`
    public struct SsmAssociation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - associationParameters: `AssociationParameters`.
        ///   - documentName: `DocumentName`.
        public init(
            associationParameters: [AssociationParameter]? = nil,
            documentName: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AssociationParameters", associationParameters)
            bag.set("DocumentName", documentName)
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
        ///   - device: `Device`.
        ///   - volumeId: `VolumeId`.
        public init(device: StringValue, volumeId: StringValue) {
            var bag = PropertyBag()
            bag.set("Device", device)
            bag.set("VolumeId", volumeId)
            property = bag.property
        }
    }
}
