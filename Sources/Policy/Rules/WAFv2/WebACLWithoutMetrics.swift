/// Finds web ACLs, rule groups and rules whose counts nobody sees.
struct WebACLWithoutMetrics: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "web-acl-without-metrics", .note, .operations, "what the rule stops is not counted",
            why: "An attack shows first as a jump in the count of requests that are stopped.",
            mend: "set CloudWatchMetricsEnabled to true",
            controls: [.fsbp("WAF.12"), .wellArchitected("OPS08-BP01")])
    }

    let types = ["AWS::WAFv2::WebACL", "AWS::WAFv2::RuleGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let configurations = [resource["VisibilityConfig"]] + resource["Rules"].elements.map { $0["VisibilityConfig"] }
        for configuration in configurations {
            let enabled = configuration["CloudWatchMetricsEnabled"]
            if enabled.isFalse { violations.report(enabled, mend: .set(true)) }
        }
    }

    var conforming: [String] {
        [
            """
            Wall:
              Type: AWS::WAFv2::WebACL
              Properties:
                Scope: REGIONAL
                DefaultAction:
                  Block: {}
                VisibilityConfig:
                  CloudWatchMetricsEnabled: true
                  SampledRequestsEnabled: true
                  MetricName: wall
            """
        ]
    }

    var violating: [String] {
        [
            """
            Wall:
              Type: AWS::WAFv2::WebACL
              Properties:
                Scope: REGIONAL
                DefaultAction:
                  Block: {}
                VisibilityConfig:
                  CloudWatchMetricsEnabled: false
                  SampledRequestsEnabled: true
                  MetricName: wall
            """
        ]
    }
}
