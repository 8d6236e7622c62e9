/// Finds keys whose deletion leaves little time to notice.
struct KeyDeletesSoon: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "key-deletes-soon", .note, .reliability,
            "the key is gone two weeks after its deletion is asked for, or sooner",
            why: """
                What a deleted key encrypted is lost for good. The waiting time is the last chance to see what still \
                needs it.
                """,
            mend: "set PendingWindowInDays to 30, or leave it out",
            controls: [.fsbp("KMS.3")])
    }

    let types = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let window = resource["PendingWindowInDays"]
        if let days = window.int, days < 14 {
            violations.report(window, "the key is gone \(days) days after its deletion is asked for")
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
                PendingWindowInDays: 30
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
                PendingWindowInDays: 7
                KeyPolicy:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}
                      Action: kms:*
                      Resource: '*'
            """
        ]
    }
}
