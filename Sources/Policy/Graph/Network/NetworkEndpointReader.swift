/// Finds what can be reached over the network among the resources of a template.
struct NetworkEndpointReader {
    private let template: TemplateView
    private let model: NetworkModel

    init(_ model: NetworkModel) {
        self.model = model
        template = model.template
    }

    func read() -> [NetworkEndpoint] {
        loadBalancers() + services() + instances() + databases() + stores()
    }

    /// The logical ids that a list refers to; nil where it is unknown or an element is.
    private func references(_ list: PropertyView) -> [String]? {
        // A single one may stand in place of a list.
        if list.isUnknown { return list.reference.map { [$0] } }
        var names: [String] = []
        for element in list.elementsOrSelf {
            guard let name = element.reference else { return nil }
            names.append(name)
        }
        return names
    }

    private func loadBalancers() -> [NetworkEndpoint] {
        template.resources(ofType: "AWS::ElasticLoadBalancingV2::LoadBalancer").map { balancer in
            let listeners = balancer.referrers(ofType: "AWS::ElasticLoadBalancingV2::Listener")
            let scheme = balancer["Scheme"]
            let isNetwork = balancer["Type"].is("network")
            return NetworkEndpoint(
                kind: .loadBalancer, resource: balancer, noun: "load balancer",
                groups: isNetwork && balancer["SecurityGroups"].isAbsent ? nil : references(balancer["SecurityGroups"]),
                subnets: references(balancer["Subnets"]), ports: listeners.compactMap { $0["Port"].int },
                isPublic: scheme.isUnknown ? nil : !scheme.is("internal"), publicity: scheme)
        }
    }

    private func services() -> [NetworkEndpoint] {
        template.resources(ofType: "AWS::ECS::Service").compactMap { service in
            let network = service["NetworkConfiguration"]["AwsvpcConfiguration"]
            guard network.isKnown else { return nil }
            let address = network["AssignPublicIp"]
            return NetworkEndpoint(
                kind: .compute, resource: service, noun: "service", groups: references(network["SecurityGroups"]),
                subnets: references(network["Subnets"]),
                ports: service["LoadBalancers"].elements.compactMap { $0["ContainerPort"].int },
                isPublic: address.isUnknown ? nil : address.is("ENABLED"), publicity: address)
        }
    }

    private func instances() -> [NetworkEndpoint] {
        template.resources(ofType: "AWS::EC2::Instance").map { instance in
            let interface = instance["NetworkInterfaces"].elements.first
            let subnet = interface?["SubnetId"] ?? instance["SubnetId"]
            let address = interface?["AssociatePublicIpAddress"]
            let subnets = subnet.isAbsent ? nil : references(subnet)
            let subnetGivesAddress = subnets?.first.flatMap { template.resource($0) }?["MapPublicIpOnLaunch"].bool
            return NetworkEndpoint(
                kind: .compute, resource: instance, noun: "instance",
                groups: references(interface?["GroupSet"] ?? instance["SecurityGroupIds"]), subnets: subnets,
                ports: [],
                isPublic: address?.bool ?? (subnets == nil ? nil : subnetGivesAddress ?? false),
                publicity: address ?? instance["SubnetId"])
        }
    }

    /// The port that an engine of RDS listens on where nothing else is said.
    private static func port(ofEngine engine: String) -> Int? {
        if engine.contains("postgres") { return 5432 }
        if engine.contains("mysql") || engine.contains("mariadb") || engine == "aurora" { return 3306 }
        if engine.hasPrefix("oracle") { return 1521 }
        return engine.hasPrefix("sqlserver") ? 1433 : nil
    }

    private func databases() -> [NetworkEndpoint] {
        var found: [NetworkEndpoint] = []
        for database in template.resources(ofType: "AWS::RDS::DBInstance") {
            let cluster = database["DBClusterIdentifier"].resource
            let owner = cluster ?? database
            let groups = cluster?["VpcSecurityGroupIds"] ?? database["VPCSecurityGroups"]
            let subnetGroup = (database["DBSubnetGroupName"].resource ?? owner["DBSubnetGroupName"].resource)
            let engine = owner["Engine"].string ?? database["Engine"].string
            let port = owner["Port"].int ?? engine.flatMap(Self.port)
            let access = database["PubliclyAccessible"]
            found.append(
                NetworkEndpoint(
                    kind: .dataStore, resource: database, noun: "database", groups: references(groups),
                    subnets: subnetGroup.flatMap { references($0["SubnetIds"]) },
                    ports: owner["Port"].isUnknown ? [] : port.map { [$0] } ?? [],
                    // Without saying so, a database is public where its subnets are.
                    isPublic: access.isUnknown || access.isAbsent ? nil : access.isTrue, publicity: access))
        }
        return found
    }

    private struct Store {
        let type: String
        let noun: String
        let groups: [String]
        let subnets: [String]
        /// The subnet group that the property names, and its list of subnets.
        let subnetList: String?
        let port: Int
        let publicity: String?
    }

    private static let stores = [
        Store(
            type: "AWS::ElastiCache::ReplicationGroup", noun: "cache", groups: ["SecurityGroupIds"],
            subnets: ["CacheSubnetGroupName"], subnetList: "SubnetIds", port: 6379, publicity: nil),
        Store(
            type: "AWS::Redshift::Cluster", noun: "warehouse", groups: ["VpcSecurityGroupIds"],
            subnets: ["ClusterSubnetGroupName"], subnetList: "SubnetIds", port: 5439, publicity: "PubliclyAccessible"),
        Store(
            type: "AWS::DocDB::DBCluster", noun: "database", groups: ["VpcSecurityGroupIds"],
            subnets: ["DBSubnetGroupName"], subnetList: "SubnetIds", port: 27017, publicity: nil),
        Store(
            type: "AWS::Neptune::DBCluster", noun: "database", groups: ["VpcSecurityGroupIds"],
            subnets: ["DBSubnetGroupName"], subnetList: "SubnetIds", port: 8182, publicity: nil),
        Store(
            type: "AWS::OpenSearchService::Domain", noun: "search domain", groups: ["VPCOptions", "SecurityGroupIds"],
            subnets: ["VPCOptions", "SubnetIds"], subnetList: nil, port: 443, publicity: nil),
        Store(
            type: "AWS::EFS::MountTarget", noun: "file system", groups: ["SecurityGroups"], subnets: ["SubnetId"],
            subnetList: nil, port: 2049, publicity: nil),
    ]

    private func stores() -> [NetworkEndpoint] {
        Self.stores.flatMap { store in
            template.resources(ofType: store.type).map { resource in
                func property(_ path: [String]) -> PropertyView { path.reduce(resource.properties) { $0[$1] } }
                let place = property(store.subnets)
                let subnets =
                    store.subnetList.map { list in place.resource.flatMap { references($0[list]) } }
                    ?? references(place)
                let access = store.publicity.map { resource[$0] }
                return NetworkEndpoint(
                    kind: .dataStore, resource: resource, noun: store.noun, groups: references(property(store.groups)),
                    subnets: subnets, ports: [resource["Port"].int ?? store.port],
                    isPublic: access.map { $0.isUnknown ? nil : $0.isTrue } ?? false, publicity: access)
            }
        }
    }
}
