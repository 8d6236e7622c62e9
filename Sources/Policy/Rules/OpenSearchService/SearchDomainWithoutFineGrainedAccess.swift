/// Finds search domains in which whoever gets in may do everything.
struct SearchDomainWithoutFineGrainedAccess: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "search-domain-without-fine-grained-access", .warning, .security,
            "whoever gets into the domain may read and change every index",
            why: """
                Fine-grained access control gives roles their indexes, documents and fields, and demands a login of \
                every request.
                """,
            mend: "set Enabled of AdvancedSecurityOptions to true",
            controls: [.fsbp("Opensearch.7")],
            equivalents: ["CKV2_AWS_52"])
    }

    let types = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let setting = resource["AdvancedSecurityOptions"]["Enabled"]
        if setting.isOff { violations.report(setting) }
    }

    var conforming: [String] {
        [
            """
            Search:
              Type: AWS::OpenSearchService::Domain
              Properties:
                EngineVersion: OpenSearch_2.19
                AdvancedSecurityOptions:
                  Enabled: true
                  MasterUserOptions:
                    MasterUserARN: arn:aws:iam::111122223333:role/search
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
                AdvancedSecurityOptions: {Enabled: 'false'}
            """,
        ]
    }
}
