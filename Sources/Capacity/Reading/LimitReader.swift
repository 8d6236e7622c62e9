internal import MainstayFacts
internal import MainstaySimulation

/// What bounds a platform beside its processors: addresses, connections, quotas, ports, storage.
struct LimitReader {
    private let facts: FactTables
    private let system: SystemModel
    private let model: CapacityModel
    /// Addresses that a load balancer wants to be free in each of its subnets.
    private static let balancerAddresses = 8.0

    init(_ facts: FactTables, _ system: SystemModel, _ model: CapacityModel) {
        self.facts = facts
        self.system = system
        self.model = model
    }

    var notes: [String] {
        var notes: [String] = []
        if model.edge.loadBalancer != nil {
            notes.append(
                "the load balancer scales by itself, within minutes; a jump to more than twice the load may outrun it")
        }
        if model.databases.contains(where: { $0.replicas > 0 }) {
            notes.append("read replicas help only where the software sends queries to them (replica-share)")
        }
        return notes
    }

    func limits(of services: [Int]) -> [ResourceLimit] {
        var limits = addresses(services)
        limits += connections(services)
        limits += storage()
        limits += outbound()
        limits += quotas()
        return limits
    }

    /// What one capacity unit of an Application Load Balancer holds.
    static func loadBalancerUnit(_ facts: FactTables) -> LoadBalancerUse.Unit? {
        func quota(_ name: String) -> Double? {
            facts.quota("ElasticLoadBalancing", "LCU: \(name)")?.value.flatMap { $0 > 0 ? $0 : nil }
        }
        guard let new = quota("new connections per second"), let active = quota("active connections per minute"),
            let gigabytes = quota("processed GB per hour")
        else { return nil }
        return LoadBalancerUse.Unit(
            newConnections: new, activeConnections: active, gigabytes: gigabytes,
            source: facts.quota("ElasticLoadBalancing", "LCU: new connections per second")?.source ?? "")
    }

    // MARK: Of the design

    /// The subnets that services share, as groups: the same list of subnets is one pool of addresses.
    private func addresses(_ services: [Int]) -> [ResourceLimit] {
        var pools: [(subnets: [String], services: [String])] = []
        for index in services {
            let component = system.components[index]
            let subnets: [String]
            switch component.settings {
            case .containers(let settings): subnets = settings.subnets
            case .instances(let settings): subnets = settings.subnets
            default: subnets = []
            }
            guard !subnets.isEmpty, model.services.contains(where: { $0.name == component.name }) else { continue }
            if let place = pools.firstIndex(where: { $0.subnets == subnets }) {
                pools[place].services.append(component.name)
            } else {
                pools.append((subnets, [component.name]))
            }
        }
        return pools.compactMap { pool in
            let known = pool.subnets.map { id in system.subnets.first { $0.id == id }?.usableAddresses }
            guard !known.contains(nil) else { return nil }
            let balancers = system.components.reduce(0) { count, component in
                guard case .loadBalancer(let settings) = component.settings else { return count }
                return count + settings.subnets.filter(pool.subnets.contains).count
            }
            return ResourceLimit(
                "addresses of the subnets of \(pool.services.joined(separator: ", "))",
                available: Double(known.reduce(0) { $0 + ($1 ?? 0) }), .units(of: pool.services, each: 1),
                usedAnyway: Self.balancerAddresses * Double(balancers), unit: "addresses",
                source: "blocks of the subnets, less the five addresses that AWS keeps of each")
        }
    }

    private func connections(_ services: [Int]) -> [ResourceLimit] {
        model.databases.enumerated().compactMap { index, database in
            guard let most = database.maximumConnections, !hasProxy(database.name) else { return nil }
            let users = model.services.filter { $0.databases.contains(index) }.map(\.name)
            return ResourceLimit(
                "connections of \(database.name)", available: Double(most),
                .connections(to: database.name, from: users), unit: "connections",
                source: database.connectionSource)
        }
    }

    private func hasProxy(_ name: String) -> Bool {
        system.components.contains { component in
            guard component.name == name, case .database(let settings) = component.settings else { return false }
            return settings.proxy != nil
        }
    }

    private func storage() -> [ResourceLimit] {
        model.databases.compactMap { database in
            database.storageOperations.map {
                ResourceLimit(
                    "storage operations of \(database.name)", available: $0, .storageOperations(of: database.name),
                    unit: "operations/s", source: "what the volume does for good, without burst credits")
            }
        }
    }

    private func outbound() -> [ResourceLimit] {
        let gateways = system.components.filter { $0.kind == .networkAddressTranslation }.count
        guard gateways > 0, let row = facts.quota("VPC", "NAT gateway connections per destination"),
            let each = row.value
        else { return [] }
        return [
            ResourceLimit(
                "ports of the NAT gateways", available: each * Double(gateways), .outboundConnections,
                unit: "connections to one destination", source: row.source)
        ]
    }

    // MARK: Of the account

    private func quotas() -> [ResourceLimit] {
        func names(_ kind: ServiceTier.Kind) -> [String] { model.services.filter { $0.kind == kind }.map(\.name) }
        var limits: [ResourceLimit] = []
        func add(_ service: String, _ name: String, _ demand: ResourceLimit.Demand, _ unit: String) {
            guard let row = facts.quota(service, name), let value = row.value else { return }
            limits.append(
                ResourceLimit(
                    "\(service): \(name)", available: value, demand, isQuota: row.isAdjustable, unit: unit,
                    source: row.source))
        }
        let tasks = names(.fargate)
        let instances = names(.instances)
        if !tasks.isEmpty { add("ECS", "Fargate On-Demand vCPU", .processors(of: tasks), "vCPU") }
        if !instances.isEmpty { add("EC2", "On-Demand Standard vCPU", .processors(of: instances), "vCPU") }
        if model.edge.loadBalancer != nil {
            add("ElasticLoadBalancing", "targets per ALB", .units(of: tasks + instances, each: 1), "targets")
        }
        if !tasks.isEmpty || !instances.isEmpty {
            add("VPC", "network interfaces per region", .units(of: tasks + instances, each: 1), "interfaces")
        }
        if model.edge.distribution != nil {
            add("CloudFront", "requests per second per distribution", .requests, "requests/s")
        }
        return limits
    }
}
