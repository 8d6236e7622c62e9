/// Finds queues whose encryption was switched off.
struct UnencryptedQueue: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-queue", .warning, .security, "the queue's messages are not encrypted",
            why: "SQS encrypts queues by itself and for nothing; this template switches it off.",
            mend: "leave SqsManagedSseEnabled out, or set KmsMasterKeyId",
            controls: [.fsbp("SQS.1")],
            equivalents: ["CKV_AWS_27", "AwsSolutions-SQS2", "W48"])
    }

    let types = ["AWS::SQS::Queue"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let encryption = resource["SqsManagedSseEnabled"]
        if encryption.isFalse, resource["KmsMasterKeyId"].isAbsent { violations.report(encryption) }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                DelaySeconds: 0
            """,
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                SqsManagedSseEnabled: false
                KmsMasterKeyId: alias/orders
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                SqsManagedSseEnabled: false
            """
        ]
    }
}
