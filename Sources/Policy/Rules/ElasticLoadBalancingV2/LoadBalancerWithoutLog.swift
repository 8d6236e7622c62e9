/// Finds load balancers that do not record requests.
struct LoadBalancerWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "load-balancer-without-log", .warning, .security, "the load balancer does not record requests",
            why: "Who asked for what, and which target failed, cannot be told afterwards.",
            mend: "set the attribute access_logs.s3.enabled to true and name a bucket",
            limits: """
                Gateway load balancers have no such log. A network load balancer records only connections with TLS.
                """,
            controls: [.fsbp("ELB.5"), .wellArchitected("SEC04-BP01")],
            equivalents: [
                "CKV_AWS_91", "CKV_AWS_92", "AwsSolutions-ELB2", "NIST.800.53.R5-ELBLoggingEnabled",
                "NIST.800.53.R4-ELBLoggingEnabled", "PCI.DSS.321-ELBLoggingEnabled",
                "HIPAA.Security-ELBLoggingEnabled", "W26", "W52",
            ])
    }

    let types = ["AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::ElasticLoadBalancing::LoadBalancer" {
            let enabled = resource["AccessLoggingPolicy"]["Enabled"]
            if enabled.isOff { violations.report(enabled) }
            return
        }
        let type = resource["Type"]
        guard type.isAbsent || type.is("application", "network") else { return }
        let enabled = resource.loadBalancingAttribute("access_logs.s3.enabled")
        if enabled.isOff, resource.referrers(ofType: "AWS::Logs::DeliverySource").isEmpty { violations.report(enabled) }
    }

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
                LoadBalancerAttributes:
                  - Key: access_logs.s3.enabled
                    Value: 'true'
                  - Key: access_logs.s3.bucket
                    Value: logs-of-example
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
            """,
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Type: network
                Subnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
                LoadBalancerAttributes:
                  - Key: access_logs.s3.enabled
                    Value: 'false'
            """,
        ]
    }
}
