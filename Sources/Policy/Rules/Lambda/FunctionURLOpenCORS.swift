/// Finds functions that pages of every origin may call.
struct FunctionURLOpenCORS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "function-url-open-cors", .warning, .security, "pages of every origin may call it with any method",
            why: "A page that a signed-in user happens to visit can then call the function in his name.",
            mend: "name the origins and methods that your pages use",
            controls: [.wellArchitected("SEC03-BP07")],
            equivalents: ["CKV2_AWS_75"])
    }

    let types = ["AWS::Lambda::Url", "AWS::ApiGatewayV2::Api", "AWS::Serverless::Function"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let cors: PropertyView
        switch resource.type {
        case "AWS::Lambda::Url": cors = resource["Cors"]
        case "AWS::ApiGatewayV2::Api": cors = resource["CorsConfiguration"]
        default: cors = resource["FunctionUrlConfig"]["Cors"]
        }
        guard let origins = cors["AllowOrigins"].elements.first(where: { $0.is("*") }) else { return }
        if cors["AllowCredentials"].isTrue {
            violations.report(origins, "pages of every origin may call it with the user's credentials")
        } else if cors["AllowMethods"].elements.contains(where: { $0.is("*") }) {
            violations.report(origins)
        }
    }

    var conforming: [String] {
        [
            """
            Address:
              Type: AWS::Lambda::Url
              Properties:
                TargetFunctionArn: orders
                AuthType: AWS_IAM
                Cors: {AllowOrigins: ['https://example.com'], AllowMethods: ['*']}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Address:
              Type: AWS::Lambda::Url
              Properties:
                TargetFunctionArn: orders
                AuthType: AWS_IAM
                Cors: {AllowOrigins: ['*'], AllowMethods: ['*']}
            """,
            """
            Address:
              Type: AWS::Lambda::Url
              Properties:
                TargetFunctionArn: orders
                AuthType: AWS_IAM
                Cors: {AllowOrigins: ['*'], AllowMethods: [GET], AllowCredentials: true}
            """,
        ]
    }
}
