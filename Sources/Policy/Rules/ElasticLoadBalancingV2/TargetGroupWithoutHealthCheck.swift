/// Finds target groups whose health check shows less than it should.
struct TargetGroupWithoutHealthCheck: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "target-group-without-health-check", .note, .reliability,
            "the health check does not show whether the target works",
            why: """
                A check over plain HTTP of a target that serves HTTPS passes while its certificate or its listener \
                is broken.
                """,
            mend: "check over the protocol that the target serves",
            limits: "Targets that are functions are not checked by default and are not reported.",
            controls: [.fsbp("ELB.21"), .wellArchitected("REL11-BP01")],
            equivalents: ["CKV_AWS_261"])
    }

    let types = ["AWS::ElasticLoadBalancingV2::TargetGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource["TargetType"].is("lambda") { return }
        let enabled = resource["HealthCheckEnabled"]
        if enabled.isFalse { return violations.report(enabled, "nothing checks the targets") }
        let check = resource["HealthCheckProtocol"]
        if resource["Protocol"].is("HTTPS"), check.is("HTTP", "TCP") { violations.report(check) }
        if resource["Protocol"].is("HTTP"), check.is("TCP") { violations.report(check) }
    }

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::TargetGroup
              Properties:
                VpcId: vpc-0123456789abcdef0
                TargetType: ip
                Port: 443
                Protocol: HTTPS
                HealthCheckProtocol: HTTPS
                HealthCheckPath: /health
            """
        ]
    }

    var violating: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::TargetGroup
              Properties:
                VpcId: vpc-0123456789abcdef0
                TargetType: ip
                Port: 443
                Protocol: HTTPS
                HealthCheckProtocol: HTTP
            """
        ]
    }
}
