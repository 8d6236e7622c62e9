import ArgumentParser
import MainstayDiagnostics
import MainstayFacts
import MainstayTemplate

struct FactsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Show the facts that estimates and simulations rest on, and bring prices up to date.",
        subcommands: [FactsShow.self, FactsUpdate.self],
        defaultSubcommand: FactsShow.self)
}

struct FactsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the facts that estimates and simulations rest on, with source and date.",
        discussion: """
            The tables are prices, slas, recovery-times, quotas, instance-specs, price-map, and usage: what a usage \
            profile can say. Words choose the rows that have all of them.

            EXAMPLES
              mainstay facts                              the tables, and how many rows each has
              mainstay facts prices nat-gateway eu-central-1
              mainstay facts slas RDS
              mainstay facts usage GB                     the keys of usage profiles
              mainstay facts prices fargate --json        for programs
              mainstay facts prices --facts newer.csv     with a newer table over it
              mainstay facts update --region eu-central-1 today's prices, from AWS
            """)

    @Argument(help: ArgumentHelp("The table.", valueName: "table"))
    var table: String?

    @Argument(help: ArgumentHelp("Words that a row must have, all of them.", valueName: "word"))
    var words: [String] = []

    @Option(help: ArgumentHelp("A table of newer facts; may be repeated.", valueName: "file"), completion: .file())
    var facts: [String] = []

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    func run() throws {
        let tables = try FactFiles.tables(facts)
        let report = FactReport(tables, words: words)
        guard let table else { return Console.print(json ? report.overviewJSON : Array(report.overview.utf8)) }
        let names = FactTable.allCases.map(\.rawValue) + [FactReport.usage]
        guard names.contains(table) else {
            throw Failure(
                "there is no table \(table)",
                help: Suggestion.didYouMean(table, among: names) ?? "the tables are \(names.joined(separator: ", "))")
        }
        Console.print(json ? report.json(table) : Array(report.text(table).utf8))
    }
}
