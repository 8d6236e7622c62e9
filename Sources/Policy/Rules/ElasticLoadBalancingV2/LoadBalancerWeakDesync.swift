/// Finds load balancers that pass on requests that may be read in two ways.
struct LoadBalancerWeakDesync: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "load-balancer-weak-desync", .warning, .security,
            "the load balancer passes on requests that may be read in two ways",
            why: """
                Requests that the load balancer and the server behind it take apart differently let attackers slip \
                one request into another's connection.
                """,
            mend: "set routing.http.desync_mitigation_mode to defensive or strictest",
            controls: [.fsbp("ELB.12"), .fsbp("ELB.14"), .wellArchitected("SEC05-BP03")],
            equivalents: ["CKV_AWS_328"])
    }

    let types = ["AWS::ElasticLoadBalancingV2::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let mode = resource.loadBalancingAttribute("routing.http.desync_mitigation_mode")
        if mode.is("monitor") { violations.report(mode, mend: .set("defensive")) }
    }

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
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
                LoadBalancerAttributes:
                  - Key: routing.http.desync_mitigation_mode
                    Value: monitor
            """
        ]
    }
}
