/// Finds databases that stop when their disk is full.
struct StorageCannotGrow: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "storage-cannot-grow", .note, .reliability, "the disk does not grow by itself",
            why: """
                A full disk stops the database. With a maximum set, RDS adds storage before that happens, and \
                nothing is paid until it does.
                """,
            mend: "set MaxAllocatedStorage to the most that you would pay for, in GiB")
    }

    let types = ["AWS::RDS::DBInstance"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.isInDatabaseCluster || resource.isDatabaseReplica { return }
        guard let engine = DatabaseEngine(resource["Engine"]), !engine.isAurora, !engine.isCustom else { return }
        if resource["StorageType"].is("standard") { return }
        let limit = resource["MaxAllocatedStorage"]
        if limit.isAbsent { violations.report(limit) }
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
                MaxAllocatedStorage: 200
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
            """
        ]
    }
}
