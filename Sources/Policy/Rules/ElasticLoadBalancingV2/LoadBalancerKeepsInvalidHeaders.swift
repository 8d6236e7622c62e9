/// Finds application load balancers that pass on headers that are not valid.
struct LoadBalancerKeepsInvalidHeaders: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "load-balancer-keeps-invalid-headers", .warning, .security,
            "the load balancer passes on headers that are not valid",
            why: """
                Two servers that read a malformed header differently can be made to see different requests, which \
                gets attackers past logins and rules.
                """,
            mend: "set the attribute routing.http.drop_invalid_header_fields.enabled to true",
            controls: [.fsbp("ELB.4"), .wellArchitected("SEC05-BP03")],
            equivalents: [
                "CKV_AWS_131", "NIST.800.53.R4-ALBHttpDropInvalidHeaderEnabled",
                "PCI.DSS.321-ALBHttpDropInvalidHeaderEnabled", "HIPAA.Security-ALBHttpDropInvalidHeaderEnabled",
            ])
    }

    let types = ["AWS::ElasticLoadBalancingV2::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let type = resource["Type"]
        guard type.isAbsent || type.is("application") else { return }
        let drops = resource.loadBalancingAttribute("routing.http.drop_invalid_header_fields.enabled")
        if drops.isOff { violations.report(drops) }
    }

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
                LoadBalancerAttributes:
                  - Key: routing.http.drop_invalid_header_fields.enabled
                    Value: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            """
        ]
    }
}
