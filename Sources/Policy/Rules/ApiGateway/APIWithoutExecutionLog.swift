/// Finds stages of REST APIs that record no errors, or whole requests with all that is in them.
struct APIWithoutExecutionLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "api-without-execution-log", .warning, .operations, "the API does not record what goes wrong in it",
            why: "When API Gateway itself refuses or fails, only its execution log says why.",
            mend: "set LoggingLevel to ERROR under MethodSettings for all methods, and DataTraceEnabled to false",
            controls: [.fsbp("APIGateway.1"), .wellArchitected("OPS08-BP02")],
            equivalents: [
                "AwsSolutions-APIG6", "NIST.800.53.R5-APIGWExecutionLoggingEnabled",
                "NIST.800.53.R4-APIGWExecutionLoggingEnabled", "PCI.DSS.321-APIGWExecutionLoggingEnabled",
                "HIPAA.Security-APIGWExecutionLoggingEnabled",
            ])
    }

    let types = ["AWS::ApiGateway::Stage"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let settings = resource["MethodSettings"]
        guard settings.isPresent, settings.isKnown else {
            if settings.isAbsent { violations.report(settings) }
            return
        }
        for setting in settings.elements {
            let level = setting["LoggingLevel"]
            if level.is("OFF") { violations.report(level) }
            let trace = setting["DataTraceEnabled"]
            if trace.isTrue {
                violations.report(
                    trace, "the log holds whole requests and answers, with the tokens and personal data in them",
                    help: "set DataTraceEnabled to false", mend: .set(false))
            }
        }
        let isLogged = settings.elements.contains { $0.isUnknown || $0["LoggingLevel"].isPresent }
        if !isLogged { violations.report(settings) }
    }

    var conforming: [String] {
        [
            """
            Production:
              Type: AWS::ApiGateway::Stage
              Properties:
                RestApiId: a1b2c3d4e5
                DeploymentId: f6g7h8
                StageName: production
                MethodSettings:
                  - ResourcePath: /*
                    HttpMethod: '*'
                    LoggingLevel: ERROR
            """
        ]
    }

    var violating: [String] {
        [
            """
            Production:
              Type: AWS::ApiGateway::Stage
              Properties:
                RestApiId: a1b2c3d4e5
                DeploymentId: f6g7h8
                StageName: production
            """,
            """
            Production:
              Type: AWS::ApiGateway::Stage
              Properties:
                RestApiId: a1b2c3d4e5
                DeploymentId: f6g7h8
                StageName: production
                MethodSettings:
                  - ResourcePath: /*
                    HttpMethod: '*'
                    LoggingLevel: INFO
                    DataTraceEnabled: true
            """,
        ]
    }
}
