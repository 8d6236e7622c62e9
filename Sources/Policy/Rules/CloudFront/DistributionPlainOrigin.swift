/// Finds distributions that fetch from their origin without TLS, or with a broken version of it.
struct DistributionPlainOrigin: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-plain-origin", .high, .security,
            "the distribution fetches from its origin over plain HTTP",
            why: """
                The lock in the browser promises encryption all the way. Between CloudFront and the origin the \
                traffic crosses the internet.
                """,
            mend: "set OriginProtocolPolicy to https-only, with TLSv1.2 under OriginSSLProtocols",
            limits: """
                A website endpoint of S3 speaks plain HTTP alone, which is a warning; the bucket itself with an \
                origin access control does better.
                """,
            controls: [.fsbp("CloudFront.9"), .fsbp("CloudFront.10"), .wellArchitected("SEC09-BP02")],
            equivalents: ["CKV2_AWS_72", "AwsSolutions-CFR5"])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let allowsHTTP = DistributionSettings.behaviors(of: resource).contains { behavior in
            behavior["ViewerProtocolPolicy"].is("allow-all")
        }
        for origin in resource["DistributionConfig"]["Origins"].elements {
            let settings = origin["CustomOriginConfig"]
            let policy = settings["OriginProtocolPolicy"]
            if policy.is("http-only") || (policy.is("match-viewer") && allowsHTTP) {
                // A website endpoint of S3 has no other choice, and what it serves is public.
                let isWebsite = origin["DomainName"].string?.contains(".s3-website") ?? false
                violations.report(policy, severity: isWebsite ? .warning : nil)
            }
            if policy.is("http-only") { continue }
            for version in settings["OriginSSLProtocols"].elements where version.is("SSLv3", "TLSv1", "TLSv1.1") {
                violations.report(
                    version, "the distribution fetches from its origin with a broken version of TLS", severity: .warning
                )
            }
        }
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
                    ViewerProtocolPolicy: redirect-to-https
                  Origins:
                    - Id: web
                      DomainName: web.example.com
                      CustomOriginConfig:
                        OriginProtocolPolicy: https-only
                        OriginSSLProtocols: [TLSv1.2]
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
                    ViewerProtocolPolicy: redirect-to-https
                  Origins:
                    - Id: web
                      DomainName: web.example.com
                      CustomOriginConfig:
                        OriginProtocolPolicy: http-only
            """,
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  DefaultCacheBehavior:
                    TargetOriginId: web
                    ViewerProtocolPolicy: redirect-to-https
                  Origins:
                    - Id: web
                      DomainName: web.example.com
                      CustomOriginConfig:
                        OriginProtocolPolicy: https-only
                        OriginSSLProtocols: [TLSv1, TLSv1.2]
            """,
        ]
    }
}
