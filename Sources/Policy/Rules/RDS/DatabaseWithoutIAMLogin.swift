/// Finds databases that know passwords only.
struct DatabaseWithoutIAMLogin: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-without-iam-login", .note, .security, "logging in with IAM is off",
            why: """
                IAM's tokens live for fifteen minutes and follow the roles that exist; a password has to be stored, \
                handed round and rotated.
                """,
            mend: "set EnableIAMDatabaseAuthentication to true",
            controls: [.fsbp("RDS.10"), .fsbp("RDS.12")],
            equivalents: ["CKV_AWS_161", "CKV_AWS_162", "AwsSolutions-RDS6"])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.isInDatabaseCluster { return }
        guard let engine = DatabaseEngine(resource["Engine"]), engine.supportsIAMLogin else { return }
        // Only clusters hold the setting for Aurora; the first generation of serverless does not have it.
        if engine.isAurora, resource.type == "AWS::RDS::DBInstance" || resource["EngineMode"].is("serverless") {
            return
        }
        let login = resource["EnableIAMDatabaseAuthentication"]
        if login.isOff { violations.report(login, mend: .set(true)) }
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
                EnableIAMDatabaseAuthentication: true
            """,
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: sqlserver-ee
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
            """,
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-postgresql
                MasterUsername: keeper
                ManageMasterUserPassword: true
                EnableIAMDatabaseAuthentication: false
            """,
        ]
    }
}
