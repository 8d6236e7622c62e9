public import MainstayFacts
public import MainstaySimulation

/// Makes a model of capacity out of the model of a system: which services answer users, how large they are, what is
/// behind them, and what bounds them.
public struct CapacityReader: Sendable {
    private let facts: FactTables

    public init(facts: FactTables = .builtIn) { self.facts = facts }

    public func read(_ system: SystemModel) -> CapacityModel {
        var reading = CapacityReading(system, facts)
        return reading.read()
    }
}

/// One system while it is read.
struct CapacityReading {
    let system: SystemModel
    let facts: FactTables
    var model: CapacityModel
    /// Places of databases and caches of the model, by their place in the system.
    private var databases: [Int: Int] = [:]
    private var caches: [Int: Int] = [:]

    init(_ system: SystemModel, _ facts: FactTables) {
        self.system = system
        self.facts = facts
        model = CapacityModel(environment: system.environment)
    }

    mutating func read() -> CapacityModel {
        let services = answering()
        readEdge()
        for service in services { readStores(behind: service) }
        for service in services {
            guard var tier = tier(of: service) else { continue }
            tier.databases = stores(behind: service, in: databases)
            tier.caches = stores(behind: service, in: caches)
            model.services.append(tier)
        }
        if model.services.isEmpty {
            model.notes.append("no service was found that users reach by a load balancer, an API or a distribution")
        }
        addLimits(services)
        return model
    }

    /// The services that users reach, in the order of the templates; without those that stand by for others.
    private func answering() -> [Int] {
        var found: Set<Int> = []
        for path in system.paths where path.isUserFacing {
            let active = Self.active(path.structure, 0)
            found.formUnion(path.services.filter(active.contains))
        }
        return system.components.indices.filter { found.contains($0) && system.components[$0].kind.runsCode }
    }

    /// The components that answer while nothing has failed: of alternatives, the first.
    private static func active(_ block: Block, _ depth: Int) -> Set<Int> {
        guard depth < 64 else { return [] }
        switch block {
        case .component(let index): return [index]
        case .all(let blocks): return blocks.reduce(into: []) { $0.formUnion(active($1, depth + 1)) }
        case .failover(let blocks, _): return blocks.first.map { active($0, depth + 1) } ?? []
        }
    }

    private func zones(of index: Int) -> Int? {
        let component = system.components[index]
        if !component.zones.isEmpty { return component.zones.count }
        guard case .containers(let settings) = component.settings, let hosts = settings.hosts,
            system.components.indices.contains(hosts), !system.components[hosts].zones.isEmpty
        else { return nil }
        return system.components[hosts].zones.count
    }

    private mutating func readEdge() {
        let entries = system.paths.filter(\.isUserFacing).flatMap { Self.active($0.structure, 0).sorted() }
        let distribution = entries.first { system.components[$0].kind == .cdn }
        let balancer = entries.first { system.components[$0].kind == .loadBalancer }
        model.edge.loadBalancer = balancer.map { system.components[$0].name }
        if balancer != nil { model.edge.loadBalancerUnit = LimitReader.loadBalancerUnit(facts) }
        guard let distribution else { return }
        model.edge.distribution = system.components[distribution].name
        guard case .cdn(let settings) = system.components[distribution].settings else { return }
        let origins = settings.origins.compactMap(\.target)
        model.edge.filesComeFromStorage = origins.contains { system.components[$0].kind == .bucket }
        if !settings.behaviors.contains(where: { $0.caching != .off }) {
            model.notes.append(
                "the distribution caches nothing, so that all requests for files reach what is behind it")
            model.edge.distribution = nil
        }
    }

    // MARK: What is behind services

    /// What a service depends on, and what those depend on: a proxy before a database.
    private func behind(_ service: Int) -> [Int] {
        var found: [Int] = []
        var seen: Set<Int> = [service]
        var next = [service]
        while let index = next.popLast() {
            for dependency in system.dependencies(of: index)
            where dependency.strength != .startUp && seen.insert(dependency.to).inserted {
                found.append(dependency.to)
                if system.components[dependency.to].kind == .databaseProxy { next.append(dependency.to) }
            }
        }
        return found.sorted()
    }

    private func stores(behind service: Int, in places: [Int: Int]) -> [Int] {
        // A read replica is part of the database that it copies.
        var found: Set<Int> = []
        for index in behind(service) { if let place = places[index] { found.insert(place) } }
        return found.sorted()
    }

    private mutating func readStores(behind service: Int) {
        for index in behind(service) {
            switch system.components[index].settings {
            case .database(let settings):
                let writer = settings.source ?? index
                if let place = databases[writer] {
                    databases[index] = place
                } else if let tier = database(writer) {
                    databases[writer] = model.databases.count
                    databases[index] = model.databases.count
                    model.databases.append(tier)
                }
            case .cache(let settings) where caches[index] == nil:
                caches[index] = model.caches.count
                model.caches.append(CacheTier(system.components[index].name, shards: settings.shards))
            case .table:
                note("\(system.components[index].name): DynamoDB adds capacity by itself and is taken to be no bound")
            default: break
            }
        }
    }

    private func database(_ index: Int) -> DatabaseTier? {
        guard system.components.indices.contains(index),
            case .database(let settings) = system.components[index].settings
        else { return nil }
        return DatabaseReader(facts).tier(system.components[index].name, settings, readers(of: index, settings))
    }

    private func readers(of index: Int, _ settings: DatabaseSettings) -> Int {
        switch settings.layout {
        case .aurora, .auroraServerless, .multiZoneCluster: max(0, settings.instances - 1)
        case .singleZone, .multiZoneInstance, .readReplica:
            settings.replicas.filter { system.components[$0].region == system.components[index].region }.count
        }
    }

    mutating func note(_ text: String) { if !model.notes.contains(text) { model.notes.append(text) } }

    // MARK: Services

    private mutating func tier(of index: Int) -> ServiceTier? {
        let component = system.components[index]
        let reader = ServiceReader(facts, component)
        let tier: ServiceTier?
        switch component.settings {
        case .containers(let settings):
            if settings.launch == .fargate {
                tier = reader.fargate(settings)
            } else {
                note(
                    "\(component.name): tasks on instances share them, which is taken as if each had its own processors"
                )
                tier = reader.fargate(settings).map { reader.onInstances($0) }
            }
        case .instances(let settings): tier = reader.instances(settings)
        case .function(let settings): tier = reader.function(settings)
        default: tier = nil
        }
        guard var tier else {
            note("\(component.name): its size is not in the templates, so it is left out")
            return nil
        }
        if let zones = zones(of: index) {
            tier.zones = zones
        } else if tier.kind != .function {
            tier.zones = 2
            note("\(component.name): its zones are not in the templates, and taken to be two")
        }
        for remark in reader.notes(on: tier) { note(remark) }
        return tier
    }

    private mutating func addLimits(_ services: [Int]) {
        let reader = LimitReader(facts, system, model)
        model.limits = reader.limits(of: services)
        for remark in reader.notes { note(remark) }
    }
}
