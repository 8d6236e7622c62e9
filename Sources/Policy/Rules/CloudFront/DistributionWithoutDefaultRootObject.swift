/// Finds distributions before a bucket that have no page for their root.
struct DistributionWithoutDefaultRootObject: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "distribution-without-default-root-object", .note, .security,
            "a request for the root of the distribution reaches the bucket as it is",
            why: """
                Where the bucket may be listed, the root shows the names of all files; where it may not, visitors \
                get an error.
                """,
            mend: "set DefaultRootObject, such as index.html",
            limits: "Roots that a function or a cache behavior takes are not seen.",
            controls: [.fsbp("CloudFront.1"), .wellArchitected("SEC03-BP07")])
    }

    let types = ["AWS::CloudFront::Distribution"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let configuration = resource["DistributionConfig"]
        let root = configuration["DefaultRootObject"]
        guard root.isAbsent || root.is("") else { return }
        let target = configuration["DefaultCacheBehavior"]["TargetOriginId"]
        let servesBucket = configuration["Origins"].elements.contains { origin in
            origin["S3OriginConfig"].isPresent && origin["Id"].string != nil && origin["Id"].string == target.string
        }
        let behavior = configuration["DefaultCacheBehavior"]
        if servesBucket, behavior["FunctionAssociations"].isEmpty, behavior["LambdaFunctionAssociations"].isEmpty {
            violations.report(root)
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
                  DefaultRootObject: index.html
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
            """
        ]
    }
}
