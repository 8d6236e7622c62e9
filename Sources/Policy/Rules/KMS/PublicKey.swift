/// Finds keys that everybody may use.
struct PublicKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-key", .high, .security, "everybody may use the key",
            why: """
                Whoever has the encrypted data can then decrypt it, from any account; or lock the owner out.
                """,
            mend: "name accounts and roles in Principal, or limit the statement by kms:CallerAccount",
            controls: [.fsbp("KMS.5")],
            equivalents: ["CKV_AWS_33", "F76"])
    }

    let types = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in PolicyDocument(resource["KeyPolicy"])?.statements ?? [] {
            if let principal = statement.openPrincipal { violations.report(principal) }
        }
    }

    var conforming: [String] {
        [
            """
            Key:
              Type: AWS::KMS::Key
              Properties:
                KeyPolicy:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}
                      Action: kms:*
                      Resource: '*'
            """,
            """
            Key:
              Type: AWS::KMS::Key
              Properties:
                KeyPolicy:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: kms:Decrypt
                      Resource: '*'
                      Condition: {StringEquals: {'kms:CallerAccount': !Ref 'AWS::AccountId'}}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Key:
              Type: AWS::KMS::Key
              Properties:
                KeyPolicy:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: kms:Decrypt
                      Resource: '*'
            """,
            """
            Key:
              Type: AWS::KMS::Key
              Properties:
                KeyPolicy:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: '*'}
                      Action: kms:*
                      Resource: '*'
                      Condition: {StringEquals: {'kms:ViaService': s3.eu-west-1.amazonaws.com}}
            """,
        ]
    }
}
