import MainstayPolicy
import MainstaySimulation

/// Where in networks things stand.
struct Placement {
    enum Tier: Int, Hashable, CaseIterable {
        /// A route leads from the internet.
        case publicSubnets
        /// They reach the internet through a gateway.
        case privateSubnets
        /// No route leads out of the network.
        case isolatedSubnets

        var name: String {
            switch self {
            case .publicSubnets: "Public subnets"
            case .privateSubnets: "Private subnets"
            case .isolatedSubnets: "Isolated subnets"
            }
        }

        var kind: DiagramContainer.Kind { self == .publicSubnets ? .publicSubnets : .privateSubnets }
    }

    struct Place: Hashable {
        var network: String
        var tier: Tier
    }

    /// By subnet.
    let subnets: [String: Subnet]
    private let networks: [String: String]
    /// The gateway by which a subnet reaches the internet.
    let gateways: [String: String]
    private let view: TemplateView

    init(_ environment: ReadEnvironment) {
        view = environment.view
        subnets = Dictionary(environment.model.subnets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var networks: [String: String] = [:]
        for subnet in view.resources(ofType: "AWS::EC2::Subnet") {
            networks[subnet.name] = subnet["VpcId"].reference
        }
        self.networks = networks
        var byTable: [String: String] = [:]
        for route in view.resources(ofType: "AWS::EC2::Route") {
            guard let table = route["RouteTableId"].reference, route["DestinationCidrBlock"].is("0.0.0.0/0") else {
                continue
            }
            let targets = [
                "NatGatewayId", "TransitGatewayId", "NetworkInterfaceId", "InstanceId", "VpcPeeringConnectionId",
            ]
            for target in targets where byTable[table] == nil {
                let property = route[target]
                if property.isPresent { byTable[table] = property.reference ?? property.string ?? target }
            }
        }
        var gateways: [String: String] = [:]
        for association in view.resources(ofType: "AWS::EC2::SubnetRouteTableAssociation") {
            guard let subnet = association["SubnetId"].reference, let table = association["RouteTableId"].reference
            else { continue }
            gateways[subnet] = byTable[table]
        }
        self.gateways = gateways
    }

    func network(ofSubnet subnet: String) -> String? { networks[subnet] }

    func tier(ofSubnet subnet: String) -> Tier {
        if subnets[subnet]?.isPublic == true { return .publicSubnets }
        return gateways[subnet] == nil ? .isolatedSubnets : .privateSubnets
    }

    /// Where things of a type name their subnets: a property, or a list in the group that a property names.
    private static let paths: [String: (path: [String], list: String?)] = [
        "AWS::ElasticLoadBalancingV2::LoadBalancer": (["Subnets"], nil),
        "AWS::ECS::Service": (["NetworkConfiguration", "AwsvpcConfiguration", "Subnets"], nil),
        "AWS::AutoScaling::AutoScalingGroup": (["VPCZoneIdentifier"], nil),
        "AWS::EC2::Instance": (["SubnetId"], nil),
        "AWS::EC2::NatGateway": (["SubnetId"], nil),
        "AWS::Lambda::Function": (["VpcConfig", "SubnetIds"], nil),
        "AWS::EKS::Cluster": (["ResourcesVpcConfig", "SubnetIds"], nil),
        "AWS::EKS::Nodegroup": (["Subnets"], nil),
        "AWS::RDS::DBInstance": (["DBSubnetGroupName"], "SubnetIds"),
        "AWS::RDS::DBCluster": (["DBSubnetGroupName"], "SubnetIds"),
        "AWS::RDS::DBProxy": (["VpcSubnetIds"], nil),
        "AWS::DocDB::DBCluster": (["DBSubnetGroupName"], "SubnetIds"),
        "AWS::Neptune::DBCluster": (["DBSubnetGroupName"], "SubnetIds"),
        "AWS::ElastiCache::ReplicationGroup": (["CacheSubnetGroupName"], "SubnetIds"),
        "AWS::ElastiCache::CacheCluster": (["CacheSubnetGroupName"], "SubnetIds"),
        "AWS::ElastiCache::ServerlessCache": (["SubnetIds"], nil),
        "AWS::MemoryDB::Cluster": (["SubnetGroupName"], "SubnetIds"),
        "AWS::OpenSearchService::Domain": (["VPCOptions", "SubnetIds"], nil),
        "AWS::MSK::Cluster": (["BrokerNodeGroupInfo", "ClientSubnets"], nil),
        "AWS::AmazonMQ::Broker": (["SubnetIds"], nil),
    ]

    /// The subnets of the environment that a component may stand in, in order.
    func subnets(of component: Component) -> [String] {
        guard let resource = view.resource(component.id) else { return [] }
        if resource.type == "AWS::EFS::FileSystem" {
            let mounts = resource.referrers(ofType: "AWS::EFS::MountTarget")
            return known(mounts.map { $0["SubnetId"] })
        }
        guard let (path, list) = Self.paths[resource.type] else { return [] }
        let property = path.reduce(resource.properties) { $0[$1] }
        let found = list.map { property.resource?[$0].elementsOrSelf ?? [] } ?? property.elementsOrSelf
        if found.isEmpty, resource.type == "AWS::EC2::Instance" {
            return known([resource["NetworkInterfaces"].elements.first?["SubnetId"]].compactMap(\.self))
        }
        return known(found.isEmpty ? [property] : found)
    }

    private func known(_ list: [PropertyView]) -> [String] {
        list.compactMap(\.reference).filter { subnets[$0] != nil }
    }

    /// The network and the subnets of a component; nil for what stands in none.
    func place(of component: Component, hosts: Component?) -> Place? {
        let own = subnets(of: component)
        let list = own.isEmpty ? hosts.map { subnets(of: $0) } ?? [] : own
        guard let first = list.first, let network = networks[first] else { return nil }
        return Place(network: network, tier: tier(ofSubnet: first))
    }
}
