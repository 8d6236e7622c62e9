import MainstayConstructs

/// A platform for the conformance tests: it uses each thing that an assembly can hold, and means nothing.
///
/// Four stacks: one in us-east-1, two in eu-central-1 that refer to each other and to the first, and one that can be
/// deployed to any account and region. Runs in a folder that holds `content/`.
@main
struct ConformancePlatform: Platform {
    static func build(_ app: App) throws {
        app.tag("Platform", "Conformance")
        let edge = EdgeStack(in: app)
        let europe = Group("Europe", in: app)
        europe.tag("Continent", "Europe")
        let network = NetworkStack(in: europe)
        let shop = ShopStack(in: europe, network: network, edge: edge)
        let portable = PortableStack(in: app)
        shop.stack.deploy(after: portable.stack)
    }
}

let account = "123456789012"

/// What CloudFront needs in us-east-1, wherever the rest is.
struct EdgeStack {
    let certificate: UntypedResource
    let firewall: UntypedResource

    init(in app: App) {
        let stack = Stack(
            "Edge", in: app,
            destination: AnyDestination(account: account, region: "us-east-1", environmentName: "test"),
            description: "Certificate and firewall of the distribution")
        certificate = UntypedResource(
            "Certificate", in: stack, type: "AWS::CertificateManager::Certificate",
            properties: ["DomainName": "shop.example.com", "ValidationMethod": "DNS"], tags: .list("Tags"))
        firewall = UntypedResource(
            "Firewall", in: stack, type: "AWS::WAFv2::WebACL",
            properties: [
                "Scope": "CLOUDFRONT", "DefaultAction": JSONValue.object(["Allow": JSONValue.object([:])]),
                "VisibilityConfig": JSONValue.object([
                    "SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true, "MetricName": "firewall",
                ]),
            ], tags: .list("Tags"))
    }
}

/// Subnets whose ids the other stack of the region uses, as single values and as a list.
struct NetworkStack {
    let vpc: UntypedResource
    let subnets: [UntypedResource]

    init(in scope: any Construct) {
        let stack = Stack(
            "Network", in: scope,
            destination: AnyDestination(account: account, region: "eu-central-1", environmentName: "test"))
        let network = Group("Network", in: stack)
        let vpc = UntypedResource(
            "VPC", in: network, type: "AWS::EC2::VPC",
            properties: ["CidrBlock": "10.20.0.0/16", "EnableDnsSupport": true, "EnableDnsHostnames": true],
            tags: .list("Tags"))
        self.vpc = vpc
        let blocks = Fn.cidr("10.20.0.0/16", count: 4, hostBits: 8)
        subnets = (0..<2).map { index in
            let zone = Group("Zone\(index + 1)", in: network)
            return UntypedResource(
                "Subnet", in: zone, type: "AWS::EC2::Subnet",
                properties: [
                    "VpcId": vpc.ref, "CidrBlock": Fn.select(index, from: blocks),
                    "AvailabilityZone": Fn.availabilityZone(index),
                ], tags: .list("Tags"))
        }
    }
}

/// A stack without account and region, with assets of its own.
struct PortableStack {
    let stack: Stack

    init(in app: App) {
        stack = Stack("Portable", in: app, name: "portable-parts", terminationProtection: false, dataRemoval: .delete)
        let workflow = Asset(file: "content/workflow.asl.json", in: stack)
        let role = UntypedResource(
            "WorkflowRole", in: stack, type: "AWS::IAM::Role",
            properties: ["AssumeRolePolicyDocument": trust("states.amazonaws.com")], tags: .list("Tags"))
        UntypedResource(
            "Workflow", in: stack, type: "AWS::StepFunctions::StateMachine",
            properties: [
                "RoleArn": role.attribute("Arn"),
                "DefinitionS3Location": JSONValue.object(["Bucket": workflow.bucket, "Key": workflow.objectKey]),
            ], tags: .list("Tags"))
    }
}

func trust(_ service: String) -> JSONValue {
    .object([
        "Version": "2012-10-17",
        "Statement": [
            JSONValue.object([
                "Effect": "Allow", "Principal": JSONValue.object(["Service": service]), "Action": "sts:AssumeRole",
            ])
        ],
    ])
}
