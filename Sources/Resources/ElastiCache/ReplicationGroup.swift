// Generated from the schema of AWS::ElastiCache::ReplicationGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ElastiCache {
    /// `AWS::ElastiCache::ReplicationGroup`
    public struct ReplicationGroup: Resource {
        public static let resourceType = ResourceType(
            "AWS::ElastiCache::ReplicationGroup", tags: .list("Tags"), data: .snapshot)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - atRestEncryptionEnabled: `AtRestEncryptionEnabled`; replaces the resource when changed; default false.
        ///   - authToken: `AuthToken`; may replace the resource when changed; cannot be read back.
        ///   - automaticFailoverEnabled: `AutomaticFailoverEnabled`; default false.
        ///   - autoMinorVersionUpgrade: `AutoMinorVersionUpgrade`.
        ///   - cacheNodeType: `CacheNodeType`.
        ///   - cacheParameterGroupName: `CacheParameterGroupName`; cannot be read back.
        ///   - cacheSecurityGroupNames: `CacheSecurityGroupNames`; deprecated; cannot be read back.
        ///   - cacheSubnetGroupName: `CacheSubnetGroupName`; replaces the resource when changed; cannot be read back.
        ///   - clusterMode: `ClusterMode`.
        ///   - dataTieringEnabled: `DataTieringEnabled`; replaces the resource when changed.
        ///   - durability: `Durability`.
        ///   - engine: `Engine`.
        ///   - engineVersion: `EngineVersion`; cannot be read back.
        ///   - globalReplicationGroupId: `GlobalReplicationGroupId`; replaces the resource when changed.
        ///   - ipDiscovery: `IpDiscovery`.
        ///   - kmsKeyId: `KmsKeyId`; replaces the resource when changed; cannot be read back.
        ///   - logDeliveryConfigurations: `LogDeliveryConfigurations`.
        ///   - multiAZEnabled: `MultiAZEnabled`.
        ///   - networkType: `NetworkType`; replaces the resource when changed.
        ///   - nodeGroupConfiguration: `NodeGroupConfiguration`; may replace the resource when changed;
        ///     cannot be read back.
        ///   - notificationTopicArn: `NotificationTopicArn`; cannot be read back.
        ///   - numCacheClusters: `NumCacheClusters`; 1 to 6.
        ///   - numNodeGroups: `NumNodeGroups`; cannot be read back; default 1.
        ///   - port: `Port`; replaces the resource when changed.
        ///   - preferredCacheClusterAZs: `PreferredCacheClusterAZs`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - preferredMaintenanceWindow: `PreferredMaintenanceWindow`; cannot be read back.
        ///   - primaryClusterId: `PrimaryClusterId`; cannot be read back.
        ///   - replicasPerNodeGroup: `ReplicasPerNodeGroup`; 0 to 5.
        ///   - replicationGroupDescription: `ReplicationGroupDescription`.
        ///   - replicationGroupId: `ReplicationGroupId`; replaces the resource when changed.
        ///   - securityGroupIds: `SecurityGroupIds`; cannot be read back.
        ///   - snapshotArns: `SnapshotArns`; replaces the resource when changed; cannot be read back.
        ///   - snapshotName: `SnapshotName`; replaces the resource when changed; cannot be read back.
        ///   - snapshotRetentionLimit: `SnapshotRetentionLimit`; default 0.
        ///   - snapshottingClusterId: `SnapshottingClusterId`.
        ///   - snapshotWindow: `SnapshotWindow`.
        ///   - tags: `Tags`.
        ///   - transitEncryptionEnabled: `TransitEncryptionEnabled`; default false.
        ///   - transitEncryptionMode: `TransitEncryptionMode`.
        ///   - userGroupIds: `UserGroupIds`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            atRestEncryptionEnabled: BoolValue? = nil,
            authToken: StringValue? = nil,
            automaticFailoverEnabled: BoolValue? = nil,
            autoMinorVersionUpgrade: BoolValue? = nil,
            cacheNodeType: StringValue? = nil,
            cacheParameterGroupName: StringValue? = nil,
            cacheSecurityGroupNames: [StringValue]? = nil,
            cacheSubnetGroupName: StringValue? = nil,
            clusterMode: StringValue? = nil,
            dataTieringEnabled: BoolValue? = nil,
            durability: StringValue? = nil,
            engine: StringValue? = nil,
            engineVersion: StringValue? = nil,
            globalReplicationGroupId: StringValue? = nil,
            ipDiscovery: StringValue? = nil,
            kmsKeyId: StringValue? = nil,
            logDeliveryConfigurations: [LogDeliveryConfigurationRequest]? = nil,
            multiAZEnabled: BoolValue? = nil,
            networkType: StringValue? = nil,
            nodeGroupConfiguration: [NodeGroupConfiguration]? = nil,
            notificationTopicArn: StringValue? = nil,
            numCacheClusters: IntValue? = nil,
            numNodeGroups: IntValue? = nil,
            port: IntValue? = nil,
            preferredCacheClusterAZs: [StringValue]? = nil,
            preferredMaintenanceWindow: StringValue? = nil,
            primaryClusterId: StringValue? = nil,
            replicasPerNodeGroup: IntValue? = nil,
            replicationGroupDescription: StringValue,
            replicationGroupId: StringValue? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            snapshotArns: [StringValue]? = nil,
            snapshotName: StringValue? = nil,
            snapshotRetentionLimit: IntValue? = nil,
            snapshottingClusterId: StringValue? = nil,
            snapshotWindow: StringValue? = nil,
            tags: [Tag]? = nil,
            transitEncryptionEnabled: BoolValue? = nil,
            transitEncryptionMode: StringValue? = nil,
            userGroupIds: [StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AtRestEncryptionEnabled", atRestEncryptionEnabled)
            node.set("AuthToken", authToken)
            node.set("AutomaticFailoverEnabled", automaticFailoverEnabled)
            node.set("AutoMinorVersionUpgrade", autoMinorVersionUpgrade)
            node.set("CacheNodeType", cacheNodeType)
            node.set("CacheParameterGroupName", cacheParameterGroupName)
            node.set("CacheSecurityGroupNames", cacheSecurityGroupNames)
            node.set("CacheSubnetGroupName", cacheSubnetGroupName)
            node.set("ClusterMode", clusterMode)
            node.set("DataTieringEnabled", dataTieringEnabled)
            node.set("Durability", durability)
            node.set("Engine", engine)
            node.set("EngineVersion", engineVersion)
            node.set("GlobalReplicationGroupId", globalReplicationGroupId)
            node.set("IpDiscovery", ipDiscovery)
            node.set("KmsKeyId", kmsKeyId)
            node.set("LogDeliveryConfigurations", logDeliveryConfigurations)
            node.set("MultiAZEnabled", multiAZEnabled)
            node.set("NetworkType", networkType)
            node.set("NodeGroupConfiguration", nodeGroupConfiguration)
            node.set("NotificationTopicArn", notificationTopicArn)
            node.set("NumCacheClusters", numCacheClusters)
            node.set("NumNodeGroups", numNodeGroups)
            node.set("Port", port)
            node.set("PreferredCacheClusterAZs", preferredCacheClusterAZs)
            node.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
            node.set("PrimaryClusterId", primaryClusterId)
            node.set("ReplicasPerNodeGroup", replicasPerNodeGroup)
            node.set("ReplicationGroupDescription", replicationGroupDescription)
            node.set("ReplicationGroupId", replicationGroupId)
            node.set("SecurityGroupIds", securityGroupIds)
            node.set("SnapshotArns", snapshotArns)
            node.set("SnapshotName", snapshotName)
            node.set("SnapshotRetentionLimit", snapshotRetentionLimit)
            node.set("SnapshottingClusterId", snapshottingClusterId)
            node.set("SnapshotWindow", snapshotWindow)
            node.set("Tags", tags)
            node.set("TransitEncryptionEnabled", transitEncryptionEnabled)
            node.set("TransitEncryptionMode", transitEncryptionMode)
            node.set("UserGroupIds", userGroupIds)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AtRestEncryptionEnabled`.
        public var atRestEncryptionEnabled: BoolValue { BoolValue(attribute: "AtRestEncryptionEnabled", of: node) }

        /// `Fn::GetAtt` of `AuthToken`.
        public var authToken: StringValue { StringValue(attribute: "AuthToken", of: node) }

        /// `Fn::GetAtt` of `AutomaticFailoverEnabled`.
        public var automaticFailoverEnabled: BoolValue { BoolValue(attribute: "AutomaticFailoverEnabled", of: node) }

        /// `Fn::GetAtt` of `AutoMinorVersionUpgrade`.
        public var autoMinorVersionUpgrade: BoolValue { BoolValue(attribute: "AutoMinorVersionUpgrade", of: node) }

        /// `Fn::GetAtt` of `CacheNodeType`.
        public var cacheNodeType: StringValue { StringValue(attribute: "CacheNodeType", of: node) }

        /// `Fn::GetAtt` of `CacheParameterGroupName`.
        public var cacheParameterGroupName: StringValue { StringValue(attribute: "CacheParameterGroupName", of: node) }

        /// `Fn::GetAtt` of `CacheSecurityGroupNames`.
        public var cacheSecurityGroupNames: [StringValue] {
            StringValue.list(attribute: "CacheSecurityGroupNames", of: node)
        }

        /// `Fn::GetAtt` of `CacheSubnetGroupName`.
        public var cacheSubnetGroupName: StringValue { StringValue(attribute: "CacheSubnetGroupName", of: node) }

        /// `Fn::GetAtt` of `ClusterMode`.
        public var clusterMode: StringValue { StringValue(attribute: "ClusterMode", of: node) }

        /// `Fn::GetAtt` of `ConfigurationEndPoint.Address`.
        public var configurationEndPointAddress: StringValue {
            StringValue(attribute: "ConfigurationEndPoint.Address", of: node)
        }

        /// `Fn::GetAtt` of `ConfigurationEndPoint.Port`.
        public var configurationEndPointPort: StringValue {
            StringValue(attribute: "ConfigurationEndPoint.Port", of: node)
        }

        /// `Fn::GetAtt` of `DataTieringEnabled`.
        public var dataTieringEnabled: BoolValue { BoolValue(attribute: "DataTieringEnabled", of: node) }

        /// `Fn::GetAtt` of `Durability`.
        public var durability: StringValue { StringValue(attribute: "Durability", of: node) }

        /// `Fn::GetAtt` of `EffectiveDurability`.
        public var effectiveDurability: StringValue { StringValue(attribute: "EffectiveDurability", of: node) }

        /// `Fn::GetAtt` of `Engine`.
        public var engine: StringValue { StringValue(attribute: "Engine", of: node) }

        /// `Fn::GetAtt` of `EngineVersion`.
        public var engineVersion: StringValue { StringValue(attribute: "EngineVersion", of: node) }

        /// `Fn::GetAtt` of `GlobalReplicationGroupId`.
        public var globalReplicationGroupId: StringValue {
            StringValue(attribute: "GlobalReplicationGroupId", of: node)
        }

        /// `Fn::GetAtt` of `IpDiscovery`.
        public var ipDiscovery: StringValue { StringValue(attribute: "IpDiscovery", of: node) }

        /// `Fn::GetAtt` of `KmsKeyId`.
        public var kmsKeyId: StringValue { StringValue(attribute: "KmsKeyId", of: node) }

        /// `Fn::GetAtt` of `MultiAZEnabled`.
        public var multiAZEnabled: BoolValue { BoolValue(attribute: "MultiAZEnabled", of: node) }

        /// `Fn::GetAtt` of `NetworkType`.
        public var networkType: StringValue { StringValue(attribute: "NetworkType", of: node) }

        /// `Fn::GetAtt` of `NotificationTopicArn`.
        public var notificationTopicArn: StringValue { StringValue(attribute: "NotificationTopicArn", of: node) }

        /// `Fn::GetAtt` of `NumCacheClusters`.
        public var numCacheClusters: IntValue { IntValue(attribute: "NumCacheClusters", of: node) }

        /// `Fn::GetAtt` of `NumNodeGroups`.
        public var numNodeGroups: IntValue { IntValue(attribute: "NumNodeGroups", of: node) }

        /// `Fn::GetAtt` of `Port`.
        public var port: IntValue { IntValue(attribute: "Port", of: node) }

        /// `Fn::GetAtt` of `PreferredCacheClusterAZs`.
        public var preferredCacheClusterAZs: [StringValue] {
            StringValue.list(attribute: "PreferredCacheClusterAZs", of: node)
        }

        /// `Fn::GetAtt` of `PreferredMaintenanceWindow`.
        public var preferredMaintenanceWindow: StringValue {
            StringValue(attribute: "PreferredMaintenanceWindow", of: node)
        }

        /// `Fn::GetAtt` of `PrimaryClusterId`.
        public var primaryClusterId: StringValue { StringValue(attribute: "PrimaryClusterId", of: node) }

        /// `Fn::GetAtt` of `PrimaryEndPoint.Address`.
        public var primaryEndPointAddress: StringValue { StringValue(attribute: "PrimaryEndPoint.Address", of: node) }

        /// `Fn::GetAtt` of `PrimaryEndPoint.Port`.
        public var primaryEndPointPort: StringValue { StringValue(attribute: "PrimaryEndPoint.Port", of: node) }

        /// `Fn::GetAtt` of `ReadEndPoint.Addresses`.
        public var readEndPointAddresses: StringValue { StringValue(attribute: "ReadEndPoint.Addresses", of: node) }

        /// `Fn::GetAtt` of `ReadEndPoint.AddressesList`.
        public var readEndPointAddressesList: [StringValue] {
            StringValue.list(attribute: "ReadEndPoint.AddressesList", of: node)
        }

        /// `Fn::GetAtt` of `ReadEndPoint.Ports`.
        public var readEndPointPorts: StringValue { StringValue(attribute: "ReadEndPoint.Ports", of: node) }

        /// `Fn::GetAtt` of `ReadEndPoint.PortsList`.
        public var readEndPointPortsList: [StringValue] {
            StringValue.list(attribute: "ReadEndPoint.PortsList", of: node)
        }

        /// `Fn::GetAtt` of `ReaderEndPoint.Address`.
        public var readerEndPointAddress: StringValue { StringValue(attribute: "ReaderEndPoint.Address", of: node) }

        /// `Fn::GetAtt` of `ReaderEndPoint.Port`.
        public var readerEndPointPort: StringValue { StringValue(attribute: "ReaderEndPoint.Port", of: node) }

        /// `Fn::GetAtt` of `ReplicasPerNodeGroup`.
        public var replicasPerNodeGroup: IntValue { IntValue(attribute: "ReplicasPerNodeGroup", of: node) }

        /// `Fn::GetAtt` of `ReplicationGroupDescription`.
        public var replicationGroupDescription: StringValue {
            StringValue(attribute: "ReplicationGroupDescription", of: node)
        }

        /// `Fn::GetAtt` of `ReplicationGroupId`.
        public var replicationGroupId: StringValue { StringValue(attribute: "ReplicationGroupId", of: node) }

        /// `Fn::GetAtt` of `SecurityGroupIds`.
        public var securityGroupIds: [StringValue] { StringValue.list(attribute: "SecurityGroupIds", of: node) }

        /// `Fn::GetAtt` of `SnapshotArns`.
        public var snapshotArns: [StringValue] { StringValue.list(attribute: "SnapshotArns", of: node) }

        /// `Fn::GetAtt` of `SnapshotName`.
        public var snapshotName: StringValue { StringValue(attribute: "SnapshotName", of: node) }

        /// `Fn::GetAtt` of `SnapshotRetentionLimit`.
        public var snapshotRetentionLimit: IntValue { IntValue(attribute: "SnapshotRetentionLimit", of: node) }

        /// `Fn::GetAtt` of `SnapshottingClusterId`.
        public var snapshottingClusterId: StringValue { StringValue(attribute: "SnapshottingClusterId", of: node) }

        /// `Fn::GetAtt` of `SnapshotWindow`.
        public var snapshotWindow: StringValue { StringValue(attribute: "SnapshotWindow", of: node) }

        /// `Fn::GetAtt` of `TransitEncryptionEnabled`.
        public var transitEncryptionEnabled: BoolValue { BoolValue(attribute: "TransitEncryptionEnabled", of: node) }

        /// `Fn::GetAtt` of `TransitEncryptionMode`.
        public var transitEncryptionMode: StringValue { StringValue(attribute: "TransitEncryptionMode", of: node) }

        /// `Fn::GetAtt` of `UserGroupIds`.
        public var userGroupIds: [StringValue] { StringValue.list(attribute: "UserGroupIds", of: node) }
    }
}

extension ElastiCache.ReplicationGroup {
    /// `CloudWatchLogsDestinationDetails`
    public struct CloudWatchLogsDestinationDetails: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - logGroup: `LogGroup`.
        public init(logGroup: StringValue) {
            var bag = PropertyBag()
            bag.set("LogGroup", logGroup)
            property = bag.property
        }
    }

    /// `DestinationDetails`
    public struct DestinationDetails: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudWatchLogsDetails: `CloudWatchLogsDetails`.
        ///   - kinesisFirehoseDetails: `KinesisFirehoseDetails`.
        public init(
            cloudWatchLogsDetails: CloudWatchLogsDestinationDetails? = nil,
            kinesisFirehoseDetails: KinesisFirehoseDestinationDetails? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CloudWatchLogsDetails", cloudWatchLogsDetails)
            bag.set("KinesisFirehoseDetails", kinesisFirehoseDetails)
            property = bag.property
        }
    }

    /// `KinesisFirehoseDestinationDetails`
    public struct KinesisFirehoseDestinationDetails: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deliveryStream: `DeliveryStream`.
        public init(deliveryStream: StringValue) {
            var bag = PropertyBag()
            bag.set("DeliveryStream", deliveryStream)
            property = bag.property
        }
    }

    /// `LogDeliveryConfigurationRequest`
    public struct LogDeliveryConfigurationRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinationDetails: `DestinationDetails`.
        ///   - destinationType: `DestinationType`.
        ///   - logFormat: `LogFormat`.
        ///   - logType: `LogType`.
        public init(
            destinationDetails: DestinationDetails,
            destinationType: StringValue,
            logFormat: StringValue,
            logType: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("DestinationDetails", destinationDetails)
            bag.set("DestinationType", destinationType)
            bag.set("LogFormat", logFormat)
            bag.set("LogType", logType)
            property = bag.property
        }
    }

    /// `NodeGroupConfiguration`
    public struct NodeGroupConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - nodeGroupId: `NodeGroupId`; may replace the resource when changed; cannot be read back;
        ///     1 to 4 characters; `^\d+$`.
        ///   - primaryAvailabilityZone: `PrimaryAvailabilityZone`; may replace the resource when changed;
        ///     cannot be read back.
        ///   - replicaAvailabilityZones: `ReplicaAvailabilityZones`; may replace the resource when changed;
        ///     cannot be read back.
        ///   - replicaCount: `ReplicaCount`; may replace the resource when changed; cannot be read back.
        ///   - slots: `Slots`; may replace the resource when changed; cannot be read back.
        public init(
            nodeGroupId: StringValue? = nil,
            primaryAvailabilityZone: StringValue? = nil,
            replicaAvailabilityZones: [StringValue]? = nil,
            replicaCount: IntValue? = nil,
            slots: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("NodeGroupId", nodeGroupId)
            bag.set("PrimaryAvailabilityZone", primaryAvailabilityZone)
            bag.set("ReplicaAvailabilityZones", replicaAvailabilityZones)
            bag.set("ReplicaCount", replicaCount)
            bag.set("Slots", slots)
            property = bag.property
        }
    }
}
