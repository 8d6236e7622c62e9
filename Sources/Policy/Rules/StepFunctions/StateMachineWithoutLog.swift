/// Finds state machines that do not log.
struct StateMachineWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "state-machine-without-log", .warning, .operations, "the state machine does not log",
            why: """
                Executions are forgotten after 90 days, those of express machines at once; what failed and with \
                which input is then known from the log alone.
                """,
            mend: "give LoggingConfiguration with a Level and a destination",
            controls: [.fsbp("StepFunctions.1")],
            equivalents: ["CKV_AWS_285", "AwsSolutions-SF1"])
    }

    let types = ["AWS::StepFunctions::StateMachine"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let level = resource["LoggingConfiguration"]["Level"]
        if level.isAbsent || level.is("OFF") { violations.report(level) }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::StepFunctions::StateMachine
              Properties:
                RoleArn: arn:aws:iam::111122223333:role/orders
                DefinitionString: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
                LoggingConfiguration:
                  Level: ERROR
                  Destinations:
                    - CloudWatchLogsLogGroup: {LogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:orders:*'}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::StepFunctions::StateMachine
              Properties:
                RoleArn: arn:aws:iam::111122223333:role/orders
                DefinitionString: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
            """,
            """
            Orders:
              Type: AWS::StepFunctions::StateMachine
              Properties:
                RoleArn: arn:aws:iam::111122223333:role/orders
                DefinitionString: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
                LoggingConfiguration: {Level: 'OFF'}
            """,
        ]
    }
}
