/// Finds listeners that still speak versions of TLS that are broken.
struct ListenerOldTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "listener-old-tls", .warning, .security, "the listener speaks versions of TLS that are broken",
            why: """
                TLS 1.0 and 1.1 have been withdrawn by their makers, and no current client needs them. Where no \
                policy is named, CloudFormation makes a listener that accepts them.
                """,
            mend: "set SslPolicy to ELBSecurityPolicy-TLS13-1-2-2021-06 or a stricter one",
            controls: [.fsbp("ELB.17"), .fsbp("ELB.8"), .wellArchitected("SEC09-BP02")],
            equivalents: ["CKV_AWS_103", "W55"])
    }

    let types = ["AWS::ElasticLoadBalancingV2::Listener"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource["Protocol"].is("HTTPS", "TLS") else { return }
        let policy = resource["SslPolicy"]
        if policy.isAbsent { violations.report(policy) }
        guard let name = policy.string else { return }
        let isCurrent = Self.current.contains { name.hasPrefix("ELBSecurityPolicy-" + $0) }
        if !isCurrent, name.hasPrefix("ELBSecurityPolicy-") { violations.report(policy) }
    }

    /// The beginnings of the names of policies without TLS 1.0 and 1.1.
    private static let current = [
        "TLS13-1-2", "TLS13-1-3", "TLS-1-2", "FS-1-2",
    ]

    var conforming: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::Listener
              Properties:
                LoadBalancerArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/01234567
                Port: 443
                Protocol: HTTPS
                SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06
                Certificates:
                  - CertificateArn: arn:aws:acm:eu-central-1:123456789012:certificate/web
                DefaultActions:
                  - Type: forward
                    TargetGroupArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/01234567
            """
        ]
    }

    var violating: [String] {
        [
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::Listener
              Properties:
                LoadBalancerArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/01234567
                Port: 443
                Protocol: HTTPS
                Certificates:
                  - CertificateArn: arn:aws:acm:eu-central-1:123456789012:certificate/web
                DefaultActions:
                  - Type: forward
                    TargetGroupArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/01234567
            """,
            """
            Web:
              Type: AWS::ElasticLoadBalancingV2::Listener
              Properties:
                LoadBalancerArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/net/web/01234567
                Port: 443
                Protocol: TLS
                SslPolicy: ELBSecurityPolicy-TLS13-1-0-2021-06
                Certificates:
                  - CertificateArn: arn:aws:acm:eu-central-1:123456789012:certificate/web
                DefaultActions:
                  - Type: forward
                    TargetGroupArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/01234567
            """,
        ]
    }
}
