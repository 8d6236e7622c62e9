/// Finds file transfers of which no record is kept.
struct TransferWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "transfer-without-log", .warning, .operations, "no record is kept of who transferred what",
            why: "Without a log nobody can say which files a partner took, nor who tried to log in.",
            mend: "list a log group in StructuredLogDestinations; for a connector set LoggingRole",
            controls: [.fsbp("Transfer.3"), .wellArchitected("SEC04-BP01")])
    }

    let types = ["AWS::Transfer::Server", "AWS::Transfer::Connector"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let role = resource["LoggingRole"]
        if role.isAbsent, resource["StructuredLogDestinations"].isEmpty { violations.report(role) }
    }

    private static func server(_ more: String) -> String {
        """
        Server:
          Type: AWS::Transfer::Server
          Properties:
            Protocols: [SFTP]
            \(more)
        """
    }

    var conforming: [String] {
        [
            Self.server("LoggingRole: arn:aws:iam::123456789012:role/transfer-logs"),
            Self.server(
                "StructuredLogDestinations: ['arn:aws:logs:eu-west-1:123456789012:log-group:transfers:*']"),
        ]
    }

    var violating: [String] { [Self.server("Domain: S3")] }
}
