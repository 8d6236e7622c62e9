/// How copies of data come to be kept in other regions.
enum ReplicaFlows {
    static let all: [RegionFlow] = [
        .init(
            "AWS::S3::Bucket", "ReplicationConfiguration.Rules.*.Destination.Bucket", .bucket,
            "replicates its objects to"),
        // The key has to be where the copy is.
        .init(
            "AWS::S3::Bucket",
            "ReplicationConfiguration.Rules.*.Destination.EncryptionConfiguration.ReplicaKmsKeyID", .place,
            "replicates its objects to"),
        .init("AWS::S3::MultiRegionAccessPoint", "Regions.*.Bucket", .bucket, "routes requests to a bucket in"),
        .init("AWS::DynamoDB::GlobalTable", "Replicas.*.Region", .region, "keeps a replica of its items in"),
        .init(
            "AWS::DynamoDB::GlobalTable", "GlobalTableWitnesses.*.Region", .region, "writes its changes to a witness in"
        ),
        .init("AWS::DynamoDB::GlobalTable", "GlobalTableSourceArn", .place, "has the data of", .inward),
        .init(
            "AWS::Cassandra::Keyspace", "ReplicationSpecification.RegionList.*", .region, "replicates its tables to"),
        .init("AWS::Cassandra::Table", "ReplicaSpecifications.*.Region", .region, "keeps a replica of its rows in"),
        .init(
            "AWS::DSQL::Cluster", "MultiRegionProperties.Clusters.*", .place, "shares its data with a cluster in"),
        .init(
            "AWS::DSQL::Cluster", "MultiRegionProperties.WitnessRegion", .region, "writes the log of its changes to"),
        .init("AWS::RDS::GlobalCluster", "SourceDBClusterIdentifier", .place, "has the data of", .inward),
        .init("AWS::RDS::DBCluster", "ReplicationSourceIdentifier", .place, "has the data of", .inward),
        .init("AWS::RDS::DBCluster", "SourceDBClusterIdentifier", .place, "has the data of", .inward),
        .init("AWS::RDS::DBCluster", "SourceRegion", .region, "has the data of", .inward),
        .init("AWS::RDS::DBCluster", "SnapshotIdentifier", .place, "has the data of", .inward),
        .init("AWS::RDS::DBInstance", "SourceDBInstanceIdentifier", .place, "has the data of", .inward),
        .init("AWS::RDS::DBInstance", "SourceDBClusterIdentifier", .place, "has the data of", .inward),
        .init("AWS::RDS::DBInstance", "SourceRegion", .region, "has the data of", .inward),
        .init(
            "AWS::RDS::DBInstance", "AutomaticBackupReplicationRegion", .region, "replicates its backups to"),
        .init("AWS::DocDB::DBCluster", "SourceDBClusterIdentifier", .place, "has the data of", .inward),
        .init("AWS::DocDB::GlobalCluster", "SourceDBClusterIdentifier", .place, "has the data of", .inward),
        .init("AWS::Neptune::DBCluster", "SourceDBClusterIdentifier", .place, "has the data of", .inward),
        .init(
            "AWS::ElastiCache::GlobalReplicationGroup", "Members.*.ReplicationGroupRegion", .region,
            "keeps a replica of its cache in"),
        .init(
            "AWS::ElastiCache::GlobalReplicationGroup", "RegionalConfigurations.*.ReplicationGroupRegion", .region,
            "keeps a replica of its cache in"),
        .init("AWS::Redshift::Cluster", "DestinationRegion", .region, "copies its snapshots to"),
        .init(
            "AWS::RedshiftServerless::Namespace", "SnapshotCopyConfigurations.*.DestinationRegion", .region,
            "copies its snapshots to"),
        .init(
            "AWS::Backup::BackupPlan", "BackupPlan.BackupPlanRule.*.CopyActions.*.DestinationBackupVaultArn", .place,
            "copies backups to"),
        .init(
            "AWS::DLM::LifecyclePolicy", "PolicyDetails.Schedules.*.CrossRegionCopyRules.*.Target", .place,
            "copies snapshots to"),
        .init(
            "AWS::DLM::LifecyclePolicy", "PolicyDetails.Schedules.*.CrossRegionCopyRules.*.TargetRegion", .region,
            "copies snapshots to"),
        .init(
            "AWS::DLM::LifecyclePolicy", "PolicyDetails.Actions.*.CrossRegionCopy.*.Target", .place,
            "copies snapshots to"),
        .init(
            "AWS::DLM::LifecyclePolicy", "PolicyDetails.CrossRegionCopyTargets.*.TargetRegion", .region,
            "copies snapshots to"),
        .init(
            "AWS::DLM::LifecyclePolicy", "CrossRegionCopyTargets.*.TargetRegion", .region, "copies snapshots to"),
        .init(
            "AWS::ImageBuilder::DistributionConfiguration", "Distributions.*.Region", .region, "copies images to"),
        .init(
            "AWS::ECR::ReplicationConfiguration", "ReplicationConfiguration.Rules.*.Destinations.*.Region", .region,
            "replicates images to"),
        .init(
            "AWS::EFS::FileSystem", "ReplicationConfiguration.Destinations.*.Region", .region,
            "replicates its files to"),
        .init("AWS::SecretsManager::Secret", "ReplicaRegions.*.Region", .region, "replicates the secret to"),
        .init("AWS::KMS::ReplicaKey", "PrimaryKeyArn", .place, "is a replica of the key of", .inward),
        .init("AWS::PaymentCryptography::Key", "ReplicationRegions.*", .region, "replicates the key to"),
        .init(
            "AWS::MSK::Replicator", "KafkaClusters.*.AmazonMskCluster.MskClusterArn", .place, "replicates topics with"),
        .init("AWS::SSMIncidents::ReplicationSet", "Regions.*.RegionName", .region, "replicates incidents to"),
        .init(
            "AWS::SecurityLake::DataLake", "ReplicationConfiguration.Regions.*", .region, "replicates its records to"),
        .init(
            "AWS::ObservabilityAdmin::OrganizationCentralizationRule", "Rule.Destination.Region", .region,
            "copies logs to"),
        .init(
            "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
            "Rule.Destination.DestinationLogsConfiguration.BackupConfiguration.Region", .region, "copies logs to"),
    ]
}
