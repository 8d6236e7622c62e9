/// Finds distributions that still speak versions of TLS that are broken, or whose clients choose the certificate of
/// CloudFront.
struct DistributionOldTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-old-tls", .warning, .security, "the distribution speaks versions of TLS that are broken",
            why: """
                TLS 1.0 and 1.1 have been withdrawn by their makers, and no current client needs them. Where no \
                version is named, CloudFront accepts them.
                """,
            mend: "set MinimumProtocolVersion to TLSv1.2_2021 or later",
            limits: """
                A distribution without a certificate of its own is not reported; CloudFront decides for its own \
                name.
                """,
            controls: [.fsbp("CloudFront.15"), .fsbp("CloudFront.7"), .wellArchitected("SEC09-BP02")],
            equivalents: ["CKV_AWS_174", "AwsSolutions-CFR4", "W70"])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let configuration = resource["DistributionConfig"]
        let certificate = configuration["ViewerCertificate"]
        let own = [certificate["AcmCertificateArn"], certificate["IamCertificateId"]]
        guard own.contains(where: \.isPresent), certificate.isKnown else {
            let builtIn = certificate["CloudFrontDefaultCertificate"]
            if builtIn.isTrue, !configuration["Aliases"].elements.isEmpty {
                violations.report(builtIn, "the certificate of CloudFront does not fit the aliases")
            }
            return
        }
        let version = certificate["MinimumProtocolVersion"]
        if version.isAbsent { violations.report(version) }
        if let text = version.string, Self.broken.contains(text) {
            violations.report(version)
        } else if version.is("TLSv1.2_2018", "TLSv1.2_2019") {
            violations.report(version, "the distribution accepts weak ciphers", severity: .note)
        }
    }

    private static let broken: Set<String> = ["SSLv3", "TLSv1", "TLSv1_2016", "TLSv1.1_2016"]

    var conforming: [String] {
        [
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  DefaultCacheBehavior:
                    TargetOriginId: web
                    ViewerProtocolPolicy: https-only
                  ViewerCertificate:
                    AcmCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/site
                    SslSupportMethod: sni-only
                    MinimumProtocolVersion: TLSv1.2_2021
            """
        ]
    }

    var violating: [String] {
        [
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  DefaultCacheBehavior:
                    TargetOriginId: web
                    ViewerProtocolPolicy: https-only
                  ViewerCertificate:
                    AcmCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/site
                    SslSupportMethod: sni-only
            """,
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  DefaultCacheBehavior:
                    TargetOriginId: web
                    ViewerProtocolPolicy: https-only
                  ViewerCertificate:
                    AcmCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/site
                    SslSupportMethod: sni-only
                    MinimumProtocolVersion: TLSv1.1_2016
            """,
        ]
    }
}
