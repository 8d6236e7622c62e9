/// Finds recordings of conversations that no key of one's own protects.
struct BotLogUnencrypted: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bot-log-unencrypted", .note, .security, "recordings of conversations have no key of one's own",
            why: "People say their names, numbers and troubles to a bot, in their own voice.",
            mend: "set KmsKeyArn of the S3Bucket of AudioLogSettings",
            controls: [.wellArchitected("SEC08-BP01")],
            equivalents: ["AwsSolutions-LEX4"])
    }

    let types = ["AWS::Lex::BotAlias"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for log in resource["ConversationLogSettings"]["AudioLogSettings"].elements {
            let bucket = log["Destination"]["S3Bucket"]
            guard bucket.isKnown, !log["Enabled"].isFalse else { continue }
            if bucket["KmsKeyArn"].isAbsent { violations.report(bucket["KmsKeyArn"]) }
        }
    }

    private static func alias(_ key: String) -> String {
        """
        Alias:
          Type: AWS::Lex::BotAlias
          Properties:
            BotId: ABCDEFGHIJ
            BotAliasName: live
            ConversationLogSettings:
              AudioLogSettings:
                - Enabled: true
                  Destination:
                    S3Bucket:
                      S3BucketArn: arn:aws:s3:::recordings
                      LogPrefix: bot
                      \(key)
        """
    }

    var conforming: [String] { [Self.alias("KmsKeyArn: arn:aws:kms:eu-west-1:123456789012:key/1234")] }
    var violating: [String] { [Self.alias("")] }
}
