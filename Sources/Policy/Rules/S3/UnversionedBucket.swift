/// Finds buckets that do not keep what is overwritten or deleted.
struct UnversionedBucket: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unversioned-bucket", .warning, .reliability, "what is overwritten or deleted in the bucket is gone",
            why: """
                Most data that is lost in S3 is lost by a program or a person that deletes the wrong thing. Versions \
                bring it back; extortionists have to delete each of them.
                """,
            mend: "set VersioningConfiguration.Status to Enabled, with a lifecycle rule that ends old versions",
            controls: [.fsbp("S3.14"), .wellArchitected("REL09-BP01")],
            equivalents: [
                "CKV_AWS_21", "NIST.800.53.R5-S3BucketVersioningEnabled", "NIST.800.53.R4-S3BucketVersioningEnabled",
                "PCI.DSS.321-S3BucketVersioningEnabled", "HIPAA.Security-S3BucketVersioningEnabled",
            ])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let status = resource["VersioningConfiguration"]["Status"]
        // A bucket for logs is written once, by AWS.
        if resource["AccessControl"].is("LogDeliveryWrite") { return }
        if status.isAbsent || status.is("Suspended") { violations.report(status) }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                VersioningConfiguration:
                  Status: Enabled
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
            """,
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                VersioningConfiguration:
                  Status: Suspended
            """,
        ]
    }
}
