/// Finds stages of APIs that set no limit to requests.
struct APIWithoutThrottling: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "api-without-throttling", .warning, .reliability, "the API sets no limit to requests",
            why: """
                One client can then use up the limit of the account, and with it all other APIs, and what is behind \
                pays for each request.
                """,
            mend: "set ThrottlingRateLimit and ThrottlingBurstLimit, or a usage plan with Throttle",
            limits: "Usage plans of other templates are not seen.",
            controls: [.wellArchitected("REL05-BP02")],
            equivalents: ["Serverless-APIGWDefaultThrottling", "W64", "W68"])
    }

    let types = ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let settings: [PropertyView]
        if resource.type == "AWS::ApiGateway::Stage" {
            let list = resource["MethodSettings"]
            if list.isUnknown || !resource.referrers(ofType: "AWS::ApiGateway::UsagePlan").isEmpty { return }
            settings = list.elements
        } else {
            let routes = resource["RouteSettings"]
            if routes.isUnknown { return }
            settings = [resource["DefaultRouteSettings"]] + routes.members.map(\.value)
        }
        let isLimited = settings.contains { setting in
            setting.isUnknown || setting["ThrottlingRateLimit"].isPresent || setting["ThrottlingBurstLimit"].isPresent
        }
        if !isLimited { violations.report(resource) }
    }

    var conforming: [String] {
        [
            """
            Production:
              Type: AWS::ApiGatewayV2::Stage
              Properties:
                ApiId: a1b2c3d4e5
                StageName: production
                AutoDeploy: true
                DefaultRouteSettings:
                  ThrottlingRateLimit: 100
                  ThrottlingBurstLimit: 200
            """
        ]
    }

    var violating: [String] {
        [
            """
            Production:
              Type: AWS::ApiGatewayV2::Stage
              Properties:
                ApiId: a1b2c3d4e5
                StageName: production
                AutoDeploy: true
            """,
            """
            Production:
              Type: AWS::ApiGateway::Stage
              Properties:
                RestApiId: a1b2c3d4e5
                DeploymentId: f6g7h8
                StageName: production
            """,
        ]
    }
}
