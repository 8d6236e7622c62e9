/// Finds load balancers of the first kind, which AWS has replaced.
struct ClassicLoadBalancer: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "classic-load-balancer", .note, .operations, "the load balancer is of the kind that AWS has replaced",
            why: "A classic load balancer knows no paths, no containers, no web ACL and no current version of TLS.",
            mend: "use an AWS::ElasticLoadBalancingV2::LoadBalancer",
            controls: [.wellArchitected("OPS05-BP05")],
            equivalents: ["AwsSolutions-ELB1"])
    }

    let types = ["AWS::ElasticLoadBalancing::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        violations.report(resource)
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
            Old:
              Type: AWS::ElasticLoadBalancing::LoadBalancer
              Properties:
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
                Listeners:
                  - LoadBalancerPort: '443'
                    InstancePort: '80'
                    Protocol: HTTPS
                    SSLCertificateId: arn:aws:acm:eu-central-1:123456789012:certificate/web
            """
        ]
    }
}
