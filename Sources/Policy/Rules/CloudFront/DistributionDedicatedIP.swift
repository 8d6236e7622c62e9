/// Finds distributions that pay for addresses of their own.
struct DistributionDedicatedIP: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-dedicated-ip", .warning, .cost, "the distribution pays for addresses of its own",
            why: "CloudFront charges 600 dollars a month for them, and only clients from before 2010 need them.",
            mend: "set SslSupportMethod to sni-only",
            controls: [.fsbp("CloudFront.8"), .wellArchitected("COST06-BP02")])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let method = resource["DistributionConfig"]["ViewerCertificate"]["SslSupportMethod"]
        if method.is("vip") { violations.report(method, mend: .set("sni-only")) }
    }

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
                    SslSupportMethod: vip
                    MinimumProtocolVersion: TLSv1.2_2021
            """
        ]
    }
}
