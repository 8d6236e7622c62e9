/// Finds APIs that call what is behind them over plain HTTP.
struct PlainAPIIntegration: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "plain-api-integration", .warning, .security,
            "the API calls what is behind it over plain HTTP across the internet",
            why: """
                The caller's lock ends at the API; from there on, requests with their tokens can be read and \
                changed.
                """,
            mend: "use an https address, or a VPC link",
            limits: "Calls over a VPC link stay in the network and are not reported.",
            controls: [.fsbp("APIGateway.10"), .wellArchitected("SEC09-BP02")])
    }

    let types = ["AWS::ApiGateway::Method", "AWS::ApiGatewayV2::Integration"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let integration =
            resource.type == "AWS::ApiGateway::Method" ? resource["Integration"] : resource.properties
        let connection = integration["ConnectionType"]
        let address = integration[resource.type == "AWS::ApiGateway::Method" ? "Uri" : "IntegrationUri"]
        guard connection.isAbsent || connection.is("INTERNET"), let text = address.rendered else { return }
        if text.hasPrefix("http://") { violations.report(address) }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::ApiGatewayV2::Integration
              Properties:
                ApiId: a1b2c3d4e5
                IntegrationType: HTTP_PROXY
                IntegrationMethod: ANY
                IntegrationUri: https://orders.example.com
                PayloadFormatVersion: '1.0'
            """
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::ApiGatewayV2::Integration
              Properties:
                ApiId: a1b2c3d4e5
                IntegrationType: HTTP_PROXY
                IntegrationMethod: ANY
                IntegrationUri: http://orders.example.com
                PayloadFormatVersion: '1.0'
            """,
            """
            Order:
              Type: AWS::ApiGateway::Method
              Properties:
                RestApiId: a1b2c3d4e5
                ResourceId: f6g7h8
                HttpMethod: GET
                AuthorizationType: AWS_IAM
                Integration:
                  Type: HTTP_PROXY
                  IntegrationHttpMethod: GET
                  Uri: http://orders.example.com/
            """,
        ]
    }
}
