/// Finds policies that let everything be decrypted.
struct DecryptsWithEveryKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "decrypts-with-every-key", .warning, .security, "the policy allows decrypting with every key",
            why: "Keys are the second lock on data. A holder of all keys needs only the first.",
            mend: "name the keys by their ARNs, or limit the statement by a condition on kms:ViaService",
            controls: [.fsbp("KMS.1"), .fsbp("KMS.2")])
    }

    let types = IdentityPolicies.types

    private static let actions = ActionList(["kms": ["Decrypt", "ReEncryptFrom"]])

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in IdentityPolicies.documents(of: resource).flatMap(\.statements) {
            for (action, _) in Self.actions.allowedOnEverything(by: statement, countsWholeServices: true) {
                violations.report(action)
            }
        }
    }

    var conforming: [String] {
        [
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: kms:Decrypt
                      Resource: arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-1111-2222-333344445555
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: kms:Decrypt
                      Resource: '*'
                      Condition: {StringEquals: {'kms:ViaService': s3.eu-west-1.amazonaws.com}}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: kms:Decrypt
                      Resource: '*'
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: ['kms:*']
                      Resource: 'arn:aws:kms:*:111122223333:key/*'
            """,
        ]
    }
}
