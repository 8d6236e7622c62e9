import MainstayPlatformRules

/// Finds buckets that nobody answers for.
struct BucketWithoutOwner: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-without-owner", .error, .operations, "the bucket has no tag Owner",
            why: "Somebody has to answer for what is in it.", mend: "add the tag Owner")
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.tag("Owner") == nil { violations.report(resource["Tags"]) }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                Tags: [{Key: Owner, Value: data}]
            """
        ]
    }

    var violating: [String] { ["Files: {Type: AWS::S3::Bucket}"] }
}
