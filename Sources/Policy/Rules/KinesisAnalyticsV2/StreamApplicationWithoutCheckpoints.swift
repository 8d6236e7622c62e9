/// Finds stream applications that start from nothing after a failure.
struct StreamApplicationWithoutCheckpoints: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "stream-application-without-checkpoints", .warning, .reliability, "the application keeps no checkpoints",
            why: """
                Without checkpoints, a restart loses the state of every window and sum, and counts records twice or \
                not at all.
                """,
            mend: "set CheckpointingEnabled to true, or ConfigurationType to DEFAULT",
            controls: [.wellArchitected("REL09-BP03")],
            equivalents: ["AwsSolutions-KDA3"])
    }

    let types = ["AWS::KinesisAnalyticsV2::Application"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let setting = resource["ApplicationConfiguration"]["FlinkApplicationConfiguration"]["CheckpointConfiguration"][
            "CheckpointingEnabled"]
        if setting.isFalse { violations.report(setting, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Sums:
              Type: AWS::KinesisAnalyticsV2::Application
              Properties:
                RuntimeEnvironment: FLINK-1_20
                ServiceExecutionRole: arn:aws:iam::111122223333:role/flink
            """
        ]
    }

    var violating: [String] {
        [
            """
            Sums:
              Type: AWS::KinesisAnalyticsV2::Application
              Properties:
                RuntimeEnvironment: FLINK-1_20
                ServiceExecutionRole: arn:aws:iam::111122223333:role/flink
                ApplicationConfiguration:
                  FlinkApplicationConfiguration:
                    CheckpointConfiguration: {ConfigurationType: CUSTOM, CheckpointingEnabled: false}
            """
        ]
    }
}
