/// Finds delivery streams that keep records unencrypted on their way.
struct UnencryptedDeliveryStream: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-delivery-stream", .warning, .security,
            "records are not encrypted while they wait for delivery",
            why: """
                Records wait in Firehose, for hours when the destination is away, in plain text unless encryption is \
                on.
                """,
            mend: """
                give DeliveryStreamEncryptionConfigurationInput with KeyType AWS_OWNED_CMK or CUSTOMER_MANAGED_CMK
                """,
            controls: [.fsbp("DataFirehose.1")],
            equivalents: ["CKV_AWS_240", "CKV_AWS_241", "AwsSolutions-KDF1"])
    }

    let types = ["AWS::KinesisFirehose::DeliveryStream"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // Where a stream is the source, its own encryption counts.
        let type = resource["DeliveryStreamType"]
        guard type.isAbsent || type.is("DirectPut") else { return }
        let encryption = resource["DeliveryStreamEncryptionConfigurationInput"]
        if encryption.isAbsent { violations.report(encryption) }
    }

    var conforming: [String] {
        [
            """
            Clicks:
              Type: AWS::KinesisFirehose::DeliveryStream
              Properties:
                DeliveryStreamEncryptionConfigurationInput: {KeyType: AWS_OWNED_CMK}
                ExtendedS3DestinationConfiguration:
                  BucketARN: arn:aws:s3:::clicks
                  RoleARN: arn:aws:iam::111122223333:role/firehose
            """
        ]
    }

    var violating: [String] {
        [
            """
            Clicks:
              Type: AWS::KinesisFirehose::DeliveryStream
              Properties:
                ExtendedS3DestinationConfiguration:
                  BucketARN: arn:aws:s3:::clicks
                  RoleARN: arn:aws:iam::111122223333:role/firehose
            """
        ]
    }
}
