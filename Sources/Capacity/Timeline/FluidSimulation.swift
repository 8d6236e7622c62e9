/// A platform under changing traffic, in streams of requests and steps of a second: the way to simulate a day of many
/// users in well under a second.
///
/// Services and databases are ``FluidTier``s in series, Auto Scaling is the real state machine with the metrics of each
/// minute. See `Documentation/reference/capacity.md` for the error against a simulation of every request.
public struct FluidSimulation {
    private let load: PlatformLoad
    private let target: CapacityTarget
    private let traffic: Traffic
    /// Seconds of queue beyond which requests get an error: clients and load balancers do not wait longer.
    public static let patience = 30.0
    private var services: [FluidTier]
    private var databases: [FluidTier]
    private var controllers: [ScalingController]

    public init(_ analysis: CapacityAnalysis, view: CapacityAssumptions.View = .expected, traffic: Traffic) {
        load = analysis.load(view)
        target = analysis.target
        self.traffic = traffic
        let values = load.values
        services = load.model.services.map { tier in
            FluidTier(
                Station(
                    servers: tier.kind == .function ? 1 : tier.size.servers,
                    serviceTime: values[.processorTime, of: tier.name] / tier.size.speed,
                    variation: values[.variation, of: tier.name]))
        }
        databases = load.model.databases.map { tier in
            FluidTier(
                Station(
                    servers: tier.size.servers, serviceTime: values[.queryTime, of: tier.name] / tier.size.speed,
                    variation: values[.variation, of: tier.name]))
        }
        controllers = load.model.services.map { ScalingController($0.scaling) }
    }

    /// What a tier met within one minute.
    private struct Totals {
        var busy = 0.0
        var arrivals = 0.0
    }

    public mutating func run() -> Timeline {
        var minutes: [Timeline.Minute] = []
        let names = load.model.services.map(\.name)
        let shares = names.map { load.values.share(of: $0, among: names) }
        let perUser = load.values[.requestsPerInteraction] / max(load.values[.thinkTime], 1e-9)
        settle(traffic.users(at: 0))
        let seconds = Int(traffic.duration)
        var totals = [Totals](repeating: Totals(), count: services.count)
        var (rateSum, failedSum) = (0.0, 0.0)
        for second in 0..<seconds {
            let time = Double(second)
            let rate = traffic.users(at: time) * perUser
            rateSum += rate
            failedSum += step(rate, shares, at: time, &totals)
            guard (second + 1).isMultiple(of: 60) else { continue }
            let mean = rateSum / 60
            let failed = rateSum > 0 ? min(1, failedSum / rateSum) : 0
            minutes.append(minute(at: time + 1, rate: mean, shareFailed: failed, shares))
            observe(&totals, at: time + 1)
            (rateSum, failedSum) = (0, 0)
        }
        return Timeline(
            traffic: traffic, target: target, method: .fluid, minutes: minutes,
            steps: seconds * (services.count + databases.count))
    }

    /// Begins where the platform is after a long time with the first number of users.
    private mutating func settle(_ users: Double) {
        let point = load.point(at: users)
        for (index, tier) in load.model.services.enumerated() {
            var scaling = tier.scaling(load.values.view)
            scaling.initial = max(scaling.minimum, point.components[index].units)
            controllers[index] = ScalingController(scaling)
        }
    }

    /// - Returns: requests that got an error.
    private mutating func step(_ rate: Double, _ shares: [Double], at time: Double, _ totals: inout [Totals]) -> Double
    {
        var failed = 0.0
        var queries = [Double](repeating: 0, count: databases.count)
        for index in services.indices {
            let tier = load.model.services[index]
            controllers[index].advance(to: time)
            let arrivals = rate * shares[index]
            let leaving = services[index].step(
                arrivals: arrivals, units: controllers[index].inService, over: 1, patience: Self.patience)
            totals[index].busy += services[index].utilisation
            totals[index].arrivals += arrivals
            failed += services[index].failed
            let asked = leaving * load.values[.queriesPerRequest, of: tier.name] * missRatio(tier)
            for database in tier.databases where queries.indices.contains(database) {
                queries[database] += asked / Double(tier.databases.count)
            }
        }
        for index in databases.indices {
            let each = rate > 0 ? queries[index] / rate : 0
            // A request waits for each of its queries in turn.
            _ = databases[index].step(
                arrivals: queries[index] * writerShare(index), units: 1, over: 1, patience: Self.patience / max(1, each)
            )
            if each > 0 { failed += databases[index].failed / each }
        }
        return failed
    }

    private func missRatio(_ tier: ServiceTier) -> Double { tier.caches.isEmpty ? 1 : 1 - load.values[.cacheHitRatio] }

    private func writerShare(_ index: Int) -> Double {
        load.model.databases[index].replicas > 0 ? 1 - load.values[.replicaShare] : 1
    }

    private mutating func observe(_ totals: inout [Totals], at time: Double) {
        for index in services.indices {
            let period = load.model.services[index].scaling.metricPeriod
            guard time.truncatingRemainder(dividingBy: period) < 0.5 else { continue }
            let units = Double(max(1, controllers[index].inService))
            controllers[index].observe(
                ScalingMetrics(
                    processor: totals[index].busy / period * 100, memory: load.model.services[index].memoryUse,
                    requestsPerTarget: totals[index].arrivals / units * 60 / period), at: time)
            totals[index] = Totals()
        }
    }

    private func minute(at time: Double, rate: Double, shareFailed: Double, _ shares: [Double]) -> Timeline.Minute {
        let paths = services.indices.filter { shares[$0] > 0 }.map { index in
            let (series, extra) = path(index)
            return TimedPath(share: shares[index], series: series, extra: extra)
        }
        let inTime = 1 - TimedPath.late(paths, after: target.latency)
        let backlog = services.indices.reduce(0) { $0 + services[$1].backlog(units: controllers[$1].inService) }
        return Timeline.Minute(
            time: time, users: traffic.users(at: time - 30), requestRate: rate,
            services: services.indices.map { index in
                Timeline.Service(
                    name: load.model.services[index].name, inService: controllers[index].inService,
                    desired: controllers[index].desired, utilisation: services[index].utilisation)
            }, databaseUtilisations: databases.map(\.utilisation),
            latency: min(TimedPath.quantile(paths, target.percentile), Self.patience),
            shareInTime: inTime * (1 - shareFailed), shareFailed: shareFailed,
            backlog: backlog + databases.reduce(0) { $0 + $1.backlog(units: 1) })
    }

    /// The way of a request that arrives now, and seconds on top of it.
    private func path(_ index: Int) -> (StationSeries?, Double) {
        let tier = load.model.services[index]
        let own = services[index].now(units: controllers[index].inService)
        guard let figures = own.figures else { return (nil, 0) }
        var extra = own.backlogTime
        var stages = [StationSeries.Stage(tier.name, figures)]
        var fixed = load.values[.networkTime]
        let queries = load.values[.queriesPerRequest, of: tier.name]
        if !tier.databases.isEmpty || !tier.caches.isEmpty {
            fixed += queries * load.values[.queryRoundTrip, of: tier.name]
        }
        for database in tier.databases where databases.indices.contains(database) {
            let (figures, backlog) = databases[database].now(units: 1)
            guard let figures else { return (nil, 0) }
            let visits = queries / Double(tier.databases.count)
            stages.append(
                StationSeries.Stage(
                    load.model.databases[database].name, figures, visits: visits, probability: missRatio(tier)))
            extra += backlog * visits * missRatio(tier)
        }
        return (StationSeries(stages, fixedTime: fixed), extra)
    }
}

/// How long requests of one service take at a moment.
private struct TimedPath {
    /// Of all requests.
    var share: Double
    /// Nil where there is no long run.
    var series: StationSeries?
    /// Seconds on top.
    var extra: Double

    /// The share of all requests that takes longer.
    static func late(_ paths: [TimedPath], after time: Double) -> Double {
        paths.reduce(0) { sum, path in
            let isHopeless = time <= path.extra
            return sum + path.share * (isHopeless ? 1 : path.series?.responseExceeds(time - path.extra) ?? 1)
        }
    }

    /// The time that a share of all requests is answered within.
    static func quantile(_ paths: [TimedPath], _ share: Double) -> Double {
        let times = paths.map { $0.extra + ($0.series?.responseQuantile(share) ?? FluidSimulation.patience) }
        guard var low = times.min(), var high = times.max() else { return 0 }
        for _ in 0..<16 where high - low > 1e-3 * high {
            let middle = (low + high) / 2
            if late(paths, after: middle) > 1 - share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
