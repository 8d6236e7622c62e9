/// Finds document databases that one call deletes, or whose backups are soon gone.
struct DocumentDatabaseUnprotected: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "document-database-unprotected", .warning, .reliability, "one call deletes the cluster",
            why: """
                Deletion protection stops a mistaken call before data is gone, and a week of backups covers faults \
                that are noticed late.
                """,
            mend: "set DeletionProtection to true and BackupRetentionPeriod to 7 days or more",
            controls: [.fsbp("DocumentDB.2"), .fsbp("DocumentDB.5")],
            equivalents: ["CKV_AWS_360", "AwsSolutions-DOC4"])
    }

    let types = ["AWS::DocDB::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let protection = resource["DeletionProtection"]
        if protection.isOff { violations.report(protection, mend: .set(true)) }
        let days = resource["BackupRetentionPeriod"]
        // A day is the default.
        if days.isAbsent || days.int.map({ $0 < 7 }) == true {
            violations.report(
                days, "backups are kept for less than a week", help: "set BackupRetentionPeriod to 7 days or more")
        }
    }

    var conforming: [String] {
        [
            """
            Documents:
              Type: AWS::DocDB::DBCluster
              Properties:
                MasterUsername: keeper
                ManageMasterUserPassword: true
                DeletionProtection: true
                BackupRetentionPeriod: 7
            """
        ]
    }

    var violating: [String] {
        [
            """
            Documents:
              Type: AWS::DocDB::DBCluster
              Properties:
                MasterUsername: keeper
                ManageMasterUserPassword: true
            """,
            """
            Documents:
              Type: AWS::DocDB::DBCluster
              Properties:
                MasterUsername: keeper
                ManageMasterUserPassword: true
                DeletionProtection: true
                BackupRetentionPeriod: 1
            """,
        ]
    }
}
