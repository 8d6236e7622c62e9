/// Finds web ACLs and rule groups of AWS WAF without a rule.
struct WebACLWithoutRules: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "web-acl-without-rules", .warning, .security, "the web ACL has no rules",
            why: "A web ACL that is attached and empty looks like protection in every list.",
            mend: "add rules, such as the managed rule group AWSManagedRulesCommonRuleSet",
            limits: "A web ACL whose default is to block needs no rule and is not reported.",
            controls: [.fsbp("WAF.10"), .wellArchitected("SEC05-BP03")],
            equivalents: ["CKV_AWS_342"])
    }

    let types = ["AWS::WAFv2::WebACL", "AWS::WAFv2::RuleGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules = resource["Rules"]
        guard rules.isEmpty else { return }
        if resource.type == "AWS::WAFv2::RuleGroup" { return violations.report(rules, "the rule group has no rules") }
        if resource["DefaultAction"].isKnown, resource["DefaultAction"]["Block"].isAbsent { violations.report(rules) }
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
                  Allow: {}
                VisibilityConfig:
                  CloudWatchMetricsEnabled: true
                  SampledRequestsEnabled: true
                  MetricName: wall
            """
        ]
    }
}
