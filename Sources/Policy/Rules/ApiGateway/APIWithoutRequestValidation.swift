/// Finds REST APIs that pass on requests without looking at them.
struct APIWithoutRequestValidation: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "api-without-request-validation", .note, .security, "the API passes on requests without looking at them",
            why: """
                A request that lacks a parameter or has the wrong shape is then paid for and worked on, and each \
                service behind has to defend itself.
                """,
            mend: "add an AWS::ApiGateway::RequestValidator and name it in the methods",
            limits: """
                Validators in an OpenAPI definition are not seen; APIs with Body or BodyS3Location are not reported.
                """,
            controls: [.wellArchitected("SEC05-BP03")],
            equivalents: ["AwsSolutions-APIG2"])
    }

    let types = ["AWS::ApiGateway::RestApi"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource["Body"].isPresent || resource["BodyS3Location"].isPresent { return }
        let methods = resource.referrers(ofType: "AWS::ApiGateway::Method")
        guard !methods.isEmpty else { return }
        if resource.referrers(ofType: "AWS::ApiGateway::RequestValidator").isEmpty { violations.report(resource) }
    }

    var conforming: [String] {
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
                RequestValidatorId: !Ref Validator
                Integration:
                  Type: MOCK
            Validator:
              Type: AWS::ApiGateway::RequestValidator
              Properties:
                RestApiId: !Ref API
                ValidateRequestBody: true
                ValidateRequestParameters: true
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
                  Type: MOCK
            """
        ]
    }
}
