/// Finds databases that let their clients connect in plain text.
struct DatabaseWithoutTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-without-tls", .warning, .security, "connections without TLS are let in",
            why: """
                Without the demand, a client that is set up wrongly sends passwords and data over the network in \
                plain text, and nobody notices.
                """,
            mend: """
                set rds.force_ssl (PostgreSQL, SQL Server) or require_secure_transport (MySQL, MariaDB) to 1, or \
                RequireTLS of a proxy to true
                """,
            limits: "A database on its engine's own parameter group is not reported.",
            controls: [.fsbp("RDS.38"), .fsbp("RDS.39"), .fsbp("RDS.41"), .fsbp("RDS.43"), .fsbp("RDS.44")],
            equivalents: ["CKV2_AWS_69"])
    }

    let types = ["AWS::RDS::DBParameterGroup", "AWS::RDS::DBClusterParameterGroup", "AWS::RDS::DBProxy"]

    /// The parameter that demands TLS in a family of parameter groups, and whether its default lets plain text in.
    private static func parameter(of family: String) -> (name: String, isOffByDefault: Bool)? {
        func version(after prefix: String) -> Int? {
            family.hasPrefix(prefix) ? Int(family.dropFirst(prefix.count).prefix { $0.isNumber }) : nil
        }
        if let version = version(after: "postgres") { return ("rds.force_ssl", version < 15) }
        if let version = version(after: "aurora-postgresql") { return ("rds.force_ssl", version < 17) }
        if family.hasPrefix("sqlserver") { return ("rds.force_ssl", true) }
        if family.hasPrefix("aurora-mysql") || family == "mysql5.7" || family == "mysql8.0" {
            return ("require_secure_transport", true)
        }
        if let version = version(after: "mariadb") { return ("require_secure_transport", version < 11) }
        return family.hasPrefix("mysql") ? ("require_secure_transport", false) : nil
    }

    private static func isOff(_ value: PropertyView) -> Bool {
        value.isFalse || value.int == 0 || value.is("OFF", "off", "Off")
    }

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::RDS::DBProxy" {
            let demand = resource["RequireTLS"]
            if demand.isOff { violations.report(demand, "the proxy lets connections without TLS in", mend: .set(true)) }
            return
        }
        guard let family = resource["Family"].string?.lowercased() else { return }
        // With Aurora, the parameter belongs to the cluster.
        if resource.type == "AWS::RDS::DBParameterGroup", family.hasPrefix("aurora") { return }
        guard let parameter = Self.parameter(of: family) else { return }
        let value = resource["Parameters"][parameter.name]
        if value.isAbsent ? parameter.isOffByDefault : Self.isOff(value) {
            violations.report(value, "\(parameter.name) is off, so that connections without TLS are let in")
        }
    }

    var conforming: [String] {
        [
            """
            Parameters:
              Type: AWS::RDS::DBParameterGroup
              Properties:
                Description: Orders
                Family: postgres17
            """,
            """
            Parameters:
              Type: AWS::RDS::DBParameterGroup
              Properties:
                Description: Orders
                Family: mysql8.0
                Parameters:
                  require_secure_transport: '1'
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Parameters:
              Type: AWS::RDS::DBParameterGroup
              Properties:
                Description: Orders
                Family: postgres17
                Parameters:
                  rds.force_ssl: '0'
            """,
            """
            Parameters:
              Type: AWS::RDS::DBClusterParameterGroup
              Properties:
                Description: Orders
                Family: aurora-mysql8.0
                Parameters:
                  binlog_format: ROW
            """,
        ]
    }
}
