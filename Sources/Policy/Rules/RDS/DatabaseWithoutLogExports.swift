/// Finds databases whose logs stay on the instance.
struct DatabaseWithoutLogExports: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-without-log-exports", .warning, .operations, "the engine's log is not exported to CloudWatch",
            why: """
                Logs on the instance are deleted after days and are gone with it. In CloudWatch they can be \
                searched, kept and alarmed on.
                """,
            mend: """
                add the engine's log to EnableCloudwatchLogsExports: postgresql for PostgreSQL, error for MySQL, \
                MariaDB and SQL Server, alert for Oracle
                """,
            limits: """
                Audit and slow query logs, which parameters have to switch on first, are not asked for.
                """,
            controls: [
                .fsbp("RDS.9"), .fsbp("RDS.34"), .fsbp("RDS.36"), .fsbp("RDS.37"), .fsbp("RDS.40"), .fsbp("RDS.42"),
                .fsbp("RDS.45"),
            ],
            equivalents: ["AwsSolutions-RDS16", "RDSLoggingEnabled"])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.isInDatabaseCluster { return }
        guard let engine = DatabaseEngine(resource["Engine"]), let log = engine.basicLog else { return }
        if engine.isAurora, resource.type == "AWS::RDS::DBInstance" { return }
        let exports = resource["EnableCloudwatchLogsExports"]
        if exports.isUnknown || exports.elements.contains(where: { $0.isUnknown || $0.is(log) }) { return }
        violations.report(exports, "the log \(log) is not exported to CloudWatch")
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
                EnableCloudwatchLogsExports: [postgresql, upgrade]
            """,
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-mysql
                MasterUsername: keeper
                ManageMasterUserPassword: true
                EnableCloudwatchLogsExports: [error, slowquery]
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
                EnableCloudwatchLogsExports: [upgrade]
            """,
        ]
    }
}
