/// Finds load balancers that stand in one zone, or do not share their load among zones.
struct LoadBalancerInOneZone: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "load-balancer-in-one-zone", .warning, .reliability, "the load balancer stands in one zone",
            why: """
                When the zone fails, everything behind the load balancer is out of reach, however many machines run \
                elsewhere.
                """,
            mend: "name subnets of at least two zones",
            limits: "Lists that come from parameters are not looked into.",
            controls: [
                .fsbp("ELB.13"), .fsbp("ELB.10"), .fsbp("ELB.9"), .fsbp("ELB.7"), .wellArchitected("REL10-BP01"),
            ],
            equivalents: [
                "CKV_AWS_138", "CKV_AWS_152", "AwsSolutions-ELB3", "AwsSolutions-ELB4",
                "NIST.800.53.R5-ELBCrossZoneLoadBalancingEnabled", "NIST.800.53.R4-ELBCrossZoneLoadBalancingEnabled",
                "HIPAA.Security-ELBCrossZoneLoadBalancingEnabled",
            ])
    }

    let types = ["AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancing::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for name in ["Subnets", "SubnetMappings", "AvailabilityZones"] {
            let places = resource[name]
            let elements = places.elements
            guard elements.count == 1 else { continue }
            // One element may be a parameter that is a list.
            let isOne = elements[0].isKnown || elements[0].resource?.type == "AWS::EC2::Subnet"
            if isOne { violations.report(places) }
        }
        guard resource.type == "AWS::ElasticLoadBalancing::LoadBalancer" else { return }
        let cross = resource["CrossZone"]
        if cross.isOff {
            violations.report(
                cross, "each zone keeps its share of requests, however few machines it has", mend: .set(true))
        }
        let draining = resource["ConnectionDrainingPolicy"]["Enabled"]
        if draining.isOff {
            violations.report(
                draining, "requests are cut off when a machine is taken out", help: "enable connection draining")
        }
    }

    var conforming: [String] {
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

    var violating: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::LoadBalancer
              Properties:
                Type: network
                Subnets: [subnet-0123456789abcdef0]
            """,
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
            """,
        ]
    }
}
