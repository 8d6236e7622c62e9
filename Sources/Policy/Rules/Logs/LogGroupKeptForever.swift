/// Finds log groups whose events are never deleted.
struct LogGroupKeptForever: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "log-group-kept-forever", .warning, .cost, "the log group keeps every event for ever",
            why: """
                Logs nobody will read again are paid for every month, and what they say about people is kept longer \
                than it may be.
                """,
            mend: "set RetentionInDays",
            controls: [.wellArchitected("COST04-BP05"), .wellArchitected("SEC07-BP04")],
            equivalents: [
                "CKV_AWS_66", "W86", "NIST.800.53.R5-CloudWatchLogGroupRetentionPeriod",
                "NIST.800.53.R4-CloudWatchLogGroupRetentionPeriod", "HIPAA.Security-CloudWatchLogGroupRetentionPeriod",
                "PCI.DSS.321-CloudWatchLogGroupRetentionPeriod",
            ])
    }

    let types = ["AWS::Logs::LogGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // A group of the class DELIVERY keeps events for a day, whatever is said.
        let retention = resource["RetentionInDays"]
        if retention.isAbsent, !resource["LogGroupClass"].is("DELIVERY") { violations.report(retention) }
    }

    var conforming: [String] {
        [
            """
            Events:
              Type: AWS::Logs::LogGroup
              Properties: {RetentionInDays: 365}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Events:
              Type: AWS::Logs::LogGroup
            """
        ]
    }
}
