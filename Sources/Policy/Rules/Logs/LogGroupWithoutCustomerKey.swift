/// Finds log groups that no key of one's own protects.
struct LogGroupWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "log-group-without-customer-key", .note, .security,
            "the log group is not encrypted with a key of one's own",
            why: """
                Logs are always encrypted. A key of one's own adds a second policy that decides who can read them, and \
                can be taken away.
                """,
            mend: "set KmsKeyId to a key whose policy lets CloudWatch Logs use it",
            controls: [.wellArchitected("SEC08-BP01"), .nist("AU-9(3)")],
            equivalents: [
                "CKV_AWS_158", "W84", "NIST.800.53.R5-CloudWatchLogGroupEncrypted",
                "NIST.800.53.R4-CloudWatchLogGroupEncrypted", "HIPAA.Security-CloudWatchLogGroupEncrypted",
                "PCI.DSS.321-CloudWatchLogGroupEncrypted",
            ])
    }

    let types = ["AWS::Logs::LogGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let key = resource["KmsKeyId"]
        if key.isAbsent { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Events:
              Type: AWS::Logs::LogGroup
              Properties: {KmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234'}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Events:
              Type: AWS::Logs::LogGroup
            """
        ]
    }
}
