/// Finds migrations that leave no log.
struct MigrationTaskWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "migration-task-without-log", .note, .operations, "the task does not log",
            why: "Which rows were refused or cut off stands in the log alone.",
            mend: "set Logging.EnableLogging in ReplicationTaskSettings to true",
            controls: [.fsbp("DMS.7"), .fsbp("DMS.8")])
    }

    let types = ["AWS::DMS::ReplicationTask"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let settings = resource["ReplicationTaskSettings"]
        if settings.isAbsent {
            violations.report(settings)
        } else if let logging = settings.parsedJSON?["Logging"]["EnableLogging"], logging.isOff {
            violations.report(logging)
        }
    }

    var conforming: [String] {
        [
            """
            Task:
              Type: AWS::DMS::ReplicationTask
              Properties:
                MigrationType: full-load
                TableMappings: '{}'
                ReplicationInstanceArn: arn:aws:dms:eu-west-1:111122223333:rep:A
                SourceEndpointArn: arn:aws:dms:eu-west-1:111122223333:endpoint:B
                TargetEndpointArn: arn:aws:dms:eu-west-1:111122223333:endpoint:C
                ReplicationTaskSettings: '{"Logging":{"EnableLogging":true}}'
            """
        ]
    }

    var violating: [String] {
        [
            """
            Task:
              Type: AWS::DMS::ReplicationTask
              Properties:
                MigrationType: full-load
                TableMappings: '{}'
                ReplicationInstanceArn: arn:aws:dms:eu-west-1:111122223333:rep:A
                SourceEndpointArn: arn:aws:dms:eu-west-1:111122223333:endpoint:B
                TargetEndpointArn: arn:aws:dms:eu-west-1:111122223333:endpoint:C
            """,
            """
            Task:
              Type: AWS::DMS::ReplicationTask
              Properties:
                MigrationType: full-load
                TableMappings: '{}'
                ReplicationInstanceArn: arn:aws:dms:eu-west-1:111122223333:rep:A
                SourceEndpointArn: arn:aws:dms:eu-west-1:111122223333:endpoint:B
                TargetEndpointArn: arn:aws:dms:eu-west-1:111122223333:endpoint:C
                ReplicationTaskSettings: '{"Logging":{"EnableLogging":false}}'
            """,
        ]
    }
}
