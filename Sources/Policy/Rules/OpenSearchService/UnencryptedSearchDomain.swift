/// Finds search domains whose indexes are not encrypted.
struct UnencryptedSearchDomain: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-search-domain", .high, .security, "the domain's indexes are not encrypted",
            why: "Indexes, logs, swap files and snapshots hold the documents in plain text otherwise.",
            mend: "set Enabled of EncryptionAtRestOptions to true",
            controls: [.fsbp("Opensearch.1"), .fsbp("ES.1")],
            equivalents: ["CKV_AWS_5", "AwsSolutions-OS8", "OpenSearchEncryptedAtRest", "W54"])
    }

    let types = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let encryption = resource["EncryptionAtRestOptions"]["Enabled"]
        if encryption.isOff { violations.report(encryption) }
    }

    var conforming: [String] {
        [
            """
            Search:
              Type: AWS::OpenSearchService::Domain
              Properties:
                EngineVersion: OpenSearch_2.19
                EncryptionAtRestOptions: {Enabled: true}
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
                EncryptionAtRestOptions: {Enabled: false}
            """,
        ]
    }
}
