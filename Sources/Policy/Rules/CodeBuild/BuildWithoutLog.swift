/// Finds builds of which no record is kept.
struct BuildWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "build-without-log", .warning, .operations, "no record of the build is kept",
            why: "Without a log nobody can say why a build failed, nor what a build that passed has really done.",
            mend: "set the Status of CloudWatchLogs or S3Logs to ENABLED",
            limits: "CodeBuild logs to CloudWatch where nothing is said.",
            controls: [.fsbp("CodeBuild.4"), .wellArchitected("SEC04-BP01")],
            equivalents: ["CKV_AWS_314"])
    }

    let types = ["AWS::CodeBuild::Project"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let logs = resource["LogsConfig"]
        let bucket = logs["S3Logs"]["Status"]
        guard logs.isKnown, logs["CloudWatchLogs"]["Status"].is("DISABLED"),
            bucket.isAbsent || bucket.is("DISABLED")
        else { return }
        violations.report(logs)
    }

    private static func project(_ logs: String) -> String {
        """
        Build:
          Type: AWS::CodeBuild::Project
          Properties:
            ServiceRole: arn:aws:iam::123456789012:role/build
            Artifacts: {Type: NO_ARTIFACTS}
            Source: {Type: GITHUB, Location: 'https://github.com/example/example'}
            LogsConfig: \(logs)
            Environment:
              Type: LINUX_CONTAINER
              ComputeType: BUILD_GENERAL1_SMALL
              Image: aws/codebuild/standard:7.0
        """
    }

    var conforming: [String] {
        [
            Self.project("{CloudWatchLogs: {Status: DISABLED}, S3Logs: {Status: ENABLED, Location: logs/build}}"),
            Self.project("{CloudWatchLogs: {Status: ENABLED, GroupName: builds}}"),
        ]
    }

    var violating: [String] {
        [
            Self.project("{CloudWatchLogs: {Status: DISABLED}}"),
            Self.project("{CloudWatchLogs: {Status: DISABLED}, S3Logs: {Status: DISABLED}}"),
        ]
    }
}
