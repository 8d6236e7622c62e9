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
    private static func target(_ conditions: [String: String]) throws(EngineError) -> CapacityTarget {
        var target = CapacityTarget(users: 0, latency: 0.2)
        for key in conditions.keys.sorted() {
            let text = conditions[key] ?? ""
            switch key {
            case "users":
                guard let number = Double(text), number >= 1 else { throw EngineError("users: \(text) is no number") }
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
            guard let time = CalibrationReader.duration(after), shape == .spike else {
                throw EngineError("after: \(after) is no time since a spike began, such as 15m")
            }
            patience = Traffic.rampStart + time
        }
        var simulation = FluidSimulation(analysis, traffic: Traffic(shape, users: analysis.target.users))
        let timeline = simulation.run()
        let slowest = timeline.minutes.filter { $0.time > patience }.map(\.latency).max() ?? 0
        return Figure(
            (slowest * 1000).rounded(),
            explanation:
                "the slowest minute of \(Traffic(shape, users: 0).text)\(after.map { " from \($0) after it began" } ?? ""); "
                + "\(Quantity.percent(timeline.shareInTime)) of all requests are answered within "
                + "\(Quantity.time(analysis.target.latency)), \(Quantity.percent(timeline.shareFailed)) get an error"
                + (timeline.recoveryTime.map { "; it has recovered after \(Quantity.time($0))" } ?? ""))
    }

    private static func range(_ values: [Double]) -> ClosedRange<Double>? {
        guard let low = values.min(), let high = values.max() else { return nil }
        return low...high
    }

    /// The busiest component's, or that of a `tier` (its name, or service, database or cache).
    private func utilisation(
        _ analysis: CapacityAnalysis, _ conditions: [String: String]
    ) throws(EngineError) -> Figure {
        var analysis = analysis
        if let text = conditions["requests"] {
            guard let rate = text.split(separator: " ").first.flatMap({ Double($0) }), rate > 0 else {
                throw EngineError("requests: \(text) is no number of requests a second")
            }
            analysis.target.users = 1
            let perUser = analysis.examine(.expected).point.requestRate
            analysis.target.users = perUser > 0 ? rate / perUser : 0
        }
        guard analysis.target.users > 0 else {
            throw EngineError("the requirement does not say for how many users or requests")
        }
        let tier = conditions["tier"]
        let names = try tier.map { name throws(EngineError) in try Self.names(of: name, in: analysis.model) }
        let views: [CapacityAssumptions.View] = [.low, .expected, .high]
        let busiest = views.compactMap { view in
            analysis.examine(view).point.components.filter { names?.contains($0.name) ?? true }
                .max { $0.utilisation < $1.utilisation }
        }
        guard busiest.count == views.count else { throw EngineError("no component of the platform is computed") }
        let numbers = busiest.map { ($0.utilisation * 1000).rounded() / 1000 }
        return Figure(
            numbers[1],
            explanation: "at \(Quantity.number(analysis.target.users)) users, the busiest is \(busiest[1].name)",
            range: Self.range(numbers))
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
