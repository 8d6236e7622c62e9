/// Finds endpoints of a VPC over which anything of the service may be done, in any account.
struct EndpointPolicyOpen: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "endpoint-policy-open", .note, .security, "anything may be done over the endpoint, in any account",
            why: """
                An endpoint is a way out of the network: over one for S3 with an open policy, data goes to a bucket \
                of a stranger with the stranger's keys.
                """,
            mend: "limit PolicyDocument to your own resources, or to aws:ResourceOrgID or aws:PrincipalOrgID",
            limits: """
                An endpoint without PolicyDocument is as open and is not reported, as many services take no policy.
                """,
            controls: [.wellArchitected("SEC05-BP02")])
    }

    let types = ["AWS::EC2::VPCEndpoint"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let document = PolicyDocument(resource["PolicyDocument"]) else { return }
        for statement in document.allowing {
            if statement.hasConditions || statement.everyResource == nil { continue }
            guard statement.principals.contains(where: { $0.kind == .everyone }) else { continue }
            if let action = statement.actions.first(where: { $0.is("*") }) { violations.report(action) }
        }
    }

    var conforming: [String] {
        [
            """
            Storage:
              Type: AWS::EC2::VPCEndpoint
              Properties:
                VpcId: vpc-0123456789abcdef0
                ServiceName: com.amazonaws.eu-central-1.s3
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: '*'
                      Resource: '*'
                      Condition:
                        StringEquals:
                          aws:ResourceOrgID: o-0123456789
            """
        ]
    }

    var violating: [String] {
        [
            """
            Storage:
              Type: AWS::EC2::VPCEndpoint
              Properties:
                VpcId: vpc-0123456789abcdef0
                ServiceName: com.amazonaws.eu-central-1.s3
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: '*'
                      Resource: '*'
            """
        ]
    }
}
