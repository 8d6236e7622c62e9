/// Finds distributions that send everything uncompressed.
struct UncompressedDistribution: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "uncompressed-distribution", .note, .performance, "the distribution sends pages and scripts uncompressed",
            why: """
                Compressed, text is a quarter as long: pages show earlier, and the transfer is paid for by the \
                gigabyte.
                """,
            mend: "set Compress to true")
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for behavior in DistributionSettings.behaviors(of: resource) {
            let compress = behavior["Compress"]
            if behavior.isKnown, compress.isOff { violations.report(compress, mend: .set(true)) }
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
                    ViewerProtocolPolicy: https-only
                    Compress: true
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
