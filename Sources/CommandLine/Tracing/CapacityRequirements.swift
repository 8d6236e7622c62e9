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
            case "demand": break
            default: throw EngineError("it knows no \"\(key)\"; it knows demand, latency, percentile and users")
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
        if conditions["demand"] == "fluctuating" {
            var simulation = FluidSimulation(analysis, traffic: Traffic(.day, users: analysis.target.users))
            let timeline = simulation.run()
            let slowest = timeline.minutes.map(\.latency).max() ?? 0
            return Figure(
                (slowest * 1000).rounded(),
                explanation: "the slowest minute of a day; \(Quantity.percent(timeline.shareInTime)) of its requests "
                    + "are answered within \(Quantity.time(analysis.target.latency))")
        }
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

    private static func range(_ values: [Double]) -> ClosedRange<Double>? {
        guard let low = values.min(), let high = values.max() else { return nil }
        return low...high
    }

    private func utilisation(
        _ analysis: CapacityAnalysis, _ conditions: [String: String]
    ) throws(EngineError) -> Figure {
        guard analysis.target.users > 0 else { throw EngineError("the requirement does not say for how many users") }
        let point = analysis.examine(.expected).point
        let busiest = point.components.max { $0.utilisation < $1.utilisation }
        return Figure(
            (point.utilisation * 1000).rounded() / 1000, explanation: "the busiest is \(busiest?.name ?? "none")")
    }

    private func cacheHitRatio(_ analysis: CapacityAnalysis) throws(EngineError) -> Figure {
        guard analysis.model.edge.distribution != nil else {
            throw EngineError("there is no distribution that caches")
        }
        let range = analysis.assumptions[.fileHitRatio]
        guard range.isMeasured else {
            throw EngineError("the hit ratio of files is an assumption until a calibration file has file-hit-ratio")
        }
        return Figure(range.expected, explanation: range.source)
    }
}
