/// Finds stages of REST APIs that do not show servers behind them who calls.
struct APIWithoutBackendCertificate: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "api-without-backend-certificate", .note, .security,
            "the servers behind the API cannot tell that it is the API that calls",
            why: """
                A server on the internet that anyone can call directly makes the API's logins and limits worth \
                nothing.
                """,
            mend: "set ClientCertificateId to an AWS::ApiGateway::ClientCertificate, and demand it in the server",
            limits: "Only APIs of this template that call addresses on the internet are reported.",
            controls: [.fsbp("APIGateway.2"), .wellArchitected("SEC09-BP03")],
            equivalents: [
                "NIST.800.53.R5-APIGWSSLEnabled", "PCI.DSS.321-APIGWSSLEnabled", "HIPAA.Security-APIGWSSLEnabled",
            ])
    }

    let types = ["AWS::ApiGateway::RestApi"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let callsOut = resource.referrers(ofType: "AWS::ApiGateway::Method").contains { method in
            let integration = method["Integration"]
            return integration["Type"].is("HTTP", "HTTP_PROXY") && !integration["ConnectionType"].is("VPC_LINK")
        }
        guard callsOut else { return }
        for stage in resource.referrers(ofType: "AWS::ApiGateway::Stage") {
            let certificate = stage["ClientCertificateId"]
            if certificate.isAbsent { violations.report(certificate, in: stage) }
        }
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
                ClientCertificateId: a1b2c3
            """
        ]
    }

    var violating: [String] {
        [
            """
            API:
              Type: AWS::ApiGateway::RestApi
              Properties:
                Name: orders
            Order:
              Type: AWS::ApiGateway::Method
              Properties:
                RestApiId: !Ref API
                ResourceId: !GetAtt API.RootResourceId
                HttpMethod: POST
                AuthorizationType: AWS_IAM
                Integration:
                  Type: HTTP_PROXY
                  IntegrationHttpMethod: POST
                  Uri: https://orders.example.com/
            Production:
              Type: AWS::ApiGateway::Stage
              Properties:
                RestApiId: !Ref API
                DeploymentId: f6g7h8
                StageName: production
            """
        ]
    }
}
