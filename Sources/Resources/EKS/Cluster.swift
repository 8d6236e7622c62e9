// Generated from the schema of AWS::EKS::Cluster by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EKS {
    /// `AWS::EKS::Cluster`
    public struct Cluster: Resource {
        public static let resourceType = ResourceType("AWS::EKS::Cluster", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accessConfig: `AccessConfig`; may replace the resource when changed.
        ///   - activeCertificateAuthorityId: `ActiveCertificateAuthorityId`; cannot be read back.
        ///   - bootstrapSelfManagedAddons: `BootstrapSelfManagedAddons`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - computeConfig: `ComputeConfig`.
        ///   - controlPlaneScalingConfig: `ControlPlaneScalingConfig`.
        ///   - deletionProtection: `DeletionProtection`.
        ///   - encryptionConfig: `EncryptionConfig`; replaces the resource when changed; 0 to 1 items.
        ///   - force: `Force`; cannot be read back; default false.
        ///   - kubeApiServerConfig: `KubeApiServerConfig`.
        ///   - kubeControllerManagerConfig: `KubeControllerManagerConfig`.
        ///   - kubernetesNetworkConfig: `KubernetesNetworkConfig`; may replace the resource when changed.
        ///   - kubeSchedulerConfig: `KubeSchedulerConfig`.
        ///   - logging: `Logging`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 100 characters; `^[0-9A-Za-z][A-Za-z0-9\-_]*`.
        ///   - outpostConfig: `OutpostConfig`; replaces the resource when changed.
        ///   - remoteNetworkConfig: `RemoteNetworkConfig`.
        ///   - resourcesVpcConfig: `ResourcesVpcConfig`.
        ///   - roleArn: `RoleArn`; replaces the resource when changed.
        ///   - rollbackConfig: `RollbackConfig`; cannot be read back.
        ///   - storageConfig: `StorageConfig`.
        ///   - tags: `Tags`.
        ///   - upgradePolicy: `UpgradePolicy`.
        ///   - version: `Version`; `1\.\d\d`.
        ///   - zonalShiftConfig: `ZonalShiftConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accessConfig: AccessConfig? = nil,
            activeCertificateAuthorityId: StringValue? = nil,
            bootstrapSelfManagedAddons: BoolValue? = nil,
            computeConfig: ComputeConfig? = nil,
            controlPlaneScalingConfig: ControlPlaneScalingConfig? = nil,
            deletionProtection: BoolValue? = nil,
            encryptionConfig: [EncryptionConfig]? = nil,
            force: BoolValue? = nil,
            kubeApiServerConfig: KubeApiServerConfig? = nil,
            kubeControllerManagerConfig: KubeControllerManagerConfig? = nil,
            kubernetesNetworkConfig: KubernetesNetworkConfig? = nil,
            kubeSchedulerConfig: KubeSchedulerConfig? = nil,
            logging: Logging? = nil,
            name: StringValue? = nil,
            outpostConfig: OutpostConfig? = nil,
            remoteNetworkConfig: RemoteNetworkConfig? = nil,
            resourcesVpcConfig: ResourcesVpcConfig,
            roleArn: RoleARN,
            rollbackConfig: RollbackConfig? = nil,
            storageConfig: StorageConfig? = nil,
            tags: [Tag]? = nil,
            upgradePolicy: UpgradePolicy? = nil,
            version: StringValue? = nil,
            zonalShiftConfig: ZonalShiftConfig? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccessConfig", accessConfig)
            node.set("ActiveCertificateAuthorityId", activeCertificateAuthorityId)
            node.set("BootstrapSelfManagedAddons", bootstrapSelfManagedAddons)
            node.set("ComputeConfig", computeConfig)
            node.set("ControlPlaneScalingConfig", controlPlaneScalingConfig)
            node.set("DeletionProtection", deletionProtection)
            node.set("EncryptionConfig", encryptionConfig)
            node.set("Force", force)
            node.set("KubeApiServerConfig", kubeApiServerConfig)
            node.set("KubeControllerManagerConfig", kubeControllerManagerConfig)
            node.set("KubernetesNetworkConfig", kubernetesNetworkConfig)
            node.set("KubeSchedulerConfig", kubeSchedulerConfig)
            node.set("Logging", logging)
            node.set("Name", name)
            node.set("OutpostConfig", outpostConfig)
            node.set("RemoteNetworkConfig", remoteNetworkConfig)
            node.set("ResourcesVpcConfig", resourcesVpcConfig)
            node.set("RoleArn", roleArn)
            node.set("RollbackConfig", rollbackConfig)
            node.set("StorageConfig", storageConfig)
            node.set("Tags", tags)
            node.set("UpgradePolicy", upgradePolicy)
            node.set("Version", version)
            node.set("ZonalShiftConfig", zonalShiftConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `CertificateAuthority.Data`.
        public var CertificateAuthority_Data: StringValue {
            StringValue(attribute: "CertificateAuthority.Data", of: node)
        }

        /// `Fn::GetAtt` of `CertificateAuthority.Active.ActivatedBy`.
        public var certificateAuthorityActiveActivatedBy: StringValue {
            StringValue(attribute: "CertificateAuthority.Active.ActivatedBy", of: node)
        }

        /// `Fn::GetAtt` of `CertificateAuthority.Active.Id`.
        public var certificateAuthorityActiveId: StringValue {
            StringValue(attribute: "CertificateAuthority.Active.Id", of: node)
        }

        /// `Fn::GetAtt` of `CertificateAuthorityData`.
        public var certificateAuthorityData: StringValue {
            StringValue(attribute: "CertificateAuthorityData", of: node)
        }

        /// `Fn::GetAtt` of `ClusterSecurityGroupId`.
        public var clusterSecurityGroupId: SecurityGroupID {
            SecurityGroupID(attribute: "ClusterSecurityGroupId", of: node)
        }

        /// `Fn::GetAtt` of `EncryptionConfigKeyArn`.
        public var encryptionConfigKeyArn: StringValue { StringValue(attribute: "EncryptionConfigKeyArn", of: node) }

        /// `Fn::GetAtt` of `Endpoint`.
        public var endpoint: StringValue { StringValue(attribute: "Endpoint", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `KubernetesNetworkConfig.ServiceIpv6Cidr`.
        public var kubernetesNetworkConfigServiceIpv6Cidr: StringValue {
            StringValue(attribute: "KubernetesNetworkConfig.ServiceIpv6Cidr", of: node)
        }

        /// `Fn::GetAtt` of `OpenIdConnectIssuerUrl`.
        public var openIdConnectIssuerUrl: StringValue { StringValue(attribute: "OpenIdConnectIssuerUrl", of: node) }
    }
}

extension EKS.Cluster {
    /// `AccessConfig`
    public struct AccessConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - authenticationMode: `AuthenticationMode`.
        ///   - bootstrapClusterCreatorAdminPermissions: `BootstrapClusterCreatorAdminPermissions`;
        ///     replaces the resource when changed; cannot be read back.
        public init(
            authenticationMode: AuthenticationMode? = nil,
            bootstrapClusterCreatorAdminPermissions: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AuthenticationMode", authenticationMode)
            bag.set("BootstrapClusterCreatorAdminPermissions", bootstrapClusterCreatorAdminPermissions)
            property = bag.property
        }

        /// `AuthenticationMode`
        public struct AuthenticationMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `API`
            public static var api: Self { Self("API") }
            /// `API_AND_CONFIG_MAP`
            public static var apiAndConfigMap: Self { Self("API_AND_CONFIG_MAP") }
            /// `CONFIG_MAP`
            public static var configMap: Self { Self("CONFIG_MAP") }
        }
    }

    /// `BlockStorage`
    public struct BlockStorage: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `ClusterLogging`
    public struct ClusterLogging: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabledTypes: `EnabledTypes`.
        public init(enabledTypes: [LoggingTypeConfig]? = nil) {
            var bag = PropertyBag()
            bag.set("EnabledTypes", enabledTypes)
            property = bag.property
        }
    }

    /// `ComputeConfig`
    public struct ComputeConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - nodePools: `NodePools`.
        ///   - nodeRoleArn: `NodeRoleArn`.
        public init(
            enabled: BoolValue? = nil,
            nodePools: [StringValue]? = nil,
            nodeRoleArn: RoleARN? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("NodePools", nodePools)
            bag.set("NodeRoleArn", nodeRoleArn)
            property = bag.property
        }
    }

    /// `ControlPlanePlacement`
    public struct ControlPlanePlacement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - groupName: `GroupName`; replaces the resource when changed.
        ///   - spreadLevel: `SpreadLevel`; replaces the resource when changed.
        public init(groupName: StringValue? = nil, spreadLevel: SpreadLevel? = nil) {
            var bag = PropertyBag()
            bag.set("GroupName", groupName)
            bag.set("SpreadLevel", spreadLevel)
            property = bag.property
        }

        /// `SpreadLevel`
        public struct SpreadLevel: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `host`
            public static var host: Self { Self("host") }
            /// `rack`
            public static var rack: Self { Self("rack") }
        }
    }

    /// `ControlPlaneScalingConfig`
    public struct ControlPlaneScalingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - tier: `Tier`.
        public init(tier: Tier? = nil) {
            var bag = PropertyBag()
            bag.set("Tier", tier)
            property = bag.property
        }

        /// `Tier`
        public struct Tier: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `standard`
            public static var standard: Self { Self("standard") }
            /// `tier-2xl`
            public static var tier2xl: Self { Self("tier-2xl") }
            /// `tier-4xl`
            public static var tier4xl: Self { Self("tier-4xl") }
            /// `tier-8xl`
            public static var tier8xl: Self { Self("tier-8xl") }
            /// `tier-ultra`
            public static var tierUltra: Self { Self("tier-ultra") }
            /// `tier-xl`
            public static var tierXl: Self { Self("tier-xl") }
        }
    }

    /// `ElasticLoadBalancing`
    public struct ElasticLoadBalancing: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `EncryptionConfig`
    public struct EncryptionConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - provider: `Provider`; replaces the resource when changed.
        ///   - resources: `Resources`; replaces the resource when changed; deprecated.
        public init(provider: Provider? = nil, resources: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Provider", provider)
            bag.set("Resources", resources)
            property = bag.property
        }
    }

    /// `EtcdPlacement`
    public struct EtcdPlacement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - spreadLevel: `SpreadLevel`; replaces the resource when changed.
        public init(spreadLevel: SpreadLevel? = nil) {
            var bag = PropertyBag()
            bag.set("SpreadLevel", spreadLevel)
            property = bag.property
        }

        /// `SpreadLevel`
        public struct SpreadLevel: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `host`
            public static var host: Self { Self("host") }
            /// `rack`
            public static var rack: Self { Self("rack") }
        }
    }

    /// `HorizontalPodAutoscalerControllerConfig`
    public struct HorizontalPodAutoscalerControllerConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - horizontalPodAutoscalerSyncPeriod: `HorizontalPodAutoscalerSyncPeriod`.
        public init(horizontalPodAutoscalerSyncPeriod: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("HorizontalPodAutoscalerSyncPeriod", horizontalPodAutoscalerSyncPeriod)
            property = bag.property
        }
    }

    /// `KubeApiServerConfig`
    public struct KubeApiServerConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - eventTtl: `EventTtl`.
        ///   - serviceNodePortRange: `ServiceNodePortRange`.
        public init(
            eventTtl: StringValue? = nil,
            serviceNodePortRange: ServiceNodePortRange? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EventTtl", eventTtl)
            bag.set("ServiceNodePortRange", serviceNodePortRange)
            property = bag.property
        }
    }

    /// `KubeControllerManagerConfig`
    public struct KubeControllerManagerConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - horizontalPodAutoscalerControllerConfig: `HorizontalPodAutoscalerControllerConfig`.
        ///   - podGcControllerConfig: `PodGcControllerConfig`.
        public init(
            horizontalPodAutoscalerControllerConfig: HorizontalPodAutoscalerControllerConfig? = nil,
            podGcControllerConfig: PodGcControllerConfig? = nil
        ) {
            var bag = PropertyBag()
            bag.set("HorizontalPodAutoscalerControllerConfig", horizontalPodAutoscalerControllerConfig)
            bag.set("PodGcControllerConfig", podGcControllerConfig)
            property = bag.property
        }
    }

    /// `KubeSchedulerConfig`
    public struct KubeSchedulerConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - nodeResourcesFit: `NodeResourcesFit`.
        public init(nodeResourcesFit: NodeResourcesFitConfig? = nil) {
            var bag = PropertyBag()
            bag.set("NodeResourcesFit", nodeResourcesFit)
            property = bag.property
        }
    }

    /// `KubernetesNetworkConfig`
    public struct KubernetesNetworkConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - elasticLoadBalancing: `ElasticLoadBalancing`.
        ///   - ipFamily: `IpFamily`; replaces the resource when changed.
        ///   - serviceIpv4Cidr: `ServiceIpv4Cidr`; replaces the resource when changed.
        public init(
            elasticLoadBalancing: ElasticLoadBalancing? = nil,
            ipFamily: IpFamily? = nil,
            serviceIpv4Cidr: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ElasticLoadBalancing", elasticLoadBalancing)
            bag.set("IpFamily", ipFamily)
            bag.set("ServiceIpv4Cidr", serviceIpv4Cidr)
            property = bag.property
        }

        /// `IpFamily`
        public struct IpFamily: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ipv4`
            public static var ipv4: Self { Self("ipv4") }
            /// `ipv6`
            public static var ipv6: Self { Self("ipv6") }
        }
    }

    /// `Logging`
    public struct Logging: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clusterLogging: `ClusterLogging`.
        public init(clusterLogging: ClusterLogging? = nil) {
            var bag = PropertyBag()
            bag.set("ClusterLogging", clusterLogging)
            property = bag.property
        }
    }

    /// `LoggingTypeConfig`
    public struct LoggingTypeConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`.
        public init(type: TypeValue? = nil) {
            var bag = PropertyBag()
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `api`
            public static var api: Self { Self("api") }
            /// `audit`
            public static var audit: Self { Self("audit") }
            /// `authenticator`
            public static var authenticator: Self { Self("authenticator") }
            /// `controllerManager`
            public static var controllerManager: Self { Self("controllerManager") }
            /// `scheduler`
            public static var scheduler: Self { Self("scheduler") }
        }
    }

    /// `NodeResourcesFitConfig`
    public struct NodeResourcesFitConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - scoringStrategy: `ScoringStrategy`.
        public init(scoringStrategy: ScoringStrategy? = nil) {
            var bag = PropertyBag()
            bag.set("ScoringStrategy", scoringStrategy)
            property = bag.property
        }
    }

    /// `OutpostConfig`
    public struct OutpostConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - controlPlaneInstanceType: `ControlPlaneInstanceType`; replaces the resource when changed.
        ///   - controlPlanePlacement: `ControlPlanePlacement`; replaces the resource when changed.
        ///   - etcdInstanceType: `EtcdInstanceType`; replaces the resource when changed.
        ///   - etcdPlacement: `EtcdPlacement`; replaces the resource when changed.
        ///   - outpostArns: `OutpostArns`; replaces the resource when changed.
        public init(
            controlPlaneInstanceType: StringValue,
            controlPlanePlacement: ControlPlanePlacement? = nil,
            etcdInstanceType: StringValue? = nil,
            etcdPlacement: EtcdPlacement? = nil,
            outpostArns: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("ControlPlaneInstanceType", controlPlaneInstanceType)
            bag.set("ControlPlanePlacement", controlPlanePlacement)
            bag.set("EtcdInstanceType", etcdInstanceType)
            bag.set("EtcdPlacement", etcdPlacement)
            bag.set("OutpostArns", outpostArns)
            property = bag.property
        }
    }

    /// `PodGcControllerConfig`
    public struct PodGcControllerConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - terminatedPodGcThreshold: `TerminatedPodGcThreshold`; 1 to 1000000.
        public init(terminatedPodGcThreshold: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("TerminatedPodGcThreshold", terminatedPodGcThreshold)
            property = bag.property
        }
    }

    /// `Provider`
    public struct Provider: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - keyArn: `KeyArn`; replaces the resource when changed.
        public init(keyArn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("KeyArn", keyArn)
            property = bag.property
        }
    }

    /// `RemoteNetworkConfig`
    public struct RemoteNetworkConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - remoteNodeNetworks: `RemoteNodeNetworks`; 0 to 1 items.
        ///   - remotePodNetworks: `RemotePodNetworks`; 0 to 1 items.
        public init(
            remoteNodeNetworks: [RemoteNodeNetwork]? = nil,
            remotePodNetworks: [RemotePodNetwork]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("RemoteNodeNetworks", remoteNodeNetworks)
            bag.set("RemotePodNetworks", remotePodNetworks)
            property = bag.property
        }
    }

    /// `RemoteNodeNetwork`
    public struct RemoteNodeNetwork: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cidrs: `Cidrs`.
        public init(cidrs: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Cidrs", cidrs)
            property = bag.property
        }
    }

    /// `RemotePodNetwork`
    public struct RemotePodNetwork: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cidrs: `Cidrs`.
        public init(cidrs: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Cidrs", cidrs)
            property = bag.property
        }
    }

    /// `ResourceWeight`
    public struct ResourceWeight: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 253 characters.
        ///   - weight: `Weight`; 1 to 100.
        public init(name: StringValue? = nil, weight: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Weight", weight)
            property = bag.property
        }
    }

    /// `ResourcesVpcConfig`
    public struct ResourcesVpcConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - controlPlaneEgressMode: `ControlPlaneEgressMode`.
        ///   - endpointPrivateAccess: `EndpointPrivateAccess`.
        ///   - endpointPublicAccess: `EndpointPublicAccess`.
        ///   - publicAccessCidrs: `PublicAccessCidrs`.
        ///   - securityGroupIds: `SecurityGroupIds`.
        ///   - subnetIds: `SubnetIds`.
        public init(
            controlPlaneEgressMode: ControlPlaneEgressMode? = nil,
            endpointPrivateAccess: BoolValue? = nil,
            endpointPublicAccess: BoolValue? = nil,
            publicAccessCidrs: [StringValue]? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            subnetIds: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("ControlPlaneEgressMode", controlPlaneEgressMode)
            bag.set("EndpointPrivateAccess", endpointPrivateAccess)
            bag.set("EndpointPublicAccess", endpointPublicAccess)
            bag.set("PublicAccessCidrs", publicAccessCidrs)
            bag.set("SecurityGroupIds", securityGroupIds)
            bag.set("SubnetIds", subnetIds)
            property = bag.property
        }

        /// `ControlPlaneEgressMode`
        public struct ControlPlaneEgressMode: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AWS_MANAGED`
            public static var awsManaged: Self { Self("AWS_MANAGED") }
            /// `CUSTOMER_ISOLATED`
            public static var customerIsolated: Self { Self("CUSTOMER_ISOLATED") }
            /// `CUSTOMER_ROUTED`
            public static var customerRouted: Self { Self("CUSTOMER_ROUTED") }
        }
    }

    /// `RollbackConfig`
    public struct RollbackConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - timeoutMinutes: `TimeoutMinutes`; cannot be read back; 120 to 10080.
        public init(timeoutMinutes: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("TimeoutMinutes", timeoutMinutes)
            property = bag.property
        }
    }

    /// `ScoringStrategy`
    public struct ScoringStrategy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resources: `Resources`; 0 to 100 items.
        ///   - type: `Type`.
        public init(resources: [ResourceWeight]? = nil, type: TypeValue? = nil) {
            var bag = PropertyBag()
            bag.set("Resources", resources)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `LeastAllocated`
            public static var leastAllocated: Self { Self("LeastAllocated") }
            /// `MostAllocated`
            public static var mostAllocated: Self { Self("MostAllocated") }
        }
    }

    /// `ServiceNodePortRange`
    public struct ServiceNodePortRange: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxPort: `MaxPort`.
        ///   - minPort: `MinPort`.
        public init(maxPort: IntValue? = nil, minPort: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("MaxPort", maxPort)
            bag.set("MinPort", minPort)
            property = bag.property
        }
    }

    /// `StorageConfig`
    public struct StorageConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - blockStorage: `BlockStorage`.
        public init(blockStorage: BlockStorage? = nil) {
            var bag = PropertyBag()
            bag.set("BlockStorage", blockStorage)
            property = bag.property
        }
    }

    /// `UpgradePolicy`
    public struct UpgradePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - supportType: `SupportType`.
        public init(supportType: SupportType? = nil) {
            var bag = PropertyBag()
            bag.set("SupportType", supportType)
            property = bag.property
        }

        /// `SupportType`
        public struct SupportType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EXTENDED`
            public static var extended: Self { Self("EXTENDED") }
            /// `STANDARD`
            public static var standard: Self { Self("STANDARD") }
        }
    }

    /// `ZonalShiftConfig`
    public struct ZonalShiftConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        public init(enabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }
}
