/// Finds databases and caches that land in the default VPC.
struct DatabaseOutsideVPC: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-outside-vpc", .warning, .security, "without a subnet group it lands in the default VPC",
            why: """
                The subnets of the default VPC are routed to the internet and shared by whatever else nobody gave a \
                network to.
                """,
            mend: "give it a subnet group of private subnets",
            controls: [.fsbp("RDS.18"), .fsbp("ElastiCache.7")],
            equivalents: ["CKV_AWS_154", "AwsSolutions-AEC1", "AwsSolutions-RS2"])
    }

    let types = [
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::Redshift::Cluster", "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.isInDatabaseCluster || resource.isDatabaseReplica || resource["ReplicationGroupId"].isPresent {
            return
        }
        // An instance of Aurora lives where its cluster does.
        if resource.type == "AWS::RDS::DBInstance", let engine = DatabaseEngine(resource["Engine"]), engine.isAurora {
            return
        }
        let name =
            switch resource.type {
            case "AWS::Redshift::Cluster": "ClusterSubnetGroupName"
            case "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup": "CacheSubnetGroupName"
            default: "DBSubnetGroupName"
            }
        let group = resource[name]
        if group.isAbsent { violations.report(group) }
    }

    var conforming: [String] {
        [
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
                DBSubnetGroupName: private
            """
        ]
    }

    var violating: [String] {
        [
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
            """,
            """
            Cache:
              Type: AWS::ElastiCache::ReplicationGroup
              Properties:
                ReplicationGroupDescription: Sessions
                CacheNodeType: cache.t4g.small
            """,
        ]
    }
}
