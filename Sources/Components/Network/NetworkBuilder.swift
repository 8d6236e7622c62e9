import MainstayConstructs
import MainstayEC2

/// Declares the resources of a network, in the order in which they need each other.
struct NetworkBuilder {
    let group: Group
    let vpc: EC2.VPC
    let configuration: Network.Configuration

    func addSubnets(_ plan: SubnetPlan) -> [Subnet] {
        plan.places.map { place in
            let name = "\(place.tier.name)Subnet\(place.zone + 1)"
            let subnet = Group(name, in: group)
            let tags = [Tag(key: "Name", value: StringValue("\(group.node.pathInStack)/\(name)".replacingSlashes))]
            let resource = EC2.Subnet(
                "Subnet", in: subnet, availabilityZone: Fn.availabilityZone(place.zone),
                cidrBlock: StringValue(place.block.description), mapPublicIpOnLaunch: false, tags: tags,
                vpcId: vpc.ref)
            let table = EC2.RouteTable("RouteTable", in: subnet, tags: tags, vpcId: vpc.ref)
            EC2.SubnetRouteTableAssociation(
                "RouteTableAssociation", in: subnet, routeTableId: table.ref, subnetId: resource.subnetId)
            return Subnet(
                node: subnet.node, resource: resource, routeTable: table, tier: place.tier, zone: place.zone,
                block: place.block)
        }
    }

    /// Routes of public subnets to the internet gateway, of private ones to a NAT gateway.
    func addRoutes(to subnets: [Subnet]) -> [EC2.NatGateway] {
        let open = subnets.filter { $0.tier.reach == .open }
        let egress = subnets.filter { $0.tier.reach == .egress }
        if open.isEmpty {
            if !egress.isEmpty, configuration.natGateways != .none { reportMissingPublicTier() }
            return []
        }
        let gateway = EC2.InternetGateway("InternetGateway", in: group)
        let attachment = EC2.VPCGatewayAttachment(
            "InternetGatewayAttachment", in: group, internetGatewayId: gateway.ref, vpcId: vpc.ref)
        for subnet in open {
            let route = EC2.Route(
                "DefaultRoute", in: subnet, destinationCidrBlock: "0.0.0.0/0", gatewayId: gateway.ref,
                routeTableId: subnet.routeTable.ref)
            route.depend(on: attachment)
        }
        let count = egress.isEmpty ? 0 : natCount(zones: open.map(\.zone).max().map { $0 + 1 } ?? 0)
        let gateways = open.prefix(count).map { subnet in
            let address = EC2.EIP("NATAddress", in: subnet, domain: "vpc")
            address.depend(on: attachment)
            let nat = EC2.NatGateway(
                "NATGateway", in: subnet, allocationId: address.allocationId, subnetId: subnet.id)
            nat.depend(on: attachment)
            return nat
        }
        guard !gateways.isEmpty else { return [] }
        for subnet in egress {
            EC2.Route(
                "DefaultRoute", in: subnet, destinationCidrBlock: "0.0.0.0/0",
                natGatewayId: gateways[min(subnet.zone, gateways.count - 1)].ref, routeTableId: subnet.routeTable.ref)
        }
        return gateways
    }

    private func natCount(zones: Int) -> Int {
        switch configuration.natGateways {
        case .none: 0
        case .one: 1
        case .perZone: zones
        }
    }

    private func reportMissingPublicTier() {
        group.node.report(
            "missing-public-tier", "private subnets with egress need a public tier for the NAT gateway",
            help: "add a Tier with reach .open, or set natGateways = .none")
    }

    // MARK: - Network ACLs

    func addNetworkACLs(_ subnets: [Subnet], tiers: [Network.Tier], block: CIDRBlock) {
        for tier in tiers {
            let members = subnets.filter { $0.tier == tier }
            guard !members.isEmpty else { continue }
            let acl = EC2.NetworkAcl("\(tier.name)NetworkACL", in: group, vpcId: vpc.ref)
            for subnet in members {
                EC2.SubnetNetworkAclAssociation(
                    "NetworkACLAssociation", in: subnet, networkAclId: acl.ref, subnetId: subnet.id)
            }
            for rule in NetworkACLRule.rules(for: tier.reach, block: block) {
                EC2.NetworkAclEntry(
                    rule.id, in: acl, cidrBlock: StringValue(rule.block), egress: BoolValue(rule.isEgress),
                    icmp: rule.message.map {
                        EC2.NetworkAclEntry.Icmp(code: IntValue($0.code), type: IntValue($0.type))
                    }, networkAclId: acl.ref,
                    portRange: rule.ports.map {
                        EC2.NetworkAclEntry.PortRange(
                            from: IntValue($0.lowerBound), to: IntValue($0.upperBound))
                    }, protocol: IntValue(rule.protocolNumber), ruleAction: "allow",
                    ruleNumber: IntValue(rule.number))
            }
        }
    }

    // MARK: - Endpoints and logs

    func addEndpoints(_ subnets: [Subnet], block: CIDRBlock) -> SecurityGroup? {
        // An endpoint's route is a way out, which isolated subnets do not have; their network ACL says so too.
        let tables = subnets.filter { $0.tier.reach != .isolated }.map(\.routeTable.ref)
        for service in Set(configuration.gatewayEndpoints).sorted() where !tables.isEmpty {
            if !["s3", "dynamodb"].contains(service) {
                group.node.report(
                    "invalid-gateway-endpoint", "\(service) has no gateway endpoint; s3 and dynamodb have",
                    help: "name it in interfaceEndpoints")
            }
            EC2.VPCEndpoint(
                "\(service.capitalisedParts)GatewayEndpoint", in: group, routeTableIds: tables,
                serviceName: "com.amazonaws.\(AWS.region).\(service)", vpcEndpointType: .gateway, vpcId: vpc.ref)
        }
        guard !configuration.interfaceEndpoints.isEmpty else { return nil }
        let securityGroup = SecurityGroup(
            "EndpointSecurityGroup", in: group, vpcID: vpc.ref, description: "AWS service endpoints of the network",
            port: .https)
        securityGroup.allowConnections(from: block, on: .https, description: "HTTPS from the network")
        let homes = endpointSubnets(subnets)
        for service in Set(configuration.interfaceEndpoints).sorted() {
            EC2.VPCEndpoint(
                "\(service.capitalisedParts)Endpoint", in: group, privateDnsEnabled: true,
                securityGroupIds: [securityGroup.id], serviceName: "com.amazonaws.\(AWS.region).\(service)",
                subnetIds: homes.ids, vpcEndpointType: .interface, vpcId: vpc.ref)
        }
        return securityGroup
    }

    /// One subnet a zone: private ones, else isolated, else public.
    private func endpointSubnets(_ subnets: [Subnet]) -> [Subnet] {
        for reach in [Network.Reach.egress, .isolated, .open] {
            let found = subnets.filter { $0.tier.reach == reach }
            var zones: Set<Int> = []
            if !found.isEmpty { return found.filter { zones.insert($0.zone).inserted } }
        }
        return []
    }

    func addFlowLog(retentionDays: Int) {
        let logs = LogGroup("FlowLogs", in: group) {
            $0.retention = .days(retentionDays)
            $0.key = configuration.flowLogKey
        }
        let role = Role(
            "FlowLogRole", in: group, assumedBy: .service("vpc-flow-logs.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Writes the network's flow logs")
        role.allow(
            ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"], on: [logs.arn])
        EC2.FlowLog(
            "FlowLog", in: group, deliverLogsPermissionArn: role.arn, logDestination: logs.arn,
            logDestinationType: .cloudWatchLogs, maxAggregationInterval: 60, resourceId: vpc.ref,
            resourceType: .vpc, trafficType: .all)
    }
}

extension String {
    /// `ecr.api` as `EcrApi`, for construct ids.
    var capitalisedParts: String {
        split { $0 == "." || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
