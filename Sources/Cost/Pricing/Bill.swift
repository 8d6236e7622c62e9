internal import MainstayFacts
internal import MainstayPolicy

/// What one resource is charged for, while it is worked out.
struct Bill {
    let resource: ResourceView
    let finder: PriceFinder
    let usage: ResourceUsage
    private(set) var lines: [CostLine] = []
    private(set) var status = ResourceCost.Status.charged

    /// As AWS counts: 365 days of 24 hours in twelve months.
    static let hoursPerMonth = 730.0

    init(_ resource: ResourceView, finder: PriceFinder, usage: ResourceUsage) {
        self.resource = resource
        self.finder = finder
        self.usage = usage
    }

    var facts: FactTables { finder.facts }

    /// Something that is there all month.
    ///
    /// - Parameter quantity: in the unit of the price.
    mutating func fixed(
        _ name: String, _ service: String, _ item: String, _ quantity: CostRange = CostRange(1), note: String? = nil,
        _ commitment: Commitment? = nil
    ) {
        add(name, .fixed, PriceTiers(service, item), quantity, note, commitment)
    }

    /// Something that runs all month, priced by the hour.
    mutating func hourly(
        _ name: String, _ service: String, _ item: String, _ count: CostRange = CostRange(1), note: String? = nil,
        _ commitment: Commitment? = nil
    ) {
        add(name, .fixed, PriceTiers(service, item), count * Self.hoursPerMonth, note, commitment)
    }

    /// Something that is used; nothing to compute with where no profile says how much.
    ///
    /// - Parameter factor: units of the price in one unit of the parameter.
    mutating func used(
        _ name: String, _ parameter: String, _ tiers: PriceTiers, factor: Double = 1, note: String? = nil,
        _ commitment: Commitment? = nil
    ) {
        add(name, .usage(parameter), tiers, usage.amount(of: parameter).map { $0 * factor }, note, commitment)
    }

    mutating func used(
        _ name: String, _ parameter: String, _ service: String, _ item: String, factor: Double = 1,
        note: String? = nil
    ) {
        used(name, parameter, PriceTiers(service, item), factor: factor, note: note)
    }

    /// A line of a quantity that was worked out of usage.
    mutating func computed(
        _ name: String, from parameter: String, _ tiers: PriceTiers, _ quantity: CostRange?, note: String? = nil,
        _ commitment: Commitment? = nil
    ) {
        add(name, .usage(parameter), tiers, quantity, note, commitment)
    }

    /// Says of the last line that it is data which is never deleted.
    mutating func keepsForever() {
        guard let last = lines.indices.last else { return }
        lines[last].isKeptForever = true
        lines[last].note = "never deleted, so it grows every month"
    }

    /// Something that costs, and nobody can say what.
    mutating func unknown(_ name: String, _ reason: String) {
        lines.append(CostLine(name, .fixed, .unknown(reason)))
    }

    /// It costs nothing, unless there are lines.
    mutating func isFree() { status = .free }

    /// It is paid for elsewhere.
    mutating func isIndirect(_ place: String) { status = .indirect(place) }

    mutating func isUnknown(_ reason: String) { status = .unknown(reason) }

    private mutating func add(
        _ name: String, _ basis: CostLine.Basis, _ tiers: PriceTiers, _ quantity: CostRange?, _ note: String?,
        _ commitment: Commitment?
    ) {
        var line = CostLine(name, basis, .dependsOnUsage)
        line.quantity = quantity
        line.note = note
        line.commitment = commitment
        let found = finder.find(tiers, count: quantity.map { tiers.reached(by: $0.high) } ?? 1)
        switch found {
        case .nowhere:
            line.state = .unknown("no price of \(tiers.service) \(tiers.tiers.first?.item ?? "") is known")
        case .here(let prices):
            line.prices = prices
            line.unit = prices.first?.unit ?? ""
            if let quantity {
                line.state = .priced
                line.cost = quantity.map { tiers.cost(of: $0, prices) }
            }
        case .elsewhere(let prices, let region):
            line.prices = prices
            line.unit = prices.first?.unit ?? ""
            line.state = .noPriceInRegion(reference: region)
            line.reference = quantity.map { quantity in quantity.map { tiers.cost(of: $0, prices) } }
        }
        lines.append(line)
    }
}
