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

    @OptionGroup var query: StackQuery

    func run() async throws {
        let rows = try await query.rows()
        OutputReport(rows: rows).print(isJSON: query.json)
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
            var report = JSONReport(command: "outputs")
            report["stacks"] = .object(stacks)
            return report.print()
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
