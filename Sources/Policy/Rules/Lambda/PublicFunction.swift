/// Finds functions that everybody may call.
struct PublicFunction: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-function", .high, .security, "everybody may call the function",
            why: "The whole internet runs the function with its role's rights, at your cost.",
            mend: """
                name the caller in the permission, or set AuthType of the URL to AWS_IAM; waive the rule for a \
                public webhook
                """,
            controls: [.fsbp("Lambda.1")],
            equivalents: ["CKV_AWS_258", "CKV_AWS_301", "LambdaFunctionPublicAccessProhibited", "F13", "W24"])
    }

    let types = ["AWS::Lambda::Permission", "AWS::Lambda::Url", "AWS::Serverless::Function"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        switch resource.type {
        case "AWS::Lambda::Permission":
            let principal = resource["Principal"]
            // The permission that goes with a public URL is reported with the URL.
            guard principal.is("*"), !resource["FunctionUrlAuthType"].is("NONE") else { return }
            let limits = ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"]
            if limits.allSatisfy({ resource[$0].isAbsent }) { violations.report(principal) }
        case "AWS::Lambda::Url": if resource["AuthType"].is("NONE") { violations.report(resource["AuthType"]) }
        default:
            let type = resource["FunctionUrlConfig"]["AuthType"]
            if type.is("NONE") { violations.report(type) }
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
            """,
            """
            Call:
              Type: AWS::Lambda::Permission
              Properties:
                FunctionName: orders
                Action: lambda:InvokeFunction
                Principal: '*'
                PrincipalOrgID: o-1234567890
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Address:
              Type: AWS::Lambda::Url
              Properties:
                TargetFunctionArn: orders
                AuthType: NONE
            """,
            """
            Call:
              Type: AWS::Lambda::Permission
              Properties:
                FunctionName: orders
                Action: lambda:InvokeFunction
                Principal: '*'
            """,
        ]
    }
}
