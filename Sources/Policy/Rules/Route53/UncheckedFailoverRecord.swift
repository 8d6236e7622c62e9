/// Finds records of DNS that are to fail over, but whose target nothing checks.
struct UncheckedFailoverRecord: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unchecked-failover-record", .warning, .reliability,
            "nothing checks the target of the record, so that it never fails over",
            why: "Without a health check Route 53 takes the target to be well, and goes on sending everyone there.",
            mend: "set HealthCheckId, or EvaluateTargetHealth to true for an alias",
            controls: [.wellArchitected("REL11-BP02")])
    }

    let types = ["AWS::Route53::RecordSet"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource["Failover"].is("PRIMARY"), resource["HealthCheckId"].isAbsent else { return }
        let alias = resource["AliasTarget"]
        let evaluates = alias["EvaluateTargetHealth"]
        if alias.isAbsent { violations.report(resource["HealthCheckId"]) }
        if alias.isKnown, evaluates.isOff { violations.report(evaluates, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Main:
              Type: AWS::Route53::RecordSet
              Properties:
                HostedZoneId: Z0123456789ABC
                Name: www.example.com
                Type: A
                SetIdentifier: main
                Failover: PRIMARY
                AliasTarget:
                  DNSName: web.eu-central-1.elb.amazonaws.com
                  HostedZoneId: Z0123456789ABC
                  EvaluateTargetHealth: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Main:
              Type: AWS::Route53::RecordSet
              Properties:
                HostedZoneId: Z0123456789ABC
                Name: www.example.com
                Type: A
                TTL: '60'
                ResourceRecords: [203.0.113.7]
                SetIdentifier: main
                Failover: PRIMARY
            """
        ]
    }
}
