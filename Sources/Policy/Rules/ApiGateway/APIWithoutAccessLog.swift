/// Finds stages of APIs that do not record requests.
struct APIWithoutAccessLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "api-without-access-log", .warning, .operations, "the API does not record requests",
            why: """
                Who called what, when, and how it ended cannot be told afterwards: neither for a customer's \
                complaint nor after an attack.
                """,
            mend: "set the destination of the access log to a log group",
            controls: [.fsbp("APIGateway.9"), .wellArchitected("SEC04-BP01")],
            equivalents: [
                "CKV_AWS_76", "CKV_AWS_95", "AwsSolutions-APIG1", "Serverless-APIGWAccessLogging",
                "Serverless-APIGWStructuredLogging", "W45", "W46", "W69",
            ])
    }

    let types = [
        "AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage", "AWS::Serverless::Api", "AWS::Serverless::HttpApi",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let settings = resource[Self.settings[resource.type] ?? "AccessLogSetting"]
        let destination = settings["DestinationArn"]
        if destination.isAbsent { violations.report(destination) }
    }

    private static let settings = [
        "AWS::ApiGatewayV2::Stage": "AccessLogSettings", "AWS::Serverless::HttpApi": "AccessLogSettings",
    ]

    var conforming: [String] {
        [
            """
            Production:
              Type: AWS::ApiGateway::Stage
              Properties:
                RestApiId: a1b2c3d4e5
                DeploymentId: f6g7h8
                StageName: production
                AccessLogSetting:
                  DestinationArn: arn:aws:logs:eu-central-1:123456789012:log-group:api
                  Format: $context.requestId $context.status
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
              Type: AWS::ApiGatewayV2::Stage
              Properties:
                ApiId: a1b2c3d4e5
                StageName: production
                AutoDeploy: true
            """,
        ]
    }
}
