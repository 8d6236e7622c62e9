// Databases and caches whose passwords come from secrets, and budgets.
extension ClassicTables {
    static let data = """
        type AWS::RDS::DBInstance aws_db_instance
        when-secret MasterUserPassword
        ref identifier
        final-snapshot final_snapshot_identifier
        att DBInstanceArn arn
        att DbiResourceId resource_id
        att Endpoint.Address address
        att Endpoint.Port port
        att Endpoint.HostedZoneId hosted_zone_id
        AllocatedStorage
        AllowMajorVersionUpgrade
        ApplyImmediately
        AutoMinorVersionUpgrade
        AvailabilityZone
        BackupRetentionPeriod
        BackupTarget
        CACertificateIdentifier = ca_cert_identifier
        CharacterSetName
        CopyTagsToSnapshot
        DBInstanceClass = instance_class
        DBInstanceIdentifier = identifier
        DBName = db_name
        DBParameterGroupName = parameter_group_name
        DBSnapshotIdentifier = snapshot_identifier
        DBSubnetGroupName = db_subnet_group_name
        DatabaseInsightsMode
        DedicatedLogVolume
        DeleteAutomatedBackups
        DeletionProtection
        EnableCloudwatchLogsExports = enabled_cloudwatch_logs_exports
        EnableIAMDatabaseAuthentication = iam_database_authentication_enabled
        EnablePerformanceInsights = performance_insights_enabled
        Engine
        EngineLifecycleSupport
        EngineVersion
        Iops
        KmsKeyId
        LicenseModel
        MasterUserPassword = password_wo secret
        MasterUsername = username
        MaxAllocatedStorage
        MonitoringInterval
        MonitoringRoleArn
        MultiAZ = multi_az
        NetworkType
        OptionGroupName
        PerformanceInsightsKMSKeyId
        PerformanceInsightsRetentionPeriod
        Port
        PreferredBackupWindow = backup_window
        PreferredMaintenanceWindow = maintenance_window
        PubliclyAccessible
        StorageEncrypted
        StorageThroughput
        StorageType
        Tags = tags tags
        VPCSecurityGroups = vpc_security_group_ids
        AutomaticBackupReplicationRegion = - companion
        AutomaticBackupReplicationKmsKeyId = - companion
        AutomaticBackupReplicationRetentionPeriod = - companion

        type AWS::ElastiCache::ReplicationGroup aws_elasticache_replication_group
        when-secret AuthToken
        ref id
        att PrimaryEndPoint.Address primary_endpoint_address
        att ReaderEndPoint.Address reader_endpoint_address
        att ConfigurationEndPoint.Address configuration_endpoint_address
        name replication_group_id
        AtRestEncryptionEnabled
        AuthToken = auth_token_wo secret
        AutoMinorVersionUpgrade
        AutomaticFailoverEnabled
        CacheNodeType = node_type
        CacheParameterGroupName = parameter_group_name
        CacheSubnetGroupName = subnet_group_name
        ClusterMode
        DataTieringEnabled
        Engine
        EngineVersion
        IpDiscovery
        KmsKeyId
        LogDeliveryConfigurations = log_delivery_configuration
        LogDeliveryConfigurations.DestinationDetails = .
        LogDeliveryConfigurations.DestinationDetails.CloudWatchLogsDetails = .
        LogDeliveryConfigurations.DestinationDetails.CloudWatchLogsDetails.LogGroup = destination
        LogDeliveryConfigurations.DestinationDetails.KinesisFirehoseDetails = .
        LogDeliveryConfigurations.DestinationDetails.KinesisFirehoseDetails.DeliveryStream = destination
        LogDeliveryConfigurations.DestinationType
        LogDeliveryConfigurations.LogFormat
        LogDeliveryConfigurations.LogType
        MultiAZEnabled = multi_az_enabled
        NetworkType
        NotificationTopicArn
        NumCacheClusters
        NumNodeGroups
        Port
        PreferredMaintenanceWindow = maintenance_window
        ReplicasPerNodeGroup
        ReplicationGroupDescription = description
        ReplicationGroupId
        SecurityGroupIds
        SnapshotRetentionLimit
        SnapshotWindow
        Tags = tags tags
        TransitEncryptionEnabled
        TransitEncryptionMode
        UserGroupIds
        """

    static let cost = """
        type AWS::Budgets::Budget aws_budgets_budget
        ref name
        Budget = .
        Budget.BudgetLimit = .
        Budget.BudgetLimit.Amount = limit_amount
        Budget.BudgetLimit.Unit = limit_unit
        Budget.BudgetName = name
        Budget.BudgetType
        Budget.CostFilters = cost_filter pairs
        Budget.CostTypes
        Budget.CostTypes.IncludeCredit
        Budget.CostTypes.IncludeDiscount
        Budget.CostTypes.IncludeOtherSubscription
        Budget.CostTypes.IncludeRecurring
        Budget.CostTypes.IncludeRefund
        Budget.CostTypes.IncludeSubscription
        Budget.CostTypes.IncludeSupport
        Budget.CostTypes.IncludeTax
        Budget.CostTypes.IncludeUpfront
        Budget.CostTypes.UseAmortized
        Budget.CostTypes.UseBlended
        Budget.TimeUnit
        NotificationsWithSubscribers = notification
        NotificationsWithSubscribers.Notification = .
        NotificationsWithSubscribers.Notification.ComparisonOperator
        NotificationsWithSubscribers.Notification.NotificationType
        NotificationsWithSubscribers.Notification.Threshold
        NotificationsWithSubscribers.Notification.ThresholdType
        NotificationsWithSubscribers.Subscribers = . subscribers
        ResourceTags = tags tags
        """
}
