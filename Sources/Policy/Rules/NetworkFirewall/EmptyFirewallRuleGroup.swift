/// Finds stateless rule groups without a rule.
struct EmptyFirewallRuleGroup: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "empty-firewall-rule-group", .note, .security, "the rule group has no rules",
            why: "A policy that names an empty group looks as if it inspected something.",
            mend: "add rules, or remove the group",
            controls: [.fsbp("NetworkFirewall.6")])
    }

    let types = ["AWS::NetworkFirewall::RuleGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules = resource["RuleGroup"]["RulesSource"]["StatelessRulesAndCustomActions"]["StatelessRules"]
        if rules.isKnown, rules.isEmpty { violations.report(rules) }
    }

    var conforming: [String] {
        [
            """
            Domains:
              Type: AWS::NetworkFirewall::RuleGroup
              Properties:
                RuleGroupName: domains
                Type: STATEFUL
                Capacity: 100
                RuleGroup:
                  RulesSource:
                    RulesSourceList:
                      GeneratedRulesType: ALLOWLIST
                      TargetTypes: [TLS_SNI]
                      Targets: [.example.com]
            """
        ]
    }

    var violating: [String] {
        [
            """
            Nothing:
              Type: AWS::NetworkFirewall::RuleGroup
              Properties:
                RuleGroupName: nothing
                Type: STATELESS
                Capacity: 100
                RuleGroup:
                  RulesSource:
                    StatelessRulesAndCustomActions:
                      StatelessRules: []
            """
        ]
    }
}
