/// What is left of each path when something is lost, and for how long.
public struct ScenarioOutcome: Sendable, Hashable {
    public enum State: String, Sendable, Hashable {
        case up
        /// Answers with less.
        case degraded
        /// Down, and back before what was lost is.
        case interrupted
        /// Down for as long as it is away.
        case down
    }

    public struct PathOutcome: Sendable, Hashable {
        public var path: String
        public var state: State
        /// Seconds without answers, at best and at worst; nil for as long as what was lost is away.
        public var seconds: ClosedRange<Double>?
        /// What it goes without.
        public var without: [String]
    }

    public var name: String
    /// `zone`, `region` or `dependency`
    public var kind: String
    public var paths: [PathOutcome]
    /// What people should know: what cannot start, what has to be done by hand.
    public var remarks: [String]
}

/// Loses zones, regions and dependencies, one after the other.
struct Scenarios {
    private let model: FailureModel
    private let failures: [ComponentFailures]
    private let reliability: ReliabilityModel
    /// Hours that stand for "as long as it is away".
    private static let ever = 1e9

    init(_ model: FailureModel) {
        self.model = model
        failures = model.system.components.enumerated().map {
            ComponentFailures($1, at: $0, model.assumptions, model.facts)
        }
        reliability = model.reliability(.correlated)
    }

    func all() -> [ScenarioOutcome] {
        var found: [ScenarioOutcome] = []
        for zone in model.zones(failures) {
            var outcome = outcome("\(zone.title) is lost", "zone", model.effects(ofLosing: zone, failures))
            outcome.remarks += remarks(onLosing: zone)
            found.append(outcome)
        }
        let correlated = CorrelatedFailures(model, failures)
        let regions = Set(
            model.used.map { model.system.components[$0] }.filter { !CorrelatedFailures.isGlobal($0) }.map(\.region))
        for region in regions.sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
            found.append(
                outcome("\(region ?? "the region") is lost", "region", correlated.effects(ofLosing: region)))
        }
        for place in model.used {
            let component = model.system.components[place]
            guard !component.kind.runsCode else { continue }
            found.append(
                outcome("\(component.name) (\(component.kind.rawValue)) is lost", "dependency", [.whole(place)]))
        }
        return found
    }

    /// One scenario by its words: a zone, a region, a component, or a kind of component.
    func matching(_ words: String) -> [ScenarioOutcome] {
        let wanted = words.lowercased()
        let all = all()
        if wanted.contains("zone") {
            let zones = all.filter { $0.kind == "zone" }
            let kinds = model.used.filter { place in
                let component = model.system.components[place]
                return wanted.contains(component.kind.rawValue.lowercased())
                    || component.name.lowercased().split(separator: "/").last.map { wanted.contains($0) } ?? false
            }
            let names = Set(kinds.flatMap { place in model.system.components[place].zones })
            return names.isEmpty ? zones : zones.filter { zone in names.contains { zone.name.hasPrefix($0) } }
        }
        if wanted.contains("region") { return all.filter { $0.kind == "region" } }
        return all.filter { outcome in
            guard outcome.kind == "dependency" else { return false }
            let name = outcome.name.lowercased()
            return name.contains("(\(wanted.dropArticle))") || name.hasPrefix(wanted.dropArticle)
        }
    }

    private func outcome(
        _ name: String, _ kind: String, _ effects: [ReliabilityModel.Effect]
    ) -> ScenarioOutcome {
        let (least, most) = (outage(effects, at: 0.02), outage(effects, at: 0.98))
        let paths = model.paths.enumerated().map { index, path in
            let need = reliability.goals[index].need
            let (low, high) = (least.hours(need, turn: 0.02), most.hours(need, turn: 0.98))
            let without = path.soft.filter { most.parts[$0] > 0 }.map { model.system.components[$0].name }
            if high >= Self.ever / 2 {
                return ScenarioOutcome.PathOutcome(path: path.name, state: .down, seconds: nil, without: without)
            }
            let state: ScenarioOutcome.State = high > 0 ? .interrupted : without.isEmpty ? .up : .degraded
            return ScenarioOutcome.PathOutcome(
                path: path.name, state: state, seconds: high > 0 ? (low * 3600)...max(low * 3600, high * 3600) : nil,
                without: without)
        }
        return ScenarioOutcome(name: name, kind: kind, paths: paths, remarks: [])
    }

    private func outage(_ effects: [ReliabilityModel.Effect], at share: Double) -> Outage {
        var outage = Outage(parts: reliability.parts.count)
        for effect in effects {
            let hours = EffectHours(effect, event: Self.ever, share, share)
            outage.put(effect.part, hours.part(effect, of: reliability.parts[effect.part]))
        }
        return outage
    }

    private func remarks(onLosing zone: FailureModel.Zone) -> [String] {
        var remarks: [String] = []
        for path in model.paths {
            for place in path.soft {
                let component = model.system.components[place]
                guard component.kind == .networkAddressTranslation, component.region == zone.region,
                    component.zones == [zone.name]
                else { continue }
                let others = model.system.components.filter {
                    $0.kind == .networkAddressTranslation && $0.region == component.region
                }
                guard others.count == 1 else { continue }
                let remark =
                    "\(component.name) is the only way to the internet: calls outside fail from every zone, and tasks "
                    + "whose images come over it cannot start until somebody makes another one"
                if !remarks.contains(remark) { remarks.append(remark) }
            }
            for place in path.hard {
                let failure = failures[place]
                guard failure.component.kind.runsCode, failure.component.region == zone.region,
                    let lost = failure.loss(ofZone: zone.name),
                    failure.layout.units > 1
                else { continue }
                let away = (lost.units & failure.layout.all).nonzeroBitCount
                guard away < failure.layout.units else { continue }
                let remark =
                    "\(failure.component.name) goes on with \(failure.layout.units - away) of \(failure.layout.units) units "
                    + "until the others are replaced: whether that is enough is for the capacity model to say"
                if !remarks.contains(remark) { remarks.append(remark) }
            }
        }
        return remarks
    }
}

extension String {
    fileprivate var dropArticle: String {
        for article in ["the ", "a ", "one "] where hasPrefix(article) { return String(dropFirst(article.count)) }
        return self
    }
}
