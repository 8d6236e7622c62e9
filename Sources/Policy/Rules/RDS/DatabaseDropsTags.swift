/// Finds databases whose snapshots have no tags.
struct DatabaseDropsTags: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-drops-tags", .note, .operations, "snapshots do not get the database's tags",
            why: """
                Policies and bills that go by tags lose sight of the snapshots, which live longer than the database.
                """,
            mend: "set CopyTagsToSnapshot to true",
            limits: """
                A database without tags is not reported; those that the stack gives it are not seen.
                """,
            controls: [.fsbp("RDS.16"), .fsbp("RDS.17"), .fsbp("Neptune.8")],
            equivalents: ["CKV_AWS_362"])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::Neptune::DBCluster", "AWS::DocDB::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.isInDatabaseCluster || resource["Tags"].isEmpty { return }
        if resource.type == "AWS::RDS::DBInstance", let engine = DatabaseEngine(resource["Engine"]), engine.isAurora {
            return
        }
        let copy = resource["CopyTagsToSnapshot"]
        if copy.isOff { violations.report(copy, mend: .set(true)) }
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
                CopyTagsToSnapshot: true
                Tags: [{Key: team, Value: orders}]
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
                Tags: [{Key: team, Value: orders}]
            """
        ]
    }
}
