/// Finds graph databases that one call deletes, whose backups are soon gone, or that a zone takes down.
struct GraphDatabaseUnprotected: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "graph-database-unprotected", .warning, .reliability, "one call deletes the cluster",
            why: """
                Deletion protection stops a mistaken call before data is gone, a week of backups covers faults that \
                are noticed late, and a second instance takes over.
                """,
            mend: """
                set DeletionProtection to true and BackupRetentionPeriod to 7 days or more, and add a second \
                instance
                """,
            controls: [.fsbp("Neptune.4"), .fsbp("Neptune.5"), .fsbp("Neptune.9")],
            equivalents: ["CKV_AWS_361", "AwsSolutions-N1", "AwsSolutions-N3"])
    }

    let types = ["AWS::Neptune::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let protection = resource["DeletionProtection"]
        if protection.isOff { violations.report(protection, mend: .set(true)) }
        let days = resource["BackupRetentionPeriod"]
        // A day is the default.
        if days.isAbsent || days.int.map({ $0 < 7 }) == true {
            violations.report(
                days, "backups are kept for less than a week", help: "set BackupRetentionPeriod to 7 days or more")
        }

        if resource.databaseInstances(ofType: "AWS::Neptune::DBInstance").count == 1 {
            violations.report(
                resource, "the cluster has one instance, so that it runs in one availability zone",
                help: "add an AWS::Neptune::DBInstance in another zone")
        }
    }

    var conforming: [String] {
        [
            """
            Graph:
              Type: AWS::Neptune::DBCluster
              Properties:
                DeletionProtection: true
                BackupRetentionPeriod: 7
            """
        ]
    }

    var violating: [String] {
        [
            """
            Graph:
              Type: AWS::Neptune::DBCluster
            """,
            """
            Graph:
              Type: AWS::Neptune::DBCluster
              Properties:
                DeletionProtection: true
                BackupRetentionPeriod: 7
            Only:
              Type: AWS::Neptune::DBInstance
              Properties:
                DBInstanceClass: db.r6g.large
                DBClusterIdentifier: !Ref Graph
            """,
        ]
    }
}
