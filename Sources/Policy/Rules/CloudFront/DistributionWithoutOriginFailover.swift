/// Finds distributions that have two buckets of the same kind, but use the second one for nothing when the first
/// fails.
struct DistributionWithoutOriginFailover: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-without-origin-failover", .note, .reliability, "no origin takes over when one fails",
            why: "With an origin group CloudFront asks the second origin for what the first one cannot give.",
            mend: "put the origins into an OriginGroups entry with failover criteria",
            limits: "Only distributions with several origins are reported, all of them buckets or none.",
            controls: [.fsbp("CloudFront.4"), .wellArchitected("REL10-BP01")])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let configuration = resource["DistributionConfig"]
        let origins = configuration["Origins"].elements
        let buckets = origins.filter { $0["S3OriginConfig"].isPresent }.count
        let groups = configuration["OriginGroups"]
        guard origins.count > 1, buckets == origins.count, groups.isEmpty else { return }
        // Where paths choose between them, each has files of its own.
        if configuration["CacheBehaviors"].isEmpty { violations.report(groups) }
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
                      DomainName: files-of-example.s3.eu-central-1.amazonaws.com
                      OriginAccessControlId: E0123456789ABC
                      S3OriginConfig: {}
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
                      DomainName: files-of-example.s3.eu-central-1.amazonaws.com
                      OriginAccessControlId: E0123456789ABC
                      S3OriginConfig: {}
                    - Id: copies
                      DomainName: copies-of-example.s3.eu-west-1.amazonaws.com
                      OriginAccessControlId: E0123456789ABC
                      S3OriginConfig: {}
            """
        ]
    }
}
