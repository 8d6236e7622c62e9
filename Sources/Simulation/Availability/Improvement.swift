/// A change of the design, and what it would buy.
public struct Improvement: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        case multiZoneDatabase = "multi-zone database"
        case databaseProxy = "database proxy"
        case moreUnits = "more units"
        case anotherZone = "another zone"
        case rollback = "automatic rollback"
        case quickerHealthChecks = "quicker health checks"
        case secondRegion = "second region"
    }

    public var kind: Kind
    /// An imperative sentence.
    public var summary: String
    /// The component that it is about; nil for the whole environment.
    public var component: String?
    /// Hours a year that all paths together would be down less.
    public var hours: Double
    /// The availability with it alone.
    public var availability: Double
    /// Whether that is the most that it can buy, and less is likely.
    public var isUpperBound: Bool
    /// US dollars a month, at least and at most; nil where nobody has worked it out.
    public var monthlyCost: ClosedRange<Double>?
}

/// What improvements cost a month. The cost estimator is one; without any, money is left open.
public protocol ImprovementPrices: Sendable {
    /// Nil where it is not known.
    func monthlyCost(of improvement: Improvement, in system: SystemModel) -> ClosedRange<Double>?
}

/// Changes one thing at a time, and works out what it buys.
struct Improvements {
    private let engine: AvailabilityEngine
    private let system: SystemModel
    private let paths: Set<String>

    init(_ engine: AvailabilityEngine, _ system: SystemModel, _ paths: [String]) {
        self.engine = engine
        self.system = system
        self.paths = Set(paths)
    }

    private struct Idea {
        var kind: Improvement.Kind
        var summary: String
        var component: Int
        var change: (inout Component) -> Void
    }

    func ranked(_ prices: (any ImprovementPrices)?) -> [Improvement] {
        let now = availability(system)
        var found: [Improvement] = []
        for idea in ideas() {
            var changed = system
            idea.change(&changed.components[idea.component])
            add(idea.kind, idea.summary, system.components[idea.component].name, availability(changed), now, &found)
        }
        if let other = withSecondRegion() {
            add(
                .secondRegion, "run everything in a second region, with failover by Route 53", nil, other, now, &found,
                isUpperBound: true)
        }
        found.sort { $0.hours > $1.hours || $0.hours == $1.hours && $0.summary < $1.summary }
        return found.prefix(10).map { improvement in
            var improvement = improvement
            improvement.monthlyCost = prices?.monthlyCost(of: improvement, in: system)
            return improvement
        }
    }

    private func add(
        _ kind: Improvement.Kind, _ summary: String, _ component: String?, _ then: Double, _ now: Double,
        _ found: inout [Improvement], isUpperBound: Bool = false
    ) {
        let hours = (then - now) * ReliabilityModel.hoursPerYear
        // Less than a second a year is nothing.
        guard hours > 1.0 / 3600 else { return }
        found.append(
            Improvement(
                kind: kind, summary: summary, component: component, hours: hours, availability: then,
                isUpperBound: isUpperBound))
    }

    private func chosen(_ system: SystemModel) -> [UserPath] { system.paths.filter { paths.contains($0.name) } }

    private func availability(_ system: SystemModel) -> Double {
        let model = FailureModel(
            system, paths: chosen(system), assumptions: engine.assumptions, facts: engine.facts
        ).reliability(.correlated)
        return AnalyticAvailability(model, points: 128).result(model.goals.count - 1).availability
    }

    /// All paths, each with a second way beside it that nothing takes down but what takes down everything.
    private func withSecondRegion() -> Double? {
        let failure = FailureModel(
            system, paths: chosen(system), assumptions: engine.assumptions, facts: engine.facts)
        var model = failure.reliability(.correlated)
        guard let together = model.goals.last, together.need.isSeries else { return nil }
        let regional = together.need.parts.filter { !CorrelatedFailures.isGlobal(system.components[$0]) }.sorted()
        guard !regional.isEmpty else { return nil }
        let other = model.parts.count
        model.parts.append(ReliabilityModel.Part("second region"))
        for place in model.causes.indices
        where model.causes[place].group == "operators" || model.causes[place].group == "deployments" {
            // What people do wrong, they often do wrong in both.
            model.causes[place].effects.append(.whole(other))
        }
        let shared = together.need.parts.subtracting(regional).sorted()
        let turn = failure.need(.failover([], by: .dns(interval: 30, threshold: 3, timeToLive: 60)))
        guard case .failover(_, let after) = turn else { return nil }
        let first = ReliabilityModel.Need.all(regional.map { .part($0) })
        let need = ReliabilityModel.Need.all(
            shared.map { .part($0) } + [.failover([first, .part(other)], after: after)])
        model.goals.append(ReliabilityModel.Goal("two regions", need))
        return AnalyticAvailability(model, points: 128).result(model.goals.count - 1).availability
    }

    private func ideas() -> [Idea] {
        let used = Set(chosen(system).flatMap(\.hard)).sorted()
        return used.flatMap { ideas(for: $0) }
    }

    private func ideas(for place: Int) -> [Idea] {
        let component = system.components[place]
        var ideas: [Idea] = []
        func idea(_ kind: Improvement.Kind, _ summary: String, _ change: @escaping (inout Component) -> Void) {
            ideas.append(Idea(kind: kind, summary: summary, component: place, change: change))
        }
        let zones = component.zones.count > 1 ? component.zones : ["zone 1", "zone 2"]
        switch component.settings {
        case .database(let settings):
            if component.redundancy.style == .single {
                idea(.multiZoneDatabase, "give \(component.name) a standby in another zone") {
                    $0.redundancy = Redundancy(.standby, units: 2)
                    $0.zones = zones
                    var settings = settings
                    if settings.layout == .singleZone { settings.layout = .multiZoneInstance }
                    settings.instances = max(settings.instances, 2)
                    $0.settings = .database(settings)
                }
            } else if settings.proxy == nil {
                idea(.databaseProxy, "put RDS Proxy before \(component.name): failover is quicker") {
                    var settings = settings
                    settings.proxy = place
                    $0.settings = .database(settings)
                }
            }
        case .containers(let settings):
            poolIdeas(component, zones, idea)
            if !settings.rollsBack {
                idea(.rollback, "let ECS roll back failed deployments of \(component.name)") {
                    var settings = settings
                    settings.rollsBack = true
                    $0.settings = .containers(settings)
                }
            }
            if let quick = quicker(settings.targetGroups) {
                idea(
                    .quickerHealthChecks,
                    "check the targets of \(component.name) every 10 seconds, out after two failures"
                ) {
                    var settings = settings
                    settings.targetGroups = quick
                    $0.settings = .containers(settings)
                }
            }
        case .instances(let settings):
            if component.kind == .instanceGroup { poolIdeas(component, zones, idea) }
            if let quick = quicker(settings.targetGroups) {
                idea(
                    .quickerHealthChecks,
                    "check the targets of \(component.name) every 10 seconds, out after two failures"
                ) {
                    var settings = settings
                    settings.targetGroups = quick
                    $0.settings = .instances(settings)
                }
            }
        default: break
        }
        return ideas
    }

    private func poolIdeas(
        _ component: Component, _ zones: [String],
        _ idea: (Improvement.Kind, String, @escaping (inout Component) -> Void) -> Void
    ) {
        guard component.redundancy.style == .pool else { return }
        let units = component.redundancy.units ?? 1
        if units < 2 {
            idea(.moreUnits, "run at least two units of \(component.name)") { $0.redundancy.units = 2 }
        }
        if component.zones.count == 1 {
            idea(.anotherZone, "spread \(component.name) over two zones") {
                $0.zones = zones
                $0.redundancy.units = max(2, units)
            }
        }
    }

    private func quicker(_ groups: [TargetGroup]) -> [TargetGroup]? {
        guard groups.contains(where: { $0.healthCheckInterval * $0.unhealthyThreshold > 20 }) else { return nil }
        return groups.map { group in
            var group = group
            (group.healthCheckInterval, group.unhealthyThreshold, group.healthyThreshold) = (10, 2, 2)
            return group
        }
    }
}
