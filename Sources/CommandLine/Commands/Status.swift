import ArgumentParser
import MainstayDeployment
import MainstayTemplate

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how the stacks of an environment are.",
        discussion: """
            EXAMPLES
              mainstay status production
              mainstay status production --json
            """)

    @Argument(help: ArgumentHelp("Environments or stacks.", valueName: "name"))
    var names: [String] = []

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let rows = try await CloudSession.withStacks(names, cloud, assembly) { _, stacks in
            try await StatusReport.read(stacks)
        }
        StatusReport(rows: rows).print(isJSON: json)
        try Outcome.end(with: rows.contains { $0.isStuck } ? 1 : 0)
    }
}
