/// Finds repositories of images and packages that everyone may use.
struct PublicRepository: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-repository", .high, .security, "the policy lets everyone into the repository",
            why: """
                Images and packages hold programs, and often more than was meant: configuration, internal names, keys. \
                Where pushing is allowed as well, strangers decide what runs.
                """,
            mend: "name accounts or roles in Principal, or limit it by aws:PrincipalOrgID",
            limits: "AWS::ECR::PublicRepository is public on purpose and not looked at.",
            controls: [.wellArchitected("SEC03-BP07"), .nist("AC-3")],
            equivalents: ["CKV_AWS_32", "AwsSolutions-ECR1"])
    }

    let types = [
        "AWS::ECR::Repository", "AWS::ECR::RegistryPolicy", "AWS::CodeArtifact::Domain",
        "AWS::CodeArtifact::Repository",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in ResourcePolicies.document(of: resource)?.allowing ?? [] {
            if let principal = statement.openPrincipal { violations.report(principal) }
        }
    }

    private static func repository(_ principal: String) -> String {
        """
        Images:
          Type: AWS::ECR::Repository
          Properties:
            RepositoryPolicyText:
              Version: '2012-10-17'
              Statement:
                - Effect: Allow
                  Action: [ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]
                  \(principal)
        """
    }

    var conforming: [String] {
        [
            Self.repository("Principal: {AWS: 'arn:aws:iam::123456789012:root'}"),
            Self.repository(
                """
                Principal: '*'
                          Condition: {StringEquals: {'aws:PrincipalOrgID': o-abcdefghij}}
                """),
        ]
    }

    var violating: [String] {
        [
            Self.repository("Principal: '*'"), Self.repository("Principal: {AWS: ['*']}"),
            """
            Packages:
              Type: AWS::CodeArtifact::Domain
              Properties:
                DomainName: packages
                PermissionsPolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - {Effect: Allow, Principal: '*', Action: 'codeartifact:*', Resource: '*'}
            """,
        ]
    }
}
