/// Finds trails and event data stores without a key of their own.
struct UnencryptedTrail: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-trail", .warning, .security, "the trail is not encrypted with a key of its own",
            why: """
                The record of everything that happened in the account should need two permissions to be read: the \
                bucket's and the key's.
                """,
            mend: "set the KMS key to one whose policy lets CloudTrail encrypt",
            controls: [.fsbp("CloudTrail.2"), .fsbp("CloudTrail.10"), .wellArchitected("SEC08-BP01")],
            equivalents: [
                "CKV_AWS_35", "CKV_AWS_294", "NIST.800.53.R5-CloudTrailEncryptionEnabled",
                "NIST.800.53.R4-CloudTrailEncryptionEnabled", "PCI.DSS.321-CloudTrailEncryptionEnabled",
                "HIPAA.Security-CloudTrailEncryptionEnabled",
            ])
    }

    let types = ["AWS::CloudTrail::Trail", "AWS::CloudTrail::EventDataStore"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let key = resource[resource.type == "AWS::CloudTrail::Trail" ? "KMSKeyId" : "KmsKeyId"]
        if key.isAbsent { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Trail:
              Type: AWS::CloudTrail::Trail
              Properties:
                S3BucketName: trail-of-example
                IsLogging: true
                KMSKeyId: alias/trail
            """
        ]
    }

    var violating: [String] {
        [
            """
            Trail:
              Type: AWS::CloudTrail::Trail
              Properties:
                S3BucketName: trail-of-example
                IsLogging: true
            """,
            """
            Store:
              Type: AWS::CloudTrail::EventDataStore
              Properties:
                RetentionPeriod: 366
            """,
        ]
    }
}
