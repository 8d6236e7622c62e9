import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Network")
struct NetworkTests {
    private func blocks(_ network: Network, _ tier: String) -> [String] {
        network.subnets(named: tier).map(\.block.description)
    }

    @Test("Three tiers in three zones, cut out of the block one after another, each aligned to its size")
    func plan() throws {
        let core = CoreStack()
        let network = Network("Network", in: core.stack)
        #expect(blocks(network, "Public") == ["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24"])
        #expect(blocks(network, "Private") == ["10.0.4.0/22", "10.0.8.0/22", "10.0.12.0/22"])
        #expect(blocks(network, "Isolated") == ["10.0.16.0/24", "10.0.17.0/24", "10.0.18.0/24"])
        #expect(network.dataSubnets.count == 3 && network.dataSubnets.allSatisfy { $0.tier.reach == .isolated })
        let template = try core.template()
        #expect(template.count(of: "AWS::EC2::Subnet", ["MapPublicIpOnLaunch": false]) == 9)
        let subnet = try template.require("AWS::EC2::Subnet", ["CidrBlock": "10.0.8.0/22"])
        #expect(subnet.properties["AvailabilityZone"] == ["Fn::Select": [1, ["Fn::GetAZs": ""]]])
        #expect(
            subnet.properties["Tags"]?.array?.first == ["Key": "Name", "Value": "Network.PrivateSubnet2"])
        try template.require(
            "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true, "EnableDnsSupport": true])
    }

    @Test("Tiers, block and zones can be chosen; data goes where the network has no isolated tier")
    func ownPlan() throws {
        let core = CoreStack()
        let block = try #require(CIDRBlock("172.20.0.0/20"))
        let network = Network("Network", in: core.stack, block: block, availabilityZones: 2) {
            $0.tiers = [.init("Edge", .open, prefix: 28), .init("App", .egress, prefix: 23)]
        }
        #expect(blocks(network, "Edge") == ["172.20.0.0/28", "172.20.0.16/28"])
        #expect(blocks(network, "App") == ["172.20.2.0/23", "172.20.4.0/23"])
        #expect(network.dataSubnets.map(\.tier.name) == ["App", "App"])
        #expect(core.findings == [])
    }

    @Test(
        "Blocks that no VPC can have, tiers that do not fit and zones that no region has are reported, and never trap",
        arguments: [
            ("10.0.0.0/8", 24, 2, "invalid-cidr"), ("10.0.0.0/29", 29, 2, "invalid-cidr"),
            ("10.0.0.0/32", 24, 2, "invalid-cidr"), ("0.0.0.0/0", 24, 2, "invalid-cidr"),
            ("10.0.0.0/16", 15, 2, "invalid-cidr"), ("10.0.0.0/16", 29, 2, "invalid-cidr"),
            ("10.0.0.0/24", 16, 2, "invalid-cidr"), ("10.0.0.0/24", 25, 3, "exhausted-cidr"),
            ("10.0.0.0/16", 24, 0, "invalid-zone-count"), ("10.0.0.0/16", 24, 7, "invalid-zone-count"),
            ("10.0.0.0/16", 24, -1, "invalid-zone-count"),
        ])
    func misuse(_ text: String, _ prefix: Int, _ zones: Int, _ rule: String) throws {
        let core = CoreStack()
        let block = try #require(CIDRBlock(text))
        Network("Network", in: core.stack, block: block, availabilityZones: zones) {
            $0.tiers = [.init("Only", .isolated, prefix: prefix)]
        }
        #expect(core.findings == [rule])
    }

    @Test("The last addresses of the block, and of all addresses, can be used")
    func exactFit() throws {
        let core = CoreStack()
        let block = try #require(CIDRBlock("255.255.0.0/16"))
        let network = Network("Network", in: core.stack, block: block, availabilityZones: 2) {
            $0.tiers = [.init("Half", .isolated, prefix: 17)]
        }
        #expect(blocks(network, "Half") == ["255.255.0.0/17", "255.255.128.0/17"])
        #expect(core.findings == [])
    }

    // MARK: - Routes

    @Test("Public subnets route to the internet, private ones to the NAT gateway of their zone, isolated ones nowhere")
    func natPerZone() throws {
        let core = CoreStack()
        let network = Network("Network", in: core.stack, availabilityZones: 2)
        #expect(network.natGateways.count == 2)
        let template = try core.template()
        #expect(template.count(of: "AWS::EC2::NatGateway") == 2)
        let toInternet = template.resources("AWS::EC2::Route", ["GatewayId": .reference(to: "NetworkInternetGateway")])
        #expect(toInternet.map(\.dependencies) == Array(repeating: ["NetworkInternetGatewayAttachment"], count: 2))
        #expect(toInternet.allSatisfy { $0.logicalID.hasPrefix("NetworkPublicSubnet") })
        for zone in 1...2 {
            let route = try template.require(
                "AWS::EC2::Route",
                [
                    "RouteTableId": .reference(to: "NetworkPrivateSubnet\(zone)RouteTable"),
                    "NatGatewayId": .reference(to: "NetworkPublicSubnet\(zone)NATGateway"),
                ])
            #expect(route.properties["DestinationCidrBlock"] == "0.0.0.0/0")
        }
        #expect(template.count(of: "AWS::EC2::Route") == 4)
        #expect(template.count(of: "AWS::EC2::RouteTable") == 6)
    }

    @Test("One NAT gateway serves every zone; none leaves private subnets without a route out")
    func fewerNATGateways() throws {
        let one = CoreStack()
        Network("Network", in: one.stack) { $0.natGateways = .one }
        let oneTemplate = try one.template()
        #expect(oneTemplate.count(of: "AWS::EC2::NatGateway") == 1)
        #expect(
            oneTemplate.count(
                of: "AWS::EC2::Route", ["NatGatewayId": .reference(to: "NetworkPublicSubnet1NATGateway")]) == 3)

        let none = CoreStack()
        Network("Network", in: none.stack) { $0.natGateways = .none }
        let noneTemplate = try none.template()
        try noneTemplate.requireNone("AWS::EC2::NatGateway")
        try noneTemplate.requireNone("AWS::EC2::EIP")
        try noneTemplate.requireNone("AWS::EC2::Route", ["NatGatewayId": .any])
    }

    @Test("A network without a public tier has no internet gateway, and cannot have NAT gateways")
    func noPublicTier() throws {
        let isolated = CoreStack()
        Network("Network", in: isolated.stack) { $0.tiers = [.init("Data", .isolated, prefix: 24)] }
        let template = try isolated.template()
        try template.requireNone("AWS::EC2::InternetGateway")
        try template.requireNone("AWS::EC2::Route")
        let wrong = CoreStack()
        Network("Network", in: wrong.stack) { $0.tiers = [.init("App", .egress, prefix: 24)] }
        #expect(wrong.findings == ["missing-public-tier"])
    }

    // MARK: - Network ACLs

    @Test("Each tier's network ACL allows what the tier is for")
    func networkACLs() throws {
        let core = CoreStack()
        Network("Network", in: core.stack)
        let template = try core.template()
        #expect(template.count(of: "AWS::EC2::NetworkAcl") == 3)
        #expect(template.count(of: "AWS::EC2::SubnetNetworkAclAssociation") == 9)
        func entries(_ tier: String) -> [SynthesizedTemplate.Resource] {
            template.resources(
                "AWS::EC2::NetworkAclEntry", ["NetworkAclId": .reference(to: "Network\(tier)NetworkACL")])
        }
        #expect(entries("Isolated").map { $0.properties["CidrBlock"] } == ["10.0.0.0/16", "10.0.0.0/16"])
        let privateInbound = entries("Private").filter { $0.properties["Egress"] == false }
        #expect(privateInbound.count == 4)
        #expect(
            !privateInbound.contains {
                $0.properties["CidrBlock"] == "0.0.0.0/0" && $0.properties["PortRange"]?["From"] != 1024
                    && $0.properties["Icmp"] == nil
            })
        for (port, rule) in [(80, "HTTP"), (443, "HTTPS")] {
            let entry = entries("Public").first {
                $0.logicalID.contains("Inbound\(rule)") && $0.properties["PortRange"]?["From"] == .int(port)
            }
            #expect(entry?.properties["CidrBlock"] == "0.0.0.0/0")
        }
        for tier in ["Public", "Private"] {
            let path = entries(tier).first { $0.properties["Icmp"] != nil }
            #expect(path?.properties["Icmp"] == ["Code": 4, "Type": 3], "path MTU discovery")
            let numbers = entries(tier).map {
                "\($0.properties["Egress"] == true) \($0.properties["RuleNumber"]?.int ?? 0)"
            }
            #expect(Set(numbers).count == numbers.count, "rule numbers are unique in a direction")
        }
        let without = CoreStack()
        Network("Network", in: without.stack) { $0.networkACLs = false }
        try without.template().requireNone("AWS::EC2::NetworkAcl")
    }

    // MARK: - Endpoints and flow logs

    @Test("Gateway endpoints are routes of all subnets but isolated ones")
    func gatewayEndpoints() throws {
        let core = CoreStack()
        Network("Network", in: core.stack, availabilityZones: 2) { $0.gatewayEndpoints = ["s3", "s3"] }
        let endpoint = try core.template().only("AWS::EC2::VPCEndpoint")
        #expect(endpoint.properties["VpcEndpointType"] == "Gateway")
        #expect(endpoint.properties["ServiceName"] == ["Fn::Sub": "com.amazonaws.${AWS::Region}.s3"])
        let tables = endpoint.properties["RouteTableIds"]?.array?.compactMap { $0["Ref"]?.string } ?? []
        #expect(tables.count == 4 && !tables.contains { $0.contains("Isolated") })

        let wrong = CoreStack()
        Network("Network", in: wrong.stack) { $0.gatewayEndpoints = ["sqs"] }
        #expect(wrong.findings == ["invalid-gateway-endpoint"])
    }

    @Test("Interface endpoints are in one private subnet a zone, answer HTTPS from the network alone, and open nothing")
    func interfaceEndpoints() throws {
        let core = CoreStack()
        let network = Network("Network", in: core.stack, availabilityZones: 2) {
            $0.interfaceEndpoints = ["logs", "ecr.api", "s3"]
        }
        #expect(network.endpointSecurityGroup != nil)
        let template = try core.template()
        let endpoints = template.resources("AWS::EC2::VPCEndpoint", ["VpcEndpointType": "Interface"])
        #expect(
            endpoints.map(\.logicalID) == ["NetworkEcrApiEndpoint", "NetworkLogsEndpoint", "NetworkS3Endpoint"])
        for endpoint in endpoints {
            #expect(endpoint.properties["PrivateDnsEnabled"] == true)
            #expect(
                endpoint.properties["SubnetIds"]?.array?.compactMap { $0["Fn::GetAtt"]?.array?.first?.string } == [
                    "NetworkPrivateSubnet1Subnet", "NetworkPrivateSubnet2Subnet",
                ])
        }
        try template.require(
            "AWS::EC2::SecurityGroupIngress",
            ["CidrIp": "10.0.0.0/16", "FromPort": 443, "ToPort": 443, "IpProtocol": "tcp"])
        try template.requireNone("AWS::EC2::SecurityGroupEgress")
    }

    @Test("Everything that flows is logged for 90 days, by a role that can only write there; it can be turned off")
    func flowLogs() throws {
        let core = CoreStack()
        Network("Network", in: core.stack)
        let template = try core.template()
        try template.require(
            "AWS::EC2::FlowLog",
            [
                "TrafficType": "ALL", "ResourceType": "VPC", "ResourceId": .reference(to: "NetworkVPC"),
                "LogDestinationType": "cloud-watch-logs", "LogDestination": .reference(to: "NetworkFlowLogs"),
            ])
        try template.require("AWS::Logs::LogGroup", ["RetentionInDays": 90])
        #expect(
            try template.only("AWS::IAM::Policy").statements() == [
                [
                    "Effect": "Allow",
                    "Action": ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                    "Resource": ["Fn::GetAtt": ["NetworkFlowLogs", "Arn"]],
                ]
            ])
        let role = try template.only("AWS::IAM::Role")
        try role.statements("AssumeRolePolicyDocument").first?.expect([
            "Principal": ["Service": "vpc-flow-logs.amazonaws.com"],
            "Condition": ["StringEquals": ["aws:SourceAccount": ["Ref": "AWS::AccountId"]]],
        ])

        let off = CoreStack()
        Network("Network", in: off.stack) { $0.flowLogRetentionDays = nil }
        try off.template().requireNone("AWS::EC2::FlowLog")
        let wrong = CoreStack()
        Network("Network", in: wrong.stack) { $0.flowLogRetentionDays = 100 }
        #expect(wrong.findings == ["invalid-log-retention"])
    }

    @Test("Flow logs can be encrypted with a key, which then knows the log group's name")
    func encryptedFlowLogs() throws {
        let core = CoreStack()
        let key = Key("Key", in: core.stack)
        Network("Network", in: core.stack) { $0.flowLogKey = key }
        let template = try core.template()
        try template.require(
            "AWS::Logs::LogGroup", ["KmsKeyId": .reference(to: "Key"), "LogGroupName": "/Core-Network-FlowLogs"])
        let statements = try template.only("AWS::KMS::Key").statements("KeyPolicy")
        #expect(
            statements.contains {
                Pattern.text(containing: "log-group:/Core-Network-FlowLogs")
                    .mismatch(with: $0["Condition"]?["ArnLike"]?["kms:EncryptionContext:aws:logs:arn"]) == nil
            })
    }

    @Test("The order of endpoints and of networks changes no byte")
    func order() {
        func bytes(_ reversed: Bool) -> [UInt8] {
            let core = CoreStack()
            let declare: [() -> Void] = [
                {
                    Network("A", in: core.stack) {
                        $0.interfaceEndpoints = reversed ? ["logs", "ecr.dkr"] : ["ecr.dkr", "logs"]
                        $0.gatewayEndpoints = reversed ? ["s3", "dynamodb"] : ["dynamodb", "s3"]
                    }
                }, { Network("B", in: core.stack) { $0.natGateways = .one } },
            ]
            for one in reversed ? declare.reversed() : declare { one() }
            return core.bytes
        }
        #expect(bytes(false) == bytes(true))
    }
}
