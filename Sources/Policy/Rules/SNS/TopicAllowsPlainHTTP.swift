/// Finds topics that take or send messages without TLS.
struct TopicAllowsPlainHTTP: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "topic-allows-plain-http", .note, .security,
            "the topic's policy lets messages be published without TLS",
            why: "Messages then pass the internet, or the network, in plain text.",
            mend: """
                deny what comes with aws:SecureTransport false in the topic's policy, and subscribe https in place \
                of http
                """,
            limits: "A topic without a policy is not reported.",
            controls: [.wellArchitected("SEC09-BP02")],
            equivalents: ["AwsSolutions-SNS3"])
    }

    let types = ["AWS::SNS::TopicPolicy", "AWS::SNS::Subscription"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::SNS::Subscription" {
            let way = resource["Protocol"]
            if way.is("http") { violations.report(way, "messages are sent over plain HTTP", severity: .warning) }
            return
        }
        guard let document = ResourcePolicies.document(of: resource), !document.deniesPlainText else { return }
        violations.report(resource["PolicyDocument"])
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
                    - Effect: Deny
                      Principal: '*'
                      Action: sns:Publish
                      Resource: '*'
                      Condition: {Bool: {'aws:SecureTransport': 'false'}}
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
                      Principal: {AWS: '111122223333'}
                      Action: sns:Publish
                      Resource: '*'
            """,
            """
            Hook:
              Type: AWS::SNS::Subscription
              Properties:
                TopicArn: arn:aws:sns:eu-west-1:111122223333:orders
                Protocol: http
                Endpoint: http://example.com/hook
            """,
        ]
    }
}
