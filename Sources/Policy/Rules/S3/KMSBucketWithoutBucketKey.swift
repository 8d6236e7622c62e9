/// Finds buckets that call KMS for each object.
struct KMSBucketWithoutBucketKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "kms-bucket-without-bucket-key", .note, .cost, "the bucket calls KMS for each object",
            why: """
                A bucket key takes the place of almost all calls to KMS, which cost more than S3 itself where \
                objects are small.
                """,
            mend: "set BucketKeyEnabled to true",
            controls: [.wellArchitected("COST06-BP02")])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for rule in resource["BucketEncryption"]["ServerSideEncryptionConfiguration"].elements {
            let key = rule["BucketKeyEnabled"]
            // Two layers of encryption cannot use one.
            if rule["ServerSideEncryptionByDefault"]["SSEAlgorithm"].is("aws:kms"), key.isOff {
                violations.report(key, mend: .set(true))
            }
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                BucketEncryption:
                  ServerSideEncryptionConfiguration:
                    - BucketKeyEnabled: true
                      ServerSideEncryptionByDefault:
                        SSEAlgorithm: aws:kms
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                BucketEncryption:
                  ServerSideEncryptionConfiguration:
                    - ServerSideEncryptionByDefault:
                        SSEAlgorithm: aws:kms
            """
        ]
    }
}
