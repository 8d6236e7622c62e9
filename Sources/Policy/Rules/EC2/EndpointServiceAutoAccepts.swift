/// Finds endpoint services that take every connection without asking.
struct EndpointServiceAutoAccepts: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "endpoint-service-auto-accepts", .warning, .security,
            "the endpoint service takes every connection without asking",
            why: """
                Whoever is allowed to see the service can connect to it; a principal added too widely becomes an \
                open door into the VPC.
                """,
            mend: "set AcceptanceRequired to true",
            controls: [.wellArchitected("SEC05-BP02")],
            equivalents: ["CKV_AWS_123"])
    }

    let types = ["AWS::EC2::VPCEndpointService"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let setting = resource["AcceptanceRequired"]
        if setting.isFalse { violations.report(setting, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Service:
              Type: AWS::EC2::VPCEndpointService
              Properties:
                AcceptanceRequired: true
                NetworkLoadBalancerArns:
                  - arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/net/orders/0123456789abcdef
            """
        ]
    }

    var violating: [String] {
        [
            """
            Service:
              Type: AWS::EC2::VPCEndpointService
              Properties:
                AcceptanceRequired: false
                NetworkLoadBalancerArns:
                  - arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/net/orders/0123456789abcdef
            """
        ]
    }
}
