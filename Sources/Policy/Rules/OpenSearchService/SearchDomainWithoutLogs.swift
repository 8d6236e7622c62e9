/// Finds search domains whose errors and accesses nobody can look up.
struct SearchDomainWithoutLogs: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "search-domain-without-logs", .warning, .operations, "the domain's errors are not logged",
            why: """
                Without the logs, a slow or failing query leaves no trace, and nobody can tell who read what.
                """,
            mend: """
                publish ES_APPLICATION_LOGS, and AUDIT_LOGS where fine-grained access is on, in LogPublishingOptions
                """,
            controls: [.fsbp("Opensearch.4"), .fsbp("Opensearch.5"), .fsbp("ES.4"), .fsbp("ES.5")],
            equivalents: ["CKV_AWS_84", "CKV_AWS_317", "AwsSolutions-OS9", "OpenSearchErrorLogsToCloudWatch"])
    }

    let types = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let options = resource["LogPublishingOptions"]
        let errors = options["ES_APPLICATION_LOGS"]
        if errors.isAbsent || errors["Enabled"].isFalse { violations.report(errors) }
        guard resource["AdvancedSecurityOptions"]["Enabled"].isTrue else { return }
        let audit = options["AUDIT_LOGS"]
        if audit.isAbsent || audit["Enabled"].isFalse { violations.report(audit, "access to the domain is not logged") }
    }

    var conforming: [String] {
        [
            """
            Search:
              Type: AWS::OpenSearchService::Domain
              Properties:
                EngineVersion: OpenSearch_2.19
                LogPublishingOptions:
                  ES_APPLICATION_LOGS:
                    Enabled: true
                    CloudWatchLogsLogGroupArn: arn:aws:logs:eu-west-1:111122223333:log-group:search:*
            """
        ]
    }

    var violating: [String] {
        [
            """
            Search:
              Type: AWS::OpenSearchService::Domain
              Properties:
                EngineVersion: OpenSearch_2.19
            """,
            """
            Search:
              Type: AWS::OpenSearchService::Domain
              Properties:
                EngineVersion: OpenSearch_2.19
                LogPublishingOptions:
                  ES_APPLICATION_LOGS: {Enabled: false}
            """,
        ]
    }
}
