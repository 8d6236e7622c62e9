/// Finds web ACLs that let one address send as many requests as it likes.
struct WebACLWithoutRateLimit: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "web-acl-without-rate-limit", .note, .reliability, "one address may send as many requests as it likes",
            why: """
                A rate limit is the one rule that stops guessing of passwords and simple floods, whatever the \
                requests look like.
                """,
            mend: "add a rule with RateBasedStatement",
            limits: """
                Rule groups of your own and of other vendors are not looked into; a web ACL that uses one is not \
                reported.
                """,
            controls: [.wellArchitected("REL05-BP02")])
    }

    let types = ["AWS::WAFv2::WebACL"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules = resource["Rules"]
        guard rules.isKnown, !rules.isEmpty, resource["DefaultAction"]["Block"].isAbsent else { return }
        for rule in rules.elements {
            let statement = rule["Statement"]
            if statement.isUnknown || statement["RateBasedStatement"].isPresent
                || statement["RuleGroupReferenceStatement"].isPresent
                || statement["ManagedRuleGroupStatement"]["Name"].is("AWSManagedRulesAntiDDoSRuleSet")
                || statement["ManagedRuleGroupStatement"]["VendorName"].isKnownOther(than: "AWS")
            {
                return
            }
        }
        violations.report(rules)
    }

    var conforming: [String] {
        [
            """
            Wall:
              Type: AWS::WAFv2::WebACL
              Properties:
                Scope: REGIONAL
                DefaultAction:
                  Allow: {}
                VisibilityConfig:
                  CloudWatchMetricsEnabled: true
                  SampledRequestsEnabled: true
                  MetricName: wall
                Rules:
                  - Name: rate
                    Priority: 0
                    Action:
                      Block: {}
                    Statement:
                      RateBasedStatement:
                        Limit: 2000
                        AggregateKeyType: IP
                    VisibilityConfig:
                      CloudWatchMetricsEnabled: true
                      SampledRequestsEnabled: true
                      MetricName: rate
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
                  Allow: {}
                VisibilityConfig:
                  CloudWatchMetricsEnabled: true
                  SampledRequestsEnabled: true
                  MetricName: wall
                Rules:
                  - Name: known-attacks
                    Priority: 0
                    OverrideAction:
                      None: {}
                    Statement:
                      ManagedRuleGroupStatement:
                        VendorName: AWS
                        Name: AWSManagedRulesKnownBadInputsRuleSet
                    VisibilityConfig:
                      CloudWatchMetricsEnabled: true
                      SampledRequestsEnabled: true
                      MetricName: known-attacks
            """
        ]
    }
}
