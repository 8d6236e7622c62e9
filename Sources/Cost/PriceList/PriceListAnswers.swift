public import MainstayFacts

/// Gathers prices from what AWS's price list answers, for one region.
public struct PriceListAnswers: Sendable {
    /// A row for the table of prices.
    public struct Row: Sendable, Hashable {
        public let service: String
        public let item: String
        public let region: String
        public let unit: String
        public let usd: Double
        public let date: String
        public let source: String

        /// The fields in the order of the table's columns.
        public var fields: [String] {
            [service, item, region, unit, PriceListAnswers.decimal(usd), date, source, FactConfidence.exact.rawValue]
        }
    }

    public let region: String
    private var found: [String: Row] = [:]
    private var contradictory: Set<String> = []
    /// Answers that are no product in the format that is known.
    public private(set) var unreadable = 0

    public init(region: String) { self.region = region }

    /// What every row's source begins with: rows with it may be replaced by a later answer, those of others not.
    public static let source = "AWS Price List"

    /// Takes a page's products, each as its JSON text.
    public mutating func take(_ products: [String], of listing: PriceListing) {
        for text in products {
            guard let product = PriceListProduct(text) else {
                unreadable += 1
                continue
            }
            for selector in listing.selectors where selector.matches(product) {
                guard let item = selector.item(of: product), let usd = selector.price(of: product) else { continue }
                let row = Row(
                    service: listing.service, item: item, region: region, unit: selector.unit, usd: usd,
                    date: product.date, source: "\(Self.source), \(listing.serviceCode)")
                let key = "\(row.service),\(row.item)"
                if let before = found[key], before.usd != usd { contradictory.insert(key) }
                found[key] = row
            }
        }
    }

    /// The prices, by service and item; without those for which the list has several.
    public var rows: [Row] {
        found.filter { !contradictory.contains($0.key) }.map(\.value).sorted {
            ($0.service, $0.item) < ($1.service, $1.item)
        }
    }

    /// Items of which the list has several prices, so that none of them can be taken.
    public var ambiguous: [String] { contradictory.sorted() }

    /// Prices of the region that the tables have, that this could have brought anew, and that no answer had.
    public func missing(in tables: FactTables, of listings: [PriceListing]) -> [Price] {
        let patterns = Dictionary(grouping: listings, by: \.service).mapValues { group in
            group.flatMap { $0.selectors.map(\.item) }
        }
        return patterns.keys.sorted().flatMap { service in
            tables.prices(service).filter { price in
                price.region == region && found["\(service),\(price.item)"] == nil
                    && (patterns[service] ?? []).contains { PriceListing.covers($0, price.item) }
            }
        }
    }

    /// With all its digits and without an exponent: `0.0000002`.
    static func decimal(_ usd: Double) -> String {
        let scaled = (usd * 1e12).rounded()
        guard scaled < 9e18 else { return String(usd) }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, 13 - digits.count)) + digits
        var fraction = padded.suffix(12)
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return fraction.isEmpty ? String(padded.dropLast(12)) : "\(padded.dropLast(12)).\(fraction)"
    }
}
