/// Finds buckets that do not record who reads and writes them.
struct BucketWithoutAccessLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-without-access-log", .warning, .security, "nobody can tell who read the files of the bucket",
            why: """
                After a leak, the first question is what was taken. Only a log of each access, of S3 or of \
                CloudTrail's data events, answers it.
                """,
            mend: "set LoggingConfiguration, or waive the rule where CloudTrail records data events",
            limits: "Buckets that take logs themselves are not reported, as their log would grow by itself.",
            controls: [.fsbp("S3.9"), .fsbp("CloudTrail.7"), .wellArchitected("SEC04-BP01")],
            equivalents: [
                "CKV_AWS_18", "AwsSolutions-S1", "NIST.800.53.R5-S3BucketLoggingEnabled",
                "NIST.800.53.R4-S3BucketLoggingEnabled", "PCI.DSS.321-S3BucketLoggingEnabled",
                "HIPAA.Security-S3BucketLoggingEnabled", "W35",
            ])
    }

    let types = ["AWS::S3::Bucket"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let logging = resource["LoggingConfiguration"]
        guard logging.isAbsent, !resource["AccessControl"].is("LogDeliveryWrite"), !takesLogs(resource) else { return }
        violations.report(logging)
    }

    private func takesLogs(_ bucket: ResourceView) -> Bool {
        bucket.referrers(ofType: "AWS::S3::Bucket").contains { source in
            source["LoggingConfiguration"]["DestinationBucketName"].reference == bucket.name
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
              Properties:
                LoggingConfiguration:
                  DestinationBucketName: !Ref Logs
            Logs:
              Type: AWS::S3::Bucket
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
            """
        ]
    }
}
