/// Finds methods and routes of APIs that anyone may call.
struct OpenAPIMethod: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-api-method", .warning, .security, "anyone may call the method",
            why: """
                What is behind the method has to decide by itself whom to trust, and a method that was forgotten \
                shows nobody's mistake until it is found from outside.
                """,
            mend: """
                set AuthorizationType to AWS_IAM, a Cognito user pool, JWT or an authorizer; or waive the rule for a \
                public method
                """,
            limits: """
                A method for OPTIONS, one that wants an API key, and the methods of a private API are not reported. \
                An API key is no login.
                """,
            controls: [.fsbp("APIGateway.8"), .wellArchitected("SEC03-BP01")],
            equivalents: ["CKV_AWS_59", "CKV_AWS_309", "AwsSolutions-APIG4", "AwsSolutions-COG4", "W59"])
    }

    let types = ["AWS::ApiGateway::Method", "AWS::ApiGatewayV2::Route"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let type = resource["AuthorizationType"]
        guard type.isAbsent || type.is("NONE"), resource["ApiKeyRequired"].isOff else { return }
        if resource.type == "AWS::ApiGateway::Method" {
            if resource["HttpMethod"].isUnknown || resource["HttpMethod"].is("OPTIONS") { return }
            let api = resource["RestApiId"].resource
            let endpoints = api?["EndpointConfiguration"]["Types"].elements ?? []
            if endpoints.contains(where: { $0.isUnknown || $0.is("PRIVATE") }) { return }
            violations.report(type)
        } else {
            guard let key = resource["RouteKey"].string, !key.hasPrefix("OPTIONS ") else { return }
            // Of a WebSocket API, only the connection is authorized.
            let isWebSocket = resource["ApiId"].resource?["ProtocolType"].is("WEBSOCKET") ?? false
            if key.hasPrefix("$"), key != "$connect", key != "$default" || isWebSocket { return }
            if isWebSocket, key != "$connect" { return }
            violations.report(type)
        }
    }

    var conforming: [String] {
        [
            """
            Order:
              Type: AWS::ApiGateway::Method
              Properties:
                RestApiId: a1b2c3d4e5
                ResourceId: f6g7h8
                HttpMethod: POST
                AuthorizationType: AWS_IAM
                Integration:
                  Type: MOCK
            """,
            """
            Order:
              Type: AWS::ApiGateway::Method
              Properties:
                RestApiId: a1b2c3d4e5
                ResourceId: f6g7h8
                HttpMethod: OPTIONS
                AuthorizationType: NONE
                Integration:
                  Type: MOCK
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Order:
              Type: AWS::ApiGateway::Method
              Properties:
                RestApiId: a1b2c3d4e5
                ResourceId: f6g7h8
                HttpMethod: POST
                AuthorizationType: NONE
                Integration:
                  Type: MOCK
            """,
            """
            Order:
              Type: AWS::ApiGatewayV2::Route
              Properties:
                ApiId: a1b2c3d4e5
                RouteKey: POST /orders
            """,
        ]
    }
}
