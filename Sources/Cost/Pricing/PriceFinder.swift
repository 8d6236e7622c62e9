internal import MainstayFacts

/// Finds the prices of a region.
struct PriceFinder {
    let facts: FactTables
    /// Nil where nobody said.
    let region: String?

    enum Found {
        case here([Price])
        /// The region does not have them, another one does.
        case elsewhere([Price], region: String)
        case nowhere
    }

    /// The prices of the first tiers that a quantity reaches.
    ///
    /// A later tier that is not known is left out: the one before it goes on, which is never too little.
    func find(_ tiers: PriceTiers, count: Int) -> Found {
        guard let first = tiers.tiers.first else { return .nowhere }
        let prices = places(of: first.item, in: tiers.service)
        guard !prices.isEmpty else { return .nowhere }
        if let price = prices.first(where: { $0.region == region || $0.region == "global" }) {
            return .here(all(tiers, count, price))
        }
        let other = prices.first { $0.region == Self.referenceRegion } ?? prices[0]
        return .elsewhere(all(tiers, count, other), region: other.region)
    }

    /// The region whose prices stand beside what is not known in another one.
    static let referenceRegion = "us-east-1"

    private func places(of item: String, in service: String) -> [Price] {
        if let region, let price = facts.price(service, item, region: region) { return [price] }
        return facts.prices(service, item)
    }

    private func all(_ tiers: PriceTiers, _ count: Int, _ first: Price) -> [Price] {
        var prices = [first]
        for tier in tiers.tiers.dropFirst().prefix(max(0, count - 1)) {
            guard let price = facts.price(tiers.service, tier.item, region: first.region) else { break }
            prices.append(price)
        }
        return prices
    }
}
