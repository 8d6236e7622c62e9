/// Finds search domains that the internet reaches.
struct PublicSearchDomain: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-search-domain", .warning, .security, "the domain's endpoint is on the internet",
            why: """
                Open search domains are found within hours and copied or held to ransom. Inside a VPC, the network \
                is a second barrier beside the policy.
                """,
            mend: "put the domain into a VPC with VPCOptions, and name in AccessPolicies who may use it",
            controls: [.fsbp("Opensearch.2"), .fsbp("ES.2")],
            equivalents: [
                "AwsSolutions-OS1", "AwsSolutions-OS3", "AwsSolutions-OS5", "OpenSearchInVPCOnly", "W90", "CKV_AWS_137",
            ])
    }

    let types = [
        "AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain", "AWS::OpenSearchServerless::SecurityPolicy",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::OpenSearchServerless::SecurityPolicy" {
            guard resource["Type"].is("network") else { return }
            for block in resource["Policy"].parsedJSON?.elements ?? [] where block["AllowFromPublic"].isTrue {
                violations.report(block["AllowFromPublic"], "collections are reached from the internet")
            }
            return
        }
        guard resource["VPCOptions"].isAbsent else { return }
        let open = PolicyDocument(resource["AccessPolicies"])?.statements.lazy.compactMap(\.openPrincipal).first
        if let open, resource["AdvancedSecurityOptions"]["Enabled"].isOff {
            violations.report(open, "the domain is on the internet and its policy lets everyone in", severity: .high)
        } else {
            violations.report(resource["VPCOptions"])
        }
    }

    var conforming: [String] {
        [
            """
            Search:
              Type: AWS::OpenSearchService::Domain
              Properties:
                EngineVersion: OpenSearch_2.19
                VPCOptions:
                  SubnetIds: [subnet-0123456789abcdef0]
            """,
            """
            Network:
              Type: AWS::OpenSearchServerless::SecurityPolicy
              Properties:
                Name: network
                Type: network
                Policy: '[{"Rules":[{"ResourceType":"collection","Resource":["collection/orders"]}],"AllowFromPublic":false}]'
            """,
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
                AccessPolicies:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: '*'}
                      Action: es:*
                      Resource: '*'
            """,
            """
            Network:
              Type: AWS::OpenSearchServerless::SecurityPolicy
              Properties:
                Name: network
                Type: network
                Policy: '[{"Rules":[{"ResourceType":"collection","Resource":["collection/orders"]}],"AllowFromPublic":true}]'
            """,
        ]
    }
}
