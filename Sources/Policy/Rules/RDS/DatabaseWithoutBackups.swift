/// Finds databases without automatic backups, or whose backups are gone within days.
struct DatabaseWithoutBackups: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-without-backups", .warning, .reliability, "automatic backups are kept for less than a week",
            why: """
                Faults in data are often noticed after days. Backups also carry restoring to a point in time, which \
                needs them to be on.
                """,
            mend: "set BackupRetentionPeriod to 7 days or more",
            controls: [.fsbp("RDS.11"), .fsbp("RDS.50")],
            equivalents: ["AwsSolutions-RDS13", "RDSInstanceBackupEnabled", "W75"])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.isInDatabaseCluster || resource.isDatabaseReplica { return }
        if let engine = DatabaseEngine(resource["Engine"]), engine.isAurora, resource.type == "AWS::RDS::DBInstance" {
            return
        }
        let days = resource["BackupRetentionPeriod"]
        if days.isAbsent {
            violations.report(days, "automatic backups are kept for a day, the default")
        } else if let days = days.int, days <= 0 {
            violations.report(resource["BackupRetentionPeriod"], "there are no automatic backups", severity: .high)
        } else if let count = days.int, count < 7 {
            violations.report(days, "automatic backups are kept for \(count == 1 ? "a day" : "\(count) days")")
        }
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
                BackupRetentionPeriod: 14
            """,
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-postgresql
                MasterUsername: keeper
                ManageMasterUserPassword: true
                BackupRetentionPeriod: '7'
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
                BackupRetentionPeriod: 0
            """,
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-postgresql
                MasterUsername: keeper
                ManageMasterUserPassword: true
                BackupRetentionPeriod: 3
            """,
        ]
    }
}
