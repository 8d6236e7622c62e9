/// Finds distributions whose S3 origin, or function behind a URL, everyone can go around CloudFront to.
struct DistributionWithoutOriginAccessControl: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-without-origin-access-control", .warning, .security,
            "the bucket behind the distribution has to be public",
            why: """
                Without an origin access control CloudFront comes to the bucket as a stranger, so that every \
                stranger may come: past the web ACL, the log and the cache.
                """,
            mend: """
                set OriginAccessControlId to an AWS::CloudFront::OriginAccessControl, and let the distribution in by \
                the bucket policy
                """,
            limits: "Origins whose domain name is unknown are not reported.",
            controls: [.fsbp("CloudFront.13"), .fsbp("CloudFront.16"), .wellArchitected("SEC03-BP07")],
            equivalents: ["AwsSolutions-CFR7", "AwsSolutions-CFR6"])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for origin in resource["DistributionConfig"]["Origins"].elements {
            let control = origin["OriginAccessControlId"]
            guard control.isAbsent else { continue }
            let domain = origin["DomainName"]
            if isBucket(domain) || origin["S3OriginConfig"].isKnown {
                // An identity does the same, but cannot take every region, method and key.
                let identity = origin["S3OriginConfig"]["OriginAccessIdentity"]
                if identity.isUnknown { continue }
                if identity.isAbsent || identity.is("") {
                    violations.report(control)
                } else {
                    violations.report(
                        identity, "the origin access identity is of the old kind", help: "use an origin access control",
                        severity: .note)
                }
            } else if let text = domain.string, text.contains(".lambda-url.") {
                violations.report(control, "the function behind the distribution has to be public")
            }
        }
    }

    private func isBucket(_ domain: PropertyView) -> Bool {
        if let bucket = domain.resource {
            return bucket.type == "AWS::S3::Bucket" && bucket["WebsiteConfiguration"].isAbsent
        }
        guard let text = domain.string, text.hasSuffix(".amazonaws.com") else { return false }
        return text.contains(".s3.") || text.contains(".s3-") && !text.contains(".s3-website")
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
                    TargetOriginId: files
                    ViewerProtocolPolicy: https-only
                  Origins:
                    - Id: files
                      DomainName: !GetAtt Files.RegionalDomainName
                      OriginAccessControlId: !GetAtt Access.Id
                      S3OriginConfig: {}
            Files:
              Type: AWS::S3::Bucket
            Access:
              Type: AWS::CloudFront::OriginAccessControl
              Properties:
                OriginAccessControlConfig:
                  Name: files
                  OriginAccessControlOriginType: s3
                  SigningBehavior: always
                  SigningProtocol: sigv4
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
                    TargetOriginId: files
                    ViewerProtocolPolicy: https-only
                  Origins:
                    - Id: files
                      DomainName: !GetAtt Files.RegionalDomainName
                      S3OriginConfig:
                        OriginAccessIdentity: ''
            Files:
              Type: AWS::S3::Bucket
            """,
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  DefaultCacheBehavior:
                    TargetOriginId: files
                    ViewerProtocolPolicy: https-only
                  Origins:
                    - Id: files
                      DomainName: files-of-example.s3.eu-central-1.amazonaws.com
                      S3OriginConfig: {}
            """,
        ]
    }
}
