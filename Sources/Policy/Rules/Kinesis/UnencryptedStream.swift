/// Finds streams that keep records unencrypted.
struct UnencryptedStream: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-stream", .high, .security, "the stream's records are not encrypted",
            why: """
                Records stay in the stream for a day up to a year, in plain text unless a key is named.
                """,
            mend: """
                give StreamEncryption with EncryptionType KMS and KeyId alias/aws/kinesis or a key of your own
                """,
            controls: [.fsbp("Kinesis.1")],
            equivalents: ["CKV_AWS_43", "CKV_AWS_185", "AwsSolutions-KDS1", "AwsSolutions-KDS3", "W49"])
    }

    let types = ["AWS::Kinesis::Stream"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let encryption = resource["StreamEncryption"]
        if encryption.isAbsent || encryption["EncryptionType"].is("NONE") { violations.report(encryption) }
    }

    var conforming: [String] {
        [
            """
            Clicks:
              Type: AWS::Kinesis::Stream
              Properties:
                StreamModeDetails: {StreamMode: ON_DEMAND}
                StreamEncryption: {EncryptionType: KMS, KeyId: alias/aws/kinesis}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Clicks:
              Type: AWS::Kinesis::Stream
              Properties:
                StreamModeDetails: {StreamMode: ON_DEMAND}
            """
        ]
    }
}
