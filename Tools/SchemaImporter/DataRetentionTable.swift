import MainstaySchema

/// Which types hold data that is gone with the resource. No schema says so; this is reviewed by hand.
///
/// It starts from cfn-lint's list of stateful types (MIT-0) and leaves out what only processes data: instances of
/// Aurora-like clusters (`AWS::DocDB::DBInstance`, `AWS::Neptune::DBInstance`: the cluster's volume holds the data), EMR
/// clusters (made to go when their work is done), queues (messages are under way, not kept), and nested stacks (each of
/// their resources has a policy of its own).
enum DataRetentionTable {
    static func retention(of type: String) -> ResourceSchema.DataRetention {
        if snapshot.contains(type) { return .snapshot }
        return retained.contains(type) ? .retain : .none
    }

    /// Types that the table names and the source does not have: a spelling mistake, or a type that is gone.
    static func unknown(among types: some Collection<String>) -> [String] {
        snapshot.union(retained).subtracting(types).sorted()
    }

    /// Those that CloudFormation documents for `DeletionPolicy: Snapshot`, and no others: it refuses the rest.
    private static let snapshot: Set<String> = [
        "AWS::DocDB::DBCluster", "AWS::EC2::Volume", "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup", "AWS::Neptune::DBCluster", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance",
        "AWS::Redshift::Cluster",
    ]

    private static let retained: Set<String> = [
        // Objects, files and vectors. (S3 refuses to delete a bucket that is not empty: the stack's deletion fails.)
        "AWS::EFS::FileSystem", "AWS::FSx::FileSystem", "AWS::FSx::Volume", "AWS::Lightsail::Bucket",
        "AWS::Lightsail::Disk", "AWS::S3::Bucket", "AWS::S3Express::DirectoryBucket", "AWS::S3Outposts::Bucket",
        "AWS::S3Tables::Table", "AWS::S3Tables::TableBucket", "AWS::S3Vectors::Index", "AWS::S3Vectors::VectorBucket",
        "AWS::StorageGateway::Volume",

        // Databases that CloudFormation takes no snapshot of.
        "AWS::Cassandra::Keyspace", "AWS::Cassandra::Table", "AWS::DSQL::Cluster", "AWS::DocDBElastic::Cluster",
        "AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table", "AWS::ElastiCache::ServerlessCache",
        "AWS::Lightsail::Database", "AWS::MemoryDB::Cluster", "AWS::NeptuneGraph::Graph", "AWS::QLDB::Ledger",
        "AWS::RedshiftServerless::Namespace", "AWS::SDB::Domain", "AWS::Serverless::SimpleTable",
        "AWS::Timestream::Database", "AWS::Timestream::InfluxDBCluster", "AWS::Timestream::InfluxDBInstance",
        "AWS::Timestream::Table",

        // Global databases: deleting one takes its members apart.
        "AWS::DocDB::GlobalCluster", "AWS::Neptune::GlobalCluster", "AWS::RDS::GlobalCluster",

        // Search indexes, catalogues and metric stores.
        "AWS::APS::Workspace", "AWS::CloudTrail::EventDataStore", "AWS::Elasticsearch::Domain", "AWS::Glue::Database",
        "AWS::Glue::Table", "AWS::Kendra::Index", "AWS::OpenSearchServerless::Collection",
        "AWS::OpenSearchService::Domain",

        // Logs, streams and event archives keep their records for days to years.
        "AWS::Events::Archive", "AWS::Kinesis::Stream", "AWS::KinesisVideo::Stream", "AWS::Logs::LogGroup",
        "AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster",

        // Backups and snapshots.
        "AWS::Backup::BackupVault", "AWS::Backup::LogicallyAirGappedBackupVault",

        // Keys, secrets and certificate authorities: what they encrypted or signed is lost with them.
        "AWS::ACMPCA::CertificateAuthority", "AWS::CloudHSM::Cluster", "AWS::KMS::Key", "AWS::KMS::ReplicaKey",
        "AWS::PaymentCryptography::Key", "AWS::SecretsManager::Secret",

        // Images, packages and source code.
        "AWS::CodeArtifact::Repository", "AWS::CodeCommit::Repository", "AWS::ECR::PublicRepository",
        "AWS::ECR::Repository",

        // Identities and permissions that users made.
        "AWS::Cognito::UserPool", "AWS::VerifiedPermissions::PolicyStore",

        // Deleting a hosted zone takes a domain off the net; a new one has other name servers.
        "AWS::Route53::HostedZone",

        // Closing an account closes all that is in it.
        "AWS::Organizations::Account",
    ]
}
