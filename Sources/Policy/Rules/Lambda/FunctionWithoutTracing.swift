/// Finds functions whose requests are not traced.
struct FunctionWithoutTracing: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "function-without-tracing", .note, .operations, "requests are not traced",
            why: "A trace shows which call of a chain of services was slow or failed.",
            mend: "set Mode of TracingConfig to Active",
            controls: [.fsbp("Lambda.7")],
            equivalents: ["CKV_AWS_50", "LambdaTracing"])
    }

    let types = ["AWS::Lambda::Function"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let mode = resource["TracingConfig"]["Mode"]
        if mode.isAbsent || mode.is("PassThrough") { violations.report(mode, mend: .set("Active")) }
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
                TracingConfig: {Mode: Active}
            """
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
            """,
            """
            Orders:
              Type: AWS::Lambda::Function
              Properties:
                Runtime: python3.13
                Handler: orders.handle
                Role: arn:aws:iam::111122223333:role/orders
                Code: {S3Bucket: code, S3Key: orders.zip}
                TracingConfig: {Mode: PassThrough}
            """,
        ]
    }
}
