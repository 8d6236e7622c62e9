/// Finds domain names of APIs that still speak TLS 1.0.
struct APIOldTLS: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "api-old-tls", .warning, .security, "the API speaks TLS 1.0",
            why: "TLS 1.0 has been broken and withdrawn; no client that is still kept up needs it.",
            mend: "set SecurityPolicy to TLS_1_2",
            controls: [.fsbp("APIGateway.11"), .wellArchitected("SEC09-BP02")],
            equivalents: ["CKV_AWS_206"])
    }

    let types = ["AWS::ApiGateway::DomainName", "AWS::ApiGatewayV2::DomainName"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let policies =
            resource.type == "AWS::ApiGateway::DomainName"
            ? [resource["SecurityPolicy"]]
            : resource["DomainNameConfigurations"].elements.map { $0["SecurityPolicy"] }
        for policy in policies where policy.is("TLS_1_0") { violations.report(policy, mend: .set("TLS_1_2")) }
    }

    var conforming: [String] {
        [
            """
            Name:
              Type: AWS::ApiGateway::DomainName
              Properties:
                DomainName: api.example.com
                RegionalCertificateArn: arn:aws:acm:eu-central-1:123456789012:certificate/api
                SecurityPolicy: TLS_1_2
                EndpointConfiguration:
                  Types: [REGIONAL]
            """
        ]
    }

    var violating: [String] {
        [
            """
            Name:
              Type: AWS::ApiGateway::DomainName
              Properties:
                DomainName: api.example.com
                CertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/api
                SecurityPolicy: TLS_1_0
            """
        ]
    }
}
