// Generated from the schema of AWS::RDS::DBInstance by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::DBInstance`
    public struct DBInstance: Resource {
        public static let resourceType = ResourceType("AWS::RDS::DBInstance", tags: .list("Tags"), data: .snapshot)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - additionalStorageVolumes: `AdditionalStorageVolumes`.
        ///   - allocatedStorage: `AllocatedStorage`; `^[0-9]*$`.
        ///   - allowMajorVersionUpgrade: `AllowMajorVersionUpgrade`; cannot be read back.
        ///   - applyImmediately: `ApplyImmediately`; cannot be read back.
        ///   - associatedRoles: `AssociatedRoles`.
        ///   - automaticBackupReplicationKmsKeyId: `AutomaticBackupReplicationKmsKeyId`; cannot be read back.
        ///   - automaticBackupReplicationRegion: `AutomaticBackupReplicationRegion`.
        ///   - automaticBackupReplicationRetentionPeriod: `AutomaticBackupReplicationRetentionPeriod`; at least 1.
        ///   - autoMinorVersionUpgrade: `AutoMinorVersionUpgrade`; may replace the resource when changed.
        ///   - availabilityZone: `AvailabilityZone`; may replace the resource when changed.
        ///   - backupRetentionPeriod: `BackupRetentionPeriod`; may replace the resource when changed.
        ///   - backupTarget: `BackupTarget`; replaces the resource when changed.
        ///   - caCertificateIdentifier: `CACertificateIdentifier`.
        ///   - certificateRotationRestart: `CertificateRotationRestart`; cannot be read back.
        ///   - characterSetName: `CharacterSetName`; replaces the resource when changed.
        ///   - copyTagsToSnapshot: `CopyTagsToSnapshot`.
        ///   - customIAMInstanceProfile: `CustomIAMInstanceProfile`; replaces the resource when changed.
        ///   - databaseInsightsMode: `DatabaseInsightsMode`.
        ///   - dbClusterIdentifier: `DBClusterIdentifier`; replaces the resource when changed.
        ///   - dbClusterSnapshotIdentifier: `DBClusterSnapshotIdentifier`; may replace the resource when changed.
        ///   - dbInstanceClass: `DBInstanceClass`.
        ///   - dbInstanceIdentifier: `DBInstanceIdentifier`; replaces the resource when changed; 1 to 63 characters;
        ///     `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`.
        ///   - dbName: `DBName`; replaces the resource when changed.
        ///   - dbParameterGroupName: `DBParameterGroupName`; may replace the resource when changed.
        ///   - dbSecurityGroups: `DBSecurityGroups`.
        ///   - dbSnapshotIdentifier: `DBSnapshotIdentifier`; may replace the resource when changed;
        ///     cannot be read back.
        ///   - dbSubnetGroupName: `DBSubnetGroupName`; replaces the resource when changed.
        ///   - dbSystemId: `DBSystemId`; replaces the resource when changed.
        ///   - dedicatedLogVolume: `DedicatedLogVolume`.
        ///   - deleteAutomatedBackups: `DeleteAutomatedBackups`; cannot be read back.
        ///   - deletionProtection: `DeletionProtection`.
        ///   - domain: `Domain`.
        ///   - domainAuthSecretArn: `DomainAuthSecretArn`.
        ///   - domainDnsIps: `DomainDnsIps`.
        ///   - domainFqdn: `DomainFqdn`.
        ///   - domainIAMRoleName: `DomainIAMRoleName`.
        ///   - domainOu: `DomainOu`.
        ///   - enableCloudwatchLogsExports: `EnableCloudwatchLogsExports`.
        ///   - enableIAMDatabaseAuthentication: `EnableIAMDatabaseAuthentication`.
        ///   - enablePerformanceInsights: `EnablePerformanceInsights`.
        ///   - engine: `Engine`; may replace the resource when changed.
        ///   - engineLifecycleSupport: `EngineLifecycleSupport`.
        ///   - engineVersion: `EngineVersion`.
        ///   - iops: `Iops`.
        ///   - kmsKeyId: `KmsKeyId`; replaces the resource when changed.
        ///   - licenseModel: `LicenseModel`.
        ///   - manageMasterUserPassword: `ManageMasterUserPassword`.
        ///   - masterUserAuthenticationType: `MasterUserAuthenticationType`; cannot be read back.
        ///   - masterUsername: `MasterUsername`; replaces the resource when changed; 1 to 128 characters;
        ///     `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`.
        ///   - masterUserPassword: `MasterUserPassword`; cannot be read back.
        ///   - masterUserSecret: `MasterUserSecret`.
        ///   - maxAllocatedStorage: `MaxAllocatedStorage`.
        ///   - monitoringInterval: `MonitoringInterval`.
        ///   - monitoringRoleArn: `MonitoringRoleArn`.
        ///   - multiAZ: `MultiAZ`; may replace the resource when changed.
        ///   - ncharCharacterSetName: `NcharCharacterSetName`; replaces the resource when changed.
        ///   - networkType: `NetworkType`.
        ///   - optionGroupName: `OptionGroupName`.
        ///   - performanceInsightsKMSKeyId: `PerformanceInsightsKMSKeyId`; may replace the resource when changed.
        ///   - performanceInsightsRetentionPeriod: `PerformanceInsightsRetentionPeriod`.
        ///   - port: `Port`; `^\d*$`.
        ///   - preferredBackupWindow: `PreferredBackupWindow`.
        ///   - preferredMaintenanceWindow: `PreferredMaintenanceWindow`; may replace the resource when changed.
        ///   - processorFeatures: `ProcessorFeatures`.
        ///   - promotionTier: `PromotionTier`; 0 to 15.
        ///   - publiclyAccessible: `PubliclyAccessible`.
        ///   - replicaMode: `ReplicaMode`.
        ///   - restoreTime: `RestoreTime`; may replace the resource when changed; cannot be read back.
        ///   - sourceDBClusterIdentifier: `SourceDBClusterIdentifier`; may replace the resource when changed.
        ///   - sourceDBInstanceAutomatedBackupsArn: `SourceDBInstanceAutomatedBackupsArn`;
        ///     may replace the resource when changed; cannot be read back.
        ///   - sourceDBInstanceIdentifier: `SourceDBInstanceIdentifier`; may replace the resource when changed;
        ///     cannot be read back.
        ///   - sourceDbiResourceId: `SourceDbiResourceId`; may replace the resource when changed; cannot be read back.
        ///   - sourceRegion: `SourceRegion`; replaces the resource when changed; cannot be read back.
        ///   - storageEncrypted: `StorageEncrypted`; replaces the resource when changed.
        ///   - storageThroughput: `StorageThroughput`.
        ///   - storageType: `StorageType`.
        ///   - tags: `Tags`.
        ///   - tdeCredentialArn: `TdeCredentialArn`; deprecated.
        ///   - tdeCredentialPassword: `TdeCredentialPassword`; deprecated; cannot be read back.
        ///   - timezone: `Timezone`; replaces the resource when changed.
        ///   - useDefaultProcessorFeatures: `UseDefaultProcessorFeatures`; cannot be read back.
        ///   - useLatestRestorableTime: `UseLatestRestorableTime`; may replace the resource when changed;
        ///     cannot be read back.
        ///   - vpcSecurityGroups: `VPCSecurityGroups`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            additionalStorageVolumes: [AdditionalStorageVolume]? = nil,
            allocatedStorage: StringValue? = nil,
            allowMajorVersionUpgrade: BoolValue? = nil,
            applyImmediately: BoolValue? = nil,
            associatedRoles: [DBInstanceRole]? = nil,
            automaticBackupReplicationKmsKeyId: StringValue? = nil,
            automaticBackupReplicationRegion: StringValue? = nil,
            automaticBackupReplicationRetentionPeriod: IntValue? = nil,
            autoMinorVersionUpgrade: BoolValue? = nil,
            availabilityZone: StringValue? = nil,
            backupRetentionPeriod: IntValue? = nil,
            backupTarget: StringValue? = nil,
            caCertificateIdentifier: StringValue? = nil,
            certificateRotationRestart: BoolValue? = nil,
            characterSetName: StringValue? = nil,
            copyTagsToSnapshot: BoolValue? = nil,
            customIAMInstanceProfile: StringValue? = nil,
            databaseInsightsMode: DatabaseInsightsMode? = nil,
            dbClusterIdentifier: StringValue? = nil,
            dbClusterSnapshotIdentifier: StringValue? = nil,
            dbInstanceClass: StringValue? = nil,
            dbInstanceIdentifier: StringValue? = nil,
            dbName: StringValue? = nil,
            dbParameterGroupName: StringValue? = nil,
            dbSecurityGroups: [StringValue]? = nil,
            dbSnapshotIdentifier: StringValue? = nil,
            dbSubnetGroupName: StringValue? = nil,
            dbSystemId: StringValue? = nil,
            dedicatedLogVolume: BoolValue? = nil,
            deleteAutomatedBackups: BoolValue? = nil,
            deletionProtection: BoolValue? = nil,
            domain: StringValue? = nil,
            domainAuthSecretArn: StringValue? = nil,
            domainDnsIps: [StringValue]? = nil,
            domainFqdn: StringValue? = nil,
            domainIAMRoleName: StringValue? = nil,
            domainOu: StringValue? = nil,
            enableCloudwatchLogsExports: [StringValue]? = nil,
            enableIAMDatabaseAuthentication: BoolValue? = nil,
            enablePerformanceInsights: BoolValue? = nil,
            engine: StringValue? = nil,
            engineLifecycleSupport: StringValue? = nil,
            engineVersion: StringValue? = nil,
            iops: IntValue? = nil,
            kmsKeyId: StringValue? = nil,
            licenseModel: StringValue? = nil,
            manageMasterUserPassword: BoolValue? = nil,
            masterUserAuthenticationType: MasterUserAuthenticationType? = nil,
            masterUsername: StringValue? = nil,
            masterUserPassword: StringValue? = nil,
            masterUserSecret: MasterUserSecret? = nil,
            maxAllocatedStorage: IntValue? = nil,
            monitoringInterval: IntValue? = nil,
            monitoringRoleArn: RoleARN? = nil,
            multiAZ: BoolValue? = nil,
            ncharCharacterSetName: StringValue? = nil,
            networkType: StringValue? = nil,
            optionGroupName: StringValue? = nil,
            performanceInsightsKMSKeyId: StringValue? = nil,
            performanceInsightsRetentionPeriod: IntValue? = nil,
            port: StringValue? = nil,
            preferredBackupWindow: StringValue? = nil,
            preferredMaintenanceWindow: StringValue? = nil,
            processorFeatures: [ProcessorFeature]? = nil,
            promotionTier: IntValue? = nil,
            publiclyAccessible: BoolValue? = nil,
            replicaMode: StringValue? = nil,
            restoreTime: StringValue? = nil,
            sourceDBClusterIdentifier: StringValue? = nil,
            sourceDBInstanceAutomatedBackupsArn: StringValue? = nil,
            sourceDBInstanceIdentifier: StringValue? = nil,
            sourceDbiResourceId: StringValue? = nil,
            sourceRegion: StringValue? = nil,
            storageEncrypted: BoolValue? = nil,
            storageThroughput: IntValue? = nil,
            storageType: StringValue? = nil,
            tags: [Tag]? = nil,
            tdeCredentialArn: StringValue? = nil,
            tdeCredentialPassword: StringValue? = nil,
            timezone: StringValue? = nil,
            useDefaultProcessorFeatures: BoolValue? = nil,
            useLatestRestorableTime: BoolValue? = nil,
            vpcSecurityGroups: [StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AdditionalStorageVolumes", additionalStorageVolumes)
            node.set("AllocatedStorage", allocatedStorage)
            node.set("AllowMajorVersionUpgrade", allowMajorVersionUpgrade)
            node.set("ApplyImmediately", applyImmediately)
            node.set("AssociatedRoles", associatedRoles)
            node.set("AutomaticBackupReplicationKmsKeyId", automaticBackupReplicationKmsKeyId)
            node.set("AutomaticBackupReplicationRegion", automaticBackupReplicationRegion)
            node.set("AutomaticBackupReplicationRetentionPeriod", automaticBackupReplicationRetentionPeriod)
            node.set("AutoMinorVersionUpgrade", autoMinorVersionUpgrade)
            node.set("AvailabilityZone", availabilityZone)
            node.set("BackupRetentionPeriod", backupRetentionPeriod)
            node.set("BackupTarget", backupTarget)
            node.set("CACertificateIdentifier", caCertificateIdentifier)
            node.set("CertificateRotationRestart", certificateRotationRestart)
            node.set("CharacterSetName", characterSetName)
            node.set("CopyTagsToSnapshot", copyTagsToSnapshot)
            node.set("CustomIAMInstanceProfile", customIAMInstanceProfile)
            node.set("DatabaseInsightsMode", databaseInsightsMode)
            node.set("DBClusterIdentifier", dbClusterIdentifier)
            node.set("DBClusterSnapshotIdentifier", dbClusterSnapshotIdentifier)
            node.set("DBInstanceClass", dbInstanceClass)
            node.set("DBInstanceIdentifier", dbInstanceIdentifier)
            node.set("DBName", dbName)
            node.set("DBParameterGroupName", dbParameterGroupName)
            node.set("DBSecurityGroups", dbSecurityGroups)
            node.set("DBSnapshotIdentifier", dbSnapshotIdentifier)
            node.set("DBSubnetGroupName", dbSubnetGroupName)
            node.set("DBSystemId", dbSystemId)
            node.set("DedicatedLogVolume", dedicatedLogVolume)
            node.set("DeleteAutomatedBackups", deleteAutomatedBackups)
            node.set("DeletionProtection", deletionProtection)
            node.set("Domain", domain)
            node.set("DomainAuthSecretArn", domainAuthSecretArn)
            node.set("DomainDnsIps", domainDnsIps)
            node.set("DomainFqdn", domainFqdn)
            node.set("DomainIAMRoleName", domainIAMRoleName)
            node.set("DomainOu", domainOu)
            node.set("EnableCloudwatchLogsExports", enableCloudwatchLogsExports)
            node.set("EnableIAMDatabaseAuthentication", enableIAMDatabaseAuthentication)
            node.set("EnablePerformanceInsights", enablePerformanceInsights)
            node.set("Engine", engine)
            node.set("EngineLifecycleSupport", engineLifecycleSupport)
            node.set("EngineVersion", engineVersion)
            node.set("Iops", iops)
            node.set("KmsKeyId", kmsKeyId)
            node.set("LicenseModel", licenseModel)
            node.set("ManageMasterUserPassword", manageMasterUserPassword)
            node.set("MasterUserAuthenticationType", masterUserAuthenticationType)
            node.set("MasterUsername", masterUsername)
            node.set("MasterUserPassword", masterUserPassword)
            node.set("MasterUserSecret", masterUserSecret)
            node.set("MaxAllocatedStorage", maxAllocatedStorage)
            node.set("MonitoringInterval", monitoringInterval)
            node.set("MonitoringRoleArn", monitoringRoleArn)
            node.set("MultiAZ", multiAZ)
            node.set("NcharCharacterSetName", ncharCharacterSetName)
            node.set("NetworkType", networkType)
            node.set("OptionGroupName", optionGroupName)
            node.set("PerformanceInsightsKMSKeyId", performanceInsightsKMSKeyId)
            node.set("PerformanceInsightsRetentionPeriod", performanceInsightsRetentionPeriod)
            node.set("Port", port)
            node.set("PreferredBackupWindow", preferredBackupWindow)
            node.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
            node.set("ProcessorFeatures", processorFeatures)
            node.set("PromotionTier", promotionTier)
            node.set("PubliclyAccessible", publiclyAccessible)
            node.set("ReplicaMode", replicaMode)
            node.set("RestoreTime", restoreTime)
            node.set("SourceDBClusterIdentifier", sourceDBClusterIdentifier)
            node.set("SourceDBInstanceAutomatedBackupsArn", sourceDBInstanceAutomatedBackupsArn)
            node.set("SourceDBInstanceIdentifier", sourceDBInstanceIdentifier)
            node.set("SourceDbiResourceId", sourceDbiResourceId)
            node.set("SourceRegion", sourceRegion)
            node.set("StorageEncrypted", storageEncrypted)
            node.set("StorageThroughput", storageThroughput)
            node.set("StorageType", storageType)
            node.set("Tags", tags)
            node.set("TdeCredentialArn", tdeCredentialArn)
            node.set("TdeCredentialPassword", tdeCredentialPassword)
            node.set("Timezone", timezone)
            node.set("UseDefaultProcessorFeatures", useDefaultProcessorFeatures)
            node.set("UseLatestRestorableTime", useLatestRestorableTime)
            node.set("VPCSecurityGroups", vpcSecurityGroups)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AllocatedStorage`.
        public var allocatedStorage: StringValue { StringValue(attribute: "AllocatedStorage", of: node) }

        /// `Fn::GetAtt` of `AllowMajorVersionUpgrade`.
        public var allowMajorVersionUpgrade: BoolValue { BoolValue(attribute: "AllowMajorVersionUpgrade", of: node) }

        /// `Fn::GetAtt` of `ApplyImmediately`.
        public var applyImmediately: BoolValue { BoolValue(attribute: "ApplyImmediately", of: node) }

        /// `Fn::GetAtt` of `AutomaticBackupReplicationKmsKeyId`.
        public var automaticBackupReplicationKmsKeyId: StringValue {
            StringValue(attribute: "AutomaticBackupReplicationKmsKeyId", of: node)
        }

        /// `Fn::GetAtt` of `AutomaticBackupReplicationRegion`.
        public var automaticBackupReplicationRegion: StringValue {
            StringValue(attribute: "AutomaticBackupReplicationRegion", of: node)
        }

        /// `Fn::GetAtt` of `AutomaticBackupReplicationRetentionPeriod`.
        public var automaticBackupReplicationRetentionPeriod: IntValue {
            IntValue(attribute: "AutomaticBackupReplicationRetentionPeriod", of: node)
        }

        /// `Fn::GetAtt` of `AutomaticRestartTime`.
        public var automaticRestartTime: StringValue { StringValue(attribute: "AutomaticRestartTime", of: node) }

        /// `Fn::GetAtt` of `AutoMinorVersionUpgrade`.
        public var autoMinorVersionUpgrade: BoolValue { BoolValue(attribute: "AutoMinorVersionUpgrade", of: node) }

        /// `Fn::GetAtt` of `AvailabilityZone`.
        public var availabilityZone: StringValue { StringValue(attribute: "AvailabilityZone", of: node) }

        /// `Fn::GetAtt` of `BackupRetentionPeriod`.
        public var backupRetentionPeriod: IntValue { IntValue(attribute: "BackupRetentionPeriod", of: node) }

        /// `Fn::GetAtt` of `BackupTarget`.
        public var backupTarget: StringValue { StringValue(attribute: "BackupTarget", of: node) }

        /// `Fn::GetAtt` of `CACertificateIdentifier`.
        public var caCertificateIdentifier: StringValue { StringValue(attribute: "CACertificateIdentifier", of: node) }

        /// `Fn::GetAtt` of `CertificateDetails.CAIdentifier`.
        public var certificateDetailsCAIdentifier: StringValue {
            StringValue(attribute: "CertificateDetails.CAIdentifier", of: node)
        }

        /// `Fn::GetAtt` of `CertificateDetails.ValidTill`.
        public var certificateDetailsValidTill: StringValue {
            StringValue(attribute: "CertificateDetails.ValidTill", of: node)
        }

        /// `Fn::GetAtt` of `CertificateRotationRestart`.
        public var certificateRotationRestart: BoolValue {
            BoolValue(attribute: "CertificateRotationRestart", of: node)
        }

        /// `Fn::GetAtt` of `CharacterSetName`.
        public var characterSetName: StringValue { StringValue(attribute: "CharacterSetName", of: node) }

        /// `Fn::GetAtt` of `CopyTagsToSnapshot`.
        public var copyTagsToSnapshot: BoolValue { BoolValue(attribute: "CopyTagsToSnapshot", of: node) }

        /// `Fn::GetAtt` of `CustomIAMInstanceProfile`.
        public var customIAMInstanceProfile: StringValue {
            StringValue(attribute: "CustomIAMInstanceProfile", of: node)
        }

        /// `Fn::GetAtt` of `DatabaseInsightsMode`.
        public var databaseInsightsMode: StringValue { StringValue(attribute: "DatabaseInsightsMode", of: node) }

        /// `Fn::GetAtt` of `DBClusterIdentifier`.
        public var dbClusterIdentifier: StringValue { StringValue(attribute: "DBClusterIdentifier", of: node) }

        /// `Fn::GetAtt` of `DBClusterSnapshotIdentifier`.
        public var dbClusterSnapshotIdentifier: StringValue {
            StringValue(attribute: "DBClusterSnapshotIdentifier", of: node)
        }

        /// `Fn::GetAtt` of `DBInstanceArn`.
        public var dbInstanceArn: StringValue { StringValue(attribute: "DBInstanceArn", of: node) }

        /// `Fn::GetAtt` of `DBInstanceClass`.
        public var dbInstanceClass: StringValue { StringValue(attribute: "DBInstanceClass", of: node) }

        /// `Fn::GetAtt` of `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: StringValue { StringValue(attribute: "DBInstanceIdentifier", of: node) }

        /// `Fn::GetAtt` of `DBInstanceStatus`.
        public var dbInstanceStatus: StringValue { StringValue(attribute: "DBInstanceStatus", of: node) }

        /// `Fn::GetAtt` of `DbiResourceId`.
        public var dbiResourceId: StringValue { StringValue(attribute: "DbiResourceId", of: node) }

        /// `Fn::GetAtt` of `DBName`.
        public var dbName: StringValue { StringValue(attribute: "DBName", of: node) }

        /// `Fn::GetAtt` of `DBParameterGroupName`.
        public var dbParameterGroupName: StringValue { StringValue(attribute: "DBParameterGroupName", of: node) }

        /// `Fn::GetAtt` of `DBSecurityGroups`.
        public var dbSecurityGroups: [StringValue] { StringValue.list(attribute: "DBSecurityGroups", of: node) }

        /// `Fn::GetAtt` of `DBSnapshotIdentifier`.
        public var dbSnapshotIdentifier: StringValue { StringValue(attribute: "DBSnapshotIdentifier", of: node) }

        /// `Fn::GetAtt` of `DBSubnetGroupName`.
        public var dbSubnetGroupName: StringValue { StringValue(attribute: "DBSubnetGroupName", of: node) }

        /// `Fn::GetAtt` of `DBSystemId`.
        public var dbSystemId: StringValue { StringValue(attribute: "DBSystemId", of: node) }

        /// `Fn::GetAtt` of `DedicatedLogVolume`.
        public var dedicatedLogVolume: BoolValue { BoolValue(attribute: "DedicatedLogVolume", of: node) }

        /// `Fn::GetAtt` of `DeleteAutomatedBackups`.
        public var deleteAutomatedBackups: BoolValue { BoolValue(attribute: "DeleteAutomatedBackups", of: node) }

        /// `Fn::GetAtt` of `DeletionProtection`.
        public var deletionProtection: BoolValue { BoolValue(attribute: "DeletionProtection", of: node) }

        /// `Fn::GetAtt` of `Domain`.
        public var domain: StringValue { StringValue(attribute: "Domain", of: node) }

        /// `Fn::GetAtt` of `DomainAuthSecretArn`.
        public var domainAuthSecretArn: StringValue { StringValue(attribute: "DomainAuthSecretArn", of: node) }

        /// `Fn::GetAtt` of `DomainDnsIps`.
        public var domainDnsIps: [StringValue] { StringValue.list(attribute: "DomainDnsIps", of: node) }

        /// `Fn::GetAtt` of `DomainFqdn`.
        public var domainFqdn: StringValue { StringValue(attribute: "DomainFqdn", of: node) }

        /// `Fn::GetAtt` of `DomainIAMRoleName`.
        public var domainIAMRoleName: StringValue { StringValue(attribute: "DomainIAMRoleName", of: node) }

        /// `Fn::GetAtt` of `DomainOu`.
        public var domainOu: StringValue { StringValue(attribute: "DomainOu", of: node) }

        /// `Fn::GetAtt` of `EnableCloudwatchLogsExports`.
        public var enableCloudwatchLogsExports: [StringValue] {
            StringValue.list(attribute: "EnableCloudwatchLogsExports", of: node)
        }

        /// `Fn::GetAtt` of `EnableIAMDatabaseAuthentication`.
        public var enableIAMDatabaseAuthentication: BoolValue {
            BoolValue(attribute: "EnableIAMDatabaseAuthentication", of: node)
        }

        /// `Fn::GetAtt` of `EnablePerformanceInsights`.
        public var enablePerformanceInsights: BoolValue { BoolValue(attribute: "EnablePerformanceInsights", of: node) }

        /// `Fn::GetAtt` of `Endpoint.Address`.
        public var endpointAddress: StringValue { StringValue(attribute: "Endpoint.Address", of: node) }

        /// `Fn::GetAtt` of `Endpoint.HostedZoneId`.
        public var endpointHostedZoneId: StringValue { StringValue(attribute: "Endpoint.HostedZoneId", of: node) }

        /// `Fn::GetAtt` of `Endpoint.Port`.
        public var endpointPort: StringValue { StringValue(attribute: "Endpoint.Port", of: node) }

        /// `Fn::GetAtt` of `Engine`.
        public var engine: StringValue { StringValue(attribute: "Engine", of: node) }

        /// `Fn::GetAtt` of `EngineLifecycleSupport`.
        public var engineLifecycleSupport: StringValue { StringValue(attribute: "EngineLifecycleSupport", of: node) }

        /// `Fn::GetAtt` of `EngineVersion`.
        public var engineVersion: StringValue { StringValue(attribute: "EngineVersion", of: node) }

        /// `Fn::GetAtt` of `InstanceCreateTime`.
        public var instanceCreateTime: StringValue { StringValue(attribute: "InstanceCreateTime", of: node) }

        /// `Fn::GetAtt` of `Iops`.
        public var iops: IntValue { IntValue(attribute: "Iops", of: node) }

        /// `Fn::GetAtt` of `IsStorageConfigUpgradeAvailable`.
        public var isStorageConfigUpgradeAvailable: BoolValue {
            BoolValue(attribute: "IsStorageConfigUpgradeAvailable", of: node)
        }

        /// `Fn::GetAtt` of `KmsKeyId`.
        public var kmsKeyId: StringValue { StringValue(attribute: "KmsKeyId", of: node) }

        /// `Fn::GetAtt` of `LatestRestorableTime`.
        public var latestRestorableTime: StringValue { StringValue(attribute: "LatestRestorableTime", of: node) }

        /// `Fn::GetAtt` of `LicenseModel`.
        public var licenseModel: StringValue { StringValue(attribute: "LicenseModel", of: node) }

        /// `Fn::GetAtt` of `ListenerEndpoint.Address`.
        public var listenerEndpointAddress: StringValue { StringValue(attribute: "ListenerEndpoint.Address", of: node) }

        /// `Fn::GetAtt` of `ListenerEndpoint.HostedZoneId`.
        public var listenerEndpointHostedZoneId: StringValue {
            StringValue(attribute: "ListenerEndpoint.HostedZoneId", of: node)
        }

        /// `Fn::GetAtt` of `ListenerEndpoint.Port`.
        public var listenerEndpointPort: StringValue { StringValue(attribute: "ListenerEndpoint.Port", of: node) }

        /// `Fn::GetAtt` of `ManageMasterUserPassword`.
        public var manageMasterUserPassword: BoolValue { BoolValue(attribute: "ManageMasterUserPassword", of: node) }

        /// `Fn::GetAtt` of `MasterUserAuthenticationType`.
        public var masterUserAuthenticationType: StringValue {
            StringValue(attribute: "MasterUserAuthenticationType", of: node)
        }

        /// `Fn::GetAtt` of `MasterUsername`.
        public var masterUsername: StringValue { StringValue(attribute: "MasterUsername", of: node) }

        /// `Fn::GetAtt` of `MasterUserPassword`.
        public var masterUserPassword: StringValue { StringValue(attribute: "MasterUserPassword", of: node) }

        /// `Fn::GetAtt` of `MasterUserSecret.KmsKeyId`.
        public var masterUserSecretKmsKeyId: StringValue {
            StringValue(attribute: "MasterUserSecret.KmsKeyId", of: node)
        }

        /// `Fn::GetAtt` of `MasterUserSecret.SecretArn`.
        public var masterUserSecretSecretArn: StringValue {
            StringValue(attribute: "MasterUserSecret.SecretArn", of: node)
        }

        /// `Fn::GetAtt` of `MaxAllocatedStorage`.
        public var maxAllocatedStorage: IntValue { IntValue(attribute: "MaxAllocatedStorage", of: node) }

        /// `Fn::GetAtt` of `MonitoringInterval`.
        public var monitoringInterval: IntValue { IntValue(attribute: "MonitoringInterval", of: node) }

        /// `Fn::GetAtt` of `MonitoringRoleArn`.
        public var monitoringRoleArn: RoleARN { RoleARN(attribute: "MonitoringRoleArn", of: node) }

        /// `Fn::GetAtt` of `MultiAZ`.
        public var multiAZ: BoolValue { BoolValue(attribute: "MultiAZ", of: node) }

        /// `Fn::GetAtt` of `NcharCharacterSetName`.
        public var ncharCharacterSetName: StringValue { StringValue(attribute: "NcharCharacterSetName", of: node) }

        /// `Fn::GetAtt` of `NetworkType`.
        public var networkType: StringValue { StringValue(attribute: "NetworkType", of: node) }

        /// `Fn::GetAtt` of `OptionGroupName`.
        public var optionGroupName: StringValue { StringValue(attribute: "OptionGroupName", of: node) }

        /// `Fn::GetAtt` of `PercentProgress`.
        public var percentProgress: StringValue { StringValue(attribute: "PercentProgress", of: node) }

        /// `Fn::GetAtt` of `PerformanceInsightsKMSKeyId`.
        public var performanceInsightsKMSKeyId: StringValue {
            StringValue(attribute: "PerformanceInsightsKMSKeyId", of: node)
        }

        /// `Fn::GetAtt` of `PerformanceInsightsRetentionPeriod`.
        public var performanceInsightsRetentionPeriod: IntValue {
            IntValue(attribute: "PerformanceInsightsRetentionPeriod", of: node)
        }

        /// `Fn::GetAtt` of `Port`.
        public var port: StringValue { StringValue(attribute: "Port", of: node) }

        /// `Fn::GetAtt` of `PreferredBackupWindow`.
        public var preferredBackupWindow: StringValue { StringValue(attribute: "PreferredBackupWindow", of: node) }

        /// `Fn::GetAtt` of `PreferredMaintenanceWindow`.
        public var preferredMaintenanceWindow: StringValue {
            StringValue(attribute: "PreferredMaintenanceWindow", of: node)
        }

        /// `Fn::GetAtt` of `PromotionTier`.
        public var promotionTier: IntValue { IntValue(attribute: "PromotionTier", of: node) }

        /// `Fn::GetAtt` of `PubliclyAccessible`.
        public var publiclyAccessible: BoolValue { BoolValue(attribute: "PubliclyAccessible", of: node) }

        /// `Fn::GetAtt` of `ReadReplicaDBClusterIdentifiers`.
        public var readReplicaDBClusterIdentifiers: [StringValue] {
            StringValue.list(attribute: "ReadReplicaDBClusterIdentifiers", of: node)
        }

        /// `Fn::GetAtt` of `ReadReplicaDBInstanceIdentifiers`.
        public var readReplicaDBInstanceIdentifiers: [StringValue] {
            StringValue.list(attribute: "ReadReplicaDBInstanceIdentifiers", of: node)
        }

        /// `Fn::GetAtt` of `ReplicaMode`.
        public var replicaMode: StringValue { StringValue(attribute: "ReplicaMode", of: node) }

        /// `Fn::GetAtt` of `RestoreTime`.
        public var restoreTime: StringValue { StringValue(attribute: "RestoreTime", of: node) }

        /// `Fn::GetAtt` of `ResumeFullAutomationModeTime`.
        public var resumeFullAutomationModeTime: StringValue {
            StringValue(attribute: "ResumeFullAutomationModeTime", of: node)
        }

        /// `Fn::GetAtt` of `SecondaryAvailabilityZone`.
        public var secondaryAvailabilityZone: StringValue {
            StringValue(attribute: "SecondaryAvailabilityZone", of: node)
        }

        /// `Fn::GetAtt` of `SourceDBClusterIdentifier`.
        public var sourceDBClusterIdentifier: StringValue {
            StringValue(attribute: "SourceDBClusterIdentifier", of: node)
        }

        /// `Fn::GetAtt` of `SourceDBInstanceAutomatedBackupsArn`.
        public var sourceDBInstanceAutomatedBackupsArn: StringValue {
            StringValue(attribute: "SourceDBInstanceAutomatedBackupsArn", of: node)
        }

        /// `Fn::GetAtt` of `SourceDBInstanceIdentifier`.
        public var sourceDBInstanceIdentifier: StringValue {
            StringValue(attribute: "SourceDBInstanceIdentifier", of: node)
        }

        /// `Fn::GetAtt` of `SourceDbiResourceId`.
        public var sourceDbiResourceId: StringValue { StringValue(attribute: "SourceDbiResourceId", of: node) }

        /// `Fn::GetAtt` of `SourceRegion`.
        public var sourceRegion: StringValue { StringValue(attribute: "SourceRegion", of: node) }

        /// `Fn::GetAtt` of `StorageEncrypted`.
        public var storageEncrypted: BoolValue { BoolValue(attribute: "StorageEncrypted", of: node) }

        /// `Fn::GetAtt` of `StorageOperationPercentProgress`.
        public var storageOperationPercentProgress: IntValue {
            IntValue(attribute: "StorageOperationPercentProgress", of: node)
        }

        /// `Fn::GetAtt` of `StorageOperationStatus`.
        public var storageOperationStatus: StringValue { StringValue(attribute: "StorageOperationStatus", of: node) }

        /// `Fn::GetAtt` of `StorageThroughput`.
        public var storageThroughput: IntValue { IntValue(attribute: "StorageThroughput", of: node) }

        /// `Fn::GetAtt` of `StorageType`.
        public var storageType: StringValue { StringValue(attribute: "StorageType", of: node) }

        /// `Fn::GetAtt` of `TdeCredentialArn`.
        public var tdeCredentialArn: StringValue { StringValue(attribute: "TdeCredentialArn", of: node) }

        /// `Fn::GetAtt` of `TdeCredentialPassword`.
        public var tdeCredentialPassword: StringValue { StringValue(attribute: "TdeCredentialPassword", of: node) }

        /// `Fn::GetAtt` of `Timezone`.
        public var timezone: StringValue { StringValue(attribute: "Timezone", of: node) }

        /// `Fn::GetAtt` of `UseDefaultProcessorFeatures`.
        public var useDefaultProcessorFeatures: BoolValue {
            BoolValue(attribute: "UseDefaultProcessorFeatures", of: node)
        }

        /// `Fn::GetAtt` of `UseLatestRestorableTime`.
        public var useLatestRestorableTime: BoolValue { BoolValue(attribute: "UseLatestRestorableTime", of: node) }

        /// `Fn::GetAtt` of `VPCSecurityGroups`.
        public var vpcSecurityGroups: [StringValue] { StringValue.list(attribute: "VPCSecurityGroups", of: node) }
    }
}

extension RDS.DBInstance {
    /// `AdditionalStorageVolume`
    public struct AdditionalStorageVolume: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allocatedStorage: `AllocatedStorage`; `^[0-9]*$`.
        ///   - iops: `Iops`.
        ///   - maxAllocatedStorage: `MaxAllocatedStorage`.
        ///   - storageThroughput: `StorageThroughput`.
        ///   - storageType: `StorageType`.
        ///   - volumeName: `VolumeName`.
        public init(
            allocatedStorage: StringValue? = nil,
            iops: IntValue? = nil,
            maxAllocatedStorage: IntValue? = nil,
            storageThroughput: IntValue? = nil,
            storageType: StringValue? = nil,
            volumeName: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AllocatedStorage", allocatedStorage)
            bag.set("Iops", iops)
            bag.set("MaxAllocatedStorage", maxAllocatedStorage)
            bag.set("StorageThroughput", storageThroughput)
            bag.set("StorageType", storageType)
            bag.set("VolumeName", volumeName)
            property = bag.property
        }
    }

    /// `DBInstanceRole`
    public struct DBInstanceRole: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - featureName: `FeatureName`.
        ///   - roleArn: `RoleArn`.
        public init(featureName: StringValue, roleArn: RoleARN) {
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

    /// `ProcessorFeature`
    public struct ProcessorFeature: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(name: Name? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Name`
        public struct Name: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `coreCount`
            public static var coreCount: Self { Self("coreCount") }
            /// `threadsPerCore`
            public static var threadsPerCore: Self { Self("threadsPerCore") }
        }
    }
}
