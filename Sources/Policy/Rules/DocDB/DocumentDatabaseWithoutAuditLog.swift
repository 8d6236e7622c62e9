/// Finds document databases that do not record logins and changes.
struct DocumentDatabaseWithoutAuditLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "document-database-without-audit-log", .warning, .operations, "the audit log is not kept",
            why: """
                Who logged in and what was created or dropped is only known from the audit log, which needs the \
                parameter and the export.
                """,
            mend: """
                add audit to EnableCloudwatchLogsExports, and set the parameter audit_logs to enabled
                """,
            controls: [.fsbp("DocumentDB.4")],
            equivalents: ["CKV_AWS_85", "CKV_AWS_104", "AwsSolutions-DOC5"])
    }

    let types = ["AWS::DocDB::DBCluster", "AWS::DocDB::DBClusterParameterGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::DocDB::DBClusterParameterGroup" {
            let audit = resource["Parameters"]["audit_logs"]
            if audit.is("disabled", "none") { violations.report(audit) }
            return
        }
        let exports = resource["EnableCloudwatchLogsExports"]
        if exports.isUnknown || exports.elements.contains(where: { $0.isUnknown || $0.is("audit") }) { return }
        violations.report(exports)
    }

    var conforming: [String] {
        [
            """
            Documents:
              Type: AWS::DocDB::DBCluster
              Properties:
                MasterUsername: keeper
                ManageMasterUserPassword: true
                EnableCloudwatchLogsExports: [audit]
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
                EnableCloudwatchLogsExports: [profiler]
            """,
            """
            Parameters:
              Type: AWS::DocDB::DBClusterParameterGroup
              Properties:
                Description: Documents
                Family: docdb5.0
                Parameters: {audit_logs: disabled}
            """,
        ]
    }
}
