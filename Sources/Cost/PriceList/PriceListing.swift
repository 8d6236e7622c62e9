/// One question to AWS's price list, and which of the tables' prices are read from its answers.
public struct PriceListing: Sendable {
    /// `AmazonEC2`, as the price list names services.
    public let serviceCode: String
    /// Attributes that products must have, beside their region.
    public let filters: [(field: String, value: String)]
    /// What the region is called among the attributes.
    public let regionField: String
    /// The service of the prices: `EC2`.
    public let service: String
    let selectors: [PriceSelector]

    /// The items that it gives, with names in braces for what comes from a product: `instance:{instanceType}:linux`.
    public var items: [String] { selectors.map(\.item) }
    /// The units of those.
    public var units: [String] { selectors.map(\.unit) }

    init(
        _ service: String, _ serviceCode: String, _ filters: KeyValuePairs<String, String>,
        regionField: String = "regionCode", _ selectors: [PriceSelector]
    ) {
        self.service = service
        self.serviceCode = serviceCode
        self.filters = filters.map { ($0.key, $0.value) }
        self.regionField = regionField
        self.selectors = selectors
    }

    init(_ service: String, _ serviceCode: String, _ selectors: [PriceSelector]) {
        self.init(service, serviceCode, [:], selectors)
    }

    /// Whether an item could come from a pattern such as `instance:{instanceType}:linux`.
    public static func covers(_ pattern: String, _ item: String) -> Bool {
        guard let open = pattern.firstIndex(of: "{"), let close = pattern.lastIndex(of: "}") else {
            return pattern == item
        }
        let (start, end) = (pattern[..<open], pattern[pattern.index(after: close)...])
        guard item.hasPrefix(start), item.hasSuffix(end), item.count > start.count + end.count else { return false }
        return !item.dropFirst(start.count).dropLast(end.count).contains(":")
    }
}

/// Which products have a price, and how it is to be read.
struct PriceSelector: Sendable {
    /// The usage type without the prefix of its region; `*` at its end stands for anything: `BoxUsage:*`.
    let usage: String
    /// The price's item; names in braces stand for attributes of the product: `instance:{instanceType}:linux`.
    let item: String
    let unit: String
    /// How many of the list's units one of ours is: 1,000,000 where the list counts requests and the table millions.
    let factor: Double
    let tier: Tier
    /// Further attributes that the product must have.
    let attributes: [(name: String, value: String)]

    enum Tier: Sendable {
        /// The list has one price for any amount.
        case only
        /// Of several, the one that begins at an amount in the list's units.
        case from(Double)
        /// The last that costs anything: what comes before it is a free allowance of each account.
        case paid
    }

    init(
        _ usage: String, _ item: String, _ unit: String, factor: Double = 1, tier: Tier = .only,
        where attributes: KeyValuePairs<String, String> = [:]
    ) {
        self.usage = usage
        self.item = item
        self.unit = unit
        self.factor = factor
        self.tier = tier
        self.attributes = attributes.map { ($0.key, $0.value) }
    }

    func matches(_ product: PriceListProduct) -> Bool {
        let found = product.usageType
        let isUsage = usage.hasSuffix("*") ? found.hasPrefix(usage.dropLast()) : found == usage
        return isUsage && attributes.allSatisfy { product.attributes[$0.name] == $0.value }
    }

    /// The item of a product; nil where it lacks an attribute that is part of it.
    func item(of product: PriceListProduct) -> String? {
        var text = ""
        var rest = item[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            guard let value = product.attributes[String(rest[rest.index(after: open)..<close])] else { return nil }
            text += rest[..<open] + value
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    func price(of product: PriceListProduct) -> Double? {
        let found: PriceListProduct.Rate? =
            switch tier {
            case .only: product.rates.count == 1 ? product.rates.first : nil
            case .from(let amount): product.rates.first { $0.begin == amount }
            case .paid: product.rates.last { $0.usd > 0 }
            }
        guard let usd = found?.usd else { return nil }
        // As the table has it: AWS prices carry at most ten digits behind the point, and a factor must not add noise.
        return (usd * factor * 1e12).rounded() / 1e12
    }
}
