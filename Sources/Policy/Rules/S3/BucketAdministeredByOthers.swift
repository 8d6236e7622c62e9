/// Finds bucket policies that let another account change who may use the bucket.
struct BucketAdministeredByOthers: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "bucket-administered-by-others", .high, .security,
            "the bucket policy lets another account decide who may use the bucket",
            why: """
                Whoever can write the policy, the ACLs or the encryption of a bucket can lock its owner out or let \
                anyone in. None of that is needed to share files.
                """,
            mend: "remove the action, or make the change from the account of the bucket",
            limits: """
                An account that is written as a number is known to be another one where the account of deployment is \
                known, or the policy also names AWS::AccountId.
                """,
            controls: [.fsbp("S3.6"), .wellArchitected("SEC03-BP07")])
    }

    let types = ["AWS::S3::BucketPolicy"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let document = ResourcePolicies.document(of: resource) else { return }
        let statements = document.allowing
        let accounts = Set(statements.flatMap { $0.principals.compactMap { account(of: $0.kind) } })
        for statement in statements {
            let action = statement.actions.first { Self.administration.contains($0.string?.lowercased() ?? "") }
            guard let action else { continue }
            for principal in statement.principals {
                // A number may be the bucket's own account, unless that is known or stands beside it.
                let number = account(of: principal.kind)
                let isForeign =
                    principal.kind == .everyone || (accounts.contains(Self.own) && number != nil && number != Self.own)
                    || Self.differ(number, resource.template.account)
                if isForeign { violations.report(action) }
            }
        }
    }

    private static let own = "${AWS::AccountId}"
    private static let administration: Set<String> = [
        "s3:deletebucketpolicy", "s3:putbucketacl", "s3:putbucketpolicy", "s3:putencryptionconfiguration",
        "s3:putobjectacl", "s3:putbucket*", "s3:put*", "s3:*", "*",
    ]

    private static func differ(_ number: String?, _ own: String?) -> Bool {
        guard let number, let own, number.first?.isNumber == true else { return false }
        return number != own
    }

    private func account(of kind: PolicyPrincipal.Kind) -> String? {
        guard case .account(let account) = kind else { return nil }
        return account
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
                    - Effect: Allow
                      Principal:
                        AWS: '123456789012'
                      Action: [s3:GetObject, s3:PutObject]
                      Resource: arn:aws:s3:::files-of-example/*
                    - Effect: Allow
                      Principal:
                        AWS: !Sub arn:aws:iam::${AWS::AccountId}:root
                      Action: s3:PutBucketPolicy
                      Resource: arn:aws:s3:::files-of-example
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
                        AWS: ['123456789012', !Sub 'arn:aws:iam::${AWS::AccountId}:root']
                      Action: [s3:GetObject, s3:PutBucketPolicy]
                      Resource: arn:aws:s3:::files-of-example
            """,
            """
            Files:
              Type: AWS::S3::BucketPolicy
              Properties:
                Bucket: files-of-example
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: s3:PutObjectAcl
                      Resource: arn:aws:s3:::files-of-example/*
            """,
        ]
    }
}
