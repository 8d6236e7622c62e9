/// Finds network firewalls that one call takes away, or that stand in one zone.
struct FirewallUnprotected: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "firewall-unprotected", .warning, .reliability, "one call takes the firewall away",
            why: """
                With the firewall goes either all traffic or all inspection. It should take two deliberate steps, \
                and the loss of one zone should not be enough.
                """,
            mend: "set DeleteProtection and SubnetChangeProtection to true, and map subnets of two zones",
            controls: [
                .fsbp("NetworkFirewall.1"), .fsbp("NetworkFirewall.9"), .fsbp("NetworkFirewall.10"),
                .wellArchitected("REL10-BP01"),
            ],
            equivalents: ["CKV_AWS_344"])
    }

    let types = ["AWS::NetworkFirewall::Firewall"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let deletion = resource["DeleteProtection"]
        if deletion.isOff { violations.report(deletion, mend: .set(true)) }
        let change = resource["SubnetChangeProtection"]
        let subnets = resource["SubnetMappings"]
        // A firewall on a transit gateway has no subnets of its own.
        if change.isOff, subnets.isPresent {
            violations.report(change, "one call takes the firewall out of its subnets", mend: .set(true))
        }
        if subnets.isKnown, subnets.elements.count == 1, !subnets.elements[0].isUnknown {
            violations.report(subnets, "the firewall stands in one zone")
        }
    }

    var conforming: [String] {
        [
            """
            Wall:
              Type: AWS::NetworkFirewall::Firewall
              Properties:
                FirewallName: wall
                FirewallPolicyArn: arn:aws:network-firewall:eu-central-1:123456789012:firewall-policy/strict
                VpcId: vpc-0123456789abcdef0
                DeleteProtection: true
                SubnetChangeProtection: true
                SubnetMappings:
                  - SubnetId: subnet-0123456789abcdef0
                  - SubnetId: subnet-0123456789abcdef1
            """
        ]
    }

    var violating: [String] {
        [
            """
            Wall:
              Type: AWS::NetworkFirewall::Firewall
              Properties:
                FirewallName: wall
                FirewallPolicyArn: arn:aws:network-firewall:eu-central-1:123456789012:firewall-policy/strict
                VpcId: vpc-0123456789abcdef0
                SubnetMappings:
                  - SubnetId: subnet-0123456789abcdef0
            """
        ]
    }
}
