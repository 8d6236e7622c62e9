/// Looks for the fewest and smallest changes that meet a target.
///
/// For every size that the database could have, each service is given the change that is smallest for it: a higher
/// maximum; or that and a larger size of each unit; or a lower value that its policies keep to. What changes fewest
/// settings wins, and among these what buys fewest processors.
struct ChangeSearch {
    let load: PlatformLoad
    let target: CapacityTarget
    /// Combinations of sizes that are tried.
    private static let mostDatabases = 8
    private static let lowerTargets: [Double] = [60, 50, 40, 30]

    private struct Candidate {
        var model: CapacityModel
        var changes: [ChangePlan.Change]
        /// vCPUs at the target's load.
        var processors: Double
    }

    func plan() -> ChangePlan {
        var obstacles: [String] = []
        var base = Candidate(model: load.model, changes: [], processors: 0)
        enlargeCaches(&base)
        var best: Candidate?
        for candidate in databaseCandidates(base, &obstacles) {
            guard let found = fitServices(candidate) else { continue }
            if best.map({ isBetter(found, than: $0) }) ?? true { best = found }
        }
        if best == nil, obstacles.isEmpty {
            obstacles.append(
                "no size of a task or instance in the tables answers \(Quantity.percent(target.percentile)) of the "
                    + "requests within \(Quantity.time(target.latency)): the time that a request takes of a processor "
                    + "has to fall")
        }
        var result = best ?? base
        mendLimits(&result, &obstacles)
        let point = evaluate(result.model)
        let quotas = point.limits.filter { $0.isExceeded && $0.limit.isQuota }
        if obstacles.isEmpty, !point.meets(target) {
            obstacles.append(point.bottleneck(for: target)?.text ?? "the target is missed still")
        }
        return ChangePlan(
            changes: result.changes, obstacles: obstacles, quotas: quotas, model: result.model, point: point)
    }

    private func evaluate(_ model: CapacityModel) -> OperatingPoint {
        PlatformLoad(model: model, values: load.values, lostZones: load.lostZones).point(at: target.users)
    }

    private func isBetter(_ left: Candidate, than right: Candidate) -> Bool {
        (left.changes.count, left.processors) < (right.changes.count, right.processors)
    }

    // MARK: Data stores

    private func enlargeCaches(_ candidate: inout Candidate) {
        let point = evaluate(candidate.model)
        for (index, tier) in candidate.model.caches.enumerated() {
            let busy = point.components.first { $0.kind == .cache && $0.name == tier.name }?.utilisation ?? 0
            guard busy >= 0.8 else { continue }
            let shards = Int(min((busy * Double(tier.shards) / 0.7).rounded(.up), 500))
            candidate.model.caches[index].shards = shards
            candidate.changes.append(ChangePlan.Change(tier.name, "shards", tier.shards, shards))
        }
    }

    /// The model with each size of database that can keep up, the present one first.
    private func databaseCandidates(_ base: Candidate, _ obstacles: inout [String]) -> [Candidate] {
        var candidates = [base]
        for index in base.model.databases.indices {
            let tier = base.model.databases[index]
            let busy = evaluate(base.model).components.first { $0.kind == .database && $0.name == tier.name }
            var next: [Candidate] = []
            for candidate in candidates {
                if (busy?.utilisation ?? 0) < 1 { next.append(candidate) }
                // The smallest four that can keep up: a larger one only buys more of the same.
                let larger = tier.sizes.filter { $0.vCPU > tier.size.vCPU }.filter { size in
                    (busy?.utilisation ?? 0) * tier.size.vCPU / size.vCPU < 0.9
                }
                for size in larger.prefix(4) {
                    var changed = candidate
                    changed.model.resize(index, to: size)
                    changed.changes.append(
                        ChangePlan.Change(
                            component: tier.name, setting: tier.sizeProperty, from: tier.size.name, to: size.name))
                    next.append(changed)
                }
            }
            if next.isEmpty { obstacles.append(obstacle(tier, busy)) }
            candidates = Array(next.prefix(Self.mostDatabases))
        }
        return candidates
    }

    private func obstacle(_ tier: DatabaseTier, _ busy: OperatingPoint.Component?) -> String {
        let most = tier.sizes.last.map { $0.vCPU > tier.size.vCPU ? $0 : tier.size } ?? tier.size
        let needed = (busy?.utilisation ?? 0) * tier.size.vCPU
        let share = Quantity.percent(max(0, 1 - 0.7 * most.vCPU / max(needed, 0.001)))
        return "\(tier.name): \(Quantity.number(busy?.rate ?? 0)) queries/s take \(Quantity.number(needed)) vCPU, and "
            + "the largest size in the tables, \(most.name), has \(Quantity.number(most.vCPU)); a cache or read "
            + "replicas have to take \(share) of the queries"
    }

    // MARK: Services

    /// Gives each service its smallest change; nil where one of them cannot be mended.
    private func fitServices(_ candidate: Candidate) -> Candidate? {
        var result = candidate
        for index in candidate.model.services.indices {
            let tier = candidate.model.services[index]
            let options = [tier.size] + tier.sizes.filter { $0.vCPU > tier.size.vCPU }
            var best: Candidate?
            for size in options {
                for value in [nil] + Self.lowerTargets.map(Optional.some) {
                    guard let fitted = fit(result, index, size, trackingTarget: value) else { continue }
                    if best.map({ isBetter(fitted, than: $0) }) ?? true { best = fitted }
                    break
                }
            }
            guard let best else { return nil }
            result = best
        }
        return result
    }

    /// The service with this size, and as many units as its policies then ask for; nil where its path is too slow still.
    private func fit(
        _ candidate: Candidate, _ index: Int, _ size: UnitSize, trackingTarget: Double?
    ) -> Candidate? {
        var result = candidate
        let tier = candidate.model.services[index]
        if size != tier.size {
            result.model.services[index].size = size
            result.changes.append(
                ChangePlan.Change(
                    component: tier.name, setting: tier.sizeProperty, from: tier.size.name, to: size.name))
        }
        if let trackingTarget {
            guard tier.scaling.followsLoad, let old = lower(&result.model.services[index], to: trackingTarget) else {
                return nil
            }
            result.changes.append(
                ChangePlan.Change(
                    component: tier.name, setting: "target of its processor policy", from: "\(Quantity.number(old)) %",
                    to: "\(Quantity.number(trackingTarget)) %"))
        }
        guard let units = units(result.model, index) else { return nil }
        if units > tier.scaling.maximum || !tier.scaling.followsLoad && units != tier.scaling.initial {
            result.model.services[index].scaling.maximum = units
            let from = tier.scaling.followsLoad ? tier.scaling.maximum : tier.scaling.initial
            if !tier.scaling.followsLoad {
                result.model.services[index].scaling.initial = units
                result.model.services[index].scaling.minimum = min(tier.scaling.minimum, units)
            }
            result.changes.append(ChangePlan.Change(tier.name, tier.maximumProperty, from, units))
        }
        result.processors += Double(units) * size.vCPU + result.model.databases.reduce(0) { $0 + 2 * $1.size.vCPU }
        return result
    }

    private func lower(_ tier: inout ServiceTier, to target: Double) -> Double? {
        for (place, policy) in tier.scaling.policies.enumerated() {
            guard case .targetTracking(var tracking) = policy, tracking.metric == .processor, tracking.target > target
            else { continue }
            let old = tracking.target
            tracking.target = target
            tier.scaling.policies[place] = .targetTracking(tracking)
            return old
        }
        return nil
    }

    /// The fewest units with which the service's own path is fast enough, by bisection.
    private func units(_ model: CapacityModel, _ index: Int) -> Int? {
        func isFast(_ units: Int) -> Bool {
            var trial = model
            trial.services[index].scaling.maximum = max(units, model.services[index].scaling.minimum)
            if !trial.services[index].scaling.followsLoad { trial.services[index].scaling.initial = units }
            let point = evaluate(trial)
            let name = trial.services[index].name
            guard let path = point.paths.first(where: { $0.service == name }) else { return true }
            return path.series.map { $0.responseExceeds(target.latency) <= 1 - target.percentile } ?? false
        }
        let scaling = model.services[index].scaling
        let present = scaling.followsLoad ? scaling.maximum : scaling.initial
        if isFast(present) { return present }
        var (low, high) = (present, max(1, present))
        while !isFast(high) {
            guard high < AutoScaling.mostUnits else { return nil }
            low = high
            high = min(high * 2, AutoScaling.mostUnits)
        }
        while high - low > 1 {
            let middle = (low + high) / 2
            if isFast(middle) { high = middle } else { low = middle }
        }
        return high
    }

    // MARK: Limits

    private func mendLimits(_ candidate: inout Candidate, _ obstacles: inout [String]) {
        for use in evaluate(candidate.model).limits where use.isExceeded && !use.limit.isQuota {
            guard use.used.isFinite else {
                obstacles.append("\(use.limit.name): not enough of them at any number")
                continue
            }
            candidate.changes.append(
                ChangePlan.Change(
                    component: use.limit.name, setting: use.limit.unit, from: Quantity.number(use.limit.available),
                    to: Quantity.number(use.used.rounded(.up))))
            if let place = candidate.model.limits.firstIndex(of: use.limit) {
                candidate.model.limits[place].available = use.used.rounded(.up)
            }
        }
    }
}
