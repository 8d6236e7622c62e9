import ArgumentParser
import MainstayDeployment

struct Recover: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the way out for stacks that are stuck, and go it step by step.",
        discussion: """
            Says what state each stack is in, why, and which steps lead out. Without --yes it asks before each step. \
            What is lost for ever, such as what is in a bucket, is asked for by name.

            EXAMPLES
              mainstay recover production            all stuck stacks of an environment
              mainstay recover Shop-Data --show      only say what could be done
              mainstay recover Shop-Data --cancel    cancel the update that is under way
            """)

    @Argument(help: ArgumentHelp("Environments or stacks.", valueName: "name"))
    var names: [String] = []

    @Flag(help: "Only say what could be done.")
    var show = false

    @Flag(name: .shortAndLong, help: "Do not ask before steps that lose nothing.")
    var yes = false

    @Flag(help: "Cancel an update that is under way.")
    var cancel = false

    @Flag(name: .customLong("roll-back"), help: "Take back an update that failed and was kept.")
    var rollsBack = false

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let code = try await CloudSession.withStacks(names, cloud, assembly) { session, stacks in
            try await RecoverRun(
                session: session, stacks: stacks, onlyShows: show, isAgreed: yes, cancels: cancel, rollsBack: rollsBack
            ).run()
        }
        try Outcome.end(with: code)
    }
}
