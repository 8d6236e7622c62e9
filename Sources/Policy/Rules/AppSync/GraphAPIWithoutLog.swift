/// Finds GraphQL interfaces that do not log.
struct GraphAPIWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "graph-api-without-log", .warning, .operations, "the interface does not log",
            why: """
                GraphQL answers 200 also when fields fail; which resolver failed, and why, stands in the log alone.
                """,
            mend: "give LogConfig with FieldLogLevel ERROR",
            controls: [.fsbp("AppSync.2")],
            equivalents: ["CKV_AWS_193", "CKV_AWS_194", "AwsSolutions-ASC3"])
    }

    let types = ["AWS::AppSync::GraphQLApi"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let log = resource["LogConfig"]
        if log.isAbsent {
            violations.report(log)
        } else if log["FieldLogLevel"].is("NONE") {
            violations.report(log["FieldLogLevel"], "failures of fields are not logged")
        }
    }

    var conforming: [String] {
        [
            """
            API:
              Type: AWS::AppSync::GraphQLApi
              Properties:
                Name: orders
                AuthenticationType: AWS_IAM
                LogConfig: {FieldLogLevel: ERROR, CloudWatchLogsRoleArn: 'arn:aws:iam::111122223333:role/logs'}
            """
        ]
    }

    var violating: [String] {
        [
            """
            API:
              Type: AWS::AppSync::GraphQLApi
              Properties:
                Name: orders
                AuthenticationType: AWS_IAM
            """,
            """
            API:
              Type: AWS::AppSync::GraphQLApi
              Properties:
                Name: orders
                AuthenticationType: AWS_IAM
                LogConfig: {FieldLogLevel: NONE, CloudWatchLogsRoleArn: 'arn:aws:iam::111122223333:role/logs'}
            """,
        ]
    }
}
