/// Finds endpoints of migrations that connect in plain text.
struct MigrationEndpointWithoutTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "migration-endpoint-without-tls", .warning, .security, "the endpoint connects without TLS",
            why: "The whole database passes the network in plain text while it is copied.",
            mend: "set SslMode to require, verify-ca or verify-full",
            controls: [.fsbp("DMS.9")])
    }

    let types = ["AWS::DMS::Endpoint"]

    /// The engines whose encryption SslMode chooses.
    private static let engines: Set<String> = [
        "aurora", "aurora-postgresql", "azuredb", "azure-sql-managed-instance", "db2", "docdb", "mariadb", "mongodb",
        "mysql", "oracle", "postgres", "sqlserver", "sybase",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let engine = resource["EngineName"].string?.lowercased(), Self.engines.contains(engine) else { return }
        let mode = resource["SslMode"]
        if mode.isAbsent || mode.is("none") { violations.report(mode) }
    }

    var conforming: [String] {
        [
            """
            Source:
              Type: AWS::DMS::Endpoint
              Properties:
                EndpointType: source
                EngineName: postgres
                SslMode: verify-full
            """,
            """
            Source:
              Type: AWS::DMS::Endpoint
              Properties:
                EndpointType: source
                EngineName: s3
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Source:
              Type: AWS::DMS::Endpoint
              Properties:
                EndpointType: source
                EngineName: postgres
            """,
            """
            Source:
              Type: AWS::DMS::Endpoint
              Properties:
                EndpointType: source
                EngineName: mysql
                SslMode: none
            """,
        ]
    }
}
