internal import MainstayPolicy
internal import MainstayTemplate

/// From what the data of a resource can be brought back.
enum WaysBack {
    static let types: Set<String> = [
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable",
        "AWS::S3::Bucket", "AWS::EFS::FileSystem", "AWS::ElastiCache::ReplicationGroup",
        "AWS::OpenSearchService::Domain",
    ]

    static func of(_ store: ResourceView) -> [String] {
        switch store.type {
        case "AWS::RDS::DBInstance", "AWS::RDS::DBCluster": database(store)
        case "AWS::DynamoDB::Table":
            store["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"].isOn
                ? ["any moment of the last 35 days"] : []
        case "AWS::DynamoDB::GlobalTable":
            store["Replicas"].elements.map { replica in
                let point = replica["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"].isOn
                return "replica in \(replica["Region"].words)" + (point ? ", any moment of the last 35 days" : "")
            }
        case "AWS::S3::Bucket": bucket(store)
        case "AWS::EFS::FileSystem":
            store["BackupPolicy"]["Status"].string == "ENABLED" ? ["daily backup, 35 days"] : []
        case "AWS::ElastiCache::ReplicationGroup": cache(store)
        case "AWS::OpenSearchService::Domain": ["hourly snapshots of the service, 14 days"]
        default: []
        }
    }

    private static func database(_ store: ResourceView) -> [String] {
        var ways: [String] = []
        if store["MultiAZ"].isOn { ways.append("standby in another zone") }
        let source = store["SourceDBInstanceIdentifier"]
        if source.isPresent { ways.append("a copy of \(source.words)") }
        if let days = store["BackupRetentionPeriod"].int, days > 0 {
            ways.append("any moment of the last \(days) days")
        }
        let replicas = store.referrers(ofType: "AWS::RDS::DBInstance")
            .filter { $0["SourceDBInstanceIdentifier"].mentioned.contains { $0.name == store.name } }
        if !replicas.isEmpty { ways.append("\(replicas.count) read replicas") }
        if store["DeletionProtection"].isOn { ways.append("protected from deletion") }
        return ways
    }

    private static func bucket(_ store: ResourceView) -> [String] {
        var ways: [String] = []
        if store["VersioningConfiguration"]["Status"].string == "Enabled" {
            let days = store["LifecycleConfiguration"]["Rules"].elements.compactMap { rule in
                rule["NoncurrentVersionExpiration"]["NoncurrentDays"].int
            }.min()
            ways.append("former versions" + (days.map { ", \($0) days" } ?? ""))
        }
        if store["ReplicationConfiguration"].isPresent { ways.append("copies in another bucket") }
        if store["ObjectLockEnabled"].isOn { ways.append("objects are locked") }
        return ways
    }

    private static func cache(_ store: ResourceView) -> [String] {
        var ways: [String] = []
        if store["AutomaticFailoverEnabled"].isOn { ways.append("replica takes over") }
        if let days = store["SnapshotRetentionLimit"].int, days > 0 { ways.append("daily snapshot, \(days) days") }
        return ways
    }
}

/// How a kind of store is brought back.
struct RestoreSteps: Hashable {
    let title: String
    let text: String

    /// Nil for a type of which nothing is known.
    static func of(_ type: String) -> RestoreSteps? {
        switch type {
        case "AWS::RDS::DBInstance": instance
        case "AWS::RDS::DBCluster": cluster
        case "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable": table
        case "AWS::S3::Bucket": bucket
        case "AWS::EFS::FileSystem": files
        case "AWS::ElastiCache::ReplicationGroup": cache
        default: nil
        }
    }

    private static func shell(_ lines: String) -> String { "```\n\(lines)\n```" }

    private static let instance = RestoreSteps(
        title: "A database instance, to a moment",
        text: shell(
            """
            aws rds restore-db-instance-to-point-in-time --source-db-instance-identifier ID \\
              --target-db-instance-identifier ID-restored --restore-time 2026-01-31T12:00:00Z \\
              --db-subnet-group-name GROUP --vpc-security-group-ids GROUP-ID
            aws rds wait db-instance-available --db-instance-identifier ID-restored
            """))
    private static let cluster = RestoreSteps(
        title: "A database cluster, to a moment",
        text: shell(
            """
            aws rds restore-db-cluster-to-point-in-time --source-db-cluster-identifier ID \\
              --db-cluster-identifier ID-restored --restore-to-time 2026-01-31T12:00:00Z \\
              --db-subnet-group-name GROUP --vpc-security-group-ids GROUP-ID
            aws rds create-db-instance --db-cluster-identifier ID-restored --db-instance-identifier ID-restored-1 \\
              --db-instance-class CLASS --engine ENGINE
            """))
    private static let table = RestoreSteps(
        title: "A table, to a moment",
        text: shell(
            """
            aws dynamodb restore-table-to-point-in-time --source-table-name TABLE \\
              --target-table-name TABLE-restored --restore-date-time 2026-01-31T12:00:00Z
            """))
    private static let bucket = RestoreSteps(
        title: "An object, to a former version",
        text: shell(
            """
            aws s3api list-object-versions --bucket BUCKET --prefix KEY
            aws s3api copy-object --bucket BUCKET --key KEY --copy-source 'BUCKET/KEY?versionId=VERSION'
            """))
    private static let files = RestoreSteps(
        title: "A file system, from a backup",
        text: shell(
            """
            aws backup list-recovery-points-by-resource --resource-arn ARN
            aws backup start-restore-job --recovery-point-arn POINT --iam-role-arn ROLE --metadata newFileSystem=true,…
            """))
    private static let cache = RestoreSteps(
        title: "A cache, from a snapshot",
        text: shell(
            """
            aws elasticache describe-snapshots --replication-group-id ID
            aws elasticache create-replication-group --replication-group-id ID-restored \\
              --replication-group-description restored --snapshot-name SNAPSHOT --cache-node-type TYPE
            """))
}
