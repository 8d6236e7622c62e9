/// Finds functions whose environment is encrypted with AWS's own key.
struct FunctionWithoutEnvironmentKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "function-without-environment-key", .note, .security,
            "the function's environment is encrypted with a key of AWS",
            why: "With a key of your own, only who may use the key sees the values of the environment.",
            mend: "set KmsKeyArn to a key of your own",
            controls: [.wellArchitected("SEC08-BP01")],
            equivalents: ["CKV_AWS_173"])
    }

    let types = ["AWS::Lambda::Function", "AWS::Serverless::Function"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource["Environment"]["Variables"].members.isEmpty { return }
        let key = resource["KmsKeyArn"]
        if key.isAbsent { violations.report(key) }
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
                Environment: {Variables: {TABLE: orders}}
                KmsKeyArn: arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-1111-2222-333344445555
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
                Environment: {Variables: {TABLE: orders}}
            """
        ]
    }
}
