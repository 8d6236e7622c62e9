/// Finds search domains that speak plain text, to clients or between their nodes.
struct SearchDomainWithoutTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "search-domain-without-tls", .high, .security, "the domain takes requests without TLS",
            why: """
                Documents and credentials pass in plain text, between the clients and the domain or between its \
                nodes.
                """,
            mend: """
                set EnforceHTTPS and NodeToNodeEncryptionOptions.Enabled to true and TLSSecurityPolicy to Policy- \
                Min-TLS-1-2-PFS-2023-10
                """,
            controls: [.fsbp("Opensearch.3"), .fsbp("Opensearch.8"), .fsbp("ES.3"), .fsbp("ES.8")],
            equivalents: [
                "CKV_AWS_6", "CKV_AWS_83", "CKV_AWS_228", "AwsSolutions-OS2", "OpenSearchNodeToNodeEncryption", "W85",
            ])
    }

    let types = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let endpoint = resource["DomainEndpointOptions"]
        let demand = endpoint["EnforceHTTPS"]
        let policy = endpoint["TLSSecurityPolicy"]
        if demand.isOff {
            violations.report(demand)
        } else if policy.isAbsent || policy.is("Policy-Min-TLS-1-0-2019-07") {
            violations.report(policy, "the domain still speaks TLS 1.0", severity: .warning)
        }
        let nodes = resource["NodeToNodeEncryptionOptions"]["Enabled"]
        if nodes.isOff { violations.report(nodes, "the domain's nodes speak to each other in plain text") }
    }

    var conforming: [String] {
        [
            """
            Search:
              Type: AWS::OpenSearchService::Domain
              Properties:
                EngineVersion: OpenSearch_2.19
                NodeToNodeEncryptionOptions: {Enabled: true}
                DomainEndpointOptions:
                  EnforceHTTPS: true
                  TLSSecurityPolicy: Policy-Min-TLS-1-2-PFS-2023-10
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
                NodeToNodeEncryptionOptions: {Enabled: true}
                DomainEndpointOptions:
                  EnforceHTTPS: true
                  TLSSecurityPolicy: Policy-Min-TLS-1-0-2019-07
            """,
        ]
    }
}
