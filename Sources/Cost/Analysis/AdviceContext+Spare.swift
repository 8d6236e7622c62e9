internal import MainstayFacts

extension AdviceContext {
    /// What a load does not need.
    mutating func giveBackSpare() {
        let byName = Dictionary(
            resources.map { ("\($0.stack)/\($0.logicalID)", $0) }, uniquingKeysWith: { first, _ in first })
        for spare in sources.spare {
            guard let resource = byName[spare.resource] else { continue }
            switch spare.change {
            case .units(let present, let fewer):
                guard present > fewer, fewer > 0 else { continue }
                let share = 1 - Double(fewer) / Double(present)
                // What scales is at its least when it is quiet; while it is busy nothing is saved.
                let least = resource.lines.filter { $0.commitment != nil }.reduce(0) { $0 + ($1.cost?.low ?? 0) }
                let isSteady = resource.lines.allSatisfy { $0.commitment == nil || $0.cost?.isExact ?? true }
                let saving = least * share
                add(
                    .rightSizing, [resource],
                    "run \(fewer) instead of \(present) of \(resource.construct) (\(spare.setting)): enough for "
                        + spare.load,
                    saving: CostRange(low: isSteady ? saving : 0, expected: saving, high: saving),
                    // Shards hold different keys; what keeps them through the loss of a zone are their replicas.
                    floor: spare.setting == "shards" ? nil : floors.zones.flatMap { fewer < $0 ? "\($0) zones" : nil })
            case .size(let present, let smaller):
                guard let saving = saving(of: resource, from: present, to: smaller) else { continue }
                add(
                    .rightSizing, [resource],
                    "make \(resource.construct) \(smaller) instead of \(present): enough for \(spare.load)",
                    saving: saving)
            }
        }
    }

    /// What another size costs less; nil where its price is not known, or no less.
    private func saving(of resource: ResourceCost, from present: String, to smaller: String) -> CostRange? {
        var saving = CostRange.zero
        for line in resource.lines {
            guard let cost = line.cost, let price = line.prices.first, price.usd > 0,
                price.item.contains(":\(present):"),
                let other = sources.facts.price(
                    price.service, price.item.replacing(":\(present):", with: ":\(smaller):"), region: price.region),
                other.usd < price.usd
            else { continue }
            saving += cost * (1 - other.usd / price.usd)
        }
        return saving.expected > 0 ? saving : nil
    }
}
