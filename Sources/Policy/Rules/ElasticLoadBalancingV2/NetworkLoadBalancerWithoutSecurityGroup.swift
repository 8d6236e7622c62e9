/// Finds network load balancers without a security group, which they can never get.
struct NetworkLoadBalancerWithoutSecurityGroup: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "network-load-balancer-without-security-group", .warning, .operations,
            "the network load balancer has no security group and can never get one",
            why: """
                A network load balancer that is made without a security group stays so until it is replaced; who may \
                connect is then left to each target.
                """,
            mend: "name at least one security group, even one that lets everyone in",
            controls: [.wellArchitected("SEC05-BP02")])
    }

    let types = ["AWS::ElasticLoadBalancingV2::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let groups = resource["SecurityGroups"]
        if resource["Type"].is("network"), groups.isEmpty { violations.report(groups) }
    }

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Type: network
                SecurityGroups: [sg-0123456789abcdef0]
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
                Type: network
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            """
        ]
    }
}
