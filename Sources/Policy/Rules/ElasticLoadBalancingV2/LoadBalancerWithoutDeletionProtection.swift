/// Finds load balancers that one call deletes.
struct LoadBalancerWithoutDeletionProtection: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "load-balancer-without-deletion-protection", .note, .reliability, "one call deletes the load balancer",
            why: """
                A new load balancer has another name, so that everything that points at the old one fails until it \
                is changed.
                """,
            mend: "set the attribute deletion_protection.enabled to true",
            controls: [.fsbp("ELB.6"), .wellArchitected("REL09-BP01")],
            equivalents: [
                "CKV_AWS_150", "NIST.800.53.R5-ELBDeletionProtectionEnabled",
                "NIST.800.53.R4-ELBDeletionProtectionEnabled", "HIPAA.Security-ELBDeletionProtectionEnabled",
            ])
    }

    let types = ["AWS::ElasticLoadBalancingV2::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let protection = resource.loadBalancingAttribute("deletion_protection.enabled")
        if protection.isOff { violations.report(protection) }
    }

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
                LoadBalancerAttributes:
                  - Key: deletion_protection.enabled
                    Value: 'true'
            """,
            """
            Parameters:
              Protected:
                Type: String
            Resources:
              Web:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
                  LoadBalancerAttributes:
                    - Key: deletion_protection.enabled
                      Value: !Ref Protected
            """,
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
