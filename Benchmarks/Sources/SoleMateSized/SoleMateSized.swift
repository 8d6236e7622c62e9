import MainstayConstructs

/// A web platform of the size of a real one: the same resources as `cdk_platform.py` declares through the AWS CDK.
///
/// Untyped resources, as the CDK side uses its plain `Cfn…` classes: what is compared is the machinery.
@main
struct SoleMateSized: Platform {
    static func build(_ app: App) throws {
        let place = AnyDestination(account: "123456789012", region: "eu-central-1", environmentName: "production")
        app.tag("Platform", "SoleMate")
        let network = Network(in: Stack("Network", in: app, destination: place))
        let monitoring = Monitoring(in: Stack("Monitoring", in: app, destination: place))
        let compute = Compute(in: Stack("Compute", in: app, destination: place), network)
        declareDatabase(in: Stack("Database", in: app, destination: place), network)
        declareStorage(in: Stack("Storage", in: app, destination: place), compute)
        declareSecurity(in: Stack("Security", in: app, destination: place), compute)
        monitoring.declareAlarms(compute)
    }
}

/// Declares one resource; all of them take tags as a list but those that say otherwise.
@discardableResult
func add(
    _ id: String, _ type: String, in scope: any Construct,
    _ properties: KeyValuePairs<String, any PropertyConvertible> = [:], tags: ResourceType.TagShape = .none
) -> UntypedResource {
    UntypedResource(id, in: scope, type: "AWS::\(type)", properties: properties, tags: tags)
}

func role(_ id: String, _ service: String, in scope: any Construct, actions: [String] = []) -> UntypedResource {
    let trust = JSONValue.object([
        "Effect": "Allow", "Principal": JSONValue.object(["Service": "\(service).amazonaws.com"]),
        "Action": "sts:AssumeRole",
    ])
    let statement = JSONValue.object(["Effect": "Allow", "Action": actions + ["logs:PutLogEvents"], "Resource": "*"])
    return add(
        id, "IAM::Role", in: scope,
        [
            "AssumeRolePolicyDocument": JSONValue.object(["Version": "2012-10-17", "Statement": [trust]]),
            "Policies": [
                JSONValue.object([
                    "PolicyName": "work",
                    "PolicyDocument": JSONValue.object(["Version": "2012-10-17", "Statement": [statement]]),
                ])
            ],
        ], tags: .list("Tags"))
}

/// `Network` of SoleMate: three zones with three subnets each.
struct Network {
    let vpc: UntypedResource
    let subnets: [String: [UntypedResource]]
    let groups: [String: UntypedResource]

    init(in stack: Stack) {
        let vpc = add(
            "VPC", "EC2::VPC", in: stack,
            ["CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true, "EnableDnsHostnames": true], tags: .list("Tags"))
        self.vpc = vpc
        let gateway = add("Gateway", "EC2::InternetGateway", in: stack, tags: .list("Tags"))
        add(
            "Attachment", "EC2::VPCGatewayAttachment", in: stack,
            ["VpcId": vpc.ref, "InternetGatewayId": gateway.ref])
        var subnets: [String: [UntypedResource]] = [:]
        let publicTable = add("PublicTable", "EC2::RouteTable", in: stack, ["VpcId": vpc.ref], tags: .list("Tags"))
        add(
            "PublicRoute", "EC2::Route", in: stack,
            ["RouteTableId": publicTable.ref, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": gateway.ref])
        for zone in 0..<3 {
            let group = Group("Zone\(zone)", in: stack)
            for (tier, name) in ["Public", "Private", "Isolated"].enumerated() {
                let subnet = add(
                    name, "EC2::Subnet", in: group,
                    [
                        "VpcId": vpc.ref, "CidrBlock": "10.0.\(tier * 16 + zone).0/24",
                        "AvailabilityZone": Fn.availabilityZone(zone), "MapPublicIpOnLaunch": tier == 0,
                    ], tags: .list("Tags"))
                subnets[name, default: []].append(subnet)
                var table = publicTable
                if tier > 0 {
                    table = add(
                        "\(name)Table", "EC2::RouteTable", in: group, ["VpcId": vpc.ref], tags: .list("Tags"))
                }
                add(
                    "\(name)Association", "EC2::SubnetRouteTableAssociation", in: group,
                    ["SubnetId": subnet.ref, "RouteTableId": table.ref])
                if tier == 1, let outside = subnets["Public"]?.last {
                    let address = add("Address", "EC2::EIP", in: group, ["Domain": "vpc"], tags: .list("Tags"))
                    let nat = add(
                        "NAT", "EC2::NatGateway", in: group,
                        ["AllocationId": address.attribute("AllocationId"), "SubnetId": outside.ref],
                        tags: .list("Tags"))
                    add(
                        "Route", "EC2::Route", in: group,
                        [
                            "RouteTableId": table.ref, "DestinationCidrBlock": "0.0.0.0/0",
                            "NatGatewayId": nat.ref,
                        ])
                }
            }
        }
        self.subnets = subnets
        for name in ["s3", "dynamodb"] {
            add(
                "Endpoint-\(name)", "EC2::VPCEndpoint", in: stack,
                [
                    "VpcId": vpc.ref, "VpcEndpointType": "Gateway",
                    "ServiceName": "com.amazonaws.eu-central-1.\(name)", "RouteTableIds": [publicTable.ref],
                ])
        }
        groups = Network.declareGroups(in: stack, vpc)
        let log = add("FlowLogGroup", "Logs::LogGroup", in: stack, ["RetentionInDays": 90], tags: .list("Tags"))
        add(
            "FlowLog", "EC2::FlowLog", in: stack,
            [
                "ResourceId": vpc.ref, "ResourceType": "VPC", "TrafficType": "ALL", "LogGroupName": log.ref,
                "DeliverLogsPermissionArn": role("FlowLogRole", "vpc-flow-logs", in: stack).attribute("Arn"),
            ], tags: .list("Tags"))
    }

    private static func declareGroups(in stack: Stack, _ vpc: UntypedResource) -> [String: UntypedResource] {
        var groups: [String: UntypedResource] = [:]
        for name in ["LoadBalancer", "Web", "API", "Database", "Cache"] {
            groups[name] = add(
                "\(name)Group", "EC2::SecurityGroup", in: stack,
                ["GroupDescription": "Members of \(name)", "VpcId": vpc.ref], tags: .list("Tags"))
        }
        let connections = [
            ("LoadBalancer", "Web", 80), ("LoadBalancer", "API", 8080), ("Web", "API", 8080), ("API", "Database", 5432),
            ("API", "Cache", 6379), ("Web", "Cache", 6379),
        ]
        for (from, to, port) in connections {
            guard let source = groups[from], let target = groups[to] else { continue }
            add(
                "\(from)To\(to)", "EC2::SecurityGroupIngress", in: stack,
                [
                    "GroupId": target.attribute("GroupId"), "SourceSecurityGroupId": source.attribute("GroupId"),
                    "IpProtocol": "tcp", "FromPort": port, "ToPort": port, "Description": "From \(from)",
                ])
        }
        return groups
    }
}
