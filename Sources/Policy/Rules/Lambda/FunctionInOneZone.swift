/// Finds functions in a VPC that a single availability zone takes down.
struct FunctionInOneZone: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "function-in-one-zone", .warning, .reliability, "the function has one subnet, in one availability zone",
            why: "When the zone fails, the function does not start any more.",
            mend: "name subnets of two or more zones in VpcConfig",
            controls: [.fsbp("Lambda.5")])
    }

    let types = ["AWS::Lambda::Function", "AWS::Serverless::Function"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let subnets = resource["VpcConfig"]["SubnetIds"]
        guard subnets.isKnown, subnets.elements.count == 1 else { return }
        // One element may stand for a list that is not known.
        let only = subnets.elements[0]
        if only.isKnown || only.resource?.type == "AWS::EC2::Subnet" { violations.report(subnets) }
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
                VpcConfig: {SecurityGroupIds: [sg-0123456789abcdef0], SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]}
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
                VpcConfig: {SecurityGroupIds: [sg-0123456789abcdef0], SubnetIds: [subnet-0123456789abcdef0]}
            """
        ]
    }
}
