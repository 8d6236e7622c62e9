/// Finds web ACLs that do not record what they stop.
struct WebACLWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "web-acl-without-log", .warning, .security, "the web ACL does not record what it stops and lets through",
            why: "Without the log nobody can tell whether a rule stops attackers or customers.",
            mend: "add an AWS::WAFv2::LoggingConfiguration whose ResourceArn is the web ACL",
            limits: "A logging configuration of another template is not seen.",
            controls: [.fsbp("WAF.11"), .wellArchitected("SEC04-BP01")],
            equivalents: [
                "CKV2_AWS_31", "NIST.800.53.R5-WAFv2LoggingEnabled", "NIST.800.53.R4-WAFv2LoggingEnabled",
                "PCI.DSS.321-WAFv2LoggingEnabled", "HIPAA.Security-WAFv2LoggingEnabled",
            ])
    }

    let types = ["AWS::WAFv2::WebACL"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.referrers(ofType: "AWS::WAFv2::LoggingConfiguration").isEmpty { violations.report(resource) }
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
            Log:
              Type: AWS::WAFv2::LoggingConfiguration
              Properties:
                ResourceArn: !GetAtt Wall.Arn
                LogDestinationConfigs:
                  - arn:aws:logs:eu-central-1:123456789012:log-group:aws-waf-logs-wall
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
                  CloudWatchMetricsEnabled: true
                  SampledRequestsEnabled: true
                  MetricName: wall
            """
        ]
    }
}
