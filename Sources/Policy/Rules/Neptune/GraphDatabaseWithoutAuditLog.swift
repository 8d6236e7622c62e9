/// Finds graph databases that do not record who asked what.
struct GraphDatabaseWithoutAuditLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "graph-database-without-audit-log", .warning, .operations, "the audit log is not kept",
            why: "Who read or changed what is only known from the audit log.",
            mend: """
                add audit to EnableCloudwatchLogsExports, and set the parameter neptune_enable_audit_log to 1
                """,
            controls: [.fsbp("Neptune.2")],
            equivalents: ["CKV_AWS_101"])
    }

    let types = ["AWS::Neptune::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let exports = resource["EnableCloudwatchLogsExports"]
        if exports.isUnknown || exports.elements.contains(where: { $0.isUnknown || $0.is("audit") }) { return }
        violations.report(exports)
    }

    var conforming: [String] {
        [
            """
            Graph:
              Type: AWS::Neptune::DBCluster
              Properties:
                EnableCloudwatchLogsExports: [audit]
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
                EnableCloudwatchLogsExports: [slowquery]
            """,
        ]
    }
}
