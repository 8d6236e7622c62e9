/// Finds distributions that speak HTTP/1.1 alone.
struct DistributionHTTP1Only: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-http1-only", .note, .performance, "the distribution speaks HTTP/1.1 alone",
            why: """
                With HTTP/2 and HTTP/3 a page's files come over one connection, which shows on every slow network. \
                CloudFormation's default is HTTP/1.1, unlike the console's.
                """,
            mend: "set HttpVersion to http2and3",
            controls: [.wellArchitected("PERF04-BP05")])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let version = resource["DistributionConfig"]["HttpVersion"]
        if version.isAbsent || version.is("http1.1") { violations.report(version, mend: .set("http2and3")) }
    }

    var conforming: [String] {
        [
            """
            Site:
              Type: AWS::CloudFront::Distribution
              Properties:
                DistributionConfig:
                  Enabled: true
                  HttpVersion: http2and3
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
