// Generated from the schema of AWS::RDS::DBCluster by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::DBCluster`
    public struct DBCluster: Resource {
        public static let resourceType = ResourceType("AWS::RDS::DBCluster", tags: .list("Tags"), data: .snapshot)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - allocatedStorage: `AllocatedStorage`.
        ///   - associatedRoles: `AssociatedRoles`; 0 to 15 items.
        ///   - autoMinorVersionUpgrade: `AutoMinorVersionUpgrade`.
        ///   - availabilityZones: `AvailabilityZones`; may replace the resource when changed.
        ///   - backtrackWindow: `BacktrackWindow`.
        ///   - backupRetentionPeriod: `BackupRetentionPeriod`; default 1; 1 to 35.
        ///   - clusterScalabilityType: `ClusterScalabilityType`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - copyTagsToSnapshot: `CopyTagsToSnapshot`.
        ///   - databaseInsightsMode: `DatabaseInsightsMode`.
        ///   - databaseName: `DatabaseName`; replaces the resource when changed.
        ///   - dbClusterIdentifier: `DBClusterIdentifier`; replaces the resource when changed; 1 to 63 characters;
        ///     `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`.
        ///   - dbClusterInstanceClass: `DBClusterInstanceClass`.
        ///   - dbClusterParameterGroupName: `DBClusterParameterGroupName`.
        ///   - dbInstanceParameterGroupName: `DBInstanceParameterGroupName`; cannot be read back.
        ///   - dbSubnetGroupName: `DBSubnetGroupName`; replaces the resource when changed.
        ///   - dbSystemId: `DBSystemId`; replaces the resource when changed.
        ///   - deleteAutomatedBackups: `DeleteAutomatedBackups`; cannot be read back.
        ///   - deletionProtection: `DeletionProtection`.
        ///   - domain: `Domain`.
        ///   - domainIAMRoleName: `DomainIAMRoleName`.
        ///   - enableCloudwatchLogsExports: `EnableCloudwatchLogsExports`.
        ///   - enableGlobalWriteForwarding: `EnableGlobalWriteForwarding`.
        ///   - enableHttpEndpoint: `EnableHttpEndpoint`.
        ///   - enableIAMDatabaseAuthentication: `EnableIAMDatabaseAuthentication`.
        ///   - enableLocalWriteForwarding: `EnableLocalWriteForwarding`.
        ///   - engine: `Engine`; may replace the resource when changed.
        ///   - engineLifecycleSupport: `EngineLifecycleSupport`.
        ///   - engineMode: `EngineMode`; replaces the resource when changed.
        ///   - engineVersion: `EngineVersion`.
        ///   - globalClusterIdentifier: `GlobalClusterIdentifier`; may replace the resource when changed;
        ///     0 to 63 characters; `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`.
        ///   - iops: `Iops`.
        ///   - kmsKeyId: `KmsKeyId`; replaces the resource when changed.
        ///   - manageMasterUserPassword: `ManageMasterUserPassword`.
        ///   - masterUserAuthenticationType: `MasterUserAuthenticationType`; cannot be read back.
        ///   - masterUsername: `MasterUsername`; may replace the resource when changed; at least 1 characters;
        ///     `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`.
        ///   - masterUserPassword: `MasterUserPassword`; cannot be read back.
        ///   - masterUserSecret: `MasterUserSecret`.
        ///   - monitoringInterval: `MonitoringInterval`.
        ///   - monitoringRoleArn: `MonitoringRoleArn`.
        ///   - networkType: `NetworkType`.
        ///   - performanceInsightsEnabled: `PerformanceInsightsEnabled`.
        ///   - performanceInsightsKmsKeyId: `PerformanceInsightsKmsKeyId`.
        ///   - performanceInsightsRetentionPeriod: `PerformanceInsightsRetentionPeriod`.
        ///   - port: `Port`.
        ///   - preferredBackupWindow: `PreferredBackupWindow`.
        ///   - preferredMaintenanceWindow: `PreferredMaintenanceWindow`.
        ///   - publiclyAccessible: `PubliclyAccessible`; replaces the resource when changed.
        ///   - replicationSourceIdentifier: `ReplicationSourceIdentifier`.
        ///   - restoreToTime: `RestoreToTime`; replaces the resource when changed; cannot be read back.
        ///   - restoreType: `RestoreType`; replaces the resource when changed; cannot be read back.
        ///   - scalingConfiguration: `ScalingConfiguration`.
        ///   - serverlessV2ScalingConfiguration: `ServerlessV2ScalingConfiguration`.
        ///   - snapshotIdentifier: `SnapshotIdentifier`; replaces the resource when changed; cannot be read back.
        ///   - sourceDBClusterIdentifier: `SourceDBClusterIdentifier`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - sourceDbClusterResourceId: `SourceDbClusterResourceId`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - sourceRegion: `SourceRegion`; replaces the resource when changed; cannot be read back.
        ///   - storageEncrypted: `StorageEncrypted`; replaces the resource when changed.
        ///   - storageType: `StorageType`.
        ///   - tags: `Tags`; at most 50 items.
        ///   - useLatestRestorableTime: `UseLatestRestorableTime`; replaces the resource when changed;
        ///     cannot be read back.
        ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            allocatedStorage: IntValue? = nil,
            associatedRoles: [DBClusterRole]? = nil,
            autoMinorVersionUpgrade: BoolValue? = nil,
            availabilityZones: [StringValue]? = nil,
            backtrackWindow: IntValue? = nil,
            backupRetentionPeriod: IntValue? = nil,
            clusterScalabilityType: ClusterScalabilityType? = nil,
            copyTagsToSnapshot: BoolValue? = nil,
            databaseInsightsMode: DatabaseInsightsMode? = nil,
            databaseName: StringValue? = nil,
            dbClusterIdentifier: StringValue? = nil,
            dbClusterInstanceClass: StringValue? = nil,
            dbClusterParameterGroupName: StringValue? = nil,
            dbInstanceParameterGroupName: StringValue? = nil,
            dbSubnetGroupName: StringValue? = nil,
            dbSystemId: StringValue? = nil,
            deleteAutomatedBackups: BoolValue? = nil,
            deletionProtection: BoolValue? = nil,
            domain: StringValue? = nil,
            domainIAMRoleName: StringValue? = nil,
            enableCloudwatchLogsExports: [StringValue]? = nil,
            enableGlobalWriteForwarding: BoolValue? = nil,
            enableHttpEndpoint: BoolValue? = nil,
            enableIAMDatabaseAuthentication: BoolValue? = nil,
            enableLocalWriteForwarding: BoolValue? = nil,
            engine: StringValue? = nil,
            engineLifecycleSupport: StringValue? = nil,
            engineMode: StringValue? = nil,
            engineVersion: StringValue? = nil,
            globalClusterIdentifier: StringValue? = nil,
            iops: IntValue? = nil,
            kmsKeyId: StringValue? = nil,
            manageMasterUserPassword: BoolValue? = nil,
            masterUserAuthenticationType: MasterUserAuthenticationType? = nil,
            masterUsername: StringValue? = nil,
            masterUserPassword: StringValue? = nil,
            masterUserSecret: MasterUserSecret? = nil,
            monitoringInterval: IntValue? = nil,
            monitoringRoleArn: RoleARN? = nil,
            networkType: StringValue? = nil,
            performanceInsightsEnabled: BoolValue? = nil,
            performanceInsightsKmsKeyId: StringValue? = nil,
            performanceInsightsRetentionPeriod: IntValue? = nil,
            port: IntValue? = nil,
            preferredBackupWindow: StringValue? = nil,
            preferredMaintenanceWindow: StringValue? = nil,
            publiclyAccessible: BoolValue? = nil,
            replicationSourceIdentifier: StringValue? = nil,
            restoreToTime: StringValue? = nil,
            restoreType: StringValue? = nil,
            scalingConfiguration: ScalingConfiguration? = nil,
            serverlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration? = nil,
            snapshotIdentifier: StringValue? = nil,
            sourceDBClusterIdentifier: StringValue? = nil,
            sourceDbClusterResourceId: StringValue? = nil,
            sourceRegion: StringValue? = nil,
            storageEncrypted: BoolValue? = nil,
            storageType: StringValue? = nil,
            tags: [Tag]? = nil,
            useLatestRestorableTime: BoolValue? = nil,
            vpcSecurityGroupIds: [SecurityGroupID]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AllocatedStorage", allocatedStorage)
            node.set("AssociatedRoles", associatedRoles)
            node.set("AutoMinorVersionUpgrade", autoMinorVersionUpgrade)
            node.set("AvailabilityZones", availabilityZones)
            node.set("BacktrackWindow", backtrackWindow)
            node.set("BackupRetentionPeriod", backupRetentionPeriod)
            node.set("ClusterScalabilityType", clusterScalabilityType)
            node.set("CopyTagsToSnapshot", copyTagsToSnapshot)
            node.set("DatabaseInsightsMode", databaseInsightsMode)
            node.set("DatabaseName", databaseName)
            node.set("DBClusterIdentifier", dbClusterIdentifier)
            node.set("DBClusterInstanceClass", dbClusterInstanceClass)
            node.set("DBClusterParameterGroupName", dbClusterParameterGroupName)
            node.set("DBInstanceParameterGroupName", dbInstanceParameterGroupName)
            node.set("DBSubnetGroupName", dbSubnetGroupName)
            node.set("DBSystemId", dbSystemId)
            node.set("DeleteAutomatedBackups", deleteAutomatedBackups)
            node.set("DeletionProtection", deletionProtection)
            node.set("Domain", domain)
            node.set("DomainIAMRoleName", domainIAMRoleName)
            node.set("EnableCloudwatchLogsExports", enableCloudwatchLogsExports)
            node.set("EnableGlobalWriteForwarding", enableGlobalWriteForwarding)
            node.set("EnableHttpEndpoint", enableHttpEndpoint)
            node.set("EnableIAMDatabaseAuthentication", enableIAMDatabaseAuthentication)
            node.set("EnableLocalWriteForwarding", enableLocalWriteForwarding)
            node.set("Engine", engine)
            node.set("EngineLifecycleSupport", engineLifecycleSupport)
            node.set("EngineMode", engineMode)
            node.set("EngineVersion", engineVersion)
            node.set("GlobalClusterIdentifier", globalClusterIdentifier)
            node.set("Iops", iops)
            node.set("KmsKeyId", kmsKeyId)
            node.set("ManageMasterUserPassword", manageMasterUserPassword)
            node.set("MasterUserAuthenticationType", masterUserAuthenticationType)
            node.set("MasterUsername", masterUsername)
            node.set("MasterUserPassword", masterUserPassword)
            node.set("MasterUserSecret", masterUserSecret)
            node.set("MonitoringInterval", monitoringInterval)
            node.set("MonitoringRoleArn", monitoringRoleArn)
            node.set("NetworkType", networkType)
            node.set("PerformanceInsightsEnabled", performanceInsightsEnabled)
            node.set("PerformanceInsightsKmsKeyId", performanceInsightsKmsKeyId)
            node.set("PerformanceInsightsRetentionPeriod", performanceInsightsRetentionPeriod)
            node.set("Port", port)
            node.set("PreferredBackupWindow", preferredBackupWindow)
            node.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
            node.set("PubliclyAccessible", publiclyAccessible)
            node.set("ReplicationSourceIdentifier", replicationSourceIdentifier)
            node.set("RestoreToTime", restoreToTime)
            node.set("RestoreType", restoreType)
            node.set("ScalingConfiguration", scalingConfiguration)
            node.set("ServerlessV2ScalingConfiguration", serverlessV2ScalingConfiguration)
            node.set("SnapshotIdentifier", snapshotIdentifier)
            node.set("SourceDBClusterIdentifier", sourceDBClusterIdentifier)
            node.set("SourceDbClusterResourceId", sourceDbClusterResourceId)
            node.set("SourceRegion", sourceRegion)
            node.set("StorageEncrypted", storageEncrypted)
            node.set("StorageType", storageType)
            node.set("Tags", tags)
            node.set("UseLatestRestorableTime", useLatestRestorableTime)
            node.set("VpcSecurityGroupIds", vpcSecurityGroupIds)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DBClusterArn`.
        public var dbClusterArn: StringValue { StringValue(attribute: "DBClusterArn", of: node) }

        /// `Fn::GetAtt` of `DBClusterResourceId`.
        public var dbClusterResourceId: StringValue { StringValue(attribute: "DBClusterResourceId", of: node) }

        /// `Fn::GetAtt` of `Endpoint.Address`.
        public var endpointAddress: StringValue { StringValue(attribute: "Endpoint.Address", of: node) }

        /// `Fn::GetAtt` of `Endpoint.Port`.
        public var endpointPort: StringValue { StringValue(attribute: "Endpoint.Port", of: node) }

        /// `Fn::GetAtt` of `MasterUserSecret.SecretArn`.
        public var masterUserSecretSecretArn: StringValue {
            StringValue(attribute: "MasterUserSecret.SecretArn", of: node)
        }

        /// `Fn::GetAtt` of `ReadEndpoint.Address`.
        public var readEndpointAddress: StringValue { StringValue(attribute: "ReadEndpoint.Address", of: node) }

        /// `Fn::GetAtt` of `StorageEncryptionType`.
        public var storageEncryptionType: StringValue { StringValue(attribute: "StorageEncryptionType", of: node) }

        /// `Fn::GetAtt` of `StorageThroughput`.
        public var storageThroughput: IntValue { IntValue(attribute: "StorageThroughput", of: node) }
    }
}

extension RDS.DBCluster {
    /// `ClusterScalabilityType`
    public struct ClusterScalabilityType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `limitless`
        public static var limitless: Self { Self("limitless") }
        /// `standard`
        public static var standard: Self { Self("standard") }
    }

    /// `DBClusterRole`
    public struct DBClusterRole: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - featureName: `FeatureName`.
        ///   - roleArn: `RoleArn`; 20 to 2048 characters; `^arn:aws[a-z-]*:iam::[0-9]*:role/.*$`.
        public init(featureName: StringValue? = nil, roleArn: RoleARN) {
            var bag = PropertyBag()
            bag.set("FeatureName", featureName)
            bag.set("RoleArn", roleArn)
            property = bag.property
        }
    }

    /// `DatabaseInsightsMode`
    public struct DatabaseInsightsMode: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `advanced`
        public static var advanced: Self { Self("advanced") }
        /// `standard`
        public static var standard: Self { Self("standard") }
    }

    /// `MasterUserAuthenticationType`
    public struct MasterUserAuthenticationType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `iam-db-auth`
        public static var iamDbAuth: Self { Self("iam-db-auth") }
        /// `password`
        public static var password: Self { Self("password") }
    }

    /// `MasterUserSecret`
    public struct MasterUserSecret: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - kmsKeyId: `KmsKeyId`.
        public init(kmsKeyId: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("KmsKeyId", kmsKeyId)
            property = bag.property
        }
    }

    /// `ScalingConfiguration`
    public struct ScalingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - autoPause: `AutoPause`.
        ///   - maxCapacity: `MaxCapacity`.
        ///   - minCapacity: `MinCapacity`.
        ///   - secondsBeforeTimeout: `SecondsBeforeTimeout`.
        ///   - secondsUntilAutoPause: `SecondsUntilAutoPause`.
        ///   - timeoutAction: `TimeoutAction`.
        public init(
            autoPause: BoolValue? = nil,
            maxCapacity: IntValue? = nil,
            minCapacity: IntValue? = nil,
            secondsBeforeTimeout: IntValue? = nil,
            secondsUntilAutoPause: IntValue? = nil,
            timeoutAction: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AutoPause", autoPause)
            bag.set("MaxCapacity", maxCapacity)
            bag.set("MinCapacity", minCapacity)
            bag.set("SecondsBeforeTimeout", secondsBeforeTimeout)
            bag.set("SecondsUntilAutoPause", secondsUntilAutoPause)
            bag.set("TimeoutAction", timeoutAction)
            property = bag.property
        }
    }

    /// `ServerlessV2ScalingConfiguration`
    public struct ServerlessV2ScalingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxCapacity: `MaxCapacity`.
        ///   - minCapacity: `MinCapacity`.
        ///   - secondsUntilAutoPause: `SecondsUntilAutoPause`.
        public init(
            maxCapacity: DoubleValue? = nil,
            minCapacity: DoubleValue? = nil,
            secondsUntilAutoPause: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaxCapacity", maxCapacity)
            bag.set("MinCapacity", minCapacity)
            bag.set("SecondsUntilAutoPause", secondsUntilAutoPause)
            property = bag.property
        }
    }
}
