/// Finds topics that everybody may publish to or subscribe to.
struct PublicTopic: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-topic", .high, .security, "everybody may use the topic",
            why: """
                Strangers can read the messages by subscribing, or send their own to whatever acts on them.
                """,
            mend: """
                name accounts or services in Principal, or limit the statement by aws:SourceAccount or \
                aws:PrincipalOrgID
                """,
            controls: [.fsbp("SNS.4")],
            equivalents: ["CKV_AWS_385", "F18", "W19", "F8"])
    }

    let types = ["AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in ResourcePolicies.document(of: resource)?.statements ?? [] {
            if let principal = statement.openPrincipal { violations.report(principal) }
        }
    }

    var conforming: [String] {
        [
            """
            Access:
              Type: AWS::SNS::TopicPolicy
              Properties:
                Topics: ['arn:aws:sns:eu-west-1:111122223333:orders']
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: sns:Publish
                      Resource: '*'
                      Condition: {StringEquals: {'aws:SourceOwner': !Ref 'AWS::AccountId'}}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Access:
              Type: AWS::SNS::TopicPolicy
              Properties:
                Topics: ['arn:aws:sns:eu-west-1:111122223333:orders']
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: sns:Publish
                      Resource: '*'
            """,
            """
            Access:
              Type: AWS::SNS::TopicPolicy
              Properties:
                Topics: ['arn:aws:sns:eu-west-1:111122223333:orders']
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: '*'}
                      Action: [sns:Subscribe]
                      Resource: '*'
            """,
        ]
    }
}
