/// Finds buckets in which ACLs decide who may do what.
struct BucketUsesACL: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-uses-acl", .warning, .security, "ACLs decide who may use the objects of the bucket",
            why: "Each object can then have an owner and rules of its own, which no policy shows and nobody reviews.",
            mend: "set ObjectOwnership to BucketOwnerEnforced, and say it in the bucket policy",
            limits: """
                A bucket that a distribution of this template writes its logs into needs ACLs and is not reported.
                """,
            controls: [.fsbp("S3.12"), .wellArchitected("SEC03-BP02")],
            equivalents: ["CKV2_AWS_65"])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules = resource["OwnershipControls"]["Rules"].elements
        let uses = rules.map { $0["ObjectOwnership"] }.filter { $0.isKnownOther(than: "BucketOwnerEnforced") }
        // The standard logs of CloudFront are written with ACLs.
        if uses.isEmpty || DistributionSettings.writeLogs(to: resource) { return }
        for ownership in uses { violations.report(ownership) }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                OwnershipControls:
                  Rules:
                    - ObjectOwnership: BucketOwnerEnforced
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                OwnershipControls:
                  Rules:
                    - ObjectOwnership: ObjectWriter
            """
        ]
    }
}
