/// Finds stages of REST APIs whose requests cannot be followed.
struct APIWithoutTracing: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "api-without-tracing", .note, .operations,
            "requests to the API cannot be followed through the services behind it",
            why: "A trace shows in which of many services the time went, or the error came up.",
            mend: "set TracingEnabled to true",
            controls: [.fsbp("APIGateway.3"), .wellArchitected("OPS08-BP03")],
            equivalents: ["CKV_AWS_73", "HIPAA.Security-APIGWXrayEnabled", "Serverless-APIGWXrayEnabled"])
    }

    let types = ["AWS::ApiGateway::Stage", "AWS::Serverless::Api"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let tracing = resource["TracingEnabled"]
        if tracing.isOff { violations.report(tracing, mend: .set(true)) }
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
                TracingEnabled: true
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
            """
        ]
    }
}
