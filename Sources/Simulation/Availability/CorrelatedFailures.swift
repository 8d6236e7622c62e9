/// What brings several parts down at once, or a whole service with all of its units.
struct CorrelatedFailures {
    private let model: FailureModel
    private let failures: [ComponentFailures]

    init(_ model: FailureModel, _ failures: [ComponentFailures]) {
        self.model = model
        self.failures = failures
    }

    func causes() -> [ReliabilityModel.Cause] { regions() + pairsOfZones() + deployments() + mistakes() }

    private func regions() -> [ReliabilityModel.Cause] {
        let regions = Set(model.used.map { model.system.components[$0] }.filter { !Self.isGlobal($0) }.map(\.region))
        return regions.sorted { ($0 ?? "") < ($1 ?? "") }.map { region in
            let own = region.map { "region.loss.rate.\($0)" }.flatMap { Assumption.byKey[$0] == nil ? nil : $0 }
            return ReliabilityModel.Cause(
                "\(region ?? "the region") does not serve", group: "loss of a region",
                rate: model.assumptions[own ?? "region.loss.rate"].typical,
                duration: model.assumptions["region.loss.hours"].spread(), effects: effects(ofLosing: region))
        }
    }

    /// Everything in a region, for as long as it is away.
    func effects(ofLosing region: String?) -> [ReliabilityModel.Effect] {
        model.used.filter { place in
            let component = model.system.components[place]
            return !Self.isGlobal(component) && component.region == region
        }.map { .whole($0) }
    }

    static func isGlobal(_ component: Component) -> Bool {
        component.kind == .dns || component.kind == .cdn
            || component.kind == .webFirewall && component.region == nil
    }

    /// Zones that go together, at the share of zone losses that spill over.
    private func pairsOfZones() -> [ReliabilityModel.Cause] {
        let zones = model.zones(failures)
        let spill = model.assumptions["zone.spill"].typical * model.assumptions["zone.loss.rate"].typical
        guard spill > 0 else { return [] }
        var causes: [ReliabilityModel.Cause] = []
        for (place, first) in zones.enumerated() {
            for second in zones.dropFirst(place + 1) where second.region == first.region && causes.count < 64 {
                causes.append(
                    ReliabilityModel.Cause(
                        "\(first.title) and \(second.title) go together", group: "loss of a zone", rate: spill,
                        duration: model.assumptions["zone.loss.hours"].spread(), effects: both(first, second)))
            }
        }
        return causes
    }

    private func both(_ first: FailureModel.Zone, _ second: FailureModel.Zone) -> [ReliabilityModel.Effect] {
        model.used.filter { model.system.components[$0].region == first.region }.compactMap { place in
            let (one, two) = (failures[place].loss(ofZone: first.name), failures[place].loss(ofZone: second.name))
            guard var effect = one ?? two else { return nil }
            effect.units |= two?.units ?? 0
            let all = failures[place].layout.all
            // Where no other zone is left, nothing is replaced before one of them is back.
            if effect.units & all == all { (effect.replacement, effect.gap) = (nil, nil) }
            return effect
        }
    }

    private func deployments() -> [ReliabilityModel.Cause] {
        let assumptions = model.assumptions
        let rate =
            assumptions["deployment.rate"].typical * assumptions["deployment.failure"].typical
            * assumptions["deployment.outage"].typical
        return model.used.compactMap { place in
            let component = model.system.components[place]
            guard component.kind.runsCode else { return nil }
            var rollsBack = false
            if case .containers(let settings) = component.settings { rollsBack = settings.rollsBack }
            let key = rollsBack ? "deployment.rollback.minutes" : "deployment.repair.minutes"
            return ReliabilityModel.Cause(
                "a deployment of \(component.name) goes wrong", group: "deployments", rate: rate,
                duration: assumptions[key].spread(1.0 / 60), effects: [.whole(place)])
        }
    }

    private func mistakes() -> [ReliabilityModel.Cause] {
        [
            ReliabilityModel.Cause(
                "a mistake in settings, quotas or certificates", group: "operators",
                rate: model.assumptions["operator.error.rate"].typical,
                duration: model.assumptions["operator.error.hours"].spread(), effects: model.used.map { .whole($0) })
        ]
    }
}
