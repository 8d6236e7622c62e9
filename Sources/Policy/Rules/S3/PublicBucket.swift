/// Finds buckets whose objects a policy or an ACL can open to everyone.
struct PublicBucket: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-bucket", .high, .security, "the bucket can be opened to everyone",
            why: """
                Most leaks of data from S3 were buckets that an ACL or a policy had opened. The block on public access \
                is the one setting that no later policy can undo. New buckets have it, but a template that sets part \
                of it turns the rest off.
                """,
            mend: "set all four settings of PublicAccessBlockConfiguration to true",
            limits: "A bucket without PublicAccessBlockConfiguration is not reported: S3 blocks public access itself.",
            controls: [.fsbp("S3.8"), .cis("2.1.4"), .wellArchitected("SEC03-BP07")],
            equivalents: [
                "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "AwsSolutions-S2", "AwsSolutions-S5",
            ])
    }

    let types = ["AWS::S3::Bucket"]

    private static let settings = [
        "BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let block = resource["PublicAccessBlockConfiguration"]
        guard block.isKnown else { return }
        for name in Self.settings {
            let setting = block[name]
            if setting.isOff {
                violations.report(setting, "the bucket can be opened to everyone: \(name) is off", mend: .set(true))
            }
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                PublicAccessBlockConfiguration:
                  BlockPublicAcls: true
                  BlockPublicPolicy: true
                  IgnorePublicAcls: true
                  RestrictPublicBuckets: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                PublicAccessBlockConfiguration:
                  BlockPublicAcls: false
                  BlockPublicPolicy: true
                  IgnorePublicAcls: true
                  RestrictPublicBuckets: true
            """,
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                PublicAccessBlockConfiguration:
                  BlockPublicAcls: true
            """,
        ]
    }
}
