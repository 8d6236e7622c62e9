/// Finds stages of REST APIs without a web ACL.
struct APIWithoutWAF: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "api-without-waf", .warning, .security, "no web ACL stands before the API",
            why: """
                A web ACL stops known attacks and floods of requests before they reach, and are paid for by, what is \
                behind.
                """,
            mend: "add an AWS::WAFv2::WebACLAssociation for the stage",
            limits: """
                An association of another template, and a web ACL of a CloudFront distribution before the API, are \
                not seen. Private APIs are not reported.
                """,
            controls: [.fsbp("APIGateway.4"), .wellArchitected("SEC05-BP03")],
            equivalents: [
                "CKV2_AWS_29", "AwsSolutions-APIG3", "NIST.800.53.R5-APIGWAssociatedWithWAF",
                "PCI.DSS.321-APIGWAssociatedWithWAF",
            ])
    }

    let types = ["AWS::ApiGateway::Stage"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let endpoints = resource["RestApiId"].resource?["EndpointConfiguration"]["Types"].elements ?? []
        if endpoints.contains(where: { $0.isUnknown || $0.is("PRIVATE") }) { return }
        let api = resource["RestApiId"].resource
        let associations =
            resource.referrers(ofType: "AWS::WAFv2::WebACLAssociation")
            + (api?.referrers(ofType: "AWS::WAFv2::WebACLAssociation") ?? [])
        if associations.isEmpty { violations.report(resource) }
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
            Wall:
              Type: AWS::WAFv2::WebACLAssociation
              Properties:
                ResourceArn: !Sub arn:aws:apigateway:${AWS::Region}::/restapis/a1b2c3d4e5/stages/${Production}
                WebACLArn: arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/wall/01234567
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
