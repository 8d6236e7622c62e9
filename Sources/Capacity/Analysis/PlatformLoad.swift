/// Puts a load on a model: from users to what each component does.
struct PlatformLoad {
    let model: CapacityModel
    let values: AssumptionValues
    /// Zones that are lost, with what ran in them and before anything is replaced.
    var lostZones = 0

    func point(at users: Double) -> OperatingPoint {
        let interactions = users / max(values[.thinkTime], 1e-9)
        let requests = interactions * values[.requestsPerInteraction]
        let files = interactions * values[.filesPerInteraction]
        let missed = model.edge.distribution == nil ? files : files * (1 - values[.fileHitRatio])
        let filesAtServices = model.edge.filesComeFromStorage ? 0 : missed
        let names = model.services.map(\.name)
        let loads = model.services.map { service in
            let share = values.share(of: service.name, among: names)
            return load(of: service, requests: requests * share, files: filesAtServices * share)
        }
        let databases = model.databases.indices.map { database($0, loads) }
        let caches = model.caches.indices.map { cache($0, loads) }
        let held = loads.map { hold(of: $0, databases, caches) }
        let services = zip(loads, held).map { station(of: $0, holding: $1) }
        var point = OperatingPoint(
            users: users, requestRate: requests, fileRate: files, fileRateAtServices: filesAtServices,
            components: services.map(\.component) + databases.map(\.component) + caches.map(\.component), paths: [],
            limits: [])
        point.paths = zip(loads, services).filter { $0.0.requests > 0 }.map { load, service in
            OperatingPoint.Path(
                service: load.tier.name, series: series(load, service, databases, caches),
                rate: load.requests)
        }
        point.loadBalancer = model.edge.loadBalancerUnit.map {
            LoadBalancerUse($0, rate: point.requestRate + point.fileRateAtServices, values)
        }
        point.limits = model.limits.map { limit in
            OperatingPoint.LimitUse(limit: limit, used: limit.usedAnyway + used(limit.demand, point, loads, databases))
        }
        return point
    }

    // MARK: Services

    /// What arrives at one service.
    struct ServiceLoad {
        var tier: ServiceTier
        var requests: Double
        var files: Double
        /// Seconds that one server of a unit works on a request.
        var serviceTime: Double
        /// Over requests and files.
        var meanTime: Double
        var meanVariation: Double
        /// Queries a second, before any cache.
        var queries: Double

        var rate: Double { requests + files }
    }

    private func load(of tier: ServiceTier, requests: Double, files: Double) -> ServiceLoad {
        let own = values[.processorTime, of: tier.name] / tier.size.speed
        let file = values[.fileProcessorTime, of: tier.name] / tier.size.speed
        let variation = values[.variation, of: tier.name]
        let rate = requests + files
        let part = rate > 0 ? requests / rate : 1
        let mean = part * own + (1 - part) * file
        let square = (part * own * own + (1 - part) * file * file) * (1 + variation)
        return ServiceLoad(
            tier: tier, requests: requests, files: files, serviceTime: own, meanTime: mean,
            meanVariation: mean > 0 ? max(0, square / (mean * mean) - 1) : variation,
            queries: requests * values[.queriesPerRequest, of: tier.name])
    }

    /// A component together with the queue that a request finds there.
    struct Served {
        var component: OperatingPoint.Component
        var figures: QueueFigures?
    }

    /// Seconds that a request holds a concurrent execution of a function; nil where something behind it is overloaded.
    private func hold(of load: ServiceLoad, _ databases: [Served], _ caches: [Served]) -> Double? {
        guard load.tier.kind == .function else { return load.meanTime }
        guard let behind = stagesBehind(load, databases, caches) else { return nil }
        return load.meanTime + behind.reduce(roundTrips(of: load)) { $0 + $1.meanTime }
    }

    private func station(of load: ServiceLoad, holding time: Double?) -> Served {
        let tier = load.tier
        let work = load.rate * (time ?? load.meanTime)
        let wanted = wantedUnits(tier, work: work, rate: load.rate)
        var units = max(tier.scaling.minimum, min(tier.scaling.maximum, wanted))
        if lostZones > 0, tier.kind != .function {
            units = Int((Double(units) * Double(max(0, tier.zones - lostZones)) / Double(tier.zones)).rounded(.down))
        }
        var component = OperatingPoint.Component(
            name: tier.name, kind: .service, units: units, wantedUnits: wanted, rate: load.rate, utilisation: 0)
        guard units > 0 else {
            component.utilisation = load.rate > 0 ? .infinity : 0
            return Served(component: component, figures: nil)
        }
        if tier.kind == .function {
            // Executions are one pool; each takes one request at a time.
            let pool = Station(servers: units, serviceTime: time ?? load.meanTime, variation: load.meanVariation)
            component.utilisation = pool.utilisation(at: load.rate)
            return Served(component: component, figures: time == nil ? nil : pool.figures(at: load.rate))
        }
        let unit = Station(servers: tier.size.servers, serviceTime: load.meanTime, variation: load.meanVariation)
        component.utilisation = unit.utilisation(at: load.rate / Double(units))
        return Served(component: component, figures: unit.figures(at: load.rate / Double(units)))
    }

    /// What the policies come to in the long run.
    private func wantedUnits(_ tier: ServiceTier, work: Double, rate: Double) -> Int {
        let scaling = tier.scaling
        if tier.kind == .function { return scaling.maximum }
        guard scaling.followsLoad else { return scaling.initial }
        var wanted = 0.0
        for policy in scaling.policies {
            let target: Double
            switch policy {
            case .targetTracking(let tracking): target = tracking.target
            case .step(let step):
                guard step.isAbove else { continue }
                target = step.threshold
            }
            guard target > 0 else { continue }
            switch policy.metric {
            case .processor: wanted = max(wanted, work / (Double(tier.size.servers) * target / 100))
            case .requestsPerTarget: wanted = max(wanted, rate * 60 / target)
            case .memory, .other: break
            }
        }
        return max(scaling.minimum, Int(min(wanted - 1e-9, Double(AutoScaling.mostUnits)).rounded(.up)))
    }

    // MARK: What is behind services

    private func missRatio(_ tier: ServiceTier) -> Double { tier.caches.isEmpty ? 1 : 1 - values[.cacheHitRatio] }

    private func roundTrips(of load: ServiceLoad) -> Double {
        guard !load.tier.databases.isEmpty || !load.tier.caches.isEmpty else { return 0 }
        return values[.queriesPerRequest, of: load.tier.name] * values[.queryRoundTrip, of: load.tier.name]
    }

    private func database(_ index: Int, _ loads: [ServiceLoad]) -> Served {
        let tier = model.databases[index]
        let rate = loads.filter { $0.tier.databases.contains(index) }.reduce(0) { sum, load in
            sum + load.queries * missRatio(load.tier) / Double(load.tier.databases.count)
        }
        let station = Station(
            servers: tier.size.servers, serviceTime: values[.queryTime, of: tier.name] / tier.size.speed,
            variation: values[.variation, of: tier.name])
        let away = tier.replicas > 0 ? min(1, max(0, values[.replicaShare])) : 0
        let busiest = max(rate * (1 - away), tier.replicas > 0 ? rate * away / Double(tier.replicas) : 0)
        return Served(
            component: OperatingPoint.Component(
                name: tier.name, kind: .database, units: 1 + tier.replicas, wantedUnits: 1 + tier.replicas, rate: rate,
                utilisation: station.utilisation(at: busiest)),
            figures: station.figures(at: busiest))
    }

    private func cache(_ index: Int, _ loads: [ServiceLoad]) -> Served {
        let tier = model.caches[index]
        let rate = loads.filter { $0.tier.caches.contains(index) }.reduce(0) {
            $0 + $1.queries / Double($1.tier.caches.count)
        }
        let station = Station(
            servers: 1, serviceTime: values[.cacheTime, of: tier.name], variation: values[.variation, of: tier.name])
        let each = rate / Double(tier.shards)
        return Served(
            component: OperatingPoint.Component(
                name: tier.name, kind: .cache, units: tier.shards, wantedUnits: tier.shards, rate: rate,
                utilisation: station.utilisation(at: each)),
            figures: station.figures(at: each))
    }

    /// The stages behind a service; nil where one of them has no long run.
    private func stagesBehind(
        _ load: ServiceLoad, _ databases: [Served], _ caches: [Served]
    ) -> [StationSeries.Stage]? {
        let queries = values[.queriesPerRequest, of: load.tier.name]
        var stages: [StationSeries.Stage] = []
        for (indices, served, probability) in [
            (load.tier.caches, caches, 1.0), (load.tier.databases, databases, missRatio(load.tier)),
        ] {
            for index in indices where served.indices.contains(index) {
                guard let figures = served[index].figures else { return nil }
                stages.append(
                    StationSeries.Stage(
                        served[index].component.name, figures, visits: queries / Double(indices.count),
                        probability: probability))
            }
        }
        return stages
    }

    private func series(
        _ load: ServiceLoad, _ service: Served, _ databases: [Served], _ caches: [Served]
    ) -> StationSeries? {
        guard let figures = service.figures, let behind = stagesBehind(load, databases, caches) else { return nil }
        var first = StationSeries.Stage(load.tier.name, figures)
        // A file takes less than a request, and an execution of a function is held longer than it works.
        first.ownService = Station(
            servers: 1, serviceTime: load.serviceTime, variation: values[.variation, of: load.tier.name])
        return StationSeries([first] + behind, fixedTime: values[.networkTime] + roundTrips(of: load))
    }

    // MARK: Limits

    private func used(
        _ demand: ResourceLimit.Demand, _ point: OperatingPoint, _ loads: [ServiceLoad], _ databases: [Served]
    ) -> Double {
        func units(_ names: [String]) -> [(tier: ServiceTier, count: Double)] {
            zip(loads, point.components).filter { names.contains($0.0.tier.name) }.map {
                // What is wanted, not what the maximum leaves of it: a bound counts for the load, not for the setting.
                ($0.0.tier, Double(max($0.1.units, min($0.1.wantedUnits, $0.0.tier.scaling.maximum))))
            }
        }
        switch demand {
        case .units(let names, let each): return units(names).reduce(0) { $0 + $1.count } * each
        case .processors(let names): return units(names).reduce(0) { $0 + $1.count * $1.tier.size.vCPU }
        case .connections(_, let names):
            return units(names).reduce(0) { sum, entry in
                let each = entry.tier.kind == .function ? 1 : values[.poolSize, of: entry.tier.name]
                return sum + entry.count * each
            }
        case .requests: return point.requestRate + point.fileRate
        case .loadBalancerRequests: return point.requestRate + point.fileRateAtServices
        case .outboundConnections:
            return loads.reduce(0) { sum, load in
                sum + load.requests * values[.outboundPerRequest, of: load.tier.name]
                    * values[.outboundTime, of: load.tier.name]
            }
        case .storageOperations(let name):
            let rate = databases.first { $0.component.name == name }?.component.rate ?? 0
            return rate * values[.storageOperationsPerQuery, of: name]
        }
    }
}
