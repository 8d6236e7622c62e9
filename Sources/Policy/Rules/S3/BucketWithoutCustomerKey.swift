/// Finds buckets whose objects are not encrypted with a key of KMS.
struct BucketWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-without-customer-key", .note, .security,
            "the bucket is encrypted with a key that nobody can withhold",
            why: """
                With a key of your own, who may read the files is decided twice, each use is recorded, and the key \
                can be withdrawn.
                """,
            mend: "set SSEAlgorithm to aws:kms and KMSMasterKeyID to a key of your own, with BucketKeyEnabled",
            limits: "Buckets that take logs of services that cannot use such a key are reported too.",
            controls: [.fsbp("S3.17"), .wellArchitected("SEC08-BP01")],
            equivalents: [
                "CKV_AWS_145", "NIST.800.53.R5-S3DefaultEncryptionKMS", "PCI.DSS.321-S3DefaultEncryptionKMS",
                "HIPAA.Security-S3DefaultEncryptionKMS",
            ])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules = resource["BucketEncryption"]["ServerSideEncryptionConfiguration"]
        if rules.isAbsent { return violations.report(rules) }
        for rule in rules.elements {
            let algorithm = rule["ServerSideEncryptionByDefault"]["SSEAlgorithm"]
            if algorithm.is("AES256") { violations.report(algorithm) }
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
                        KMSMasterKeyID: arn:aws:kms:eu-central-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef
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
                BucketEncryption:
                  ServerSideEncryptionConfiguration:
                    - ServerSideEncryptionByDefault:
                        SSEAlgorithm: AES256
            """,
        ]
    }
}
