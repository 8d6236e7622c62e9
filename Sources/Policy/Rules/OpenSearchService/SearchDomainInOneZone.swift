/// Finds search domains that a single zone or node takes down.
struct SearchDomainInOneZone: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "search-domain-in-one-zone", .warning, .reliability, "the domain's data is in one availability zone",
            why: """
                Three data nodes across zones keep a copy of every shard when one of them fails, and three dedicated \
                masters keep deciding.
                """,
            mend: "set ZoneAwarenessEnabled to true with InstanceCount 3 or more",
            controls: [.fsbp("Opensearch.6"), .fsbp("Opensearch.11"), .fsbp("ES.6"), .fsbp("ES.7")],
            equivalents: ["AwsSolutions-OS4", "AwsSolutions-OS7", "CKV_AWS_318"])
    }

    let types = ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let cluster = resource[
            resource.type == "AWS::Elasticsearch::Domain" ? "ElasticsearchClusterConfig" : "ClusterConfig"]
        let zones = cluster["ZoneAwarenessEnabled"]
        let count = cluster["InstanceCount"]
        if zones.isOff, !cluster["MultiAZWithStandbyEnabled"].isTrue {
            violations.report(zones)
        } else if let number = count.int, number < 3 {
            violations.report(count, "the domain has fewer than three data nodes")
        }
        let masters = cluster["DedicatedMasterCount"]
        if cluster["DedicatedMasterEnabled"].isTrue, let number = masters.int, number < 3 {
            violations.report(masters, "fewer than three masters cannot agree when one of them fails")
        }
    }

    var conforming: [String] {
        [
            """
            Search:
              Type: AWS::OpenSearchService::Domain
              Properties:
                EngineVersion: OpenSearch_2.19
                ClusterConfig:
                  InstanceCount: 3
                  ZoneAwarenessEnabled: true
                  ZoneAwarenessConfig: {AvailabilityZoneCount: 3}
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
                ClusterConfig:
                  InstanceCount: 2
                  ZoneAwarenessEnabled: true
            """,
            """
            Search:
              Type: AWS::OpenSearchService::Domain
              Properties:
                EngineVersion: OpenSearch_2.19
                ClusterConfig:
                  InstanceCount: 3
                  ZoneAwarenessEnabled: true
                  DedicatedMasterEnabled: true
                  DedicatedMasterCount: 2
            """,
        ]
    }
}
