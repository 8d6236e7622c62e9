/// Finds warehouses whose automatic snapshots are off or soon gone, or that get no upgrades.
struct WarehouseWithoutSnapshots: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "warehouse-without-snapshots", .warning, .reliability, "automatic snapshots are off",
            why: """
                A faulty load is often noticed after days; by then the last good snapshot has to be there still. \
                Upgrades bring fixes that a cluster without them misses.
                """,
            mend: "set AutomatedSnapshotRetentionPeriod to 7 or more and leave AllowVersionUpgrade on",
            controls: [.fsbp("Redshift.3"), .fsbp("Redshift.6")],
            equivalents: [
                "CKV_AWS_343", "AwsSolutions-RS9", "AwsSolutions-RS10", "RedshiftBackupEnabled",
                "RedshiftClusterMaintenanceSettings",
            ])
    }

    let types = ["AWS::Redshift::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let days = resource["AutomatedSnapshotRetentionPeriod"]
        if let count = days.int, count <= 0 {
            violations.report(days)
        } else if days.isAbsent || days.int.map({ $0 < 7 }) == true {
            violations.report(days, "automatic snapshots are kept for less than a week", severity: .note)
        }
        let upgrade = resource["AllowVersionUpgrade"]
        if upgrade.isFalse { violations.report(upgrade, "the warehouse is not upgraded", mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
                AutomatedSnapshotRetentionPeriod: 14
            """
        ]
    }

    var violating: [String] {
        [
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
                AutomatedSnapshotRetentionPeriod: 0
            """,
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
            """,
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
                AutomatedSnapshotRetentionPeriod: 7
                AllowVersionUpgrade: false
            """,
        ]
    }
}
