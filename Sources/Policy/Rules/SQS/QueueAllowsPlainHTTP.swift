/// Finds policies of queues that take messages without TLS.
struct QueueAllowsPlainHTTP: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "queue-allows-plain-http", .note, .security, "the queue's policy lets messages be sent without TLS",
            why: "Messages then pass the internet, or the network, in plain text.",
            mend: "deny what comes with aws:SecureTransport false in the queue's policy",
            limits: "A queue without a policy is not reported.",
            controls: [.wellArchitected("SEC09-BP02")],
            equivalents: ["AwsSolutions-SQS4"])
    }

    let types = ["AWS::SQS::QueuePolicy"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let document = ResourcePolicies.document(of: resource), !document.deniesPlainText else { return }
        violations.report(resource["PolicyDocument"])
    }

    var conforming: [String] {
        [
            """
            Access:
              Type: AWS::SQS::QueuePolicy
              Properties:
                Queues: ['https://sqs.eu-west-1.amazonaws.com/111122223333/orders']
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Deny
                      Principal: '*'
                      Action: sqs:*
                      Resource: '*'
                      Condition: {Bool: {'aws:SecureTransport': false}}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Access:
              Type: AWS::SQS::QueuePolicy
              Properties:
                Queues: ['https://sqs.eu-west-1.amazonaws.com/111122223333/orders']
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: '111122223333'}
                      Action: sqs:SendMessage
                      Resource: '*'
            """
        ]
    }
}
