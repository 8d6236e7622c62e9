/// Finds buckets that serve a site by themselves, which they can only do without TLS and to everyone.
struct WebsiteBucket: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "website-bucket", .warning, .security, "the bucket serves a site over plain HTTP",
            why: """
                The website endpoint of S3 knows no TLS, and needs a bucket that everyone can read. CloudFront with \
                an origin access control serves the same files over HTTPS from a private bucket.
                """,
            mend: "remove WebsiteConfiguration and put CloudFront with an origin access control in front",
            limits: "A bucket that only redirects is not reported.",
            controls: [.wellArchitected("SEC09-BP02")],
            equivalents: ["AwsSolutions-S5"])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let website = resource["WebsiteConfiguration"]
        if website.isKnown, website["RedirectAllRequestsTo"].isAbsent { violations.report(website) }
    }

    var conforming: [String] {
        [
            """
            Redirect:
              Type: AWS::S3::Bucket
              Properties:
                WebsiteConfiguration:
                  RedirectAllRequestsTo:
                    HostName: www.example.com
                    Protocol: https
            """
        ]
    }

    var violating: [String] {
        [
            """
            Site:
              Type: AWS::S3::Bucket
              Properties:
                WebsiteConfiguration:
                  IndexDocument: index.html
            """
        ]
    }
}
