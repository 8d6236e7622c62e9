/// Everything that is worked out about a platform and a target.
public struct CapacityAnalysis: Sendable {
    public var model: CapacityModel
    public var target: CapacityTarget
    public var assumptions: CapacityAssumptions

    public init(
        _ model: CapacityModel, target: CapacityTarget, assumptions: CapacityAssumptions = CapacityAssumptions()
    ) {
        self.model = model
        self.target = target
        self.assumptions = assumptions
    }

    /// What is found with all assumptions seen in one way.
    public struct Case: Sendable {
        public var view: CapacityAssumptions.View
        /// At the target's number of users.
        public var point: OperatingPoint
        public var isMet: Bool
        public var bottleneck: Bottleneck?
        public var largest: LargestLoad
    }

    /// A number of users and the latency that they see, in seconds; nil where there is no long run.
    public struct CurvePoint: Sendable {
        public var users: Double
        public var latency: [CapacityAssumptions.View: Double]
    }

    public struct Component: Sendable {
        public var name: String
        /// Users at which it is busy all the time; nil where it never is.
        public var users: Double?
    }

    public func examine(_ view: CapacityAssumptions.View) -> Case {
        let load = load(view)
        let point = load.point(at: target.users)
        return Case(
            view: view, point: point, isMet: point.meets(target), bottleneck: point.bottleneck(for: target),
            largest: load.largest(for: target))
    }

    /// The same as expected, right after a zone is lost and before anything is replaced.
    public func examineWithoutZone() -> Case {
        var load = load(.expected)
        load.lostZones = 1
        let point = load.point(at: target.users)
        return Case(
            view: .expected, point: point, isMet: point.meets(target), bottleneck: point.bottleneck(for: target),
            largest: load.largest(for: target))
    }

    /// Users at which each component is exhausted as expected, the first one first.
    public func exhaustion() -> [Component] {
        let load = load(.expected)
        return load.point(at: target.users).components.map {
            Component(name: $0.name, users: load.exhaustion(of: $0.name))
        }.sorted { ($0.users ?? .infinity) < ($1.users ?? .infinity) }
    }

    public func sensitivities() -> [Sensitivity] {
        load(.expected).sensitivities(for: target, in: assumptions)
    }

    /// Nil where the target is met as expected.
    public func changes() -> ChangePlan? {
        let load = load(.expected)
        guard !model.services.isEmpty, !load.point(at: target.users).meets(target) else { return nil }
        return ChangeSearch(load: load, target: target).plan()
    }

    /// Latency over users, from a fiftieth of the largest number to it.
    ///
    /// - Parameter most: users at the right end.
    public func curve(to most: Double, points: Int = 48) -> [CurvePoint] {
        let loads = CapacityAssumptions.View.allCases.map { ($0, load($0)) }
        let count = max(2, min(points, 1000))
        return (1...count).map { index in
            let users = most * Double(index) / Double(count)
            var latency: [CapacityAssumptions.View: Double] = [:]
            for (view, load) in loads { latency[view] = load.point(at: users).response(target.percentile) }
            return CurvePoint(users: users, latency: latency)
        }
    }

    /// The expected case, request by request, at a load that it can bear: the second opinion on the formulas.
    ///
    /// - Returns: the latency in seconds by the formulas and by the simulation; nil where there is no long run.
    public func crossCheck(at users: Double, requests: Int, seed: UInt64) -> CrossCheck? {
        let load = load(.expected)
        let point = load.point(at: users)
        guard let formula = point.responseOfAll(target.percentile), let plan = RequestPlan(load, point) else {
            return nil
        }
        let result = plan.simulation.run(requests: requests, at: point.requestRate, seed: seed)
        guard !result.isOverloaded, result.responses.count > 0 else { return nil }
        return CrossCheck(
            users: users, formula: formula, simulated: result.responses.quantile(target.percentile),
            events: result.events, seed: seed)
    }

    public struct CrossCheck: Sendable {
        public var users: Double
        public var formula: Double
        public var simulated: Double
        public var events: Int
        public var seed: UInt64
    }

    func load(_ view: CapacityAssumptions.View) -> PlatformLoad {
        PlatformLoad(model: model, values: assumptions.values(view))
    }
}
