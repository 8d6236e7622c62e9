/// Finds listeners for TLS without a certificate, or with one that nobody renews.
struct ListenerWithoutCertificate: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "listener-without-certificate", .high, .security, "the listener has no certificate",
            why: """
                A listener for TLS without a certificate is refused when it is deployed. One that was uploaded to \
                IAM ends some day, unnoticed.
                """,
            mend: "name a certificate of Certificate Manager, which renews it by itself",
            controls: [.fsbp("ELB.2"), .wellArchitected("SEC09-BP01")],
            equivalents: [
                "NIST.800.53.R5-ELBACMCertificateRequired", "NIST.800.53.R4-ELBACMCertificateRequired",
                "PCI.DSS.321-ELBACMCertificateRequired", "HIPAA.Security-ELBACMCertificateRequired",
                "NIST.800.53.R5-ELBv2ACMCertificateRequired", "PCI.DSS.321-ELBv2ACMCertificateRequired",
                "HIPAA.Security-ELBv2ACMCertificateRequired",
            ])
    }

    let types = ["AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancing::LoadBalancer"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::ElasticLoadBalancingV2::Listener" {
            guard resource["Protocol"].is("HTTPS", "TLS") else { return }
            let certificates = resource["Certificates"]
            if certificates.isEmpty { violations.report(certificates) }
            for certificate in certificates.elements { reportUploaded(certificate["CertificateArn"], violations) }
            return
        }
        for listener in resource["Listeners"].elements where listener["Protocol"].is("HTTPS", "SSL", "https", "ssl") {
            let certificate = listener["SSLCertificateId"]
            if certificate.isAbsent { violations.report(certificate) }
            reportUploaded(certificate, violations)
        }
    }

    private func reportUploaded(_ certificate: PropertyView, _ violations: Violations) {
        guard let text = certificate.rendered, text.hasPrefix("arn:"), text.contains(":iam:") else { return }
        violations.report(certificate, "nobody renews the certificate, which was uploaded to IAM", severity: .warning)
    }

    var conforming: [String] {
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
                  - CertificateArn: arn:aws:iam::123456789012:server-certificate/web
                DefaultActions:
                  - Type: forward
                    TargetGroupArn: arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/01234567
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
                    SSLCertificateId: arn:aws:iam::123456789012:server-certificate/web
            """,
        ]
    }
}
