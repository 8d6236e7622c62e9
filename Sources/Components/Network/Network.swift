public import MainstayConstructs
public import MainstayEC2

/// A VPC with subnets in several availability zones, routes, network ACLs, endpoints and flow logs.
///
/// Private by default: nothing in it has a public address but what is put into a public subnet on purpose, the
/// default security group is not used, and traffic to AWS services stays inside where an endpoint exists.
public struct Network: Construct {
    /// What a subnet can reach and be reached from.
    public enum Reach: String, Hashable, Sendable {
        /// Routed to the internet gateway: for load balancers and NAT gateways. Its network ACL takes HTTP and HTTPS
        /// from everywhere.
        case open = "Public"
        /// Reaches the internet through a NAT gateway, is not reached from it.
        case egress = "Private"
        /// No route out at all: for data.
        case isolated = "Isolated"
    }

    /// One subnet an availability zone.
    public struct Tier: Hashable, Sendable {
        public var name: String
        public var reach: Reach
        /// Bits of the network part of each subnet, 16 to 28.
        public var prefix: Int

        public init(_ name: String, _ reach: Reach, prefix: Int) {
            self.name = name
            self.reach = reach
            self.prefix = prefix
        }
    }

    public enum NATGateways: Hashable, Sendable {
        case none
        /// One for all zones: cheaper; egress of every zone depends on one.
        case one
        case perZone
    }

    public struct Configuration {
        public var tiers: [Tier] = [
            Tier("Public", .open, prefix: 24), Tier("Private", .egress, prefix: 22),
            Tier("Isolated", .isolated, prefix: 24),
        ]
        public var natGateways = NATGateways.perZone
        /// Services reached by routes, free of charge: `s3`, `dynamodb`. Isolated subnets get no such route.
        public var gatewayEndpoints = ["s3", "dynamodb"]
        /// Services reached by a private address in each zone, charged by the hour: `ecr.api`, `logs` …
        public var interfaceEndpoints: [String] = []
        /// Days that flow logs are kept; nil turns them off, which `waive` should explain.
        public var flowLogRetentionDays: Int? = 90
        /// Encrypts the flow logs; CloudWatch Logs' own key where none is given.
        public var flowLogKey: Key?
        /// Explicit network ACLs for each tier; they allow what the tier is for.
        public var networkACLs = true
    }

    public let node: Node
    public let vpc: EC2.VPC
    public let block: CIDRBlock
    /// Indices of the zones used, as CloudFormation lists them in the stack's region.
    public let zoneCount: Int
    public let subnets: [Subnet]
    /// In the order of their zones; one, or one a zone, or none.
    public let natGateways: [EC2.NatGateway]
    public let endpointSecurityGroup: SecurityGroup?

    /// - Parameters:
    ///   - block: the addresses of the whole network; subnets are cut out of it in the order of tiers.
    ///   - availabilityZones: how many zones to use, 1 to 6.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, block: CIDRBlock = CIDRBlock(address: 0x0A00_0000, prefix: 16),
        availabilityZones: Int = 3, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        self.block = block
        zoneCount = min(max(availabilityZones, 1), 6)
        if zoneCount != availabilityZones {
            node.report(
                "invalid-zone-count", "\(availabilityZones) availability zones were asked for; a region has 1 to 6",
                help: "ask for 2 or 3")
        }
        vpc = EC2.VPC(
            "VPC", in: group, cidrBlock: StringValue(block.description), enableDnsHostnames: true,
            enableDnsSupport: true, tags: [Tag(key: "Name", value: StringValue(node.pathInStack))])
        let plan = SubnetPlan(block: block, tiers: configuration.tiers, zones: zoneCount, report: node.report)
        let builder = NetworkBuilder(group: group, vpc: vpc, configuration: configuration)
        subnets = builder.addSubnets(plan)
        natGateways = builder.addRoutes(to: subnets)
        if configuration.networkACLs { builder.addNetworkACLs(subnets, tiers: configuration.tiers, block: block) }
        endpointSecurityGroup = builder.addEndpoints(subnets, block: block)
        if let days = configuration.flowLogRetentionDays { builder.addFlowLog(retentionDays: days) }
    }

    /// The subnets of a reach, in the order of tiers and zones.
    public func subnets(_ reach: Reach) -> [Subnet] { subnets.filter { $0.tier.reach == reach } }

    /// The subnets of the tier of that name.
    public func subnets(named name: String) -> [Subnet] { subnets.filter { $0.tier.name == name } }

    /// Where data belongs: isolated subnets, or private ones where the network has none that are isolated.
    public var dataSubnets: [Subnet] {
        let isolated = subnets(.isolated)
        return isolated.isEmpty ? subnets(.egress) : isolated
    }
}

/// One subnet of a network.
public struct Subnet: Construct {
    public let node: Node
    public let resource: EC2.Subnet
    public let routeTable: EC2.RouteTable
    public let tier: Network.Tier
    /// The zone's index in the stack's region, from zero.
    public let zone: Int
    public let block: CIDRBlock

    public var id: SubnetID { resource.subnetId }
}

extension [Subnet] {
    public var ids: [SubnetID] { map(\.id) }
}
