/// Finds databases that one call deletes.
struct UnprotectedDatabase: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unprotected-database", .warning, .reliability, "one call deletes the database",
            why: """
                Deletion protection stops a mistaken call, script or stack deletion before any data is gone.
                """,
            mend: "set DeletionProtection to true, or waive the rule where the data can be spared",
            controls: [.fsbp("RDS.7"), .fsbp("RDS.8"), .wellArchitected("REL09-BP01")],
            equivalents: ["AwsSolutions-RDS10", "RDSInstanceDeletionProtectionEnabled", "F80"])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::RDS::GlobalCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // The cluster protects its instances.
        if resource.isInDatabaseCluster { return }
        let protection = resource["DeletionProtection"]
        if protection.isOff { violations.report(protection, mend: .set(true)) }
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
                DeletionProtection: true
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
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-postgresql
                MasterUsername: keeper
                ManageMasterUserPassword: true
                DeletionProtection: false
            """,
        ]
    }
}
