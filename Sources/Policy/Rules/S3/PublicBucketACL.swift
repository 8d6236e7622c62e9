/// Finds buckets whose ACL gives everyone access.
struct PublicBucketACL: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-bucket-acl", .high, .security, "the ACL of the bucket lets everyone in",
            why: """
                A public ACL hands each object to anyone who has or guesses its name, and PublicReadWrite lets \
                strangers store theirs at your cost.
                """,
            mend: "remove AccessControl, and serve public files with CloudFront",
            limits: """
                A bucket that ignores or blocks public ACLs is not reported, nor is one whose public access block is \
                unknown.
                """,
            controls: [.fsbp("S3.2"), .fsbp("S3.3"), .wellArchitected("SEC03-BP07")],
            equivalents: [
                "CKV_AWS_20", "CKV_AWS_57", "NIST.800.53.R5-S3BucketPublicReadProhibited",
                "NIST.800.53.R4-S3BucketPublicReadProhibited", "PCI.DSS.321-S3BucketPublicReadProhibited",
                "HIPAA.Security-S3BucketPublicReadProhibited", "NIST.800.53.R5-S3BucketPublicWriteProhibited",
                "NIST.800.53.R4-S3BucketPublicWriteProhibited", "PCI.DSS.321-S3BucketPublicWriteProhibited",
                "HIPAA.Security-S3BucketPublicWriteProhibited", "AwsSolutions-S5", "W31", "F14",
            ])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let acl = resource["AccessControl"]
        guard acl.is("PublicRead", "PublicReadWrite", "AuthenticatedRead") else { return }
        let block = resource["PublicAccessBlockConfiguration"]
        // Where nothing is said, S3 blocks public ACLs, so that the deployment fails: the intent is what is wrong.
        if block.isAbsent || (block["IgnorePublicAcls"].isOff && block["BlockPublicAcls"].isOff) {
            violations.report(acl)
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                AccessControl: Private
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                AccessControl: PublicRead
                OwnershipControls:
                  Rules:
                    - ObjectOwnership: ObjectWriter
                PublicAccessBlockConfiguration:
                  BlockPublicPolicy: true
                  RestrictPublicBuckets: true
            """
        ]
    }
}
