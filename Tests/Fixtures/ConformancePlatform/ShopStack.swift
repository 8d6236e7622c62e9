import MainstayConstructs

/// The stack that holds one of each: parameters, conditions, a mapping, outputs, assets, overrides, removal policies.
struct ShopStack {
    let stack: Stack

    init(in scope: any Construct, network: NetworkStack, edge: EdgeStack) {
        stack = Stack(
            "Shop", in: scope,
            destination: AnyDestination(account: account, region: "eu-central-1", environmentName: "test"),
            description: "One of each")
        stack.tag("CostCentre", "42")
        let isLarge = declareData()
        declareCompute(network, isLarge)
        declareDelivery(edge)
    }

    private func declareData() -> Condition {
        let tier = Parameter("Tier", in: stack, default: "small", allowedValues: ["small", "large"])
        let isLarge = Condition("IsLarge", in: stack, .equals(tier.value, "large"))
        let isLargeInRegion = Condition(
            "IsLargeInFrankfurt", in: stack, .and([.condition(isLarge), .equals(AWS.region, "eu-central-1")]))
        let sizes = Mapping("Sizes", in: stack, ["small": ["Retention": "345600"], "large": ["Retention": "1209600"]])

        let storage = Group("Storage", in: Group("Data", in: stack))
        let bucket = UntypedResource(
            "Resource", in: storage, type: "AWS::S3::Bucket",
            properties: [
                "PublicAccessBlockConfiguration": JSONValue.object([
                    "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
                    "RestrictPublicBuckets": true,
                ])
            ], tags: .list("Tags"), data: .retain)
        bucket.node.override("Properties.VersioningConfiguration.Status", with: "Enabled")
        bucket.waive("missing-access-log", because: "A fixture has no readers.", owner: "tests", until: "2030-01-01")

        let undelivered = UntypedResource(
            "Undelivered", in: storage, type: "AWS::SQS::Queue",
            properties: ["SqsManagedSseEnabled": true], tags: .list("Tags"), data: .retain)
        undelivered.setRemovalPolicy(.retainExceptOnCreate)
        let queue = UntypedResource(
            "Queue", in: storage, type: "AWS::SQS::Queue",
            properties: [
                "SqsManagedSseEnabled": true, "MessageRetentionPeriod": sizes.value(tier.value, "Retention"),
                "RedrivePolicy": JSONValue.object([
                    "deadLetterTargetArn": undelivered.attribute("Arn"), "maxReceiveCount": 3,
                ]),
                "VisibilityTimeout": isLarge.then(60 as IntValue, else: 30),
            ], tags: .list("Tags"), data: .retain)
        let archive = UntypedResource(
            "Archive", in: storage, type: "AWS::S3::Bucket", tags: .list("Tags"), data: .retain)
        archive.node.setCondition(isLargeInRegion)
        archive.depend(on: queue)
        Output(
            "QueueAddress", in: stack, queue.ref, description: "Where orders go", exportName: "\(AWS.stackName)-queue")
        return isLarge
    }

    private func declareCompute(_ network: NetworkStack, _ isLarge: Condition) {
        let compute = Group("Compute", in: stack)
        let role = UntypedResource(
            "Role", in: compute, type: "AWS::IAM::Role",
            properties: ["AssumeRolePolicyDocument": trust("lambda.amazonaws.com")], tags: .list("Tags"))
        let code = Asset(file: "content/function", in: compute)
        let function = UntypedResource(
            "Function", in: compute, type: "AWS::Lambda::Function",
            properties: [
                "Runtime": "python3.13", "Handler": "index.handler", "Role": role.attribute("Arn"),
                "Code": JSONValue.object(["S3Bucket": code.bucket, "S3Key": code.objectKey]),
                "MemorySize": isLarge.then(512 as IntValue),
            ], tags: .list("Tags"))
        UntypedResource(
            "WarmUp", in: compute, type: "Custom::WarmUp",
            properties: ["ServiceToken": function.attribute("Arn"), "Note": "100 % literal ${Text} and \"quotes\" – é"])
        let group = UntypedResource(
            "SecurityGroup", in: compute, type: "AWS::EC2::SecurityGroup",
            properties: ["GroupDescription": "Members of the fixture", "VpcId": network.vpc.ref], tags: .list("Tags"))
        let image = Asset(
            imageIn: "content/image", arguments: ["VERSION": "2"], platform: "linux/arm64", in: compute)
        let execution = UntypedResource(
            "ExecutionRole", in: compute, type: "AWS::IAM::Role",
            properties: ["AssumeRolePolicyDocument": trust("ecs-tasks.amazonaws.com")], tags: .list("Tags"))
        let task = UntypedResource(
            "Task", in: compute, type: "AWS::ECS::TaskDefinition",
            properties: [
                "Cpu": "256", "Memory": "512", "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
                "ExecutionRoleArn": execution.attribute("Arn"),
                "RuntimePlatform": JSONValue.object(["CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"]),
                "ContainerDefinitions": [JSONValue.object(["Name": "page", "Image": image.imageURI])],
            ], tags: .list("Tags"))
        let cluster = UntypedResource("Cluster", in: compute, type: "AWS::ECS::Cluster", tags: .list("Tags"))
        UntypedResource(
            "Service", in: compute, type: "AWS::ECS::Service",
            properties: [
                "Cluster": cluster.ref, "TaskDefinition": task.ref, "LaunchType": "FARGATE", "DesiredCount": 1,
                "NetworkConfiguration": JSONValue.object([
                    "AwsvpcConfiguration": JSONValue.object([
                        "Subnets": network.subnets.map(\.ref), "SecurityGroups": [group.attribute("GroupId")],
                    ])
                ]),
            ], tags: .list("Tags"))
        // Identifiers of their own types by interpolation, copied: what a compiler fault once freed while in use.
        let queues: [QueueARN] = (1...3).map { "arn:\(AWS.partition):sqs:\(AWS.region):\(AWS.accountID):orders-\($0)" }
        let first: QueueARN = queues[0]
        UntypedResource(
            "Sender", in: compute, type: "AWS::IAM::ManagedPolicy",
            properties: [
                "PolicyDocument": JSONValue.object([
                    "Version": "2012-10-17",
                    "Statement": [
                        JSONValue.object(["Effect": "Allow", "Action": "sqs:SendMessage", "Resource": queues + [first]])
                    ],
                ])
            ])
        UntypedResource(
            "Note", in: compute, type: "AWS::SSM::Parameter",
            properties: [
                "Type": "String",
                "Value": "\(network.vpc.attribute("CidrBlock")) in \(AWS.region) holds \(cluster.ref) ${literally}"
                    as StringValue,
            ])
    }

    private func declareDelivery(_ edge: EdgeStack) {
        let origin = JSONValue.object([
            "Id": "page", "DomainName": "origin.example.com",
            "CustomOriginConfig": JSONValue.object([
                "OriginProtocolPolicy": "https-only", "OriginSSLProtocols": ["TLSv1.2"],
            ]),
        ])
        let behaviour = JSONValue.object([
            "TargetOriginId": "page", "ViewerProtocolPolicy": "redirect-to-https",
            "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
        ])
        let distribution = UntypedResource(
            "Distribution", in: stack, type: "AWS::CloudFront::Distribution",
            properties: [
                "DistributionConfig": JSONValue.object([
                    "Enabled": true, "Aliases": ["shop.example.com"], "Origins": [origin],
                    "DefaultCacheBehavior": behaviour, "WebACLId": edge.firewall.attribute("Arn"),
                    "ViewerCertificate": JSONValue.object([
                        "AcmCertificateArn": edge.certificate.ref, "MinimumProtocolVersion": "TLSv1.2_2021",
                        "SslSupportMethod": "sni-only",
                    ]),
                ])
            ], tags: .list("Tags"))
        Output("Site", in: stack, "https://\(distribution.attribute("DomainName"))/" as StringValue)
    }
}
