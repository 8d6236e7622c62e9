/// Finds functions on runtimes that get no fixes any more.
struct DeprecatedRuntime: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "deprecated-runtime", .high, .security, "the runtime gets no fixes any more",
            why: """
                Faults that are found in the language stay open, and months later Lambda refuses to change the \
                function.
                """,
            mend: "move to a newer runtime of the language",
            controls: [.fsbp("Lambda.2")],
            equivalents: ["CKV_AWS_363", "AwsSolutions-L1", "LambdaLatestVersion"])
    }

    let types = ["AWS::Lambda::Function", "AWS::Serverless::Function"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let runtime = resource["Runtime"]
        guard let name = runtime.string, let day = LambdaRuntimes.ended[name] else { return }
        violations.report(runtime, "\(name) gets no fixes since \(day)")
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
            """
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: nodejs18.x
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
            """,
            """
            Orders:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.9
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
            """,
        ]
    }
}
