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
            limits: """
                Buckets that take logs of buckets, load balancers, distributions and networks are not reported. The \
                bucket of a trail is, as it holds the record that others are judged by.
                """,
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

    private static let writers = [
        "AWS::Config::DeliveryChannel", "AWS::EC2::FlowLog", "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "AWS::ElasticLoadBalancing::LoadBalancer",
    ]

    private func takesLogs(_ bucket: ResourceView) -> Bool {
        if Self.writers.contains(where: { !bucket.referrers(ofType: $0).isEmpty }) { return true }
        let fromBuckets = bucket.referrers(ofType: "AWS::S3::Bucket").contains { source in
            source["LoggingConfiguration"]["DestinationBucketName"].reference == bucket.name
        }
        return fromBuckets || DistributionSettings.writeLogs(to: bucket)
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
