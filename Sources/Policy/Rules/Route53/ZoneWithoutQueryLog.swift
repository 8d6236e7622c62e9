/// Finds public hosted zones that do not record what is asked for.
struct ZoneWithoutQueryLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "zone-without-query-log", .note, .operations, "the hosted zone does not record what is asked for",
            why: "The log shows names that attackers try, and which ones are still in use before they are removed.",
            mend: "set QueryLoggingConfig",
            limits: "Private zones are logged by the resolver, and are not reported.",
            controls: [.fsbp("Route53.2"), .wellArchitected("SEC04-BP01")],
            equivalents: ["CKV2_AWS_39"])
    }

    let types = ["AWS::Route53::HostedZone"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let logging = resource["QueryLoggingConfig"]
        if logging.isAbsent, resource["VPCs"].isEmpty { violations.report(logging) }
    }

    var conforming: [String] {
        [
            """
            Inside:
              Type: AWS::Route53::HostedZone
              Properties:
                Name: example.internal
                VPCs:
                  - VPCId: vpc-0123456789abcdef0
                    VPCRegion: eu-central-1
            """
        ]
    }

    var violating: [String] {
        [
            """
            Zone:
              Type: AWS::Route53::HostedZone
              Properties:
                Name: example.com
            """
        ]
    }
}
