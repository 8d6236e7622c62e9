/// Finds web ACLs that do not stop requests with known attacks, such as those on Log4j.
struct WebACLWithoutLog4jRule: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "web-acl-without-log4j-rule", .warning, .security,
            "the web ACL does not stop requests with known attacks such as Log4Shell",
            why: """
                Requests with Log4Shell still come to every public address each day, and one forgotten library is \
                enough.
                """,
            mend: "add the managed rule group AWSManagedRulesKnownBadInputsRuleSet",
            limits: """
                Rule groups of your own and of other vendors are not looked into; a web ACL that uses one is not \
                reported.
                """,
            controls: [.wellArchitected("SEC05-BP03")],
            equivalents: ["CKV_AWS_192"])
    }

    let types = ["AWS::WAFv2::WebACL"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules = resource["Rules"]
        guard rules.isKnown, !rules.isEmpty, resource["DefaultAction"]["Block"].isAbsent else { return }
        for rule in rules.elements {
            let statement = rule["Statement"]
            let managed = statement["ManagedRuleGroupStatement"]
            if statement.isUnknown || managed.isUnknown || statement["RuleGroupReferenceStatement"].isPresent { return }
            let name = managed["Name"]
            if name.isUnknown || managed["VendorName"].isKnownOther(than: "AWS") { return }
            guard name.is("AWSManagedRulesKnownBadInputsRuleSet") else { continue }
            reportCounted(rule, managed, violations)
            return
        }
        violations.report(rules)
    }

    /// A rule that only counts stops nothing.
    private func reportCounted(_ rule: PropertyView, _ managed: PropertyView, _ violations: Violations) {
        let count = rule["OverrideAction"]["Count"]
        if count.isPresent { return violations.report(count, "known attacks are counted, but let through") }
        for override in managed["RuleActionOverrides"].elements
        where override["Name"].string?.hasPrefix("Log4JRCE") == true && override["ActionToUse"]["Count"].isPresent {
            violations.report(override, "attacks on Log4j are counted, but let through")
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
            """,
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
                      Count: {}
                    Statement:
                      ManagedRuleGroupStatement:
                        VendorName: AWS
                        Name: AWSManagedRulesKnownBadInputsRuleSet
                    VisibilityConfig:
                      CloudWatchMetricsEnabled: true
                      SampledRequestsEnabled: true
                      MetricName: known-attacks
            """,
        ]
    }
}
