/// Finds network firewalls that do not record what they do.
struct FirewallWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "firewall-without-log", .warning, .security,
            "the firewall does not record what it lets through and drops",
            why: "Without its log nobody can tell an attack from a mistake in the rules.",
            mend: "add an AWS::NetworkFirewall::LoggingConfiguration with the log types ALERT and FLOW",
            controls: [.fsbp("NetworkFirewall.2"), .wellArchitected("SEC04-BP01")])
    }

    let types = ["AWS::NetworkFirewall::Firewall"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.referrers(ofType: "AWS::NetworkFirewall::LoggingConfiguration").isEmpty {
            violations.report(resource)
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
                SubnetMappings:
                  - SubnetId: subnet-0123456789abcdef0
                  - SubnetId: subnet-0123456789abcdef1
            Log:
              Type: AWS::NetworkFirewall::LoggingConfiguration
              Properties:
                FirewallArn: !Ref Wall
                LoggingConfiguration:
                  LogDestinationConfigs:
                    - LogType: ALERT
                      LogDestinationType: CloudWatchLogs
                      LogDestination:
                        logGroup: /firewall/alerts
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
