/// Finds topics that keep messages unencrypted.
struct UnencryptedTopic: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-topic", .warning, .security, "the topic's messages are not encrypted",
            why: """
                Messages wait in the topic until they are delivered, in plain text unless a key is named.
                """,
            mend: """
                set KmsMasterKeyId to alias/aws/sns, or to a key of your own where services of AWS publish
                """,
            controls: [.fsbp("SNS.1")],
            equivalents: ["CKV_AWS_26", "SNSEncryptedKMS", "W47"])
    }

    let types = ["AWS::SNS::Topic"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let key = resource["KmsMasterKeyId"]
        if key.isAbsent { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::SNS::Topic
              Properties:
                DisplayName: Orders
                KmsMasterKeyId: alias/aws/sns
            """
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::SNS::Topic
              Properties:
                DisplayName: Orders
            """
        ]
    }
}
