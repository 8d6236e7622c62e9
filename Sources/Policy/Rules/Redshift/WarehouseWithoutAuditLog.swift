/// Finds warehouses that do not record who logged in and what was asked.
struct WarehouseWithoutAuditLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "warehouse-without-audit-log", .warning, .security, "logins and queries are not recorded",
            why: """
                Who read which data is the first question after a leak, and only the audit log answers it.
                """,
            mend: """
                give LoggingProperties (LogExports of a namespace), and set enable_user_activity_logging to true
                """,
            controls: [.fsbp("Redshift.4"), .fsbp("RedshiftServerless.6")],
            equivalents: ["CKV_AWS_71", "AwsSolutions-RS5", "AwsSolutions-RS11", "RedshiftClusterConfiguration"])
    }

    let types = [
        "AWS::Redshift::Cluster", "AWS::Redshift::ClusterParameterGroup", "AWS::RedshiftServerless::Namespace",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        switch resource.type {
        case "AWS::Redshift::Cluster":
            let logging = resource["LoggingProperties"]
            if logging.isAbsent { violations.report(logging) }
        case "AWS::RedshiftServerless::Namespace":
            let exports = resource["LogExports"]
            if exports.isEmpty { violations.report(exports) }
        default:
            for parameter in resource["Parameters"].elements
            where parameter["ParameterName"].is("enable_user_activity_logging") && parameter["ParameterValue"].isFalse {
                violations.report(parameter["ParameterValue"], "queries are not recorded", mend: .set("true"))
            }
        }
    }

    var conforming: [String] {
        [
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
                LoggingProperties: {LogDestinationType: cloudwatch, LogExports: [connectionlog, userlog]}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
            """,
            """
            Parameters:
              Type: AWS::Redshift::ClusterParameterGroup
              Properties:
                Description: Sales
                ParameterGroupFamily: redshift-1.0
                Parameters: [{ParameterName: enable_user_activity_logging, ParameterValue: 'false'}]
            """,
            """
            Sales:
              Type: AWS::RedshiftServerless::Namespace
              Properties:
                NamespaceName: sales
            """,
        ]
    }
}
