/// Finds bucket policies that allow every action.
struct BucketPolicyWildcardAction: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-policy-wildcard-action", .warning, .security, "the bucket policy allows every action",
            why: """
                Every action includes deleting the bucket, its versions and its policy. Who reads or writes files \
                needs two or three actions.
                """,
            mend: "list the actions that the principal needs",
            controls: [.fsbp("S3.6"), .wellArchitected("SEC03-BP02")],
            equivalents: ["F15"])
    }

    let types = ["AWS::S3::BucketPolicy"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let document = ResourcePolicies.document(of: resource) else { return }
        for statement in document.allowing {
            for action in statement.actions where action.is("*", "s3:*") { violations.report(action) }
        }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::S3::BucketPolicy
              Properties:
                Bucket: files-of-example
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Deny
                      Principal: '*'
                      Action: s3:*
                      Resource: arn:aws:s3:::files-of-example/*
                      Condition:
                        Bool:
                          aws:SecureTransport: 'false'
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::BucketPolicy
              Properties:
                Bucket: files-of-example
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal:
                        AWS: arn:aws:iam::123456789012:role/reports
                      Action: [s3:*]
                      Resource: arn:aws:s3:::files-of-example/*
            """
        ]
    }
}
