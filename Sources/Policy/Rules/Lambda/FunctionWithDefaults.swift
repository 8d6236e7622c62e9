/// Finds functions whose memory or time nobody chose.
struct FunctionWithDefaults: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "function-with-defaults", .note, .operations, "nobody chose the function's memory or time",
            why: """
                128 MB come with a small share of a processor, and 3 seconds end many calls in their middle. Both \
                are better chosen than met.
                """,
            mend: "set MemorySize and Timeout by measurement",
            controls: [.wellArchitected("PERF02-BP04")],
            equivalents: ["LambdaDefaultMemorySize", "LambdaDefaultTimeout"])
    }

    let types = ["AWS::Lambda::Function"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let memory = resource["MemorySize"]
        let time = resource["Timeout"]
        if memory.isAbsent { violations.report(memory, "the function has 128 MB of memory, the default") }
        if time.isAbsent { violations.report(time, "the function has 3 seconds, the default") }
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
                MemorySize: 512
                Timeout: 30
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
                MemorySize: 512
            """,
        ]
    }
}
