internal import MainstayFacts
internal import MainstayTemplate

/// A product of AWS's price list with what it costs on demand.
struct PriceListProduct: Sendable {
    /// A price for amounts from somewhere on.
    struct Rate: Sendable, Hashable {
        let begin: Double
        let usd: Double
    }

    let attributes: [String: String]
    /// Without the prefix of its region: `NatGateway-Hours` for `EUC1-NatGateway-Hours`.
    let usageType: String
    /// By where they begin.
    let rates: [Rate]
    /// The day the list was published, or the price began.
    let date: String

    /// - Parameter text: a product as `GetProducts` gives it, in format `aws_v1`.
    /// - Returns: nil for what is no product with a price on demand in US dollars.
    init?(_ text: String) {
        guard let value = TemplateParser(file: "price list", format: .json).parse(text).value,
            let attributes = value["product"]?["attributes"]?.object,
            let terms = value["terms"]?["OnDemand"]?.object
        else { return nil }
        self.attributes = Dictionary(
            attributes.members.compactMap { member in member.value.string.map { (member.key, $0) } },
            uniquingKeysWith: { first, _ in first })
        usageType = Self.withoutRegion(self.attributes["usagetype"] ?? "", self.attributes["regionCode"])
        guard terms.count == 1, let term = terms.members.first?.value,
            let dimensions = term["priceDimensions"]?.object
        else { return nil }
        rates = dimensions.members.compactMap { Self.rate($0.value) }.sorted { $0.begin < $1.begin }
        let dates = [value["publicationDate"]?.string, term["effectiveDate"]?.string]
        guard !rates.isEmpty, rates.count == dimensions.count,
            let date = dates.lazy.compactMap({ $0.map { String($0.prefix(10)) } }).first(where: { FactDate($0) != nil })
        else { return nil }
        self.date = date
    }

    private static func rate(_ dimension: TemplateValue) -> Rate? {
        guard let price = dimension["pricePerUnit"]?["USD"]?.string, let usd = Double(price), usd.isFinite, usd >= 0
        else { return nil }
        let begin = dimension["beginRange"]?.string ?? "0"
        guard let amount = Double(begin), amount.isFinite else { return nil }
        return Rate(begin: amount, usd: usd)
    }

    /// Usage types begin with a short name of their region (`EUC1-`, `USE1-`, `EU-`), with its whole name, or, for some
    /// services in us-east-1, with nothing.
    static func withoutRegion(_ usage: String, _ region: String?) -> String {
        if let region, usage.hasPrefix(region + "-") { return String(usage.dropFirst(region.count + 1)) }
        guard let dash = usage.firstIndex(of: "-") else { return usage }
        let prefix = usage[..<dash]
        let letters = prefix.utf8.prefix { (65...90).contains($0) }.count
        let isShortName =
            prefix == "EU"
            || (2...4).contains(letters) && letters + 1 == prefix.utf8.count
                && prefix.utf8.last.map { (48...57).contains($0) } == true
        return isShortName ? String(usage[usage.index(after: dash)...]) : usage
    }
}
