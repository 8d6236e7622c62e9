import ArgumentParser
import MainstayDeployment
import MainstayTemplate

struct Outputs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the outputs of deployed stacks.",
        discussion: """
            EXAMPLES
              mainstay outputs production
              mainstay outputs production --json
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
        OutputReport(rows: rows).print(isJSON: json)
    }
}

/// The outputs of stacks.
private struct OutputReport {
    let rows: [StatusReport.Row]

    func print(isJSON: Bool) {
        if isJSON {
            let stacks = rows.filter { $0.facts != nil }.map { row in
                TemplateObject.Member(
                    row.name, .object((row.facts?.outputs ?? []).map { .init($0.key, .string($0.value)) }))
            }
            return Console.print(JSONPrinter.pretty.string(["version": 1, "stacks": .object(stacks)]))
        }
        var table = Table([("STACK", .left), ("OUTPUT", .left), ("VALUE", .left), ("EXPORT", .left)])
        for row in rows {
            for output in row.facts?.outputs ?? [] {
                table.add([row.name, output.key, output.value, output.exportName ?? ""])
            }
        }
        Console.print(table.isEmpty ? "There are no outputs." : table.render())
    }
}
