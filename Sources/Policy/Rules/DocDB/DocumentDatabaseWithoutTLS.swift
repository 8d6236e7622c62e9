/// Finds document databases that do not speak TLS.
struct DocumentDatabaseWithoutTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "document-database-without-tls", .high, .security, "TLS is switched off",
            why: "Documents and passwords pass the network in plain text.",
            mend: "set the parameter tls to enabled, or leave it out",
            controls: [.fsbp("DocumentDB.6")],
            equivalents: ["CKV_AWS_90"])
    }

    let types = ["AWS::DocDB::DBClusterParameterGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let tls = resource["Parameters"]["tls"]
        if tls.is("disabled") { violations.report(tls, mend: .set("enabled")) }
    }

    var conforming: [String] {
        [
            """
            Parameters:
              Type: AWS::DocDB::DBClusterParameterGroup
              Properties:
                Description: Documents
                Family: docdb5.0
                Parameters: {tls: enabled}
            """,
            """
            Parameters:
              Type: AWS::DocDB::DBClusterParameterGroup
              Properties:
                Description: Documents
                Family: docdb5.0
                Parameters: {audit_logs: enabled}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Parameters:
              Type: AWS::DocDB::DBClusterParameterGroup
              Properties:
                Description: Documents
                Family: docdb5.0
                Parameters: {tls: disabled}
            """
        ]
    }
}
