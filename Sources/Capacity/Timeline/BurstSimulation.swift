/// A platform under changing traffic, request by request: for small platforms, and to check ``FluidSimulation``.
public struct BurstSimulation {
    private let load: PlatformLoad
    private let target: CapacityTarget
    private let traffic: Traffic
    private let plan: RequestPlan

    /// Nil for what is not simulated by single requests: functions, files that services answer, replicas in use.
    public init?(_ analysis: CapacityAnalysis, view: CapacityAssumptions.View = .expected, traffic: Traffic) {
        load = analysis.load(view)
        target = analysis.target
        self.traffic = traffic
        let most = load.model.services.map { max(1, $0.scaling.maximum, $0.scaling.initial) }
        guard let plan = RequestPlan(load, load.point(at: traffic.users), mostUnits: most) else { return nil }
        self.plan = plan
    }

    /// Requests that will be simulated.
    public var expectedRequests: Double {
        let perUser = load.values[.requestsPerInteraction] / max(load.values[.thinkTime], 1e-9)
        return stride(from: 30.0, to: traffic.duration, by: 60).reduce(0) { $0 + traffic.users(at: $1) * perUser * 60 }
    }

    /// - Parameter seed: the same seed gives the same result.
    public func run(seed: UInt64) -> Timeline {
        var run = RequestRun(plan.simulation, seed: seed)
        var controllers = settled()
        var minutes: [Timeline.Minute] = []
        var arrived = 0
        var work = [Double](repeating: 0, count: controllers.count)
        var calls = [Double](repeating: 0, count: controllers.count)
        let perUser = load.values[.requestsPerInteraction] / max(load.values[.thinkTime], 1e-9)
        for second in 1...max(1, Int(traffic.duration)) {
            let time = Double(second)
            for index in controllers.indices {
                controllers[index].advance(to: time - 1)
                run.setActive(controllers[index].inService, of: plan.serviceStages[index])
            }
            run.setRate(traffic.users(at: time - 0.5) * perUser)
            run.advance(to: time)
            guard second.isMultiple(of: 60) else { continue }
            let responses = run.takeResponses()
            let count = run.arrived - arrived
            arrived = run.arrived
            var services: [Timeline.Service] = []
            for index in controllers.indices {
                let tier = load.model.services[index]
                let units = Double(max(1, controllers[index].inService))
                let latest = run.takeWork(of: plan.serviceStages[index])
                work[index] += latest
                calls[index] += Double(count) * share(index)
                services.append(
                    Timeline.Service(
                        name: tier.name, inService: controllers[index].inService, desired: controllers[index].desired,
                        utilisation: latest / 60 / units / Double(tier.size.servers)))
                observe(tier, &controllers[index], &work[index], &calls[index], at: time)
            }
            minutes.append(
                Timeline.Minute(
                    time: time, users: traffic.users(at: time - 30), requestRate: Double(count) / 60,
                    services: services, databaseUtilisations: [], latency: responses.quantile(target.percentile),
                    shareInTime: 1 - responses.shareAbove(target.latency), shareFailed: 0,
                    backlog: Double(run.arrived - run.answered)))
        }
        return Timeline(traffic: traffic, target: target, method: .requests, minutes: minutes, steps: run.events)
    }

    private func share(_ index: Int) -> Double {
        load.values.share(of: load.model.services[index].name, among: load.model.services.map(\.name))
    }

    private func settled() -> [ScalingController] {
        let point = load.point(at: traffic.users(at: 0))
        return load.model.services.enumerated().map { index, tier in
            var scaling = tier.scaling(load.values.view)
            scaling.initial = max(scaling.minimum, point.components[index].units)
            return ScalingController(scaling)
        }
    }

    private func observe(
        _ tier: ServiceTier, _ controller: inout ScalingController, _ work: inout Double, _ calls: inout Double,
        at time: Double
    ) {
        let period = tier.scaling.metricPeriod
        guard time.truncatingRemainder(dividingBy: period) < 0.5 else { return }
        let units = Double(max(1, controller.inService))
        controller.observe(
            ScalingMetrics(
                processor: min(100, work / period / units / Double(tier.size.servers) * 100), memory: tier.memoryUse,
                requestsPerTarget: calls / units * 60 / period), at: time)
        work = 0
        calls = 0
    }
}
