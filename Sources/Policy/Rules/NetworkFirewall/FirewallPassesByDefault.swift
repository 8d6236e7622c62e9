/// Finds firewall policies that let pass what no rule speaks of.
struct FirewallPassesByDefault: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "firewall-passes-by-default", .high, .security, "the firewall lets pass what no rule speaks of",
            why: """
                Packets that a stateless default passes never reach the stateful rules, so that the firewall stands \
                there for show.
                """,
            mend: "use aws:forward_to_sfe or aws:drop as default actions, and name at least one rule group",
            controls: [
                .fsbp("NetworkFirewall.3"), .fsbp("NetworkFirewall.4"), .fsbp("NetworkFirewall.5"),
                .wellArchitected("SEC05-BP02"),
            ],
            equivalents: ["CKV_AWS_346"])
    }

    let types = ["AWS::NetworkFirewall::FirewallPolicy"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let policy = resource["FirewallPolicy"]
        for name in ["StatelessDefaultActions", "StatelessFragmentDefaultActions"] {
            for action in policy[name].elements where action.is("aws:pass") { violations.report(action) }
        }
        let stateful = policy["StatefulRuleGroupReferences"]
        if policy.isKnown, stateful.isEmpty, policy["StatelessRuleGroupReferences"].isEmpty,
            policy["StatefulDefaultActions"].isEmpty
        {
            violations.report(stateful, "the firewall policy has no rules")
        }
    }

    var conforming: [String] {
        [
            """
            Strict:
              Type: AWS::NetworkFirewall::FirewallPolicy
              Properties:
                FirewallPolicyName: strict
                FirewallPolicy:
                  StatelessDefaultActions: ['aws:forward_to_sfe']
                  StatelessFragmentDefaultActions: ['aws:drop']
                  StatefulRuleGroupReferences:
                    - ResourceArn: arn:aws:network-firewall:eu-central-1:123456789012:stateful-rulegroup/domains
            """
        ]
    }

    var violating: [String] {
        [
            """
            Loose:
              Type: AWS::NetworkFirewall::FirewallPolicy
              Properties:
                FirewallPolicyName: loose
                FirewallPolicy:
                  StatelessDefaultActions: ['aws:pass']
                  StatelessFragmentDefaultActions: ['aws:drop']
                  StatefulRuleGroupReferences:
                    - ResourceArn: arn:aws:network-firewall:eu-central-1:123456789012:stateful-rulegroup/domains
            """,
            """
            Empty:
              Type: AWS::NetworkFirewall::FirewallPolicy
              Properties:
                FirewallPolicyName: empty
                FirewallPolicy:
                  StatelessDefaultActions: ['aws:forward_to_sfe']
                  StatelessFragmentDefaultActions: ['aws:forward_to_sfe']
            """,
        ]
    }
}
