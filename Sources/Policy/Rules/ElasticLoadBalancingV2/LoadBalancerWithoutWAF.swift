/// Finds public application load balancers without a web ACL.
struct LoadBalancerWithoutWAF: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "load-balancer-without-waf", .warning, .security, "no web ACL stands before the load balancer",
            why: "A web ACL stops known attacks and floods of requests before they reach the machines behind.",
            mend: "add an AWS::WAFv2::WebACLAssociation for the load balancer",
            limits: """
                An association of another template, and a web ACL of a CloudFront distribution before the load \
                balancer, are not seen.
                """,
            controls: [.fsbp("ELB.16"), .wellArchitected("SEC05-BP03")],
            equivalents: [
                "CKV2_AWS_28", "NIST.800.53.R5-ALBWAFEnabled", "NIST.800.53.R4-ALBWAFEnabled",
                "PCI.DSS.321-ALBWAFEnabled",
            ])
    }

    let types = ["AWS::ElasticLoadBalancingV2::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let (type, scheme) = (resource["Type"], resource["Scheme"])
        guard type.isAbsent || type.is("application"), scheme.isAbsent || scheme.is("internet-facing") else { return }
        if resource.referrers(ofType: "AWS::WAFv2::WebACLAssociation").isEmpty { violations.report(resource) }
    }

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Scheme: internet-facing
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            Wall:
              Type: AWS::WAFv2::WebACLAssociation
              Properties:
                ResourceArn: !Ref Web
                WebACLArn: arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/wall/01234567
            """,
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Scheme: internal
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Scheme: internet-facing
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            """
        ]
    }
}
