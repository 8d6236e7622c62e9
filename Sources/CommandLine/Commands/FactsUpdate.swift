import ArgumentParser
import MainstayCost
import MainstayDiagnostics

struct FactsUpdate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Fetch today's prices from the AWS Price List API into a file.",
        discussion: """
            Needs credentials that may call pricing:GetProducts. The file is read by --facts of estimate, diff, trace and \
            simulate. Rows in it that did not come from the price list, such as negotiated prices, stay as they are. \
            Prices that the list names otherwise than the tables are left at what ships with the program, and counted.

            EXAMPLES
              mainstay facts update --region eu-central-1
              mainstay facts update --region eu-central-1 --region us-east-1 --service EC2 --output prices.csv
              mainstay estimate --facts prices.csv
            """)

    @Option(help: ArgumentHelp("A region whose prices are wanted; may be repeated.", valueName: "region"))
    var region: [String]

    @Option(
        help: ArgumentHelp(
            "Only the prices of a service, as the tables name it: EC2, RDS; may be repeated.", valueName: "service"))
    var service: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var output = "prices.csv"

    @Option(help: ArgumentHelp("The profile of credentials.", valueName: "name"))
    var profile: String?

    @Flag(help: "Write over a file that is no table of prices.")
    var force = false

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    func run() async throws {
        for region in region where !PriceUpdate.isRegion(region) {
            throw Failure("\"\(region)\" is no region", help: "give one such as eu-central-1")
        }
        let known = Set(PriceListing.all.map(\.service)).sorted()
        for name in service where !known.contains(name) {
            throw Failure(
                "the prices of \(name) cannot be fetched",
                help: Suggestion.didYouMean(name, among: known) ?? "there are \(known.joined(separator: ", "))")
        }
        let file = try PriceFile(output, isForced: force)
        let listings = PriceListing.all.filter { service.isEmpty || service.contains($0.service) }
        let source = try PriceListSource(profile: profile)
        let progress = ProgressLine(isEnabled: true)
        let update = PriceUpdate(listings: listings, regions: region) { listing, region in
            progress.show("Asking for \(listing.service) in \(region)")
            return try await source.products(listing, region: region)
        }
        let result: PriceUpdate.Result
        do {
            result = try await update.run()
        } catch {
            progress.clear()
            await source.close()
            throw Failure.of(error)
        }
        progress.clear()
        await source.close()
        guard result.answers.contains(where: { !$0.rows.isEmpty }) else {
            throw Failure("the price list has none of these prices", help: "look at the region's name", exitCode: 1)
        }
        let kept = try file.write(result.answers)
        let report = PriceUpdateReport(result: result, file: output, kept: kept)
        Console.print(json ? report.json : Array(report.text.utf8))
    }
}
