/// Finds queues that give a message to a second reader while the first still works on it.
struct QueueShorterThanFunction: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "queue-shorter-than-function", .warning, .reliability,
            "messages come back while the function may still work on them",
            why: """
                Lambda tries again within the visibility timeout when it is throttled; six times the function's time \
                leaves room for that. Less than once, and AWS refuses the mapping.
                """,
            mend: "set VisibilityTimeout to six times the function's Timeout",
            controls: [.wellArchitected("REL05-BP03")])
    }

    let types = ["AWS::Lambda::EventSourceMapping"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let queue = resource["EventSourceArn"].resource, queue.type == "AWS::SQS::Queue",
            let function = resource["FunctionName"].resource, function.type == "AWS::Lambda::Function"
        else { return }
        let visibility = queue["VisibilityTimeout"]
        let time = function["Timeout"]
        // The defaults are 30 and 3 seconds.
        guard let hidden = visibility.isAbsent ? 30 : visibility.int, let seconds = time.isAbsent ? 3 : time.int,
            seconds > 0, seconds <= 900, hidden < seconds * 6
        else { return }
        violations.report(
            visibility, "messages come back after \(hidden) s, and the function may take \(seconds) s",
            severity: hidden < seconds ? .high : nil, in: queue)
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                VisibilityTimeout: 180
            Handle:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
                Timeout: 30
            Mapping:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: !Ref Handle
                EventSourceArn: !GetAtt Orders.Arn
            """,
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                DelaySeconds: 0
            Handle:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
                Timeout: 5
            Mapping:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: !Ref Handle
                EventSourceArn: !GetAtt Orders.Arn
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                VisibilityTimeout: 60
            Handle:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
                Timeout: 30
            Mapping:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: !Ref Handle
                EventSourceArn: !GetAtt Orders.Arn
            """,
            """
            Orders:
              Type: AWS::SQS::Queue
              Properties:
                DelaySeconds: 0
            Handle:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
                Timeout: 60
            Mapping:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: !Ref Handle
                EventSourceArn: !GetAtt Orders.Arn
            """,
        ]
    }
}
