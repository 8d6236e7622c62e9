public import MainstayFacts

/// One thing that a resource is charged for.
public struct CostLine: Sendable, Hashable {
    public enum Basis: Sendable, Hashable {
        /// For as long as the resource exists.
        case fixed
        /// For what is done with it: the key of the usage profile.
        case usage(String)
    }

    public enum State: Sendable, Hashable {
        /// The cost is known, or a range of it.
        case priced
        /// The price is known; how much is used is not.
        case dependsOnUsage
        /// No price is known in the region. What it would cost in another one is the ``CostLine/reference``, which is in
        /// no total.
        case noPriceInRegion(reference: String)
        /// Why nothing can be said.
        case unknown(String)
    }

    /// `Instance hours`
    public var name: String
    public var basis: Basis
    public var state: State
    /// `hour`
    public var unit: String
    /// A month's; nil where it is unknown.
    public var quantity: CostRange?
    /// The price of a unit; of several tiers those that the quantity reaches, at least the first.
    public var prices: [Price]
    /// US dollars a month; nil unless it is priced.
    public var cost: CostRange?
    /// What it would cost a month in the region that has a price.
    public var reference: CostRange?
    /// What was assumed.
    public var note: String?
    /// What it is, for the comparison of ways to pay.
    public var commitment: Commitment?
    /// Whether it is data that is never deleted.
    public var isKeptForever = false

    init(_ name: String, _ basis: Basis, _ state: State, unit: String = "") {
        self.name = name
        self.basis = basis
        self.state = state
        self.unit = unit
        prices = []
    }

    /// The key of the usage profile that it depends on.
    public var parameter: String? { if case .usage(let name) = basis { name } else { nil } }
}

/// Capacity that AWS sells cheaper to those who commit to it.
public enum Commitment: Sendable, Hashable {
    /// `m7g.large`
    case instance(String)
    case fargate
    case database(instanceClass: String, engine: String)
    case cache(nodeType: String, engine: String)
    case lambda
}
