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

    @OptionGroup var query: StackQuery

    func run() async throws {
        let rows = try await query.rows()
        StatusReport(rows: rows).print(isJSON: query.json)
        try Outcome.end(with: rows.contains { $0.isStuck } ? 1 : 0)
    }
}
