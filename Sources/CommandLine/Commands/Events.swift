import ArgumentParser
import MainstayDeployment

struct Events: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the events of stacks, and follow them.",
        discussion: """
            EXAMPLES
              mainstay events Shop-Network
              mainstay events production --follow     until every stack rests
            """)

    @Argument(help: ArgumentHelp("Environments or stacks.", valueName: "name"))
    var names: [String] = []

    @Flag(name: .shortAndLong, help: "Go on until every stack rests.")
    var follow = false

    @Option(help: ArgumentHelp("How many events of each stack.", valueName: "number"))
    var last: Int = 50

    @Flag(help: "Print JSON objects, one a line.")
    var json = false

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        guard (1...100_000).contains(last) else { throw Failure("--last \(last) is out of range") }
        try await CloudSession.withStacks(names, cloud, assembly) { session, stacks in
            try await EventsRun(session: session, stacks: stacks, count: last, follows: follow, isJSON: json).run()
        }
    }
}
