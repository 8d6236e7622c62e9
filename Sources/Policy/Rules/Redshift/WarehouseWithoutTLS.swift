/// Finds warehouses that let their clients connect in plain text.
struct WarehouseWithoutTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "warehouse-without-tls", .warning, .security, "connections without TLS are let in",
            why: """
                Queries, results and passwords pass the network in plain text when a client does not ask for more.
                """,
            mend: "set the parameter require_ssl to true",
            controls: [.fsbp("Redshift.2"), .fsbp("RedshiftServerless.2")],
            equivalents: ["CKV_AWS_105", "AwsSolutions-RS1", "RedshiftRequireTlsSSL"])
    }

    let types = ["AWS::Redshift::ClusterParameterGroup", "AWS::RedshiftServerless::Workgroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let isGroup = resource.type == "AWS::Redshift::ClusterParameterGroup"
        let list = resource[isGroup ? "Parameters" : "ConfigParameters"]
        guard !list.isUnknown else { return }
        let name = isGroup ? "ParameterName" : "ParameterKey"
        if list.elements.contains(where: { $0[name].isUnknown }) { return }
        if let setting = list.elements.first(where: { $0[name].is("require_ssl") }) {
            let value = setting["ParameterValue"]
            if value.is("false", "False", "FALSE", "0") || value.isFalse { violations.report(value) }
        } else if isGroup, resource["ParameterGroupFamily"].is("redshift-1.0") {
            // In the newer family it is on.
            violations.report(list)
        }
    }

    var conforming: [String] {
        [
            """
            Parameters:
              Type: AWS::Redshift::ClusterParameterGroup
              Properties:
                Description: Sales
                ParameterGroupFamily: redshift-1.0
                Parameters: [{ParameterName: require_ssl, ParameterValue: 'true'}]
            """,
            """
            Parameters:
              Type: AWS::Redshift::ClusterParameterGroup
              Properties:
                Description: Sales
                ParameterGroupFamily: redshift-2.0
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Parameters:
              Type: AWS::Redshift::ClusterParameterGroup
              Properties:
                Description: Sales
                ParameterGroupFamily: redshift-1.0
            """,
            """
            Parameters:
              Type: AWS::Redshift::ClusterParameterGroup
              Properties:
                Description: Sales
                ParameterGroupFamily: redshift-2.0
                Parameters: [{ParameterName: require_ssl, ParameterValue: 'false'}]
            """,
        ]
    }
}
