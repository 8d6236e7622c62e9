import ArgumentParser
import MainstayDeployment

struct Promote: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Deploy to one environment what another one has proved.",
        discussion: """
            Takes the very assembly of the last good release of the first environment, compares the stacks of both in \
            it, and deploys those of the second. Code must be the same, byte by byte; every other difference must be \
            declared, in promote-allowed.yaml.

            EXAMPLES
              mainstay promote staging production
              mainstay promote staging production --show     only compare
            """)

    @Argument(help: ArgumentHelp("The environment that proved it.", valueName: "from"))
    var from: String

    @Argument(help: ArgumentHelp("The environment that gets it.", valueName: "to"))
    var to: String

    @Flag(name: .shortAndLong, help: "Ask nothing.")
    var yes = false

    @Flag(help: "Show what differs and what would change, and stop.")
    var show = false

    @Option(
        name: .customLong("allow-list"),
        help: ArgumentHelp(
            "Which differences are declared. (default: promote-allowed.yaml, where there is one)", valueName: "file"),
        completion: .file())
    var allowList: String?

    @Flag(name: .customLong("allow-differences"), help: "Take the differences as they are shown for declared.")
    var allowsDifferences = false

    @Option(
        name: .customLong("allow-replace"),
        help: ArgumentHelp("A resource that may be replaced or deleted. May be repeated.", valueName: "logical id"))
    var allowed: [String] = []

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let declared = try PromoteRun.allowList(allowList)
        let code = try await CloudSession.withStacks([from], cloud, assembly) { session, stacks in
            var request = DeployRequest(words: [to])
            request.isAgreed = yes
            request.onlyShows = show
            request.allowedLosses = Set(allowed)
            request.allowsDirtyTree = true
            return try await PromoteRun(
                session: session, stacks: stacks, from: from, to: to, declared: declared,
                acceptsAll: allowsDifferences, request: request
            ).run()
        }
        try Outcome.end(with: code)
    }
}
