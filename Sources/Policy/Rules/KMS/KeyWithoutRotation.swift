/// Finds keys whose material is never renewed.
struct KeyWithoutRotation: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "key-without-rotation", .warning, .security, "the key's material is never renewed",
            why: """
                With rotation, a copy of the material that got out opens only what was encrypted in its year. \
                Nothing has to be encrypted anew.
                """,
            mend: "set EnableKeyRotation to true",
            controls: [.fsbp("KMS.4"), .cis("3.6")],
            equivalents: ["CKV_AWS_7", "AwsSolutions-KMS5", "KMSBackingKeyRotationEnabled", "F19"])
    }

    let types = ["AWS::KMS::Key"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // Asymmetric, HMAC and imported keys cannot be rotated.
        let spec = resource["KeySpec"]
        guard spec.isAbsent || spec.is("SYMMETRIC_DEFAULT") else { return }
        let usage = resource["KeyUsage"]
        let origin = resource["Origin"]
        guard usage.isAbsent || usage.is("ENCRYPT_DECRYPT"), origin.isAbsent || origin.is("AWS_KMS") else { return }
        let rotation = resource["EnableKeyRotation"]
        if rotation.isOff { violations.report(rotation, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Key:
              Type: AWS::KMS::Key
              Properties:
                EnableKeyRotation: true
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
                KeySpec: RSA_2048
                KeyUsage: SIGN_VERIFY
                KeyPolicy:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}
                      Action: kms:*
                      Resource: '*'
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
                      Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}
                      Action: kms:*
                      Resource: '*'
            """,
            """
            Key:
              Type: AWS::KMS::Key
              Properties:
                EnableKeyRotation: false
                KeySpec: SYMMETRIC_DEFAULT
                KeyPolicy:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}
                      Action: kms:*
                      Resource: '*'
            """,
        ]
    }
}
