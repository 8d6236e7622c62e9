/// A model as stations and routes for a simulation of single requests.
struct RequestPlan {
    var simulation: RequestSimulation
    /// Of each service of the model, the index of its stage.
    var serviceStages: [Int]

    /// Nil for what such a simulation does not know: functions, files that services answer, read replicas in use.
    ///
    /// - Parameter mostUnits: queues to lay out for each service; what is in service at the point where this is nil.
    init?(_ load: PlatformLoad, _ point: OperatingPoint, mostUnits: [Int]? = nil) {
        let model = load.model
        let values = load.values
        guard point.fileRateAtServices == 0, !model.services.isEmpty,
            !model.services.contains(where: { $0.kind == .function }),
            values[.replicaShare] == 0 || model.databases.allSatisfy({ $0.replicas == 0 })
        else { return nil }
        var stages: [RequestSimulation.Stage] = []
        var routes: [RequestSimulation.Route] = []
        serviceStages = []
        let names = model.services.map(\.name)
        for (index, tier) in model.services.enumerated() {
            let units = mostUnits?[index] ?? point.components[index].units
            guard units > 0 else { return nil }
            serviceStages.append(stages.count)
            var route = RequestSimulation.Route(
                share: values.share(of: tier.name, among: names), stages: [stages.count],
                fixedTime: values[.networkTime])
            let variation = values[.variation, of: tier.name]
            stages.append(
                RequestSimulation.Stage(
                    Station(
                        servers: tier.size.servers,
                        serviceTime: values[.processorTime, of: tier.name] / tier.size.speed,
                        variation: variation), queues: units))
            if !tier.databases.isEmpty || !tier.caches.isEmpty {
                route.fixedTime += values[.queriesPerRequest, of: tier.name] * values[.queryRoundTrip, of: tier.name]
            }
            route.stages += tier.caches.filter(model.caches.indices.contains).map { model.services.count + $0 }
            route.stages += tier.databases.filter(model.databases.indices.contains).map {
                model.services.count + model.caches.count + $0
            }
            routes.append(route)
        }
        for (index, tier) in model.caches.enumerated() {
            let user = model.services.first { $0.caches.contains(index) }
            stages.append(
                RequestSimulation.Stage(
                    Station(
                        servers: 1, serviceTime: values[.cacheTime, of: tier.name],
                        variation: values[.variation, of: tier.name]),
                    queues: tier.shards, visits: Self.visits(user, user?.caches.count, values)))
        }
        for (index, tier) in model.databases.enumerated() {
            let user = model.services.first { $0.databases.contains(index) }
            stages.append(
                RequestSimulation.Stage(
                    Station(
                        servers: tier.size.servers, serviceTime: values[.queryTime, of: tier.name] / tier.size.speed,
                        variation: values[.variation, of: tier.name]),
                    visits: Self.visits(user, user?.databases.count, values),
                    probability: user?.caches.isEmpty ?? true ? 1 : 1 - values[.cacheHitRatio]))
        }
        simulation = RequestSimulation(stages, routes: routes)
    }

    private static func visits(_ user: ServiceTier?, _ sharers: Int?, _ values: AssumptionValues) -> Double {
        guard let user, let sharers, sharers > 0 else { return 0 }
        return values[.queriesPerRequest, of: user.name] / Double(sharers)
    }
}
