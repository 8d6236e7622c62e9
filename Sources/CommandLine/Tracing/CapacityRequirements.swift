import MainstayAssembly
import MainstayCapacity
import MainstayRequirements
import MainstaySimulation

/// Answers the questions of requirements about users, response times and load, by the model of capacity.
struct CapacityRequirements: RequirementEngine {
    let name = "capacity simulator"
    let measures: Set<Measure> = [.users, .responseTime, .utilisation, .cacheHitRatio]
    /// What was measured; the standard assumptions where nothing was.
    private let calibration: Calibration
    /// What was read of an assembly, for the many requirements that ask about it.
    private let systems: [SystemModel]

    init(_ assembly: Assembly, calibration: Calibration = Calibration()) {
        systems = ModelReader(files: .onDisk).read(assembly)
        self.calibration = calibration
    }

    func figure(
        _ measure: Measure, under conditions: [String: String], of assembly: Assembly, environment: String?
    ) throws(EngineError) -> Figure {
        guard let system = systems.first(where: { $0.environment == environment }) else {
            throw EngineError("there is no environment \(environment ?? "") in the assembly")
        }
        var model = CapacityReader().read(system)
        calibration.apply(to: &model)
        guard !model.services.isEmpty else { throw EngineError(model.notes.joined(separator: "; ")) }
        let target = try Self.target(conditions)
        let analysis = CapacityAnalysis(model, target: target, assumptions: calibration.assumptions)
        switch measure {
        case .users: return users(analysis)
        case .responseTime: return try responseTime(analysis, conditions)
        case .utilisation: return try utilisation(analysis, conditions)
        case .cacheHitRatio: return try cacheHitRatio(analysis)
        default: throw EngineError("it does not compute \(measure.rawValue)")
        }
    }

    private static let known = ["after", "demand", "latency", "percentile", "requests", "tier", "users"]

    /// `users`, `latency` (200ms) and `percentile` (95), where the requirement gives them.
    static func target(_ conditions: [String: String]) throws(EngineError) -> CapacityTarget {
        var target = CapacityTarget(users: 0, latency: 0.2)
        for key in conditions.keys.sorted() {
            let text = conditions[key] ?? ""
            switch key {
            case "users":
                guard let number = Double(text), (1...1e12).contains(number) else {
                    throw EngineError("users: \(text) is no number from 1 to 1e12")
                }
                target.users = number
            case "latency":
                guard let time = CalibrationReader.duration(text), time > 0 else {
                    throw EngineError("latency: \(text) is no time, such as 200ms")
                }
                target.latency = time
            case "percentile":
                guard let number = Double(text), number > 0, number < 100 else {
                    throw EngineError("percentile: \(text) is no number below 100")
                }
                target.percentile = number / 100
            default:
                // The others are read where they matter.
                guard known.contains(key) else {
                    throw EngineError("it knows no \"\(key)\"; it knows \(known.joined(separator: ", "))")
                }
            }
        }
        return target
    }

    /// What the answer for an environment depends on most, the strongest first; nothing where the model has no answer.
    func sensitivities(_ target: CapacityTarget, environment: String) -> [MainstayCapacity.Sensitivity] {
        guard let system = systems.first(where: { $0.environment == environment }) else { return [] }
        var model = CapacityReader().read(system)
        calibration.apply(to: &model)
        guard !model.services.isEmpty else { return [] }
        return CapacityAnalysis(model, target: target, assumptions: calibration.assumptions).sensitivities()
    }

    private func users(_ analysis: CapacityAnalysis) -> Figure {
        let expected = analysis.examine(.expected).largest
        let ends = [CapacityAssumptions.View.low, .high].map { analysis.examine($0).largest.users }
        let range = ends.map { Quantity.number($0) }
        let end = expected.bottleneck.map { "; then – \($0.text)" } ?? ""
        return Figure(
            expected.users,
            explanation: "\(Quantity.percent(analysis.target.percentile)) of requests within "
                + "\(Quantity.time(analysis.target.latency)); \(range.joined(separator: " to ")) over the assumptions\(end)",
            range: Self.range(ends + [expected.users]))
    }

    private func responseTime(
        _ analysis: CapacityAnalysis, _ conditions: [String: String]
    ) throws(EngineError) -> Figure {
        guard analysis.target.users > 0 else { throw EngineError("the requirement does not say for how many users") }
        if let demand = conditions["demand"] { return try responseTime(analysis, demand, after: conditions["after"]) }
        let found = analysis.examine(.expected)
        guard let time = found.point.response(analysis.target.percentile) else {
            let best = analysis.examine(.high).point.response(analysis.target.percentile) ?? FluidSimulation.patience
            return Figure(
                FluidSimulation.patience * 1000,
                explanation: "at \(Quantity.number(analysis.target.users)) users queues grow until requests time out: "
                    + (found.bottleneck?.text ?? ""),
                range: Self.range([best * 1000, FluidSimulation.patience * 1000]))
        }
        let ends = [CapacityAssumptions.View.low, .high].map { view in
            analysis.examine(view).point.response(analysis.target.percentile) ?? FluidSimulation.patience
        }
        return Figure(
            (time * 1000).rounded(),
            explanation: "at \(Quantity.number(analysis.target.users)) users; "
                + "it holds up to \(Quantity.number(found.largest.users))",
            range: Self.range((ends + [time]).map { ($0 * 1000).rounded() }))
    }

    /// The slowest minute while demand changes: `fluctuating` over a day, or a `spike`, of which the first minutes may be
    /// left out with `after`.
    private func responseTime(
        _ analysis: CapacityAnalysis, _ demand: String, after: String?
    ) throws(EngineError) -> Figure {
        let shapes: [String: Traffic.Shape] = ["steady": .steady, "fluctuating": .day, "spike": .spike]
        guard let shape = shapes[demand] else {
            throw EngineError("there is no demand \"\(demand)\": it is fluctuating, spike or steady")
        }
        var patience = 0.0
        if let after {
            guard let time = CalibrationReader.duration(after), shape == .spike, time < Traffic.spikeTime else {
                throw EngineError("after: \(after) is no time since a spike began and before it ends, such as 15m")
            }
            patience = Traffic.rampStart + time
        }
        var simulation = FluidSimulation(analysis, traffic: Traffic(shape, users: analysis.target.users))
        let timeline = simulation.run()
        guard let slowest = timeline.minutes.filter({ $0.time > patience }).map(\.latency).max() else {
            throw EngineError("nothing is left of the simulated time")
        }
        return Figure(
            (slowest * 1000).rounded(),
            explanation:
                "the slowest minute of \(Traffic(shape, users: 0).text)\(after.map { " from \($0) after it began" } ?? ""); "
                + "\(Quantity.percent(timeline.shareInTime)) of all requests are answered within "
                + "\(Quantity.time(analysis.target.latency)), \(Quantity.percent(timeline.shareFailed)) get an error"
                + (timeline.recoveryTime.map { "; it has recovered after \(Quantity.time($0))" } ?? ""),
            // As expected; over all assumptions it may be anything until somebody has measured.
            range: 0...max(slowest, FluidSimulation.patience) * 1000)
    }

    private static func range(_ values: [Double]) -> ClosedRange<Double>? {
        guard let low = values.min(), let high = values.max(), low <= high else { return nil }
        return low...high
    }

    /// The busiest component's, or that of a `tier` (its name, or service, database or cache).
    private func utilisation(
        _ analysis: CapacityAnalysis, _ conditions: [String: String]
    ) throws(EngineError) -> Figure {
        let rate = try conditions["requests"].map { text throws(EngineError) in try Self.rate(text) }
        guard analysis.target.users > 0 || rate != nil else {
            throw EngineError("the requirement does not say for how many users or requests")
        }
        let tier = conditions["tier"]
        let names = try tier.map { name throws(EngineError) in try Self.names(of: name, in: analysis.model) }
        let views: [CapacityAssumptions.View] = [.low, .expected, .high]
        let busiest = views.compactMap { view in
            analysis.asking(rate, view).examine(view).point.components.filter { names?.contains($0.name) ?? true }
                .max { $0.utilisation < $1.utilisation }
        }
        guard busiest.count == views.count else { throw EngineError("no component of the platform is computed") }
        let numbers = busiest.map { ($0.utilisation * 1000).rounded() / 1000 }
        return Figure(
            numbers[1],
            explanation:
                "at \(rate.map { "\(Quantity.number($0)) requests a second" } ?? "\(Quantity.number(analysis.target.users)) users"), "
                + "the busiest is \(busiest[1].name)",
            range: Self.range(numbers))
    }

    /// `20000 a second`, `20000`
    private static func rate(_ text: String) throws(EngineError) -> Double {
        let words = text.split(separator: " ")
        guard let rate = words.first.flatMap({ Double($0) }), (0.001...1e12).contains(rate),
            ["", "a second", "per second"].contains(words.dropFirst().joined(separator: " "))
        else { throw EngineError("requests: \(text) is no number of requests a second, such as 20000 a second") }
        return rate
    }

    private static func names(of tier: String, in model: CapacityModel) throws(EngineError) -> Set<String> {
        let services = model.services.map(\.name)
        let databases = model.databases.map(\.name)
        let caches = model.caches.map(\.name)
        switch tier {
        case "service": return Set(services)
        case "database": return Set(databases)
        case "cache": return Set(caches)
        default:
            let all = services + databases + caches
            guard all.contains(tier) else {
                throw EngineError(
                    "there is no tier \"\(tier)\": service, database, cache, \(all.joined(separator: ", "))")
            }
            return [tier]
        }
    }

    private func cacheHitRatio(_ analysis: CapacityAnalysis) throws(EngineError) -> Figure {
        guard analysis.model.edge.distribution != nil else {
            throw EngineError("there is no distribution that caches")
        }
        let range = analysis.assumptions[.fileHitRatio]
        return Figure(
            range.expected,
            explanation: range.isMeasured ? range.source : "an assumption, until file-hit-ratio is measured",
            range: Self.range([range.low, range.expected, range.high]))
    }
}

extension CapacityAnalysis {
    /// The same for the number of users who ask so many requests a second, as one view sees users.
    fileprivate func asking(_ rate: Double?, _ view: CapacityAssumptions.View) -> CapacityAnalysis {
        guard let rate else { return self }
        var analysis = self
        analysis.target.users = 1
        let each = analysis.examine(view).point.requestRate
        analysis.target.users = each > 0 ? rate / each : 0
        return analysis
    }
}
