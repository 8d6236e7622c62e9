/// Finds databases and caches that do not get fixes of their engine by themselves.
struct DatabaseWithoutMinorUpgrades: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-without-minor-upgrades", .warning, .security, "the engine's fixes are not installed",
            why: """
                Minor versions bring fixes of security and of corruption. Where they are off, they wait for somebody \
                to think of them.
                """,
            mend: "set AutoMinorVersionUpgrade to true",
            controls: [
                .fsbp("RDS.13"), .fsbp("RDS.35"), .fsbp("DMS.6"), .fsbp("MQ.3"), .fsbp("ElastiCache.2"), .cis("2.2.2"),
            ],
            equivalents: ["AwsSolutions-N2", "RDSAutomaticMinorVersionUpgradeEnabled", "CKV_AWS_226"])
    }

    let types = [
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DMS::ReplicationInstance", "AWS::Neptune::DBInstance",
        "AWS::DocDB::DBInstance", "AWS::AmazonMQ::Broker", "AWS::MemoryDB::Cluster",
        "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let upgrade = resource["AutoMinorVersionUpgrade"]
        if upgrade.isFalse { violations.report(upgrade, mend: .set(true)) }
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
            """,
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
                AutoMinorVersionUpgrade: true
            """,
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
                AutoMinorVersionUpgrade: false
            """,
            """
            Migration:
              Type: AWS::DMS::ReplicationInstance
              Properties:
                ReplicationInstanceClass: dms.t3.medium
                AutoMinorVersionUpgrade: false
            """,
        ]
    }
}
