/// Finds time series whose encryption key is AWS's own.
struct TimestreamWithoutCustomerKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "timestream-without-customer-key", .note, .security, "the database is encrypted with a key of AWS",
            why: """
                Timestream encrypts every database. A key of your own adds a second permission to every read, a log \
                of its use, and a way to shut the data off.
                """,
            mend: "set KmsKeyId to a key of your own",
            controls: [.wellArchitected("SEC08-BP01")],
            equivalents: ["CKV_AWS_160", "AwsSolutions-TS3"])
    }

    let types = ["AWS::Timestream::Database"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let key = resource["KmsKeyId"]
        if key.isAbsent || key.is("alias/aws/timestream") { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Metrics:
              Type: AWS::Timestream::Database
              Properties:
                KmsKeyId: alias/metrics
            """
        ]
    }

    var violating: [String] {
        [
            """
            Metrics:
              Type: AWS::Timestream::Database
              Properties:
                DatabaseName: metrics
            """
        ]
    }
}
