/// Finds trails that no alarm can watch.
struct TrailWithoutLogGroup: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "trail-without-log-group", .note, .operations, "no alarm can watch the trail",
            why: """
                Files in a bucket are read after the fact. In a log group, a filter and an alarm tell within \
                minutes.
                """,
            mend: "set CloudWatchLogsLogGroupArn and CloudWatchLogsRoleArn",
            controls: [.fsbp("CloudTrail.5"), .wellArchitected("SEC04-BP03")],
            equivalents: [
                "CKV2_AWS_10", "NIST.800.53.R5-CloudTrailCloudWatchLogsEnabled",
                "NIST.800.53.R4-CloudTrailCloudWatchLogsEnabled", "PCI.DSS.321-CloudTrailCloudWatchLogsEnabled",
                "HIPAA.Security-CloudTrailCloudWatchLogsEnabled",
            ])
    }

    let types = ["AWS::CloudTrail::Trail"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let group = resource["CloudWatchLogsLogGroupArn"]
        if group.isAbsent { violations.report(group) }
    }

    var conforming: [String] {
        [
            """
            Trail:
              Type: AWS::CloudTrail::Trail
              Properties:
                S3BucketName: trail-of-example
                IsLogging: true
                CloudWatchLogsLogGroupArn: arn:aws:logs:eu-central-1:123456789012:log-group:trail:*
                CloudWatchLogsRoleArn: arn:aws:iam::123456789012:role/trail
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
            """
        ]
    }
}
