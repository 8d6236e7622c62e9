import MainstayAWSClient
import MainstayAWSOperations
package import MainstayCost
import MainstayDiagnostics
package import MainstayFacts
import MainstayFiles
import MainstayHTTPTransport

/// Fetches prices of regions, one question after the other: the price list answers a few a second to an account.
package struct PriceUpdate {
    package typealias Fetch = (PriceListing, _ region: String) async throws -> [String]

    package struct Result {
        package var answers: [PriceListAnswers] = []
        /// Prices of the tables that could have come anew, and did not.
        package var missing: [Price] = []
    }

    private let listings: [PriceListing]
    private let regions: [String]
    private let fetch: Fetch

    /// - Parameter fetch: the products of a listing in a region, each as JSON text.
    package init(listings: [PriceListing], regions: [String], fetch: @escaping Fetch) {
        self.listings = listings
        self.regions = regions
        self.fetch = fetch
    }

    package func run() async throws -> Result {
        var result = Result()
        for region in regions {
            var answers = PriceListAnswers(region: region)
            for listing in listings {
                answers.take(try await fetch(listing, region), of: listing)
            }
            result.missing += answers.missing(in: .builtIn, of: listings)
            result.answers.append(answers)
        }
        return result
    }

    /// Whether a text looks like a region's name: `eu-central-1`, `us-gov-west-1`.
    static func isRegion(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (3...4).contains(parts.count) && parts.last.flatMap { Int($0) } != nil
            && parts.dropLast().allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) } }
    }
}

/// AWS's price list.
struct PriceListSource {
    private let client: AWSClient
    private let transport: NetworkTransport

    init(profile: String?) throws {
        do {
            transport = try NetworkTransport()
            client = try CredentialChain(profile: profile, region: nil, transport: transport).client()
        } catch let error as AWSError {
            throw Failure(error.message, help: error.hint)
        }
    }

    /// The products of a listing in a region, each as JSON text.
    func products(_ listing: PriceListing, region: String) async throws -> [String] {
        let filters = listing.filters.map { ($0.field, $0.value) } + [(listing.regionField, region)]
        let input: AWSValue = [
            "ServiceCode": .string(listing.serviceCode), "FormatVersion": "aws_v1",
            "Filters": .list(
                filters.map { ["Type": "TERM_MATCH", "Field": .string($0.0), "Value": .string($0.1)] }),
        ]
        // The list is kept in few regions, whatever region it is asked about.
        let place = region.hasPrefix("cn-") ? "cn-northwest-1" : "us-east-1"
        var products: [String] = []
        for try await product in client.region(place).items(AWS.Pricing.getProducts, input) {
            if let text = product.string { products.append(text) }
        }
        return products
    }

    func close() async { await transport.shutdown() }
}

/// The file that fetched prices go into.
package struct PriceFile {
    private let file: OwnFile
    private let name: String

    /// - Throws: where there is a file that is no table of prices.
    package init(_ name: String, isForced: Bool) throws {
        self.name = name
        let title = Array(Self.title.utf8)
        file = try OwnFile(name, isForced: isForced, kind: "table of prices") { $0.starts(with: title) }
    }

    private static let title = FactTable.prices.columns.joined(separator: ",")

    /// Writes the rows of the answers, and those that the file had from elsewhere.
    ///
    /// - Returns: how many rows were kept because they did not come from the price list.
    package func write(_ answers: [PriceListAnswers]) throws -> Int {
        var rows: [String: [String]] = [:]
        for row in answers.flatMap(\.rows) { rows[Self.key(row.fields)] = row.fields }
        var kept = 0
        for fields in try present()
        where !(fields[6].hasPrefix(PriceListAnswers.source) && rows[Self.key(fields)] != nil) {
            if !fields[6].hasPrefix(PriceListAnswers.source) { kept += 1 }
            rows[Self.key(fields)] = fields
        }
        let lines = rows.keys.sorted().compactMap { rows[$0].map(FactTable.line(of:)) }
        try file.write(Array((([Self.title] + lines).joined(separator: "\n") + "\n").utf8))
        return kept
    }

    private static func key(_ fields: [String]) -> String { fields.prefix(3).joined(separator: ",") }

    /// The rows that the file has; a broken one is an error, since it would be lost.
    private func present() throws -> [[String]] {
        guard Paths.status(of: file.path) != nil else { return [] }
        let bytes = try UsageSource.bytes(file.path)
        guard bytes.starts(with: Array(Self.title.utf8)) else { return [] }
        var tables = FactTables()
        var reader = FactReader(file: name)
        reader.read(bytes, into: &tables)
        if !reader.diagnostics.isEmpty { throw DiagnosticError(reader.diagnostics) }
        return tables.ownRows(of: .prices)
    }
}
