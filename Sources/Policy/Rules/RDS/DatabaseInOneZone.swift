/// Finds databases that a single availability zone takes down.
struct DatabaseInOneZone: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-in-one-zone", .warning, .reliability, "the database runs in one availability zone",
            why: """
                When the zone or the instance fails, the database is away until somebody restores it. A standby in \
                another zone takes over in about a minute.
                """,
            mend: "set MultiAZ to true, or give a cluster of Aurora a second instance",
            limits: """
                Instances that another template adds to a cluster are not seen; a cluster without any instance here \
                is not reported.
                """,
            controls: [.fsbp("RDS.5"), .fsbp("RDS.15")],
            equivalents: ["CKV_AWS_157", "AwsSolutions-RDS3", "RDSMultiAZSupport"])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]

    private func checkCluster(_ cluster: ResourceView, _ violations: Violations) {
        guard let engine = DatabaseEngine(cluster["Engine"]), engine.isAurora else { return }
        if cluster.databaseInstances(ofType: "AWS::RDS::DBInstance").count == 1 {
            violations.report(cluster, "the cluster has one instance, so that it runs in one availability zone")
        }
    }

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::RDS::DBCluster" {
            checkCluster(resource, violations)
            return
        }
        if resource.isInDatabaseCluster || resource.isDatabaseReplica { return }
        // The small editions of SQL Server have no standby.
        guard let engine = DatabaseEngine(resource["Engine"]), !engine.isAurora, !engine.isCustom,
            engine.name != "sqlserver-ex", engine.name != "sqlserver-web"
        else { return }
        let standby = resource["MultiAZ"]
        if standby.isOff { violations.report(standby, mend: .set(true)) }
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
                MultiAZ: true
            """,
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-postgresql
                MasterUsername: keeper
                ManageMasterUserPassword: true
            First:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.r8g.large
                Engine: aurora-postgresql
                DBClusterIdentifier: !Ref Cluster
            Second:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.r8g.large
                Engine: aurora-postgresql
                DBClusterIdentifier: !Ref Cluster
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
            Only:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.r8g.large
                Engine: aurora-postgresql
                DBClusterIdentifier: !Ref Cluster
            """,
        ]
    }
}
