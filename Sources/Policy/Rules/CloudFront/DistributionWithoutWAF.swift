/// Finds distributions without a web ACL.
struct DistributionWithoutWAF: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-without-waf", .warning, .security, "no web ACL stands before the distribution",
            why: """
                A web ACL stops known attacks and floods of requests before they reach, and are paid for by, what is \
                behind.
                """,
            mend: "set WebACLId to the ARN of an AWS::WAFv2::WebACL with the scope CLOUDFRONT",
            controls: [.fsbp("CloudFront.6"), .wellArchitected("SEC05-BP03")],
            equivalents: ["CKV_AWS_68", "AwsSolutions-CFR2"])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let acl = resource["DistributionConfig"]["WebACLId"]
        if acl.isAbsent || acl.is("") { violations.report(acl) }
    }

    var conforming: [String] {
        [
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  WebACLId: arn:aws:wafv2:us-east-1:123456789012:global/webacl/site/01234567
                  DefaultCacheBehavior:
                    TargetOriginId: web
                    ViewerProtocolPolicy: https-only
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
            """
        ]
    }
}
