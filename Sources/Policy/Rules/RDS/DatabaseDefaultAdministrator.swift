/// Finds databases whose administrator has the name that is tried first.
struct DatabaseDefaultAdministrator: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-default-administrator", .note, .security, "the administrator has a name that everybody knows",
            why: """
                Programs that guess passwords start with the engine's usual names. Another name costs nothing and \
                takes half of the guess away.
                """,
            mend: """
                give the administrator a name of your own; on a database that exists this means replacing it
                """,
            controls: [.fsbp("RDS.24"), .fsbp("RDS.25"), .fsbp("Redshift.8"), .fsbp("RedshiftServerless.5")],
            equivalents: ["AwsSolutions-RS3", "RedshiftClusterConfiguration", "F24"])
    }

    let types = [
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::Redshift::Cluster", "AWS::RedshiftServerless::Namespace",
        "AWS::DocDB::DBCluster",
    ]

    private static let names: Set<String> = ["admin", "administrator", "awsuser", "mysql", "postgres", "root", "sa"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.inheritsDatabaseStorage { return }
        let name = resource[resource.type == "AWS::RedshiftServerless::Namespace" ? "AdminUsername" : "MasterUsername"]
        guard let text = name.string, Self.names.contains(text.lowercased()) else { return }
        violations.report(name, "the administrator is called \(text), as everybody's is")
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
                MasterUsername: postgres
                ManageMasterUserPassword: true
            """,
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: awsuser
                ManageMasterPassword: true
            """,
        ]
    }
}
