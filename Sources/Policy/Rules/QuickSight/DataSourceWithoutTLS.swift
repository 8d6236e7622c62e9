/// Finds connections of Quick Sight to databases in the clear.
struct DataSourceWithoutTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "data-source-without-tls", .warning, .security, "Quick Sight reads the database in the clear",
            why:
                "Login and data cross the network unencrypted, though the connection has TLS unless it is switched off.",
            mend: "remove DisableSsl",
            controls: [.wellArchitected("SEC09-BP02"), .nist("SC-8")],
            equivalents: ["AwsSolutions-QS1"])
    }

    let types = ["AWS::QuickSight::DataSource"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let off = resource["SslProperties"]["DisableSsl"]
        if off.isTrue { violations.report(off, mend: .set(false)) }
    }

    private static func source(_ off: Bool) -> String {
        """
        Orders:
          Type: AWS::QuickSight::DataSource
          Properties:
            AwsAccountId: '123456789012'
            DataSourceId: orders
            Name: orders
            Type: POSTGRESQL
            DataSourceParameters:
              PostgreSqlParameters: {Host: db.example.com, Port: 5432, Database: orders}
            SslProperties: {DisableSsl: \(off)}
        """
    }

    var conforming: [String] { [Self.source(false)] }
    var violating: [String] { [Self.source(true)] }
}
