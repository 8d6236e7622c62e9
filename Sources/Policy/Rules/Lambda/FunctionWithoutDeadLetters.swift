/// Finds functions whose failed events are thrown away.
struct FunctionWithoutDeadLetters: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "function-without-dead-letters", .warning, .reliability,
            "events that the function fails on are thrown away",
            why: """
                Whoever sent the event does not wait for an answer. After two more attempts Lambda drops it, and \
                nothing is left to try again with.
                """,
            mend: """
                give the function a DeadLetterConfig, or an EventInvokeConfig (DestinationConfig of a mapping) with \
                OnFailure
                """,
            limits: """
                Only what in this template calls the function counts: rules, subscriptions, buckets and streams.
                """,
            controls: [.wellArchitected("REL05-BP02")],
            equivalents: [
                "CKV_AWS_116", "LambdaDLQ", "LambdaAsyncFailureDestination", "LambdaEventSourceMappingDestination",
            ])
    }

    let types = ["AWS::Lambda::Function", "AWS::Lambda::EventSourceMapping"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::Lambda::EventSourceMapping" {
            // A queue keeps what fails itself.
            guard let source = resource["EventSourceArn"].resource,
                ["AWS::Kinesis::Stream", "AWS::DynamoDB::Table"].contains(source.type)
            else { return }
            let failure = resource["DestinationConfig"]["OnFailure"]
            if failure.isAbsent { violations.report(failure, "records that the function fails on are thrown away") }
            return
        }
        guard let caller = resource.asynchronousCaller, resource["DeadLetterConfig"].isAbsent else { return }
        let configurations = resource.template.resources(ofType: "AWS::Lambda::EventInvokeConfig")
        let isCaught = configurations.contains { configuration in
            let function = configuration["FunctionName"]
            // What is not a reference may be its name.
            return function.reference == nil || function.reference == resource.name
                ? !configuration["DestinationConfig"]["OnFailure"].isAbsent : false
        }
        if !isCaught {
            violations.report(resource, "events of \(caller.name) that the function fails on are thrown away")
        }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
            """,
            """
            Orders:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
                DeadLetterConfig: {TargetArn: 'arn:aws:sqs:eu-west-1:111122223333:failed'}
            Nightly:
              Type: AWS::Events::Rule
              Properties:
                ScheduleExpression: rate(1 day)
                Targets: [{Id: orders, Arn: !GetAtt Orders.Arn}]
            """,
            """
            Orders:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
            Nightly:
              Type: AWS::Events::Rule
              Properties:
                ScheduleExpression: rate(1 day)
                Targets: [{Id: orders, Arn: !GetAtt Orders.Arn}]
            Failures:
              Type: AWS::Lambda::EventInvokeConfig
              Properties:
                FunctionName: !Ref Orders
                Qualifier: $LATEST
                DestinationConfig: {OnFailure: {Destination: 'arn:aws:sqs:eu-west-1:111122223333:failed'}}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
            Nightly:
              Type: AWS::Events::Rule
              Properties:
                ScheduleExpression: rate(1 day)
                Targets: [{Id: orders, Arn: !GetAtt Orders.Arn}]
            """,
            """
            Clicks:
              Type: AWS::Kinesis::Stream
              Properties:
                ShardCount: 1
            Mapping:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: orders
                EventSourceArn: !GetAtt Clicks.Arn
                StartingPosition: LATEST
            """,
        ]
    }
}
