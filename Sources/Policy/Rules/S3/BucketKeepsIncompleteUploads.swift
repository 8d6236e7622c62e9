/// Finds buckets with lifecycle rules of which none ends uploads that were never finished.
struct BucketKeepsIncompleteUploads: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-keeps-incomplete-uploads", .note, .cost,
            "parts of uploads that were never finished are kept and paid for",
            why: "A large upload that breaks off leaves its parts behind. They are in no listing, but on the bill.",
            mend: "add a rule with AbortIncompleteMultipartUpload, such as seven days after the start",
            controls: [.wellArchitected("COST04-BP05")])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules = resource["LifecycleConfiguration"]["Rules"]
        guard rules.isKnown, !rules.elements.isEmpty else { return }
        let ends = rules.elements.contains { rule in
            rule.isUnknown || (rule["AbortIncompleteMultipartUpload"].isPresent && !rule["Status"].is("Disabled"))
        }
        if !ends { violations.report(rules) }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                LifecycleConfiguration:
                  Rules:
                    - Status: Enabled
                      AbortIncompleteMultipartUpload:
                        DaysAfterInitiation: 7
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                LifecycleConfiguration:
                  Rules:
                    - Status: Enabled
                      ExpirationInDays: 30
            """
        ]
    }
}
