import ArgumentParser
import MainstayDeployment

struct Drift: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drift",
        abstract: "Find what was changed behind the stacks' backs.",
        discussion: """
            Looks at all stacks at once and changes nothing, unless --correct is given. What is known and let be stands \
            in drift-allowed.yaml, each entry with a reason, an owner and perhaps an end.

            EXAMPLES
              mainstay drift production
              mainstay drift production --correct     bring it back, and look again
            """)

    @Argument(help: ArgumentHelp("Environments or stacks.", valueName: "name"))
    var names: [String] = []

    @Flag(help: "Bring resources back to what their templates say.")
    var correct = false

    @Flag(name: .shortAndLong, help: "Ask nothing.")
    var yes = false

    @Option(
        name: .customLong("allow-list"),
        help: ArgumentHelp("What is let be. (default: drift-allowed.yaml, where there is one)", valueName: "file"),
        completion: .file())
    var allowList: String?

    @Flag(
        inversion: .prefixedNo,
        help: "List what carries the tags of all these stacks and belongs to none.")
    var unmanaged = true

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let allowed = try DriftRun.allowList(allowList)
        let code = try await CloudSession.withStacks(names, cloud, assembly) { session, stacks in
            try await DriftRun(
                session: session, stacks: stacks, allowed: allowed, corrects: correct, isAgreed: yes, isJSON: json,
                findsUnmanaged: unmanaged
            ).run()
        }
        try Outcome.end(with: code)
    }
}
